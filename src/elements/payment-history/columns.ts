import type { Payment } from '../../../sdk/index.ts';
import { paymentHistoryCatalog } from '../../i18n/catalogs/payment-history.ts';
import type { PaymentHistoryKey } from '../../i18n/catalogs/payment-history.ts';
import { commonCatalog } from '../../i18n/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import { track } from '../../ui/data-table/columns.ts';
import type { Column } from '../../ui/data-table/columns.ts';
import { dateTrack } from '../../ui/data-table/date-track.ts';
import { paintStatus } from '../../ui/status-pill/status-pill.ts';
import { paymentStatus } from '../../ui/status-pill/statuses.ts';

/** A column that the host page adds. Its `key` must differ from the element's own. */
export type PaymentColumn = Column<Payment>;

/** What a payment is called: its number, else its reference, else its day. */
export function nameOf({ number, reference, receivedOn }: Payment, localizer: Localizer): string {
  return number || reference || localizer.date(receivedOn);
}

/** Of money that never arrived nothing is left over. */
export const leftOver = ({ state, unallocated }: Payment): Payment['unallocated'] | undefined =>
  state === 'posted' ? unallocated : undefined;

/** What a payment was allocated to: the invoices, with amounts where there are several. */
export function allocatedTo({ allocations, unallocated }: Payment, localizer: Localizer): string {
  const alone = allocations.length === 1 && unallocated.amount === 0;
  return localizer.list(
    allocations.map(({ amount, invoiceNumber }) => {
      if (alone && invoiceNumber) return invoiceNumber;
      const text = localizer.money(amount);
      return invoiceNumber
        ? localizer.text(paymentHistoryCatalog, 'allocation', { invoice: invoiceNumber, amount: text })
        : text;
    }),
  );
}

const dateColumn = (
  key: string,
  label: string,
  day: (payment: Payment) => string | undefined,
  localizer: Localizer,
): PaymentColumn => ({
  key,
  label,
  kind: 'date',
  value: day,
  text: (payment) => {
    const on = day(payment);
    return on ? localizer.date(on) : '';
  },
  width: dateTrack(localizer),
});

const nameColumn = (label: string, localizer: Localizer): PaymentColumn => ({
  key: 'number',
  label,
  value: (payment) => nameOf(payment, localizer),
  width: track(8.2, 1),
});

/** The element's own columns, in their default order. `currency` is set when all rows share it. */
export function paymentColumns(localizer: Localizer, currency: string | undefined): PaymentColumn[] {
  const t = (key: PaymentHistoryKey, params?: Record<string, string>) =>
    localizer.text(paymentHistoryCatalog, key, params);
  const money = (amount: Payment['amount'] | undefined) =>
    amount ? localizer.money(amount, { currency: currency ? 'none' : 'symbol' }) : '';
  return [
    nameColumn(t('number'), localizer),
    {
      ...dateColumn('received', t('received'), ({ receivedOn }) => receivedOn, localizer),
      priority: 1,
    },
    {
      key: 'amount',
      label: currency ? t('amountIn', { currency }) : t('amount'),
      kind: 'money',
      value: ({ amount }) => amount.amount,
      text: ({ amount }) => money(amount),
      priority: 1,
    },
    {
      key: 'state',
      label: t('state'),
      kind: 'status',
      value: (payment) => paymentStatus(payment, localizer).text,
      paint: (cell, payment) => paintStatus(cell, paymentStatus(payment, localizer)),
      width: track(9.2, 1.1),
      priority: 1,
    },
    {
      key: 'method',
      label: t('method'),
      value: ({ method }) => method,
      text: ({ method }) => localizer.text(commonCatalog, `paymentMethod.${method}`),
      width: track(7.6, 1.2),
      priority: 3,
    },
    {
      key: 'allocated',
      label: t('allocated'),
      value: (payment) => payment.allocations.map(({ invoiceNumber }) => invoiceNumber).join(' '),
      text: (payment) => allocatedTo(payment, localizer),
      width: track(9.2, 2),
      priority: 2,
    },
    {
      key: 'unallocated',
      label: currency ? t('unallocatedIn', { currency }) : t('unallocated'),
      kind: 'money',
      value: (payment) => leftOver(payment)?.amount,
      text: (payment) => money(leftOver(payment)),
      width: track(8.2, 1),
      priority: 3,
    },
    { key: 'reference', label: t('reference'), value: ({ reference }) => reference, priority: 3 },
    { ...dateColumn('valued', t('valued'), ({ valueOn }) => valueOn, localizer), hidden: true, priority: 3 },
  ];
}
