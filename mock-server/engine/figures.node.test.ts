import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, daysBetween } from './finance/calendar.ts';
import { type CustomerView, createLessor, LessorRuleError } from './index.ts';
import { settleParts } from './allocation.ts';

const ALL = { filter: {}, offset: 0, limit: Number.MAX_SAFE_INTEGER };
const page = (view: CustomerView, filter: Record<string, string>, sort?: string) =>
  view.invoices({
    filter,
    ...(sort ? { sort } : {}),
    offset: 0,
    limit: Number.MAX_SAFE_INTEGER,
    totals: true,
  });

function lessorView(seed: number, invoices: number, label: 'nordvik' | 'arca' = 'nordvik') {
  const lessor = createLessor({ seed, invoices, label });
  const view = lessor.view(lessor.defaultCustomerId);
  assert.ok(view);
  return { lessor, view };
}

describe('the figures of the invoice card', () => {
  it('equal the totals of the lists that explain them, for any seed, size and day', () => {
    const input = fc.record({
      seed: fc.integer({ min: 1, max: 100_000 }),
      invoices: fc.integer({ min: 1, max: 400 }),
      label: fc.constantFrom('nordvik' as const, 'arca' as const),
      days: fc.integer({ min: 0, max: 90 }),
    });
    fc.assert(
      fc.property(input, ({ seed, invoices, label, days }) => {
        const { lessor, view } = lessorView(seed, invoices, label);
        lessor.advanceTo(addDays(lessor.businessDate, days));
        const today = lessor.businessDate;
        for (const figures of view.summary().currencies) {
          const { currency } = figures;
          const list = (filter: Record<string, string>) => {
            const answer = page(view, { ...filter, currency });
            return { answer, sums: answer.totals?.[0] };
          };
          const overdue = list({ timing: 'overdue' });
          assert.equal(overdue.sums?.overdue.amount ?? 0, figures.overdue.amount.amount);
          assert.equal(overdue.answer.total, figures.overdue.count);
          const due = list({ timing: 'not_due,due_today' });
          assert.equal(due.sums?.open.amount ?? 0, figures.nextDue.amount.amount);
          assert.equal(due.answer.total, figures.nextDue.count);
          const open = list({ open: 'true' });
          assert.equal(open.sums?.open.amount ?? 0, figures.totalDue.amount.amount);
          assert.equal(open.answer.total, figures.totalDue.count);
          assert.equal(
            figures.overdue.amount.amount + figures.nextDue.amount.amount,
            figures.totalDue.amount.amount,
          );
          const oldest = page(view, { timing: 'overdue', currency }, 'dueOn').items[0]?.dueOn;
          assert.equal(figures.daysPastDue, oldest === undefined ? 0 : daysBetween(oldest, today));
          const paid = list({ settlement: 'paid,credited', type: 'invoice,debit_note' });
          assert.equal(paid.sums?.invoiced.amount ?? 0, figures.invoiceStatus.paid.amount.amount);
          const partial = list({ settlement: 'partial' });
          assert.equal(partial.sums?.open.amount ?? 0, figures.invoiceStatus.partial.amount.amount);
          const year = view.payments({
            ...ALL,
            filter: { currency, state: 'posted', 'receivedOn.gte': `${today.slice(0, 4)}-01-01` },
            totals: true,
          });
          assert.equal(year.totals?.[0]?.posted.amount ?? 0, figures.paidThisYear.amount.amount);
          assert.equal(figures.months.length, 24);
          assert.equal(figures.months[11]?.month, today.slice(0, 7));
        }
        const contracts = view.contracts({ ...ALL, filter: { closed: 'true' } }).items;
        const overdue = view.contracts({ ...ALL, filter: { overdue: 'true' } }).total;
        assert.equal(view.summary().contracts.overdue, overdue);
        const worst = Math.max(0, ...view.summary().currencies.map((each) => each.daysPastDue));
        assert.equal(worst, Math.max(0, ...contracts.map((contract) => contract.daysPastDue ?? 0)));
        const credit = view.summary().credit;
        assert.equal(credit?.available.amount, (credit?.total.amount ?? 0) - (credit?.used.amount ?? 0));
      }),
      { numRuns: 25 },
    );
  });

  it('projects what is open and what is planned, month by month', () => {
    const { lessor, view } = lessorView(3, 200);
    const month = '2027-02';
    const planned = view
      .contracts(ALL)
      .items.filter((contract) => contract.currency === 'EUR')
      .flatMap((contract) => view.schedule(contract.id) ?? [])
      .filter((line) => line.dueOn.startsWith(month) && line.state === 'planned')
      .reduce((sum, line) => sum + line.gross.amount, 0);
    const figures = view.summary().currencies.find((each) => each.currency === 'EUR');
    assert.ok(planned > 0);
    assert.equal(figures?.months.find((each) => each.month === month)?.projected.amount, planned);
    assert.ok(lessor.businessDate < `${month}-01`);
  });
});

describe('invoice list', () => {
  const { view } = lessorView(11, 400);

  it('pages without loss or repetition, newest first by default', () => {
    const whole = view.invoices(ALL).items;
    const pages = Array.from(
      { length: 9 },
      (_, at) => view.invoices({ filter: {}, offset: at * 50, limit: 50 }).items,
    ).flat();
    assert.deepEqual(pages, whole);
    for (let at = 1; at < whole.length; at += 1)
      assert.ok((whole[at - 1]?.issuedOn ?? '') >= (whole[at]?.issuedOn ?? ''));
  });

  it('sorts by every key both ways, also by several', () => {
    const values = (sort: string, key: 'gross' | 'open' | 'dueOn' | 'number') =>
      page(view, { type: 'invoice' }, sort).items.map((each) => {
        const value = each[key];
        return typeof value === 'object' ? value.amount : (value ?? '');
      });
    for (const key of ['gross', 'open', 'dueOn', 'number'] as const) {
      const up = values(key, key);
      const expected = up.slice().sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
      assert.deepEqual(up, expected);
      assert.deepEqual(values(`-${key}`, key), expected.reverse());
    }
    const both = page(view, {}, '-dueOn,number')
      .items.filter((each) => each.dueOn === '2026-06-01')
      .map((each) => each.number);
    assert.deepEqual(both, both.slice().sort());
  });

  it('filters by text, amount, day and contract, and sums what it found', () => {
    const all = view.invoices(ALL).items;
    const [some] = all.slice(40);
    assert.ok(some);
    assert.ok(page(view, { q: some.number }).items.some((each) => each.id === some.id));
    const contractId = some.contractIds[0] ?? '';
    assert.ok(page(view, { contractId }).items.every((each) => each.contractIds.includes(contractId)));
    const rich = page(view, { 'gross.gte': '200000', 'issuedOn.gte': '2026-01-01', currency: 'EUR' });
    const expected = all.filter(
      (each) => each.gross.amount >= 200_000 && each.issuedOn >= '2026-01-01' && each.currency === 'EUR',
    );
    assert.deepEqual(rich.items, expected);
    assert.equal(page(view, { q: 'no such thing' }).total, 0);
    assert.equal(page(view, { 'dueOn.gte': 'nonsense' }).total, all.length);
  });
});

describe('rules', () => {
  it('settles penalty, fee, interest and principal in that order', () => {
    const parts = { penalty: 10, fee: 20, interest: 30, principal: 40 };
    assert.deepEqual(settleParts(parts, 45), { penalty: 10, fee: 20, interest: 15, principal: 0 });
    assert.deepEqual(settleParts(parts, 500), parts);
  });

  it('takes promises that move nothing, and judges them the day after', () => {
    const { lessor, view } = lessorView(1, 300);
    const [invoice] = page(view, { timing: 'overdue' }).items;
    assert.ok(invoice);
    const before = view.summary();
    const promisedOn = addDays(lessor.businessDate, 2);
    const promise = view.createPromise({ invoiceIds: [invoice.id], amount: invoice.open, promisedOn });
    assert.equal(promise.state, 'active');
    assert.deepEqual(view.summary(), before);
    lessor.advanceTo(addDays(promisedOn, 1));
    assert.equal(view.promises(ALL).items[0]?.state, 'broken');
    assert.throws(() => view.cancelPromise(promise.id), LessorRuleError);
    const bad = { invoiceIds: [invoice.id], amount: invoice.open, promisedOn: '2020-01-01' };
    assert.throws(
      () => view.createPromise(bad),
      (error) => error instanceof LessorRuleError && error.code === 'in_the_past',
    );
    assert.throws(() => view.createPromise({ ...bad, invoiceIds: ['inv_none'] }), LessorRuleError);
  });
});
