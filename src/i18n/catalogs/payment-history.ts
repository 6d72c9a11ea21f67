/** Words of `<lease-payment-history>`. */
import { defineCatalog } from '../catalog.ts';
import type { Message } from '../catalog.ts';

const en = {
  title: 'Payments',
  loading: 'Loading payments',
  received: 'Received',
  valued: 'Value date',
  method: 'Method',
  amount: 'Amount',
  amountIn: 'Amount ({currency})',
  state: 'State',
  allocated: 'Allocated to',
  allocation: '{invoice}: {amount}',
  unallocated: 'Not allocated',
  unallocatedIn: 'Not allocated ({currency})',
  reference: 'Reference',
  number: 'Number',
  searchFor: 'Reference, payment or invoice number',
  totals: { one: 'Totals of {count} payment', other: 'Totals of {count} payments' },
  totalPosted: 'Posted',
  totalInProgress: 'In progress',
  totalUnallocated: 'of which not allocated',
  view: 'View details',
  receipt: 'Download receipt',
  receiptFailed: 'The receipt could not be fetched. Try again in a moment.',
  detailTitle: 'Payment {number}',
  allocations: 'What it paid',
  allocatedOn: 'Date',
  invoice: 'Invoice',
  noAllocations: 'Nothing has been paid with it.',
  empty: 'No payments yet',
  emptyText: 'Your first payment appears here once it has arrived.',
  emptyFiltered: 'No payment matches',
  emptyFilteredText: 'Change or clear the filters to see more.',
  clearFilters: 'Clear filters',
  fileName: 'payments-{date}',
} as const satisfies Record<string, Message>;

export const paymentHistoryCatalog = defineCatalog('payment-history', en, {
  it: () => import('./it/payment-history.ts'),
});

export type PaymentHistoryKey = keyof (typeof paymentHistoryCatalog)['en'];
