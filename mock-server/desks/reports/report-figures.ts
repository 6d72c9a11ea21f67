/** The figures of every report, read from the very lists that the portal shows. */
import type { Invoice, Payment } from '../../../sdk/schemas/index.ts';
import type { CustomerView } from '../../engine/customer-view.ts';
import { addDays, addMonths, civil, daysInMonth, toDay } from '../../engine/finance/calendar.ts';
import { mileageRows } from './fleet-mileage.ts';
import type { Cell, ReportColumn, ReportTable } from './report-table.ts';
import { tableOf } from './report-table.ts';
import type { Params, ReportCode } from './report-types.ts';

const ALL = { offset: 0, limit: Number.MAX_SAFE_INTEGER };
const text = (key: string): ReportColumn => ({ key, type: 'text' });
const date = (key: string): ReportColumn => ({ key, type: 'date' });
const money = (key: string): ReportColumn => ({ key, type: 'money' });
const integer = (key: string): ReportColumn => ({ key, type: 'integer' });
const word = (key: string): ReportColumn => ({ key, type: 'word' });

/** Makes a report of a customer as of a business date. */
export function figuresOf(code: ReportCode, params: Params, view: CustomerView, today: string): ReportTable {
  switch (code) {
    case 'overdue_invoices':
      return invoiceTable(view, { timing: 'overdue', ...contractOf(params) });
    case 'due_this_week': {
      const last = addDays(today, Number(params.days ?? 7) - 1);
      return invoiceTable(view, { open: 'true', 'dueOn.gte': today, 'dueOn.lte': last });
    }
    case 'statement_of_account':
      return statement(view, params, today);
    case 'fleet_mileage':
      return mileage(view, params);
    case 'expected_payments':
      return expected(view, params, today);
    case 'annual_summary':
      return annual(view, params.year ?? String(Number(today.slice(0, 4)) - 1));
  }
}

function contractOf({ contractId }: Params): Record<string, string> {
  return contractId === undefined ? {} : { contractId };
}

function invoiceTable(view: CustomerView, filter: Record<string, string>): ReportTable {
  const columns = [
    text('number'),
    text('contract'),
    date('issuedOn'),
    date('dueOn'),
    integer('daysPastDue'),
    money('gross'),
    money('open'),
  ];
  const rows = view
    .invoices({ ...ALL, filter, sort: 'dueOn,number' })
    .items.map((each): Cell[] => [
      each.number,
      each.contractNumbers?.join(', '),
      each.issuedOn,
      each.dueOn,
      each.daysPastDue,
      each.gross,
      each.open,
    ]);
  return tableOf(columns, rows, ['gross', 'open']);
}

/** First and last day of what a statement covers. */
export function periodOf({ period = 'last_month', from, to }: Params, today: string): [string, string] {
  const { year, month } = civil(toDay(today));
  const first = (y: number, m: number): string => `${y}-${String(m).padStart(2, '0')}-01`;
  const ofMonths = (start: string, count: number): [string, string] => {
    const end = addMonths(start, count - 1);
    const last = daysInMonth(Number(end.slice(0, 4)), Number(end.slice(5, 7)));
    return [start, `${end.slice(0, 8)}${last}`];
  };
  switch (period) {
    case 'custom':
      return [from ?? today, to ?? today];
    case 'this_month':
      return [first(year, month), today];
    case 'this_year':
      return [first(year, 1), today];
    case 'last_year':
      return ofMonths(first(year - 1, 1), 12);
    case 'last_quarter': {
      const quarter = first(year, Math.floor((month - 1) / 3) * 3 + 1);
      return ofMonths(addMonths(quarter, -3), 3);
    }
    default:
      return ofMonths(addMonths(first(year, month), -1), 1);
  }
}

interface Entry {
  readonly on: string;
  readonly kind: string;
  readonly number: string | undefined;
  readonly currency: string;
  /** Above zero is owed by the customer, below zero is theirs. */
  readonly amount: number;
}

function entriesOf(view: CustomerView): Entry[] {
  const claims = view
    .invoices({ ...ALL, filter: { type: 'invoice,credit_note,debit_note' }, sort: 'issuedOn,number' })
    .items.filter(({ settlement }: Invoice) => settlement !== 'cancelled')
    .map(({ issuedOn, type, number, gross }): Entry => ({
      on: issuedOn,
      kind: type,
      number,
      currency: gross.currency,
      amount: gross.amount,
    }));
  const payments = view
    .payments({ ...ALL, filter: { state: 'posted' }, sort: 'receivedOn' })
    .items.map(({ receivedOn, number, amount }: Payment): Entry => ({
      on: receivedOn,
      kind: 'payment',
      number,
      currency: amount.currency,
      amount: -amount.amount,
    }));
  return [...claims, ...payments].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** Opening balance, every invoice and payment of the period, and the balance after each, by currency. */
function statement(view: CustomerView, params: Params, today: string): ReportTable {
  const [from, to] = periodOf(params, today);
  const balances = new Map<string, number>();
  const rows: Cell[][] = [];
  const entries = entriesOf(view).filter(({ on }) => on <= to);
  for (const { currency, amount, on } of entries) {
    if (on < from) balances.set(currency, (balances.get(currency) ?? 0) + amount);
    else if (!balances.has(currency)) balances.set(currency, 0);
  }
  for (const [currency, amount] of balances)
    rows.push([from, 'opening_balance', undefined, undefined, undefined, { amount, currency }]);
  for (const { on, kind, number, currency, amount } of entries) {
    if (on < from) continue;
    const balance = (balances.get(currency) ?? 0) + amount;
    balances.set(currency, balance);
    const debit = amount >= 0 ? { amount, currency } : undefined;
    const credit = amount < 0 ? { amount: -amount, currency } : undefined;
    rows.push([on, kind, number, debit, credit, { amount: balance, currency }]);
  }
  for (const [currency, amount] of balances)
    rows.push([to, 'closing_balance', undefined, undefined, undefined, { amount, currency }]);
  const columns = [
    date('on'),
    word('kind'),
    text('number'),
    money('debit'),
    money('credit'),
    money('balance'),
  ];
  return tableOf(columns, rows, ['debit', 'credit']);
}

function mileage(view: CustomerView, { onlyExcess }: Params): ReportTable {
  const columns = [
    text('asset'),
    text('plate'),
    text('contract'),
    integer('agreed'),
    word('per'),
    integer('reading'),
    date('readOn'),
    integer('projected'),
    integer('excess'),
    money('excessCost'),
  ];
  const rows = mileageRows(view);
  const shown = onlyExcess === 'true' ? rows.filter((row) => Number(row[8] ?? 0) > 0) : rows;
  return tableOf(columns, shown, ['excessCost']);
}

/** Open invoices and planned lines that fall due within the coming months. */
function expected(view: CustomerView, params: Params, today: string): ReportTable {
  const last = addMonths(today, Number(params.months ?? 3));
  const filter = { open: 'true', 'dueOn.gte': today, 'dueOn.lte': last, ...contractOf(params) };
  const open = view
    .invoices({ ...ALL, filter, sort: 'dueOn' })
    .items.map((each): Cell[] => [
      each.dueOn,
      'invoice',
      each.contractNumbers?.join(', '),
      each.number,
      each.open,
    ]);
  const contracts = view.contracts({ ...ALL, filter: {} }).items;
  const planned = contracts
    .filter(({ id }) => params.contractId === undefined || id === params.contractId)
    .flatMap(({ id, number }) =>
      (view.schedule(id) ?? [])
        .filter(({ state, dueOn }) => state === 'planned' && dueOn >= today && dueOn <= last)
        .map(({ dueOn, kind, gross }): Cell[] => [dueOn, kind, number, undefined, gross]),
    );
  const rows = [...open, ...planned].sort((a, b) => (dayIn(a) < dayIn(b) ? -1 : dayIn(a) > dayIn(b) ? 1 : 0));
  const columns = [date('dueOn'), word('kind'), text('contract'), text('number'), money('amount')];
  return tableOf(columns, rows, ['amount']);
}

/** The day that a row begins with. */
function dayIn([day]: Cell[]): string {
  return typeof day === 'string' ? day : '';
}

/** What was invoiced and paid in a year, month by month. */
function annual(view: CustomerView, year: string): ReportTable {
  const columns = [
    text('month'),
    integer('invoices'),
    money('net'),
    money('vat'),
    money('gross'),
    money('paid'),
  ];
  const filter = {
    type: 'invoice,debit_note',
    'issuedOn.gte': `${year}-01-01`,
    'issuedOn.lte': `${year}-12-31`,
  };
  const invoices = view
    .invoices({ ...ALL, filter })
    .items.filter(({ settlement }) => settlement !== 'cancelled');
  const received = { state: 'posted', 'receivedOn.gte': `${year}-01-01`, 'receivedOn.lte': `${year}-12-31` };
  const payments = view.payments({ ...ALL, filter: received }).items;
  const currencies = new Set([
    ...invoices.map(({ currency }) => currency),
    ...payments.map(({ amount }) => amount.currency),
  ]);
  const rows = [...currencies].flatMap((currency) =>
    Array.from({ length: 12 }, (_each, at): Cell[] => {
      const month = `${year}-${String(at + 1).padStart(2, '0')}`;
      const own = invoices.filter((each) => each.currency === currency && each.issuedOn.startsWith(month));
      const paid = payments.filter(
        ({ amount, receivedOn }) => amount.currency === currency && receivedOn.startsWith(month),
      );
      const sum = (amounts: readonly number[]) => ({
        amount: amounts.reduce((total, amount) => total + amount, 0),
        currency,
      });
      return [
        month,
        own.length,
        sum(own.map(({ net }) => net.amount)),
        sum(own.map(({ vat }) => vat.amount)),
        sum(own.map(({ gross }) => gross.amount)),
        sum(paid.map(({ amount }) => amount.amount)),
      ];
    }),
  );
  return tableOf(columns, rows, ['net', 'vat', 'gross', 'paid']);
}
