/** Operations on invoices and credit memos, which are one list in the Lessor API. */
import { NotFoundError } from '../../core/errors.ts';
import { UnmappedRow } from '../../core/page.ts';
import type { Invoice } from '../../schemas/invoice.ts';
import type { ListCall } from '../kit/cursors.ts';
import { valueAt } from '../kit/fields.ts';
import type { SourceRow } from '../kit/fields.ts';
import { mapConcurrently } from '../kit/concurrently.ts';
import { mergedPage } from '../kit/merged-page.ts';
import type { Candidate } from '../kit/merged-page.ts';
import type { ListAnswer } from '../kit/paging.ts';
import { invoiceTotals } from '../kit/totals.ts';
import { customerIdOf, ofCustomer } from './company.ts';
import type { Reading } from './company.ts';
import { rowContext } from './context.ts';
import type { RowContext } from './context.ts';
import { documentsFor, filterOf, INVOICES, MEMOS, orderOf, sortOf } from './invoice-query.ts';
import type { Documents, SortKey } from './invoice-query.ts';
import { creditMemoMap, invoiceMap, MEMO_PREFIX } from './invoices.ts';
import { member } from './odata.ts';

const mapOf = (documents: Documents) => (documents.type === 'invoice' ? invoiceMap : creditMemoMap);

/** Invoices and credit memos of the customer, merged in the order asked for. */
export async function list(reading: Reading, call: ListCall): Promise<ListAnswer> {
  const { operation, company, today } = reading;
  const params = call.input.params ?? {};
  const documents = documentsFor(params);
  const context = await rowContext(reading);
  const sort = sortOf(params);
  const filters = documents.map((each) => filterOf(operation, ofCustomer(reading), params, each, today));
  const sources = documents.map((each, index) => ({
    load: ({ offset, limit }: { offset: number; limit: number }) =>
      company.page(operation, each.collection, call.context, {
        $filter: filters[index],
        $orderby: orderOf(sort, each),
        $top: limit,
        $skip: offset,
        $count: true,
      }),
    map: (row: SourceRow) => mapOf(each).row(row, context),
  }));
  const page = await mergedPage(call, { maxLimit: 200 }, sources, byKeys(sort, documents));
  if (![params['include']].flat().includes('totals')) return page;
  const totals = await totalsOf(reading, documents, filters, context);
  return { ...page, ...(totals && { totals }) };
}

/** Orders rows of two collections as `$orderby` orders those of one. */
function byKeys(sort: readonly SortKey[], documents: readonly Documents[]) {
  return (a: Candidate<SourceRow>, b: Candidate<SourceRow>): number => {
    for (const { key, backwards } of sort) {
      const [x, y] = [a, b].map(({ row, source }) => sortValue(row, key, documents[source] ?? INVOICES));
      if (x === y || x === undefined || y === undefined) continue;
      return (x < y ? -1 : 1) * (backwards ? -1 : 1);
    }
    return a.source - b.source;
  };
}

function sortValue(
  row: SourceRow,
  key: SortKey['key'],
  { fields, sign }: Documents,
): string | number | undefined {
  const value = valueAt(row, fields[key]);
  if (key !== 'gross') return typeof value === 'string' ? value : undefined;
  return value === undefined ? undefined : Number(value) * sign;
}

/** Sums over the whole filter; undefined when not every row could be read and mapped. */
async function totalsOf(
  { operation, company, settings, call }: Reading,
  documents: readonly Documents[],
  filters: readonly (string | undefined)[],
  context: RowContext,
): Promise<unknown[] | undefined> {
  const most = settings.maxRowsForTotals;
  const read = await mapConcurrently(
    documents.map((each, index) => ({ each, $filter: filters[index] })),
    settings.concurrency,
    async ({ each, $filter }, signal) => {
      const all = await company.all(operation, each.collection, { ...call, signal }, { $filter }, most);
      return { ...all, rows: mapOf(each).rows(all.rows, context) };
    },
    call.signal,
  );
  const rows = read.flatMap((each) => each.rows);
  const sound = rows.filter((row): row is Invoice => !(row instanceof UnmappedRow));
  return read.every(({ complete }) => complete) && sound.length === rows.length
    ? invoiceTotals(sound)
    : undefined;
}

/** Which collection an id belongs to, and its key there. */
function keyOf(id: string | undefined): { documents: Documents; key: string | undefined } {
  if (id?.startsWith(MEMO_PREFIX)) return { documents: MEMOS, key: id.slice(MEMO_PREFIX.length) };
  return { documents: INVOICES, key: id };
}

/** The document as sent, when it is the customer's and posted; else it is not found. */
async function read(reading: Reading, id: string | undefined, $expand?: string): Promise<SourceRow> {
  const { operation, company, call } = reading;
  const { documents, key } = keyOf(id);
  const row = await company.record(operation, member(operation, documents.collection, key), call, {
    $expand,
  });
  const shown = !['Draft', 'In Review'].includes(String(valueAt(row, 'status')));
  if (shown && valueAt(row, 'customerId') === customerIdOf(reading)) return row;
  throw new NotFoundError(operation, { status: 404, code: 'not-found' });
}

/** One document with its lines. */
export async function get(reading: Reading, { input }: ListCall): Promise<Invoice> {
  const { documents } = keyOf(input.id);
  const lines = documents.type === 'invoice' ? 'salesInvoiceLines' : 'salesCreditMemoLines';
  const [row, context] = await Promise.all([read(reading, input.id, lines), rowContext(reading)]);
  return mapOf(documents).record(reading.operation, row, context);
}

/** Where the printed document is: below the company's own address, whatever host the answer names. */
export async function pdf(reading: Reading, { input }: ListCall): Promise<unknown> {
  const { operation, company, call, settings } = reading;
  await read(reading, input.id);
  const { documents, key } = keyOf(input.id);
  const path = `${member(operation, documents.collection, key)}/pdfDocument`;
  const printed = await company.record(operation, path, call);
  if (printed['pdfDocumentContent@odata.mediaReadLink'] === undefined)
    throw new NotFoundError(operation, { status: 404, code: 'not-printed' });
  const root = `${settings.source.baseUrl}/${await company.path(operation, call)}`;
  return { url: `${root}/${path}/pdfDocumentContent`, proxied: true };
}
