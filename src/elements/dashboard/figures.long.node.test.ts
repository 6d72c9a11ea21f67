import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createLessor } from '../../../mock-server/index.ts';
import type { CustomerView } from '../../../mock-server/index.ts';
import { addDays } from '../../../sdk/index.ts';
import type { CurrencySummary, InvoiceTotals } from '../../../sdk/index.ts';
import { encodeFilter } from '../../lib/filter-codec.ts';
import { explanationOf } from './figures.ts';
import type { FigureName } from './figures.ts';

interface Bucket {
  readonly count: number;
  readonly amount: { readonly amount: number };
}

/** Figure → what the summary says, and which total of the explaining list says the same. */
const INVOICE_FIGURES: Partial<
  Record<
    FigureName,
    [(summary: CurrencySummary) => Bucket | undefined, 'open' | 'overdue' | 'nextDue' | 'invoiced']
  >
> = {
  overdue: [({ overdue }) => overdue, 'overdue'],
  nextDue: [({ nextDue }) => nextDue, 'nextDue'],
  totalDue: [({ totalDue }) => totalDue, 'open'],
  nextPayment: [({ nextPayment }) => nextPayment, 'open'],
  statusPaid: [({ invoiceStatus }) => invoiceStatus.paid, 'invoiced'],
  statusPartial: [({ invoiceStatus }) => invoiceStatus.partial, 'open'],
  statusOverdue: [({ invoiceStatus }) => invoiceStatus.overdue, 'open'],
  statusNotDue: [({ invoiceStatus }) => invoiceStatus.notDue, 'open'],
};

function listOf(view: CustomerView, figure: FigureName, summary: CurrencySummary, asOf: string) {
  const explanation = explanationOf(figure, summary, asOf);
  if (!explanation) return undefined;
  const filter = Object.fromEntries(encodeFilter(explanation.filter));
  const query = { filter, offset: 0, limit: 1, totals: true };
  const list = explanation.route === 'payments' ? view.payments(query) : view.invoices(query);
  return { total: list.total, sums: list.totals?.[0] };
}

function checkContracts(view: CustomerView): void {
  const { asOf, contracts } = view.summary();
  const figures = { contractsActive: contracts.active, contractsOverdue: contracts.overdue } as const;
  for (const [name, count] of Object.entries(figures)) {
    const explanation = explanationOf(name as FigureName, { currency: 'EUR' }, asOf);
    assert.equal(explanation?.route, 'contracts');
    const filter = Object.fromEntries(encodeFilter(explanation.filter));
    assert.equal(view.contracts({ filter, offset: 0, limit: 1 }).total, count, `${name} on ${asOf}`);
  }
}

function checkCustomer(view: CustomerView): void {
  checkContracts(view);
  const { asOf, currencies } = view.summary();
  for (const summary of currencies) {
    for (const [name, [figureOf, total]] of Object.entries(INVOICE_FIGURES)) {
      const figure = figureOf(summary);
      const list = listOf(view, name as FigureName, summary, asOf);
      const message = `${name} in ${summary.currency} on ${asOf}`;
      const sums = list?.sums as InvoiceTotals | undefined;
      assert.equal(sums?.[total].amount ?? 0, figure?.amount.amount ?? 0, message);
      assert.equal(list?.total ?? 0, figure?.count ?? 0, `count of ${message}`);
    }
    const paid = listOf(view, 'paidThisYear', summary, asOf);
    const posted = paid?.sums && 'posted' in paid.sums ? paid.sums.posted.amount : 0;
    assert.equal(posted, summary.paidThisYear.amount.amount, `paid in ${summary.currency} on ${asOf}`);
    assert.equal(paid?.total, summary.paidThisYear.count);
    const moving = listOf(view, 'inProgress', summary, asOf);
    const underWay = moving?.sums && 'inProgress' in moving.sums ? moving.sums.inProgress.amount : 0;
    const { paymentsInProgress: all } = summary;
    assert.deepEqual([underWay, moving?.total], [all?.amount.amount ?? 0, all?.count ?? 0]);
  }
}

describe('explanationOf', () => {
  it('leads to a list that totals to the figure, to the cent, for any seed, size, brand and day', () => {
    const input = fc.record({
      seed: fc.integer({ min: 1, max: 1_000_000 }),
      invoices: fc.integer({ min: 1, max: 120 }),
      label: fc.constantFrom('nordvik' as const, 'arca' as const),
      days: fc.array(fc.integer({ min: 1, max: 45 }), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(input, ({ seed, invoices, label, days }) => {
        const lessor = createLessor({ seed, invoices, label });
        const view = lessor.view(lessor.defaultCustomerId);
        assert.ok(view);
        checkCustomer(view);
        for (const step of days) {
          lessor.advanceTo(addDays(lessor.businessDate, step));
          checkCustomer(view);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('explains nothing where nothing is next', () => {
    assert.equal(explanationOf('nextPayment', { currency: 'EUR' }, '2026-11-21'), undefined);
  });
});
