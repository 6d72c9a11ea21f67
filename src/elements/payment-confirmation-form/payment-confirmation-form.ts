import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Invoice, PaymentConfirmation } from '../../../sdk/index.ts';
import { formCatalog } from '../../i18n/catalogs/form.ts';
import { invoiceChoiceCatalog } from '../../i18n/catalogs/invoice-choice.ts';
import { paymentConfirmationFormCatalog } from '../../i18n/catalogs/payment-confirmation-form.ts';
import { errorWords } from '../../i18n/index.ts';
import type { ClaimField } from '../../ui/claim-fields/claim-fields.ts';
import type { UiFileEvent, UiFilesEvent } from '../../ui/form/form.events.ts';
import { ClaimFormElement } from '../claim-form.ts';
import type { ClaimSpec } from '../claim-form.ts';
import { confirmationDraft, sendConfirmation } from './payment-confirmation-form.controller.ts';
import type { ClaimInput } from './payment-confirmation-form.controller.ts';
import { PaymentConfirmedEvent, PaymentConfirmEvent } from './payment-confirmation-form.events.ts';

const MAX_BYTES = 10_485_760;
const MAX_FILES = 5;
const MIME = ['application/pdf', 'image/jpeg', 'image/png'];

/**
 * “I have paid”: tells the lessor that open invoices were paid, with the payment order as a scan or photo. It changes no
 * balance. Use it where customers pay by their own bank.
 *
 * @element lease-payment-confirmation-form
 * @fires lease-payment-confirm - A payment is about to be confirmed; cancelable.
 * @fires lease-payment-confirmed - A payment was confirmed.
 * @fires lease-error - Something failed, and the element shows it.
 * @csspart base - The root.
 * @csspart form - The form.
 * @csspart evidence - The files that go along.
 * @example <lease-payment-confirmation-form invoice-ids="inv_1 inv_2"></lease-payment-confirmation-form>
 */
export class PaymentConfirmationFormElement extends ClaimFormElement<PaymentConfirmation> {
  static override readonly catalogs = [paymentConfirmationFormCatalog, invoiceChoiceCatalog, formCatalog];

  protected override describe(): ClaimSpec<PaymentConfirmation> {
    return {
      name: 'payment-confirmation-form',
      source: 'confirmations.create',
      right: 'confirmations.create',
      taken: 'confirmation_pending',
      files: 'confirmation',
      send: sendConfirmation,
      done: (confirmation) => this.dispatchEvent(new PaymentConfirmedEvent(confirmation)),
    };
  }

  protected override get words() {
    return paymentConfirmationFormCatalog;
  }

  /** More may have been paid than is open. */
  protected override get capped(): boolean {
    return false;
  }

  protected override fields(): readonly ClaimField[] {
    const t = (key: 'paidOn' | 'orderNo' | 'bank') => this.t(paymentConfirmationFormCatalog, key);
    const max = this.lease.value?.businessDate;
    return [
      { name: 'paidOn', kind: 'date', label: t('paidOn'), max },
      { name: 'orderNo', kind: 'text', label: t('orderNo'), maxLength: 64, optional: true },
      { name: 'bank', kind: 'text', label: t('bank'), maxLength: 100, optional: true },
    ];
  }

  protected override blocked({ open }: Invoice): string | undefined {
    return open.amount <= 0 ? this.t(invoiceChoiceCatalog, 'blockedPaid') : undefined;
  }

  protected override renderMore(): TemplateResult {
    return html`${this.#renderEvidence()}
      <p class="form-note">${this.t(paymentConfirmationFormCatalog, 'note')}</p>`;
  }

  protected override allow(input: ClaimInput): boolean {
    return this.dispatchEvent(new PaymentConfirmEvent(confirmationDraft(input)));
  }

  protected override doneParams({ id, number, amount, paidOn }: PaymentConfirmation): Record<string, string> {
    const { localizer } = this;
    return { number: number ?? id, amount: localizer.money(amount), date: localizer.date(paidOn) };
  }

  #renderEvidence(): TemplateResult | typeof nothing {
    const { localizer, data, lease } = this;
    const { attachments } = data;
    const { uploads, actions } = lease.value?.capabilities ?? {};
    if (!attachments || !uploads || uploads.mode === 'none') return nothing;
    const max = Math.min(actions?.['confirm']?.limits?.['evidence'] ?? MAX_FILES, MAX_FILES);
    const files = attachments.items.map(({ failure, ...file }) => ({
      ...file,
      error: failure && errorWords(localizer, failure).title,
    }));
    const failed = files.some(({ state }) => state === 'failed');
    return html`<lease-ui-file-field
      id="evidence"
      part="evidence"
      camera
      .localizer=${localizer}
      .label=${this.t(paymentConfirmationFormCatalog, 'evidence')}
      .error=${failed ? this.t(paymentConfirmationFormCatalog, 'notUploaded') : ''}
      .rules=${{ mime: uploads.mime ?? MIME, maxBytes: uploads.maxBytes ?? MAX_BYTES, max }}
      .files=${files}
      @ui-files=${(event: UiFilesEvent) => attachments.add(event.files)}
      @ui-file=${(event: UiFileEvent) => attachments[event.action](event.id)}
    ></lease-ui-file-field>`;
  }
}
