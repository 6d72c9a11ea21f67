/** What came of something that was sent is spoken once: by one live region, or by the heading or summary that takes focus. */
import { expect } from '@open-wc/testing';
import { addDays } from '../../sdk/index.ts';
import { define } from '../definitions.ts';
import {
  allByRole,
  byRole,
  deepActiveElement,
  deepElements,
  deepQuery,
  deepQueryAll,
  mount,
  ready,
  textOf,
  waitUntil,
} from '../testing/index.ts';
import { outside, signIn } from './login/login.fixture.ts';

define();

const TODAY = '2026-11-21';
const LIVE = '[role=alert], [role=status], [role=log], [aria-live=polite], [aria-live=assertive]';
/** Told while something is under way, not what came of it. */
const PASSING = /^(Asking|Loading|Sending|Looking)|…$|Uploaded|%$/;

/** What live regions say now, the lines of one apart; each with the node that says it. */
function spoken(): Map<Node, string> {
  const regions = [...deepElements(document.body)].filter((each) => each.matches(LIVE));
  const lines = regions.flatMap((each) =>
    each.ariaLive === 'polite' && each.role === 'status' ? [...each.children] : [each],
  );
  const isSaid = ([, text]: [Node, string]) => text !== '' && !PASSING.test(text);
  return new Map(lines.map((line): [Node, string] => [line, textOf(line).trim()]).filter(isSaid));
}

/** Watches from now on; answers everything that was said until then, and where focus was taken for it. */
function listen(): { heard(): string[]; stop(): void } {
  const before = spoken();
  const said = new Map<Node, Set<string>>();
  const focused = deepActiveElement();
  let listening = true;
  const look = () => {
    for (const [node, text] of spoken())
      if (before.get(node) !== text) said.set(node, (said.get(node) ?? new Set()).add(text));
  };
  const go = () => {
    look();
    if (listening) requestAnimationFrame(go);
  };
  go();
  const heard = () => {
    look();
    const now = deepActiveElement();
    const taken = now !== focused && now?.matches('[tabindex="-1"]') ? [textOf(now)] : [];
    return [...[...said.values()].flatMap((texts) => [...texts]), ...taken];
  };
  return { heard, stop: () => (listening = false) };
}

function fill(element: Element, values: Readonly<Record<string, string>>): void {
  for (const [selector, value] of Object.entries(values)) {
    const control = deepQuery<HTMLInputElement>(element, selector)!;
    control.value = value;
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

async function attach(element: Element): Promise<void> {
  const files = new DataTransfer();
  files.items.add(new File(['%PDF-1.7 mine'], 'mine.pdf', { type: 'application/pdf' }));
  const input = deepQuery<HTMLInputElement>(element, '#pick')!;
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
  await waitUntil(() => textOf(element).includes('Uploaded'), 'a file');
}

async function open(element: Element, name: string, shown: string): Promise<void> {
  byRole(element, 'button', name).click();
  await waitUntil(() => deepQuery(element, shown), shown);
  await ready(element);
}

const visible = (each: Element) => each.checkVisibility();
const send = (element: Element) =>
  deepQueryAll(element, 'button.primary[type=submit]').find(visible)!.click();
const invoice = (element: Element) =>
  deepQueryAll<HTMLInputElement>(element, '.choice input:enabled').find(visible)!.click();

interface Form {
  readonly name: string;
  readonly attributes?: string;
  /** Fills it in, so that only sending is left. */
  act(element: Element): Promise<void> | void;
}

const FORMS: readonly Form[] = [
  {
    name: 'payment-form',
    act(element) {
      invoice(element);
      deepQuery(element, 'input[value=bank_transfer]')!.click();
    },
  },
  {
    name: 'payment-confirmation-form',
    async act(element) {
      invoice(element);
      fill(element, { '#paidOn': addDays(TODAY, -1), '#orderNo': 'OP 77' });
      await attach(element);
    },
  },
  {
    name: 'payment-promise-form',
    act(element) {
      invoice(element);
      fill(element, { '#promisedOn': addDays(TODAY, 10) });
    },
  },
  {
    name: 'autopay',
    async act(element) {
      await open(element, 'Set up another mandate', '#holder');
      fill(element, { '#holder': 'Rossi Trasporti S.r.l.', '#iban': 'DE89370400440532013000' });
      deepQuery(element, '#consent')!.click();
    },
  },
  {
    name: 'payoff-quote',
    attributes: 'contract-id="con_n1-3"',
    act: (element) => fill(element, { '#day': addDays(TODAY, 20) }),
  },
  {
    name: 'request-form',
    attributes: 'type="generic"',
    act: (element) => fill(element, { '[name=subject]': 'Green card', '[name=message]': 'And Albania?' }),
  },
  {
    name: 'request-list',
    async act(element) {
      const [row] = allByRole(element, 'row').filter((each) => /customer service/.test(textOf(each)));
      deepQuery(row!, '[part~=link]')!.click();
      await waitUntil(() => deepQuery(element, '[name=body]'), 'a reply');
      fill(element, { '[name=body]': 'Is there any news?' });
    },
  },
  {
    name: 'message-list',
    async act(element) {
      await open(element, 'Write a message', '#topic');
      fill(element, { '#topic': 'invoice_balance', '#subject': 'Balance', '#body': 'What is open?' });
    },
  },
  {
    name: 'document-list',
    async act(element) {
      await open(element, 'Upload a document', '#upload-title');
      fill(element, { '#upload-title': 'My proof' });
      await attach(element);
    },
  },
  {
    name: 'report-list',
    async act(element) {
      await open(element, 'Run a report', '#type');
      fill(element, { '#type': 'overdue_invoices' });
    },
  },
  { name: 'account-settings', act: (element) => fill(element, { '#name': 'Chiara Verdi' }) },
  {
    name: 'user-admin',
    async act(element) {
      await open(element, 'Invite a user', '#phone');
      fill(element, { '#name': 'Vera Nuova', '#email': 'vera@rossi.example' });
      for (const name of ['role', 'customer']) {
        const box = deepQuery<HTMLInputElement>(element, `input[name=${name}]`)!;
        if (!box.checked) box.click();
      }
    },
  },
];

/** Sends, and answers what was said of it once it is there and the page has come to rest. */
async function saidOf(element: Element, act: () => void | Promise<void>): Promise<string[]> {
  await ready(element);
  const { heard, stop } = listen();
  await act();
  await waitUntil(() => heard().length > 0, 'something said');
  await ready(element);
  stop();
  return heard();
}

describe('what came of something that was sent', () => {
  beforeEach(() => localStorage.clear());

  for (const { name, attributes = '', act } of FORMS) {
    for (const scenario of ['default', 'conflict'] as const) {
      it(`<lease-${name}> says it once (${scenario === 'default' ? 'done' : 'refused'})`, async () => {
        // With a wait at every answer what is told meanwhile is always in sight, in a quick run as in a slow one.
        const mounted = await mount(`<lease-${name} ${attributes}></lease-${name}>`, {
          width: 1200,
          latencyMs: 60,
        });
        const { element, control } = mounted;
        await act(element);
        await ready(element);
        control.setScenario(scenario);
        const sent = () => control.requests.filter(({ method }) => /POST|PATCH/.test(method)).length;
        const before = sent();
        const said = await saidOf(element, async () => {
          send(element);
          await waitUntil(() => sent() > before, 'sent');
        });
        expect(said, said.join(' | ')).to.have.length(1);
      });
    }
  }

  it('<lease-login> says a refusal once', async () => {
    const { element } = await outside();
    const said = await saidOf(element, () => signIn(element, 'paul.user', 'wrong'));
    expect(said, said.join(' | ')).to.have.length(1);
  });
});
