/** The form: which invoices, how much of each, and how. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Invoice } from '../../../sdk/index.ts';
import { formCatalog } from '../../i18n/catalogs/form.ts';
import { paymentFormCatalog } from '../../i18n/catalogs/payment-form.ts';
import type { PaymentFormKey } from '../../i18n/catalogs/payment-form.ts';
import type { Localizer } from '../../i18n/index.ts';
import { amountText } from '../../ui/filter-bar/amounts.ts';
import { errorSummary } from '../../ui/form/error-summary.ts';
import type { FormError } from '../../ui/form/error-summary.ts';
import { field } from '../../ui/form/field.ts';
import { chosenSum, invoiceChoice } from '../../ui/invoice-choice/invoice-choice.ts';
import type { InvoiceChoiceOptions } from '../../ui/invoice-choice/invoice-choice.ts';
import { notPayable, readAmount } from './pay-choice.ts';
import type { PayChoice } from './pay-choice.ts';
import type { PayMode } from './payment-provider.ts';

export interface ChooseViewOptions {
  localizer: Localizer;
  invoices: readonly Invoice[];
  choice: PayChoice;
  /** Whether what is wrong is told already: after the first attempt to send. */
  checked: boolean;
  modes: readonly PayMode[];
  mode: PayMode | undefined;
  sending: boolean;
  /** What became of the last attempt, above the form. */
  outcome: TemplateResult | typeof nothing;
  typed(invoice: Invoice): string | undefined;
  instead: NonNullable<InvoiceChoiceOptions['instead']>;
  onChoose(invoice: Invoice, typed: string | undefined): void;
  onMode(mode: PayMode): void;
  onMore?: (() => void) | undefined;
  loadingMore: boolean;
  onSubmit(event: SubmitEvent): void;
}

const LIST = 'invoices';
const amountId = ({ id }: Invoice): string => `amount-${id}`;

/** The words of this form. */
export const payWords =
  (localizer: Localizer) =>
  (key: PaymentFormKey, params?: Record<string, string>): string =>
    localizer.text(paymentFormCatalog, key, params);

export function chooseView(options: ChooseViewOptions): TemplateResult {
  const { localizer, invoices, choice, checked, mode, sending, outcome } = options;
  const t = payWords(localizer);
  const [sum] = choice.sums;
  const amount = sum && choice.sums.length === 1 ? localizer.money(sum) : undefined;
  const verb = mode === 'bank_transfer' ? 'showTransfer' : 'pay';
  const chosen = new Set(
    invoices.filter((invoice) => options.typed(invoice) !== undefined).map(({ id }) => id),
  );
  return html`<form class="form" part="form" novalidate @submit=${options.onSubmit}>
    ${checked ? errorSummary(localizer, errorsOf(options)) : nothing} ${outcome}
    ${invoiceChoice({
      localizer,
      id: LIST,
      invoices,
      chosen,
      blocked: (invoice) => notPayable(invoice, localizer),
      instead: options.instead,
      more: (invoice) => amountField(options, invoice),
      error: checked ? choice.problem : undefined,
      onToggle: (invoice, on) => options.onChoose(invoice, on ? '' : undefined),
      onMore: options.onMore,
      loadingMore: options.loadingMore,
    })}
    ${chosenSum(localizer, choice.count, choice.sums)} ${modeField(options, t)}
    <div class="form-actions">
      ${
        mode
          ? html`<button class="button primary" type="submit" aria-busy=${sending ? 'true' : nothing}>
              ${sending ? localizer.text(formCatalog, 'sending') : amount ? t(verb, { amount }) : t('payPlain')}
            </button>`
          : html`<p class="muted">${t('noMode')}</p>`
      }
    </div>
  </form>`;
}

function errorsOf({ localizer, invoices, choice }: ChooseViewOptions): FormError[] {
  const t = payWords(localizer);
  const errors: FormError[] = [];
  if (choice.problem) errors.push({ id: LIST, label: t('title'), message: choice.problem });
  for (const invoice of invoices) {
    const message = choice.wrong.get(invoice.id);
    if (message) errors.push({ id: amountId(invoice), label: invoice.number, message });
  }
  return errors;
}

function amountField(options: ChooseViewOptions, invoice: Invoice): TemplateResult {
  const { localizer, choice, checked } = options;
  const t = payWords(localizer);
  const typed = options.typed(invoice) ?? '';
  const scale = localizer.scale(invoice.currency);
  const wrong = choice.wrong.get(invoice.id);
  // What is typed stays as it is; what was accepted is read back in the locale's way once the field is left.
  const shown = typed || amountText(String(invoice.open.amount), localizer, scale);
  return field({
    localizer,
    id: amountId(invoice),
    label: `${t('amount')} (${invoice.currency})`,
    help: t('amountHelp', { open: localizer.money(invoice.open) }),
    error: checked ? wrong : undefined,
    control: ({ id, describedBy, invalid }) =>
      html`<input
        id=${id}
        type="text"
        inputmode="decimal"
        autocomplete="off"
        aria-describedby=${describedBy ?? nothing}
        aria-invalid=${invalid ?? nothing}
        .value=${shown}
        @input=${(event: Event) => options.onChoose(invoice, valueOf(event))}
        @change=${(event: Event) => {
          const amount = readAmount(valueOf(event), invoice.open, localizer);
          if (typeof amount !== 'string')
            options.onChoose(invoice, amountText(String(amount.amount), localizer, scale));
        }}
      />`,
  });
}

function modeField(
  { modes, mode, onMode }: ChooseViewOptions,
  t: ReturnType<typeof payWords>,
): TemplateResult | typeof nothing {
  if (modes.length < 2) return nothing;
  return html`<fieldset class="modes" part="modes">
    <legend>${t('how')}</legend>
    ${modes.map(
      (each) =>
        html`<label class="check mode">
          <input
            type="radio"
            name="mode"
            value=${each}
            .checked=${each === mode}
            @change=${() => onMode(each)}
          />
          <span>${t(`mode.${each}`)}<span class="hint mode-help">${t(`modeHelp.${each}`)}</span></span>
        </label>`,
    )}
  </fieldset>`;
}

const valueOf = (event: Event): string => (event.currentTarget as HTMLInputElement).value;
