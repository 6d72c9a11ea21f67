import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Invoice } from '../../../sdk/schemas/index.ts';
import { createLessor } from '../lessor.ts';

const lessor = createLessor({ seed: 7, invoices: 3000 });
const view = lessor.view(lessor.defaultCustomerId);
assert.ok(view);
const listed = (filter: Record<string, string>) =>
  view.invoices({ filter, offset: 0, limit: Number.MAX_SAFE_INTEGER, totals: true });
const all = listed({}).items;

type Test = (invoice: Invoice) => boolean;
const counts: Test = ({ type, settlement }) =>
  ['invoice', 'debit_note'].includes(type) && settlement !== 'cancelled';

const CASES: readonly (readonly [Record<string, string>, Test])[] = [
  [{}, () => true],
  [{ settlement: 'paid' }, (each) => each.settlement === 'paid'],
  [{ settlement: 'open,partial' }, (each) => ['open', 'partial'].includes(each.settlement)],
  [{ timing: 'overdue' }, (each) => each.timing === 'overdue'],
  [{ timing: 'not_due,due_today' }, (each) => each.timing !== undefined && each.timing !== 'overdue'],
  // A proforma has an amount that nobody owes.
  [{ open: 'true' }, (each) => each.open.amount > 0 && counts(each)],
  [{ open: 'false' }, (each) => each.open.amount === 0 || !counts(each)],
  [{ disputed: 'true' }, (each) => each.disputed === true],
  [{ type: 'credit_note,proforma' }, (each) => ['credit_note', 'proforma'].includes(each.type)],
  [{ paymentMethod: 'direct_debit' }, (each) => each.paymentMethod === 'direct_debit'],
  [{ currency: 'EUR' }, (each) => each.currency === 'EUR'],
  // Leaves little, then nearly all.
  [{ 'gross.gte': '90000' }, (each) => each.gross.amount >= 90_000],
  [{ 'gross.gte': '1000' }, (each) => each.gross.amount >= 1000],
  [{ 'dueOn.lte': '2025-06-30' }, (each) => each.dueOn !== undefined && each.dueOn <= '2025-06-30'],
  [
    { 'gross.gte': '1000', 'gross.lte': '60000', type: 'invoice', settlement: 'paid,partial' },
    ({ gross, type, settlement }) =>
      gross.amount >= 1000 &&
      gross.amount <= 60_000 &&
      type === 'invoice' &&
      ['paid', 'partial'].includes(settlement),
  ],
];

function sums(invoices: readonly Invoice[]) {
  return [...new Set(invoices.map((each) => each.currency))].sort().map((currency) => {
    const all = invoices.filter((each) => each.currency === currency);
    const own = all.filter(counts);
    const notes = all.filter(({ type, settlement }) => type === 'credit_note' && settlement !== 'cancelled');
    const sum = (of: (invoice: Invoice) => number) => own.reduce((total, each) => total + of(each), 0);
    return {
      currency,
      count: own.length,
      invoiced: sum((each) => each.gross.amount),
      paid: sum((each) => each.paid.amount),
      open: sum((each) => each.open.amount),
      overdue: sum((each) => (each.timing === 'overdue' ? each.open.amount : 0)),
      credited: sum((each) => each.credited.amount),
      creditNotes: notes.reduce((total, { gross }) => total + gross.amount, 0),
    };
  });
}

describe('the invoice list of 3,000', () => {
  for (const [filter, test] of CASES) {
    it(`answers rows and totals of ${JSON.stringify(filter)} as plain loops do`, () => {
      const { items, total, totals = [] } = listed(filter);
      const expected = all.filter(test);
      assert.deepEqual(
        items.map(({ id }) => id),
        expected.map(({ id }) => id),
      );
      assert.equal(total, expected.length);
      const found = totals.map((each) => {
        const { currency, count, invoiced, paid, open, overdue, nextDue, credited, creditNotes } = each;
        assert.equal(nextDue.amount, open.amount - overdue.amount);
        const [invoicedSum, paidSum] = [invoiced.amount, paid.amount];
        const rest = { open: open.amount, overdue: overdue.amount, credited: credited.amount };
        const sums = { invoiced: invoicedSum, paid: paidSum, ...rest };
        return { currency, count, ...sums, creditNotes: creditNotes?.amount };
      });
      assert.deepEqual(
        found.sort((a, b) => (a.currency < b.currency ? -1 : 1)),
        sums(expected),
      );
    });
  }
});
