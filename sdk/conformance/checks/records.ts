/** What must always hold within a record, whatever the lessor. */
import { addDays, compareDates } from '../../core/dates.ts';
import type { Check, Complain } from '../check.ts';
import type { Row, ServerUnderTest } from '../server.ts';
import { amount, inner, isOwed, rowsOf, sumOf, text } from '../values.ts';

/** Records looked at in detail. */
const DETAILS = 12;

async function rowsOfList(
  server: ServerUnderTest,
  name: Parameters<ServerUnderTest['walk']>[0],
): Promise<readonly Row[]> {
  return server.offers(name) ? (await server.walk(name)).rows : [];
}

function checkInvoice(row: Row, today: string, complain: Complain): void {
  const at = `invoice ${text(row, 'number')}`;
  const open = amount(row, 'open');
  if (open < 0) complain(at, `is open with ${open}, less than nothing`);
  if (amount(row, 'net') + amount(row, 'vat') !== amount(row, 'gross'))
    complain(at, 'net + VAT is not gross');
  if (!isOwed(row)) return;
  const rest =
    amount(row, 'gross') - amount(row, 'paid') - amount(row, 'credited') - amount(row, 'writtenOff');
  if (open !== rest) complain(at, `open is ${open}, gross − paid − credited − written off is ${rest}`);
  const settlement = text(row, 'settlement');
  const right =
    open > 0
      ? settlement === (open < amount(row, 'gross') ? 'partial' : 'open')
      : settlement === 'paid' || settlement === 'credited';
  if (!right) complain(at, `is “${settlement}” with ${open} open of ${amount(row, 'gross')}`);
  const dueOn = text(row, 'dueOn');
  const order = compareDates(dueOn, today);
  const timing = open === 0 ? '' : order < 0 ? 'overdue' : order === 0 ? 'due_today' : 'not_due';
  if (text(row, 'timing') !== timing)
    complain(at, `timing is “${text(row, 'timing')}”, due on ${dueOn} with ${open} open it is “${timing}”`);
  const days = row['daysPastDue'];
  if (timing === 'overdue' && typeof days === 'number' && addDays(dueOn, days) !== today)
    complain(at, `is ${days} days past due, but was due on ${dueOn}`);
}

function checkVat(row: Row, complain: Complain): void {
  const at = `invoice ${text(row, 'number')}`;
  const groups = rowsOf(row, 'vatBreakdown');
  if (groups.length > 0 && sumOf(groups, (each) => amount(each, 'vat')) !== amount(row, 'vat'))
    complain(at, 'the VAT groups do not add up to its VAT');
  const lines = rowsOf(row, 'lines');
  if (lines.length > 0 && sumOf(lines, (each) => amount(each, 'net')) !== amount(row, 'net'))
    complain(at, 'the lines do not add up to its net amount');
  const allocations = rowsOf(row, 'allocations');
  if (allocations.length > 0 && sumOf(allocations, (each) => amount(each, 'amount')) !== amount(row, 'paid'))
    complain(at, 'the allocations do not add up to what is paid');
}

function checkSchedule(contract: Row, lines: readonly Row[], complain: Complain): void {
  const at = `schedule of ${text(contract, 'number')}`;
  for (const line of lines) {
    const parts = sumOf(
      ['principal', 'interest', 'fees', 'vat'].map((part) => ({ part: line[part] })),
      (each) => amount(each, 'part'),
    );
    if (parts !== amount(line, 'gross'))
      complain(at, `line ${String(line['seq'])}: gross is not the sum of its parts`);
  }
  const last = lines.filter((line) => /^(installment|residual)$/.test(text(line, 'kind'))).at(-1);
  if (last && amount(last, 'balanceAfter') !== 0) complain(at, 'something is left after the last line');
}

export const recordChecks: readonly Check[] = [
  {
    id: 'records.invoices',
    title: 'What is open on an invoice follows from its amounts, its timing from the business date',
    async run(server, complain) {
      const rows = await rowsOfList(server, 'invoices.list');
      if (rows.length === 0) return 'there are no invoices';
      const today = await server.probe.today();
      for (const row of rows) checkInvoice(row, today, complain);
      return undefined;
    },
  },
  {
    id: 'records.invoice-details',
    title: 'Lines, VAT groups and allocations of an invoice add up',
    async run(server, complain) {
      const rows = (await rowsOfList(server, 'invoices.list')).filter(isOwed);
      if (rows.length === 0 || !server.offers('invoices.get')) return 'there are no invoices';
      for (const row of rows.slice(0, DETAILS)) {
        const { json } = await server.call('invoices.get', { id: text(row, 'id') });
        checkVat((json ?? {}) as Row, complain);
      }
      return undefined;
    },
  },
  {
    id: 'records.payments',
    title: 'The allocations of a payment and its unallocated rest are its amount',
    async run(server, complain) {
      const rows = await rowsOfList(server, 'payments.list');
      if (rows.length === 0) return 'there are no payments';
      for (const row of rows.filter((each) => text(each, 'state') === 'posted')) {
        const allocated = sumOf(rowsOf(row, 'allocations'), (each) => amount(each, 'amount'));
        if (allocated + amount(row, 'unallocated') !== amount(row, 'amount'))
          complain(`payment ${text(row, 'id')}`, 'allocations and the unallocated rest are not its amount');
      }
      return undefined;
    },
  },
  {
    id: 'records.contracts',
    title: 'Contracts have no more installments paid than there are, and run forwards',
    async run(server, complain) {
      for (const row of await rowsOfList(server, 'contracts.list')) {
        const at = `contract ${text(row, 'number')}`;
        if (Number(row['installmentsPaid']) > Number(row['installmentsTotal']))
          complain(at, 'more installments are paid than there are');
        if (text(row, 'endsOn') < text(row, 'startsOn')) complain(at, 'ends before it starts');
      }
    },
  },
  {
    id: 'records.schedules',
    title: 'Schedule lines are the sum of their parts, and nothing is left after the last',
    async run(server, complain) {
      if (!server.offers('contracts.schedule')) return 'schedules are not offered';
      for (const contract of (await rowsOfList(server, 'contracts.list')).slice(0, DETAILS)) {
        const { json } = await server.call('contracts.schedule', { id: text(contract, 'id') });
        checkSchedule(contract, rowsOf(json as Row, 'items'), complain);
      }
      return undefined;
    },
  },
  {
    id: 'records.policies',
    title: 'A policy is active exactly while today lies within its period',
    async run(server, complain) {
      const rows = await rowsOfList(server, 'policies.list');
      if (rows.length === 0) return 'there are no policies';
      const today = await server.probe.today();
      for (const row of rows.filter((each) => text(each, 'status') !== 'cancelled')) {
        const within = text(row, 'from') <= today && today <= text(row, 'to');
        if (within !== (text(row, 'status') === 'active'))
          complain(
            `policy ${text(row, 'policyNo')}`,
            `is “${text(row, 'status')}” from ${text(row, 'from')} to ${text(row, 'to')}`,
          );
      }
      return undefined;
    },
  },
  {
    id: 'records.credit',
    title: 'What is available of a credit line is its total less what is used',
    async run(server, complain) {
      const { json } = await server.call('summary.get');
      const credit = inner(json as Row, 'credit');
      if (!credit) return 'there is no credit line';
      if (amount(credit, 'total') - amount(credit, 'used') !== amount(credit, 'available'))
        complain('summary.get', 'credit: available is not total − used');
      return undefined;
    },
  },
];
