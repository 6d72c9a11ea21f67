import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Payment, PaymentTotals } from '../../../sdk/index.ts';
import { paymentHistoryCatalog } from '../../i18n/catalogs/payment-history.ts';
import { commonCatalog } from '../../i18n/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import { saveBlob } from '../../lib/files.ts';
import type { FilterValues } from '../../lib/filter-codec.ts';
import { Lazy } from '../../lib/lazy.ts';
import { announce } from '../../ui/announce/announce.ts';
import type { RowAction } from '../../ui/data-table/columns.ts';
import type { FilterField } from '../../ui/filter-bar/fields.ts';
import { RecordListElement } from '../record-list.ts';
import { paymentColumns } from './columns.ts';
import type { PaymentColumn } from './columns.ts';
import { paymentFilters } from './filters.ts';
import { fetchReceipt, PAYMENT_LIST } from './payment-history.controller.ts';
import type { ExportColumn, PagesValue } from './payment-history.controller.ts';
import { OpenedPaymentController } from './opened-payment.controller.ts';
import { PaymentActionEvent, PaymentOpenEvent } from './payment-history.events.ts';
import { paymentTotals } from './totals.ts';

const dialogRoom = new Lazy(() => import('./detail-dialog.ts'));

/**
 * All payments of a customer: when they came, how, what they paid, and what is left of them.
 * Use it as the page behind what was paid; with `contract-id` inside the page of one contract. With `url-state` the
 * address `?payment-id=<id>` opens one of them.
 *
 * @element lease-payment-history
 * @slot header - Before everything else, such as a heading of the page.
 * @slot empty - In place of the words for a customer without payments.
 * @slot footer - After the list.
 * @fires lease-payment-open - A payment is about to be opened; cancelable.
 * @fires lease-payment-action - An action the host added to the rows was chosen.
 * @fires lease-export-finished - A file was written.
 * @fires lease-error - Something failed, and the element shows it.
 * @csspart base - The root.
 * @csspart toolbar - Search and filters.
 * @csspart totals - The sums of the filter.
 * @csspart table - The table; its own parts are re-exported as `table__row`, `table__cell`, `table__link`.
 * @cssprop [--lease-table-max-block-size=70vh] - Height above which the table scrolls by itself.
 * @example <lease-payment-history url-state></lease-payment-history>
 */
export class PaymentHistoryElement extends RecordListElement<Payment, PaymentTotals> {
  static override readonly catalogs = [paymentHistoryCatalog];

  /** Shows the payments on one contract only. Default: all contracts. */
  @property({ attribute: 'contract-id' }) contractId?: string;
  /** Hides the sums. */
  @property({ attribute: 'without-totals', type: Boolean }) withoutTotals = false;
  @state() private receiptFailed = false;

  readonly #opened = new OpenedPaymentController(this, {
    enabled: () => this.data.may('payments.detail'),
    urlPrefix: () => (this.urlState ? `${this.urlState}.` : this.urlState),
  });

  /** Shows one payment in detail; `undefined` closes it. */
  openPayment(id: string | undefined): void {
    this.#show(id);
  }

  protected override leave(): void {
    this.openPayment(undefined);
  }

  protected override describe() {
    return PAYMENT_LIST;
  }

  protected override get words() {
    return paymentHistoryCatalog;
  }

  protected override get fixed(): FilterValues {
    return this.contractId ? { contractId: this.contractId } : {};
  }

  protected override get columnNeeds(): readonly unknown[] {
    return [this.#currency];
  }

  protected override get openable(): boolean {
    return true;
  }

  protected override ownColumns(localizer: Localizer): PaymentColumn[] {
    return paymentColumns(localizer, this.#currency);
  }

  protected override async exportColumns(localizer: Localizer): Promise<ExportColumn<Payment>[]> {
    const { exportColumns } = await import('./export-columns.ts');
    return exportColumns(localizer);
  }

  protected override filterFields(localizer: Localizer): FilterField[] {
    const { capabilities, label } = this.lease.value ?? {};
    const currencies = capabilities?.currencies.map(({ code }) => code) ?? [];
    return paymentFilters(localizer, currencies, localizer.scale(label?.defaultCurrency ?? ''));
  }

  protected override renderTotals(
    { totals }: PagesValue<Payment, PaymentTotals>,
    localizer: Localizer,
  ): TemplateResult | typeof nothing {
    return this.withoutTotals || !totals ? nothing : paymentTotals(totals, localizer);
  }

  protected override renderMore(localizer: Localizer): TemplateResult | typeof nothing {
    const opened = this.#opened;
    const room = this.#dialogRoom(opened.id);
    if (!room) return nothing;
    return room.paymentDialog(this.renderRoot, {
      localizer,
      open: opened.id !== undefined,
      state: opened.state,
      receipt: this.#mayReceipt,
      receiptFailed: this.receiptFailed,
      invoiceHref: (id) => opened.invoiceHref(id),
      onClose: () => this.#show(undefined),
      onRetry: () => void opened.refetch(),
      onReceipt: (payment) => void this.#saveReceipt(payment),
    });
  }

  protected override actionsOf(payment: Payment, localizer: Localizer): RowAction[] {
    const t = (key: 'view' | 'receipt') => localizer.text(paymentHistoryCatalog, key);
    const actions = [{ key: 'view', label: t('view') }];
    if (this.#mayReceipt && payment.state === 'posted') actions.push({ key: 'receipt', label: t('receipt') });
    return actions;
  }

  protected override act(key: string, payment: Payment): void {
    if (key === 'view') this.open(payment);
    else if (key === 'receipt') void this.#saveReceipt(payment);
    else this.dispatchEvent(new PaymentActionEvent(key, payment));
  }

  protected override open(payment: Payment): boolean {
    if (this.dispatchEvent(new PaymentOpenEvent(payment))) this.#show(payment.id, payment);
    return false;
  }

  get #currency(): string | undefined {
    return this.data.currencyOf(({ amount }) => amount);
  }

  get #mayReceipt(): boolean {
    return this.data.may('payments.receipt');
  }

  #show(id: string | undefined, payment?: Payment): void {
    this.receiptFailed = false;
    this.#opened.open(id, payment);
  }

  /** The dialog of what is open. Without its module nothing can open: it is said, and the next press tries again. */
  #dialogRoom(id: string | undefined): typeof dialogRoom.value {
    if (id !== undefined && !dialogRoom.value) {
      void dialogRoom.load().then((room) => {
        if (room) return this.requestUpdate();
        if (this.#opened.id === id) this.#show(undefined);
        announce(this, this.t(commonCatalog, 'error.network.title'));
      });
    }
    return dialogRoom.value;
  }

  async #saveReceipt(payment: Payment): Promise<void> {
    this.receiptFailed = false;
    const blob = await fetchReceipt(this, payment.id);
    if (blob) return saveBlob(blob, `${payment.number ?? payment.id}.pdf`);
    this.receiptFailed = true;
    announce(this, this.t(paymentHistoryCatalog, 'receiptFailed'));
  }
}
