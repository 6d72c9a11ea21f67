/** Operations on contracts, and the figures over them. */
import { ResponseShapeError } from '../../core/errors.ts';
import { UnmappedRow } from '../../core/page.ts';
import type { Contract } from '../../schemas/contract.ts';
import type { ScheduleLine } from '../../schemas/schedule.ts';
import type { ListCall } from '../kit/cursors.ts';
import { valueAt } from '../kit/fields.ts';
import type { SourceRow } from '../kit/fields.ts';
import { listInMemory } from '../kit/memory-list.ts';
import type { ListAnswer } from '../kit/paging.ts';
import { plain } from '../kit/params.ts';
import { segment } from '../kit/source.ts';
import { contractMap } from './contracts.ts';
import { guaranteeMap } from './guarantees.ts';
import { CONTRACT_RULES, isEnded } from './lists.ts';
import { billsFrom, clientIdOf, readCharges, readLoan, readLoans, readPayments } from './portfolio.ts';
import type { Reading } from './portfolio.ts';
import { periodsOf, scheduleMap } from './schedule.ts';
import { summarize } from './summary.ts';

const SCHEDULE = 'repaymentSchedule';

/** Loans of the client, each read in full. A status that is asked for is shown even when it is a closed one. */
export async function list(reading: Reading, call: ListCall): Promise<ListAnswer> {
  const loans = await readLoans(reading, await clientIdOf(reading), SCHEDULE);
  const rows = loans.map((loan) => (loan instanceof UnmappedRow ? loan : contractMap.row(loan, reading)));
  const defaults = call.input.params?.['status'] ? {} : { closed: false };
  return listInMemory<Contract>(call, { rows, complete: true }, { ...CONTRACT_RULES, defaults });
}

/** One loan. */
export async function get(reading: Reading, { input }: ListCall): Promise<Contract> {
  return contractMap.record(reading.operation, await readLoan(reading, input.id, SCHEDULE), reading);
}

function linesOf(loan: SourceRow, reading: Reading): (ScheduleLine | UnmappedRow)[] {
  const currency = valueAt(loan, `${SCHEDULE}.currency`);
  return scheduleMap.rows(periodsOf(loan), { ...reading, loan, currency });
}

/** The repayment schedule. Throws {@link ResponseShapeError} for a loan that carries none. */
export async function schedule(reading: Reading, { input }: ListCall): Promise<ListAnswer> {
  const loan = await readLoan(reading, input.id, SCHEDULE);
  if (!periodsOf(loan))
    throw new ResponseShapeError(reading.operation, [{ path: SCHEDULE, message: 'missing' }]);
  return { items: linesOf(loan, reading), page: {} };
}

/** Guarantors with what is held of them, in the loan's currency. */
export async function guarantees(reading: Reading, { input }: ListCall): Promise<ListAnswer> {
  const { operation, call, settings } = reading;
  const loan = await readLoan(reading, input.id);
  const rows = await settings.source.get(
    operation,
    `self/loans/${segment(operation, input.id)}/guarantors`,
    call,
  );
  return {
    items: guaranteeMap.rows(rows, { ...reading, loan, currency: valueAt(loan, 'currency') }),
    page: {},
  };
}

/** The dashboard's figures, of the client or of one loan; see {@link summarize}. */
export async function summary(reading: Reading, { input }: ListCall): Promise<unknown> {
  const clientId = await clientIdOf(reading);
  const only = input.params?.['contractId'];
  const associations = `${SCHEDULE},transactions`;
  const [loans, charges] = await Promise.all([
    typeof only === 'string'
      ? readLoan(reading, only, associations).then((loan) => [loan])
      : readLoans(reading, clientId, associations),
    readCharges(reading, clientId),
  ]);
  const payments = await readPayments(reading, clientId, loans);
  const contracts = loans.map((loan) =>
    loan instanceof UnmappedRow ? loan : contractMap.row(loan, reading),
  );
  const running = loans.filter((loan, index): loan is SourceRow => {
    const contract = contracts[index];
    return (
      !(loan instanceof UnmappedRow) && !(contract instanceof UnmappedRow) && !!contract && !isEnded(contract)
    );
  });
  const ofLoan = (row: { contractIds?: readonly string[] } | UnmappedRow): boolean =>
    only === undefined || row instanceof UnmappedRow || row.contractIds?.includes(plain(only)) === true;
  const invoices = billsFrom(reading, loans, charges);
  return summarize({
    today: reading.today,
    customerId: clientId,
    contracts: { rows: contracts, complete: true },
    invoices: { ...invoices, rows: invoices.rows.filter(ofLoan) },
    payments: { ...payments, rows: payments.rows.filter(ofLoan) },
    lines: { rows: running.flatMap((loan) => linesOf(loan, reading)), complete: true },
  });
}
