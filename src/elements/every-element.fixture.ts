/** Every element, and how a reader brings it to where it holds most of a customer's data. */
import { PayoffQuotesDesk } from '../../mock-server/desks/payoff/payoff-quotes.ts';
import type { Lessor } from '../../mock-server/engine/index.ts';
import { addDays } from '../../sdk/index.ts';
import { define } from '../definitions.ts';
import { allByRole, deepQueryAll, mount, ready, waitUntil } from '../testing/index.ts';
import type { Mounted } from '../testing/index.ts';

/** Names without prefix of all that the package defines, as it defines them. */
export const EVERY_ELEMENT: readonly string[] = definedNames();

function definedNames(): string[] {
  const original = customElements.define.bind(customElements);
  const names: string[] = [];
  customElements.define = (tag, constructor, options) => {
    if (tag.startsWith('every-')) names.push(tag.slice('every-'.length));
    original(tag, constructor, options);
  };
  // A prefix of its own, as other tests of the page may have defined the usual ones already.
  define({ prefix: 'every' });
  customElements.define = original;
  define();
  return names.filter((name) => name !== 'provider').sort();
}

/** What a reader does, and what it is called. */
export interface Deed {
  readonly name: string;
  act?(element: HTMLElement): Promise<void>;
  /** Whether something is typed into every field then, and whether it is there again when the customer is. */
  readonly types?: 'kept' | 'dropped';
  /** Attributes; `{contract}` is the id of a contract of the customer. */
  readonly attributes?: string;
}

/** What is typed wherever something can be: no lessor says it. */
export const TYPED = 'Zq81 typed';

const press = (role: string, name?: string | RegExp) => async (element: Element) => {
  await waitUntil(() => allByRole(element, role, name).length > 0, `${role} ${String(name)}`);
  allByRole(element, role, name)[0]!.click();
  await ready(element);
};

/** Opens the first row of a list. */
const openRow = async (element: Element) => {
  const isShown = (link: Element) => link.checkVisibility();
  await waitUntil(() => deepQueryAll(element, '[part~=link]').some(isShown), 'a row');
  deepQueryAll(element, '[part~=link]').find(isShown)!.click();
  await ready(element);
};

/** Chooses from the menus of rows, taking the first that has the entry. */
const fromRow = (entry: string) => async (element: Element) => {
  for (const button of deepQueryAll(element, '.more-actions')) {
    if (!button.checkVisibility()) continue;
    button.click();
    await ready(element);
    const [found] = allByRole(element, 'menuitem', entry);
    found?.click();
    if (found) return ready(element);
    button.click();
  }
  throw new Error(`No row offers ${entry}`);
};

/** Fields of forms; what lists are searched by is no form. */
export const fieldsOf = (element: Element) =>
  deepQueryAll<HTMLInputElement | HTMLTextAreaElement>(
    element,
    'textarea, input:not([type]), input[type=text], input[type=email], input[type=tel], input[type=password]',
  ).filter(
    (field) => field.role !== 'combobox' && field.checkVisibility() && !field.disabled && !field.readOnly,
  );

/** Types into every field. */
export async function typeAll(element: Element): Promise<void> {
  for (const field of fieldsOf(element)) {
    field.value = TYPED;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  }
  await ready(element);
}

/** Chooses the day on which a contract is to end, asks what that costs and is asked back. */
const acceptQuote = async (element: HTMLElement) => {
  await press('button', 'Accept and end the contract')(element);
};

const open: Deed = { name: 'a record open', act: openRow };
const OF_CONTRACT = 'contract-id="{contract}"';
const DEEDS: Readonly<Record<string, readonly Deed[]>> = {
  'account-settings': [{ name: 'typing', act: press('button', 'Add an address'), types: 'kept' }],
  'asset-list': [open, { name: 'typing', act: fromRow('Add a reading'), types: 'kept' }],
  autopay: [
    { name: 'typing', act: press('button', /^Set up/), types: 'dropped' },
    { name: 'asked back', act: press('button', /^Suspend: /) },
  ],
  'contract-detail': [{ name: 'its record', attributes: OF_CONTRACT }],
  'document-list': [{ name: 'typing', act: press('button', 'Upload a document'), types: 'kept' }],
  'installment-schedule': [{ name: 'its record', attributes: OF_CONTRACT }],
  'insurance-list': [open, { name: 'typing', act: fromRow('Send in the renewed policy'), types: 'kept' }],
  'invoice-table': [open],
  'message-list': [
    { name: 'answering', act: openRow, types: 'kept' },
    { name: 'writing', act: press('button', 'Write a message'), types: 'kept' },
  ],
  'notification-bell': [{ name: 'open', act: press('button', /otification/) }],
  'payment-confirmation-form': [{ name: 'typing', types: 'kept' }],
  'payment-history': [open],
  'payment-promise-form': [{ name: 'typing', types: 'kept' }],
  'payoff-quote': [
    { name: 'nothing put in', attributes: OF_CONTRACT, act: press('button', 'Show the figure') },
    { name: 'asked back', attributes: `${OF_CONTRACT} quote-id="{quote}"`, act: acceptQuote },
  ],
  'report-list': [
    { name: 'asked which', act: press('button', 'Run a report') },
    { name: 'typing', act: press('button', 'Schedule a report'), types: 'kept' },
  ],
  'request-form': [{ name: 'typing', attributes: 'type="generic"', types: 'kept' }],
  'request-list': [
    { name: 'a record open', act: openRow, types: 'kept' },
    { name: 'writing', act: press('button', 'New request') },
  ],
  'user-admin': [open, { name: 'typing', act: press('button', /^Invite/), types: 'kept' }],
};

/** What readers do with an element; with most they only look. */
export const deedsOf = (name: string): readonly Deed[] => DEEDS[name] ?? [{ name: 'its data' }];

/** Puts an element on the page as staff see it who act for a customer. */
export async function mountEvery(
  name: string,
  { attributes = '' }: Deed,
  customerId: string,
): Promise<Mounted<HTMLElement>> {
  const mounted = await mount<HTMLElement>(`<lease-${name}></lease-${name}>`, {
    role: 'staff',
    customerId,
    invoices: 60,
  });
  if (!attributes) return mounted;
  const { element, control } = mounted;
  const { id: contract, ...ids } = ownedBy(control.lessor, control.lessor.defaultCustomerId);
  const template = document.createElement('template');
  template.innerHTML = `<p ${attributes.replace('{contract}', contract).replace('{quote}', ids.quote)}></p>`;
  for (const { name: key, value } of template.content.firstElementChild!.attributes)
    element.setAttribute(key, value);
  await ready(element);
  return mounted;
}

/** A contract of a customer, and what it would cost to end it. */
function ownedBy(lessor: Lessor, customerId: string): { id: string; quote: string } {
  const { id } = lessor
    .view(customerId)!
    .contracts({ filter: {}, offset: 0, limit: 50 })
    .items.find(({ status, kind }) => status === 'active' && kind === 'financial_lease')!;
  const day = { contractId: id, effectiveOn: addDays('2026-11-21', 20) };
  return { id, quote: lessor.desk(PayoffQuotesDesk).issueDefinitive(customerId, day).id };
}
