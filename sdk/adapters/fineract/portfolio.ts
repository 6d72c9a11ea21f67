/** Reads a client's loans, charges and transactions: many calls, few at a time. */
import { NotFoundError } from '../../core/errors.ts';
import type { Invoice } from '../../schemas/invoice.ts';
import type { Payment } from '../../schemas/payment.ts';
import type { CallContext } from '../adapter.ts';
import { mapConcurrently } from '../kit/concurrently.ts';
import { valueAt } from '../kit/fields.ts';
import type { SourceRow } from '../kit/fields.ts';
import type { MemoryRows } from '../kit/memory-list.ts';
import { allByOffset } from '../kit/paging.ts';
import { segment } from '../kit/source.ts';
import { UnmappedRow } from '../../core/page.ts';
import { chargeBillMap } from './bills.ts';
import type { FineractContext } from './context.ts';
import { billsOf } from './contracts.ts';
import { clientPaymentMap, isPayment, loanPaymentMap } from './payments.ts';

const PAGE = 200;
const MOST = 10_000;

/** One call with all that its reading needs. */
export interface Reading extends FineractContext {
  readonly operation: string;
  readonly call: CallContext;
}

const refused = (operation: string) => new NotFoundError(operation, { status: 404, code: 'not-found' });

/** The client the call is for: the one acted for, else the first that the user may see. */
export async function clientIdOf({ operation, call, settings }: Reading): Promise<string> {
  if (call.customerId !== undefined) return call.customerId;
  const answer = await settings.source.get(operation, 'self/clients', call, { offset: 0, limit: 1 });
  const id = valueAt(valueAt(answer, 'pageItems.0'), 'id');
  if (typeof id !== 'number' && typeof id !== 'string') throw refused(operation);
  return String(id);
}

/** One loan of the client, with what is asked for along with it. */
export async function readLoan(
  reading: Reading,
  id: string | undefined,
  associations?: string,
): Promise<SourceRow> {
  const { operation, call, settings } = reading;
  const path = `self/loans/${segment(operation, id)}`;
  const loan = (await settings.source.get(operation, path, call, { associations })) as SourceRow;
  const owner = valueAt(loan, 'clientId');
  // A user of two clients sees the loans of both; the one that is acted for has only its own.
  if (call.customerId !== undefined && String(owner) !== call.customerId) throw refused(operation);
  return loan;
}

/** All loans of the client; an account that has no id is reported. */
export async function readLoans(
  reading: Reading,
  clientId: string,
  associations: string,
): Promise<(SourceRow | UnmappedRow)[]> {
  const { operation, call, settings } = reading;
  const path = `self/clients/${segment(operation, clientId)}/accounts`;
  const accounts = valueAt(await settings.source.get(operation, path, call), 'loanAccounts') ?? [];
  if (!Array.isArray(accounts)) return [new UnmappedRow([{ path: 'loanAccounts', message: 'not a list' }])];
  return mapConcurrently(
    accounts as unknown[],
    settings.concurrency,
    async (account, signal) => {
      const id = valueAt(account, 'id');
      if (typeof id !== 'number' && typeof id !== 'string')
        return new UnmappedRow([{ path: 'id', message: 'missing (id)' }]);
      return readLoan({ ...reading, call: { ...call, signal } }, String(id), associations);
    },
    call.signal,
  );
}

/** Rows of the client that come in pages `{ totalFilteredRecords, pageItems }`. */
async function readAll({ operation, call, settings }: Reading, path: string): Promise<MemoryRows<SourceRow>> {
  const { rows, complete } = await allByOffset({ size: PAGE, maxRows: MOST }, async (at) => {
    const answer = await settings.source.get(operation, path, call, at);
    const [items, total] = [valueAt(answer, 'pageItems'), valueAt(answer, 'totalFilteredRecords')];
    const noList = new UnmappedRow([{ path: 'pageItems', message: 'not a list' }]);
    if (!Array.isArray(items)) return { rows: [noList], total: 1 };
    return { rows: items as SourceRow[], ...(typeof total === 'number' && { total }) };
  });
  return { rows: rows as (SourceRow | UnmappedRow)[], complete };
}

const each = <T>(row: SourceRow | UnmappedRow, map: (row: SourceRow) => T | UnmappedRow): T | UnmappedRow =>
  row instanceof UnmappedRow ? row : map(row);

/** What the client owes: billed periods of all loans, and active charges. */
export async function readBills(reading: Reading, clientId: string): Promise<MemoryRows<Invoice>> {
  const path = `self/clients/${segment(reading.operation, clientId)}/charges`;
  const [loans, charges] = await Promise.all([
    readLoans(reading, clientId, 'repaymentSchedule'),
    readAll(reading, path),
  ]);
  return billsFrom(reading, loans, charges);
}

/** As {@link readBills}, of loans and charges that are here already. */
export function billsFrom(
  reading: FineractContext,
  loans: readonly (SourceRow | UnmappedRow)[],
  charges: MemoryRows<SourceRow>,
): MemoryRows<Invoice> {
  const active = charges.rows.filter((row) => valueAt(row, 'isActive') !== false);
  const rows = [
    ...loans.flatMap((loan) => (loan instanceof UnmappedRow ? [loan] : billsOf(loan, reading))),
    ...active.map((row) => each(row, (charge) => chargeBillMap.row(charge, reading))),
  ];
  return { rows, complete: charges.complete };
}

/** The client's charges as Fineract tells them. */
export function readCharges(reading: Reading, clientId: string): Promise<MemoryRows<SourceRow>> {
  return readAll(reading, `self/clients/${segment(reading.operation, clientId)}/charges`);
}

/** What the client paid: repayments of all loans, and payments of charges. */
export async function readPayments(
  reading: Reading,
  clientId: string,
  loans?: readonly (SourceRow | UnmappedRow)[],
): Promise<MemoryRows<Payment>> {
  const path = `self/clients/${segment(reading.operation, clientId)}/transactions`;
  const [all, own] = await Promise.all([
    loans ?? readLoans(reading, clientId, 'transactions'),
    readAll(reading, path),
  ]);
  const context = { ...reading, clientId };
  const rows = [
    ...all.flatMap((loan) => (loan instanceof UnmappedRow ? [loan] : loanPayments(loan, reading))),
    ...own.rows
      .filter((row) => row instanceof UnmappedRow || isPayment(row))
      .map((row) => each<Payment>(row, (transaction) => clientPaymentMap.row(transaction, context))),
  ];
  return { rows, complete: own.complete };
}

/** Payments among a loan's transactions. A loan that was never paid may carry none. */
function loanPayments(loan: SourceRow, context: FineractContext): (Payment | UnmappedRow)[] {
  const transactions = valueAt(loan, 'transactions') ?? [];
  const payments = Array.isArray(transactions) ? transactions.filter(isPayment) : transactions;
  return loanPaymentMap.rows(payments, { ...context, loan, currency: valueAt(loan, 'currency') });
}
