import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Invoice, PaymentPromise } from '../../../sdk/index.ts';
import { formCatalog } from '../../i18n/catalogs/form.ts';
import { invoiceChoiceCatalog } from '../../i18n/catalogs/invoice-choice.ts';
import { paymentPromiseFormCatalog } from '../../i18n/catalogs/payment-promise-form.ts';
import type { ClaimField } from '../../ui/claim-fields/claim-fields.ts';
import { ClaimFormElement } from '../claim-form.ts';
import type { ClaimSpec } from '../claim-form.ts';
import { lastDay, promiseDraft, sendPromise } from './payment-promise-form.controller.ts';
import type { ClaimInput } from './payment-promise-form.controller.ts';
import { PaymentPromisedEvent, PaymentPromiseEvent } from './payment-promise-form.events.ts';

/**
 * “I will pay on …”: a promise for one or more open invoices, which pauses their reminders and moves no due date. Use it
 * where a customer cannot pay today.
 *
 * @element lease-payment-promise-form
 * @fires lease-payment-promise - A promise is about to be made; cancelable.
 * @fires lease-payment-promised - A promise was made.
 * @fires lease-error - Something failed, and the element shows it.
 * @csspart base - The root.
 * @csspart form - The form.
 * @example <lease-payment-promise-form invoice-ids="inv_1"></lease-payment-promise-form>
 */
export class PaymentPromiseFormElement extends ClaimFormElement<PaymentPromise> {
  static override readonly catalogs = [paymentPromiseFormCatalog, invoiceChoiceCatalog, formCatalog];

  protected override describe(): ClaimSpec<PaymentPromise> {
    return {
      name: 'payment-promise-form',
      source: 'promises.create',
      right: 'promises.create',
      taken: 'promised_already',
      send: sendPromise,
      done: (promise) => this.dispatchEvent(new PaymentPromisedEvent(promise)),
    };
  }

  protected override get words() {
    return paymentPromiseFormCatalog;
  }

  protected override get capped(): boolean {
    return true;
  }

  protected override fields(): readonly ClaimField[] {
    const t = (key: 'promisedOn' | 'promisedOnHelp') => this.t(paymentPromiseFormCatalog, key);
    const { value: lease } = this.lease;
    return [
      {
        name: 'promisedOn',
        kind: 'date',
        label: t('promisedOn'),
        help: t('promisedOnHelp'),
        min: lease?.businessDate,
        max: lastDay(lease),
      },
    ];
  }

  protected override blocked({ open, remindersPausedUntil }: Invoice): string | undefined {
    if (open.amount <= 0) return this.t(invoiceChoiceCatalog, 'blockedPaid');
    if (!remindersPausedUntil) return undefined;
    return this.t(invoiceChoiceCatalog, 'blockedPromised', {
      date: this.localizer.date(remindersPausedUntil),
    });
  }

  protected override renderMore(): TemplateResult {
    const date = this.data.values['promisedOn'];
    return html`<p class="form-note">
      ${
        date
          ? this.t(paymentPromiseFormCatalog, 'pauses', { date: this.localizer.date(date) })
          : this.t(paymentPromiseFormCatalog, 'pausesUntil')
      }
    </p>`;
  }

  protected override allow(input: ClaimInput): boolean {
    return this.dispatchEvent(new PaymentPromiseEvent(promiseDraft(input)));
  }

  protected override doneParams({ amount, promisedOn }: PaymentPromise): Record<string, string> {
    return { amount: this.localizer.money(amount), date: this.localizer.date(promisedOn) };
  }
}
