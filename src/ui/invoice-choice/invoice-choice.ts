import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Invoice, Money } from '../../../sdk/schemas/index.ts';
import { invoiceChoiceCatalog } from '../../i18n/catalogs/invoice-choice.ts';
import type { InvoiceChoiceKey } from '../../i18n/catalogs/invoice-choice.ts';
import { commonCatalog } from '../../i18n/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import { fieldError } from '../form/field.ts';
import { invoiceStatus } from '../status-pill/invoice-status.ts';
import { statusPill } from '../status-pill/status-pill.ts';

export interface InvoiceChoiceOptions {
  localizer: Localizer;
  /** Id of the group, for the summary of errors. */
  id: string;
  invoices: readonly Invoice[];
  chosen: ReadonlySet<string>;
  /** Why an invoice cannot be chosen now, in words. */
  blocked(invoice: Invoice): string | undefined;
  /** What can be done about a blocked invoice. */
  instead?(invoice: Invoice): TemplateResult | typeof nothing;
  /** More about a chosen invoice, such as how much of it. */
  more?(invoice: Invoice): TemplateResult | typeof nothing;
  error?: string | undefined;
  onToggle(invoice: Invoice, chosen: boolean): void;
  /** Set while there are more invoices than are here. */
  onMore?: (() => void) | undefined;
  loadingMore?: boolean;
}

/** Open invoices with a checkbox each. One that cannot be chosen says why. */
export function invoiceChoice(options: InvoiceChoiceOptions): TemplateResult {
  const { localizer, id, invoices, error, onMore, loadingMore } = options;
  return html`<fieldset
    class="choice"
    part="invoices"
    id=${id}
    aria-describedby=${error ? `${id}-error` : nothing}
  >
    <legend>${localizer.text(invoiceChoiceCatalog, 'legend')}</legend>
    <ul class="choice-rows" role="list">
      ${invoices.map((invoice) => row(options, invoice))}
    </ul>
    ${
      onMore
        ? html`<button
            class="button quiet"
            type="button"
            aria-disabled=${loadingMore ? 'true' : nothing}
            @click=${() => onMore()}
          >
            ${localizer.text(commonCatalog, 'showMore')}
          </button>`
        : nothing
    }
    ${fieldError(id, error)}
  </fieldset>`;
}

type Words = (key: InvoiceChoiceKey, params?: Record<string, string>) => string;

/** Stands for the contract while its place among the words is looked for. */
const GAP = '\uFFFC';

/** The contract's number begins a line of its own rather than break at a hyphen. */
function named(t: Words, number: string, contract: string): TemplateResult {
  const [before = '', after = ''] = t('invoiceOf', { number, contract: GAP }).split(GAP);
  return html`${before}<span class="choice-contract">${contract}</span>${after}`;
}

function row(options: InvoiceChoiceOptions, invoice: Invoice): TemplateResult {
  const { localizer, id, chosen, more, instead, onToggle } = options;
  const t: Words = (key, params) => localizer.text(invoiceChoiceCatalog, key, params);
  const { number, contractNumbers, dueOn, open } = invoice;
  const why = options.blocked(invoice);
  const on = chosen.has(invoice.id) && !why;
  const box = `${id}-${invoice.id}`;
  const contract = contractNumbers?.join(', ');
  return html`<li class="choice-row ${on ? 'chosen' : ''}" part="invoice">
    <label class="check" for=${box}>
      <input
        id=${box}
        type="checkbox"
        .checked=${on}
        ?disabled=${Boolean(why)}
        aria-describedby=${why ? `${box}-why` : nothing}
        @change=${(event: Event) => onToggle(invoice, (event.currentTarget as HTMLInputElement).checked)}
      />
      <span class="choice-name">
        <span class="strong">${contract ? named(t, number, contract) : number}</span>
        <span class="choice-facts"
          >${dueOn ? html`<span>${t('dueOn', { date: localizer.date(dueOn) })}</span>` : nothing}
          ${statusPill(invoiceStatus(invoice, localizer))}</span
        >
      </span>
      <span class="number choice-open">${localizer.money(open)}</span>
    </label>
    ${
      why
        ? html`<p class="hint choice-why" id="${box}-why">${why} ${instead ? instead(invoice) : nothing}</p>`
        : nothing
    }
    ${on && more ? html`<div class="choice-more">${more(invoice)}</div>` : nothing}
  </li>`;
}

/** How many are chosen, and what they come to, a figure a currency. */
export function chosenSum(localizer: Localizer, count: number, sums: readonly Money[]): TemplateResult {
  return html`<div class="choice-sum" part="sum">
    <span>${localizer.text(invoiceChoiceCatalog, 'chosen', { count })}</span>
    <span class="choice-sums"
      >${sums.map((sum) => html`<span class="figure number">${localizer.money(sum)}</span>`)}</span
    >
  </div>`;
}
