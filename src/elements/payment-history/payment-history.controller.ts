import { DownloadsResource, PaymentsResource } from '../../../sdk/index.ts';
import type { Payment, PaymentListParams, PaymentSort, PaymentTotals, SortBy } from '../../../sdk/index.ts';
import { leaseOf } from '../../controllers/lease.ts';
import type { LeaseHost } from '../../controllers/lease.ts';
import type { RecordListSpec } from '../../controllers/record-list.ts';

export type { ExportColumn } from '../../export/index.ts';
export type { PagesValue } from '../../controllers/pages.ts';
export type { RecordListSpec } from '../../controllers/record-list.ts';

/** As money comes in. */
export const STATES = [
  'initiated',
  'requires_action',
  'processing',
  'posted',
  'failed',
  'cancelled',
  'reversed',
  'refunded',
] as const;
export const METHODS = ['direct_debit', 'credit_transfer', 'card', 'bank_link', 'cash', 'offset'] as const;

/** The payments of a customer, latest first. */
export const PAYMENT_LIST: RecordListSpec<Payment, PaymentTotals> = {
  room: 'payment-history',
  source: 'payments.list',
  filters: {
    q: { kind: 'text' },
    contractId: { kind: 'text' },
    state: { kind: 'choices', options: STATES },
    method: { kind: 'choices', options: METHODS },
    receivedOn: { kind: 'date-range' },
    amount: { kind: 'amount-range' },
    currency: { kind: 'text' },
  },
  sorts: { received: 'receivedOn', amount: 'amount' },
  initialSort: { key: 'received', direction: 'descending' },
  load: ({ client }, { filter, sort, ...page }, signal) => {
    const params = { ...filter, ...page, sort: sort as SortBy<PaymentSort> } as PaymentListParams;
    const asked: PaymentListParams = page.cursor ? params : { ...params, include: ['totals'] };
    return client.resource(PaymentsResource).list(asked, { signal });
  },
};

/** The receipt of a payment as a file; undefined when it cannot be fetched. */
export async function fetchReceipt(host: LeaseHost, id: string): Promise<Blob | undefined> {
  const client = leaseOf(host)?.value?.client;
  if (!client) return undefined;
  try {
    const receipt = await client.resource(PaymentsResource).receipt(id);
    return await client.resource(DownloadsResource).blob(receipt);
  } catch {
    // What failed is said by the element, in words.
    return undefined;
  }
}
