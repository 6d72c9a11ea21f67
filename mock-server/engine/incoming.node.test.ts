import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type CustomerView, createLessor, LessorRuleError } from './index.ts';
import { checkBooks } from '../testing/books.ts';
import { addDays } from './finance/calendar.ts';

const ALL = { filter: {}, offset: 0, limit: Number.MAX_SAFE_INTEGER, totals: true };

function demo(options: Parameters<typeof createLessor>[0] = {}) {
  const lessor = createLessor(options);
  const view = lessor.view(lessor.defaultCustomerId);
  assert.ok(view);
  return { lessor, view };
}

const openInvoices = (view: CustomerView) =>
  view
    .invoices({ ...ALL, filter: { open: 'true', disputed: 'false' }, sort: 'dueOn' })
    .items.filter((invoice) => !invoice.paymentInProgress);

describe('incoming payments', () => {
  it('settle the oldest first, and a reversal opens what they settled', () => {
    const { view } = demo();
    const before = view.summary();
    const [oldest, second] = openInvoices(view).filter((invoice) => invoice.currency === 'EUR');
    assert.ok(oldest && second);
    const amount = { amount: oldest.open.amount + 100, currency: 'EUR' };
    const payment = view.receivePayment({ amount, method: 'bank_link' });
    assert.deepEqual(
      payment.allocations.map((each) => [each.invoiceId, each.amount.amount]),
      [
        [oldest.id, oldest.open.amount],
        [second.id, 100],
      ],
    );
    assert.equal(view.invoice(oldest.id)?.settlement, 'paid');
    assert.equal(view.invoice(second.id)?.settlement, 'partial');
    assert.equal(view.reversePayment(payment.id)?.state, 'reversed');
    assert.equal(view.invoice(oldest.id)?.open.amount, oldest.open.amount);
    const after = view.summary();
    assert.deepEqual(
      after.currencies.map((each) => [each.overdue, each.nextDue, each.daysPastDue, each.paidThisYear]),
      before.currencies.map((each) => [each.overdue, each.nextDue, each.daysPastDue, each.paidThisYear]),
    );
    assert.throws(() => view.reversePayment(payment.id), LessorRuleError);
    assert.equal(view.reversePayment('pay_none'), undefined);
  });

  it('pay the invoices they name, a part of them, or more than is open', () => {
    const { view } = demo();
    const invoice = openInvoices(view).at(-1);
    assert.ok(invoice);
    const { currency } = invoice;
    const part = view.receivePayment({ amount: { amount: 500, currency }, invoiceIds: [invoice.id] });
    assert.equal(part.reference, invoice.number);
    assert.equal(view.invoice(invoice.id)?.open.amount, invoice.open.amount - 500);
    const amount = { amount: invoice.open.amount, currency };
    const rest = view.receivePayment({ amount, invoiceIds: [invoice.id] });
    assert.equal(rest.unallocated.amount, 500);
    assert.throws(() => view.receivePayment({ amount, invoiceIds: [invoice.id] }), LessorRuleError);
    checkBooks(view);
  });

  it('are refused when they break a rule', () => {
    const { lessor, view } = demo();
    const codeOf = (input: Parameters<CustomerView['receivePayment']>[0]): string => {
      try {
        view.receivePayment(input);
      } catch (error) {
        if (error instanceof LessorRuleError) return error.code;
      }
      return 'taken';
    };
    const amount = { amount: 100, currency: 'EUR' };
    const disputed = view.invoices({ ...ALL, filter: { disputed: 'true' } }).items[0]?.id ?? '';
    const busy = view.invoices(ALL).items.find((invoice) => invoice.paymentInProgress)?.id ?? '';
    assert.equal(codeOf({ amount: { ...amount, amount: 0 } }), 'out_of_range');
    assert.equal(codeOf({ amount: { ...amount, currency: 'XXX' } }), 'currency_mismatch');
    assert.equal(codeOf({ amount, receivedOn: addDays(lessor.businessDate, 1) }), 'in_the_future');
    assert.equal(codeOf({ amount, invoiceIds: ['inv_none'] }), 'unknown_invoice');
    assert.equal(codeOf({ amount, invoiceIds: [disputed] }), 'disputed');
    assert.equal(codeOf({ amount, invoiceIds: [busy] }), 'payment_in_progress');
  });

  it('keep every figure equal to its list through part payments, reversals and days', () => {
    const step = fc.record({
      permille: fc.integer({ min: 1, max: 1400 }),
      pick: fc.nat(),
      named: fc.boolean(),
      reverse: fc.boolean(),
      days: fc.integer({ min: 0, max: 12 }),
    });
    const input = fc.record({
      seed: fc.integer({ min: 1, max: 100_000 }),
      invoices: fc.integer({ min: 3, max: 160 }),
      label: fc.constantFrom('nordvik' as const, 'arca' as const),
      steps: fc.array(step, { minLength: 1, maxLength: 6 }),
    });
    fc.assert(
      fc.property(input, ({ steps, ...options }) => {
        const { lessor, view } = demo(options);
        for (const { permille, pick, named, reverse, days } of steps) {
          const open = openInvoices(view);
          const invoice = open[pick % Math.max(1, open.length)];
          if (invoice) {
            const sum = Math.max(1, Math.floor((invoice.open.amount * permille) / 1000));
            const payment = view.receivePayment({
              amount: { amount: sum, currency: invoice.currency },
              ...(named ? { invoiceIds: [invoice.id] } : {}),
            });
            if (reverse) view.reversePayment(payment.id);
          }
          lessor.advanceTo(addDays(lessor.businessDate, days));
          checkBooks(view);
        }
      }),
      { numRuns: 25 },
    );
  });
});
