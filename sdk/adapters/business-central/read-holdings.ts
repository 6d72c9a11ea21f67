/** Operations on assets, documents and payments in progress. */
import { NotFoundError } from '../../core/errors.ts';
import type { Asset } from '../../schemas/asset.ts';
import type { LeaseDocument } from '../../schemas/document.ts';
import type { Payment } from '../../schemas/payment.ts';
import { UnmappedRow } from '../../core/page.ts';
import { mappedOr } from '../field-map.ts';
import { mapConcurrently } from '../kit/concurrently.ts';
import type { ListCall } from '../kit/cursors.ts';
import { valueAt } from '../kit/fields.ts';
import { choice, listInMemory, range, search } from '../kit/memory-list.ts';
import type { MemoryRows, MemoryRules } from '../kit/memory-list.ts';
import { offsetPage } from '../kit/paging.ts';
import type { ListAnswer } from '../kit/paging.ts';
import { paymentTotals } from '../kit/totals.ts';
import { assetMap, documentMap } from './assets.ts';
import type { AssetContext } from './assets.ts';
import { customerIdOf, ofCustomer } from './company.ts';
import type { Reading } from './company.ts';
import { rowContext } from './context.ts';
import { customerMap } from './customers.ts';
import { all, compare, member, quoted } from './odata.ts';
import { paymentMap } from './payments.ts';
import { ownCustomer } from './read-customers.ts';

const missing = (operation: string) => new NotFoundError(operation, { status: 404, code: 'not-found' });

/** Which assets are the customer's. */
async function assetContext(reading: Reading): Promise<AssetContext> {
  const { operation, settings } = reading;
  const customer = customerMap.record(operation, await ownCustomer(reading), undefined);
  const value = settings.assets?.valueFor ? settings.assets.valueFor(customer) : customer.number;
  // An empty value would be that of every asset without one.
  if (!settings.assets || value === '') throw missing(operation);
  return { field: settings.assets.field, value };
}

/** Fixed assets of the customer by number. */
export async function listAssets(reading: Reading, call: ListCall): Promise<ListAnswer> {
  const context = await assetContext(reading);
  const q = call.input.params?.['q'];
  const $filter = all(
    `${context.field} eq ${quoted(context.value)}`,
    typeof q === 'string' && q.trim() ? `contains(displayName,${quoted(q.trim())})` : undefined,
  );
  return offsetPage(call, {}, async ({ offset, limit }) => {
    const query = { $filter, $orderby: 'number', $top: limit, $skip: offset, $count: true };
    const { rows, ...rest } = await reading.company.page(
      reading.operation,
      'fixedAssets',
      call.context,
      query,
    );
    return { ...rest, rows: assetMap.rows(rows, context) };
  });
}

/** One asset. One of another customer is not found. */
export async function getAsset(reading: Reading, { input }: ListCall): Promise<Asset> {
  const { operation, company, call } = reading;
  const [context, row] = await Promise.all([
    assetContext(reading),
    company.record(operation, member(operation, 'fixedAssets', input.id), call),
  ]);
  if (valueAt(row, context.field) !== context.value) throw missing(operation);
  return assetMap.record(operation, row, context);
}

/** Files attached to the customer's card, latest first. */
export async function listDocuments(reading: Reading, call: ListCall): Promise<ListAnswer> {
  const context = { customerId: customerIdOf(reading) };
  const $filter = all("parentType eq 'Customer'", compare('parentId', 'eq', context.customerId));
  const query = { $filter, $orderby: 'lastModifiedDateTime desc', $count: true };
  return offsetPage(call, {}, async ({ offset, limit }) => {
    const page = { ...query, $top: limit, $skip: offset };
    const { rows, ...rest } = await reading.company.page(
      reading.operation,
      'documentAttachments',
      call.context,
      page,
    );
    return { ...rest, rows: documentMap.rows(rows, context) };
  });
}

/** One file. One of another record is not found. */
export async function getDocument(reading: Reading, { input }: ListCall): Promise<LeaseDocument> {
  const { operation, company, call } = reading;
  const context = { customerId: customerIdOf(reading) };
  const row = await company.record(operation, member(operation, 'documentAttachments', input.id), call);
  const own = valueAt(row, 'parentType') === 'Customer' && valueAt(row, 'parentId') === context.customerId;
  if (!own) throw missing(operation);
  return documentMap.record(operation, row, context);
}

/** Where the bytes of a file are. */
export async function download(reading: Reading, call: ListCall): Promise<unknown> {
  const { operation, company, settings } = reading;
  const { id } = await getDocument(reading, call);
  const root = `${settings.source.baseUrl}/${await company.path(operation, reading.call)}`;
  return { url: `${root}/${member(operation, 'documentAttachments', id)}/attachmentContent`, proxied: true };
}

export const PAYMENT_RULES: MemoryRules<Payment> = {
  filters: {
    q: search(({ number, reference }) => [number, reference]),
    state: choice(({ state }) => state),
    receivedOn: range(({ receivedOn }) => receivedOn),
    amount: range(({ amount }) => amount.amount),
  },
  sorts: { receivedOn: ({ receivedOn }) => receivedOn, amount: ({ amount }) => amount.amount },
  defaultSort: '-receivedOn',
};

/** The customer's lines of all payment journals, a few journals at a time. */
async function readPayments(reading: Reading): Promise<MemoryRows<Payment>> {
  const { operation, company, call, settings } = reading;
  const [customer, rows] = await Promise.all([ownCustomer(reading), rowContext(reading)]);
  const code = valueAt(customer, 'currencyCode');
  const isLocal = code === undefined || code === '' || code === rows.local;
  const context = { ...rows, isLocal, sign: settings.journalPayments?.sign ?? 'positive' };
  const journals = await company.all(operation, 'customerPaymentJournals', call, {});
  const read = await mapConcurrently(
    journals.rows,
    settings.concurrency,
    async (journal, signal) => {
      const key = valueAt(journal, 'id');
      if (typeof key !== 'string')
        return { rows: [new UnmappedRow([{ path: 'id', message: 'missing (id)' }])], complete: true };
      const path = `${member(operation, 'customerPaymentJournals', key)}/customerPayments`;
      const lines = await company.all(operation, path, { ...call, signal }, { $filter: ofCustomer(reading) });
      return { rows: paymentMap.rows(lines.rows, context), complete: lines.complete };
    },
    call.signal,
  );
  return {
    rows: read.flatMap((each) => each.rows),
    complete: journals.complete && read.every(({ complete }) => complete),
  };
}

/** Payments in progress. */
export async function listPayments(reading: Reading, call: ListCall): Promise<ListAnswer> {
  return listInMemory(call, await readPayments(reading), PAYMENT_RULES, { totals: paymentTotals });
}

/** One payment in progress. */
export async function getPayment(reading: Reading, { input }: ListCall): Promise<Payment> {
  const { rows } = await readPayments(reading);
  const found = rows.find((row) => row.id === input.id);
  if (!found) throw missing(reading.operation);
  return mappedOr(reading.operation, found);
}
