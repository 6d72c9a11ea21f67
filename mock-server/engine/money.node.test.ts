import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ConfirmationsDesk } from '../desks/confirmations/confirmations.ts';
import { MandatesDesk } from '../desks/mandates/mandates.ts';
import { OnlinePaymentsDesk } from '../desks/payments/online-payments.ts';
import { PayoffQuotesDesk } from '../desks/payoff/payoff-quotes.ts';
import { checkBooks, checkProgress, checkSchedules } from '../testing/books.ts';
import { unlessRefused } from '../testing/unless-refused.ts';
import { addDays } from './finance/calendar.ts';
import { isIban, makeIban } from './finance/iban.ts';
import { type CustomerView, createLessor, type Lessor } from './index.ts';

const ALL = { filter: {}, offset: 0, limit: Number.MAX_SAFE_INTEGER, totals: true };
const LABELS = ['nordvik', 'arca'] as const;

function demo(options: Parameters<typeof createLessor>[0] = {}) {
  const lessor = createLessor({ invoices: 120, ...options });
  const view = lessor.view(lessor.defaultCustomerId);
  assert.ok(view);
  return { lessor, view };
}

const payable = (view: CustomerView) =>
  view
    .invoices({ ...ALL, filter: { open: 'true', disputed: 'false' }, sort: 'dueOn' })
    .items.filter((invoice) => !invoice.paymentInProgress);

/** Ends a contract today, pays the quote's total, and returns what is still owed. */
function payOff(lessor: Lessor, view: CustomerView, contractId: string): number | undefined {
  const desk = lessor.desk(PayoffQuotesDesk);
  const customerId = view.customer.id;
  const asked = { contractId, effectiveOn: lessor.businessDate };
  const quote = unlessRefused(() => desk.issueDefinitive(customerId, asked));
  if (!quote) return undefined;
  const sum = quote.components.reduce((total, { amount }) => total + amount.amount, 0);
  assert.equal(sum, quote.total.amount);
  if (!unlessRefused(() => desk.accept(customerId, quote.id))) return undefined;
  const open = view.invoices({ ...ALL, filter: { contractId, open: 'true' } }).items;
  if (open.some(({ paymentInProgress }) => paymentInProgress)) return undefined;
  if (quote.total.amount > 0) {
    const payment = view.receivePayment({ amount: quote.total, invoiceIds: open.map(({ id }) => id) });
    assert.equal(payment.unallocated.amount, 0, 'nothing is left of the total');
  }
  const contract = view.contract(contractId);
  assert.ok(contract);
  assert.ok(['bought_out', 'early_terminated'].includes(contract.status), contract.status);
  assert.equal(contract.outstandingPrincipal?.amount, 0);
  return contract.open?.amount;
}

describe('payoff', () => {
  it('settles exactly on its day, for every kind of contract and currency', () => {
    const seen = new Set<string>();
    for (const label of LABELS) {
      for (const [seed, businessDate] of [
        [1, '2026-11-21'],
        [2, '2026-03-31'],
        [3, '2025-09-15'],
        [4, '2027-02-28'],
      ] as const) {
        const { lessor, view } = demo({ label, seed, businessDate, invoices: 260 });
        for (const contract of view.contracts({ ...ALL, filter: { status: 'active' } }).items) {
          const rest = payOff(lessor, view, contract.id);
          if (rest === undefined) continue;
          assert.equal(rest, 0, contract.id);
          seen.add(contract.kind).add(contract.currency);
        }
        checkBooks(view);
        lessor.advanceTo(addDays(businessDate, 120));
        checkBooks(view);
        checkSchedules(view);
      }
    }
    const wanted = ['financial_lease', 'operating_lease', 'full_service_rental', 'hire_purchase'];
    for (const each of [...wanted, 'sale_and_leaseback', 'EUR', 'RON', 'BGN'])
      assert.ok(seen.has(each), each);
  });
});

describe('promises', () => {
  it('are kept, kept in part or broken by what has come in until their day', () => {
    const input = fc.record({
      seed: fc.integer({ min: 1, max: 9999 }),
      several: fc.boolean(),
      days: fc.integer({ min: 1, max: 6 }),
      parts: fc.array(fc.integer({ min: 50, max: 600 }), { maxLength: 4 }),
      promised: fc.integer({ min: 100, max: 1000 }),
    });
    fc.assert(
      fc.property(input, ({ seed, several, days, parts, promised }) => {
        const { lessor, view } = demo({ seed, invoices: 60 });
        const [first, second] = payable(view).filter(({ currency }) => currency === 'EUR');
        if (!first || !second) return;
        const chosen = several ? [first, second] : [first];
        const invoiceIds = chosen.map(({ id }) => id);
        const openNow = (): number =>
          invoiceIds.reduce((sum, id) => sum + (view.invoice(id)?.open.amount ?? 0), 0);
        const before = openNow();
        const amount = Math.max(1, Math.floor((before * promised) / 1000));
        const promisedOn = addDays(lessor.businessDate, days);
        const made = view.createPromise({ invoiceIds, amount: { amount, currency: 'EUR' }, promisedOn });
        assert.equal(openNow(), before, 'no balance moves');
        for (const permille of parts) {
          const ids = invoiceIds.filter((id) => (view.invoice(id)?.open.amount ?? 0) > 0);
          const part = Math.floor((openNow() * permille) / 1000);
          if (ids.length === 0 || part === 0) break;
          const money = { amount: part, currency: 'EUR' };
          unlessRefused(() => view.receivePayment({ amount: money, invoiceIds: ids }));
        }
        lessor.advanceTo(promisedOn);
        const state = () => view.promises(ALL).items.find(({ id }) => id === made.id);
        assert.equal(state()?.state, 'active', 'the day itself still counts');
        const came = before - openNow();
        lessor.advanceTo(addDays(promisedOn, 1));
        const ended = state();
        assert.equal(ended?.remindersPausedUntil, undefined);
        const received = ended?.received?.amount ?? 0;
        assert.ok(received >= came);
        const expected = received >= amount ? 'kept' : received > 0 ? 'partially_kept' : 'broken';
        assert.equal(ended?.state, expected);
      }),
      { numRuns: 60 },
    );
  });
});

describe('online payments', () => {
  it('keep the books, whatever payers and banks do', () => {
    const step = fc.record({
      pick: fc.nat(),
      count: fc.integer({ min: 1, max: 3 }),
      permille: fc.integer({ min: 1, max: 1000 }),
      mode: fc.constantFrom('redirect' as const, 'embedded' as const, 'bank_transfer' as const),
      outcome: fc.constantFrom('pay', 'pay_later', 'decline', 'cancel', undefined),
      meanwhile: fc.boolean(),
      days: fc.integer({ min: 0, max: 5 }),
    });
    const input = fc.record({
      seed: fc.integer({ min: 1, max: 9999 }),
      label: fc.constantFrom(...LABELS),
      steps: fc.array(step, { minLength: 1, maxLength: 6 }),
    });
    fc.assert(
      fc.property(input, ({ steps, ...options }) => {
        const { lessor, view } = demo({ ...options, invoices: 80 });
        const desk = lessor.desk(OnlinePaymentsDesk);
        for (const { pick, count, permille, mode, outcome, meanwhile, days } of steps) {
          const open = payable(view);
          const first = open[pick % Math.max(1, open.length)];
          const chosen = open.filter(({ currency }) => currency === first?.currency).slice(0, count);
          if (chosen.length > 0) {
            const invoices = chosen.map(({ id, open: { amount, currency } }) => ({
              invoiceId: id,
              amount: { amount: Math.max(1, Math.floor((amount * permille) / 1000)), currency },
            }));
            const draft = { mode, invoices, returnUrl: 'https://portal.example/' };
            const row = desk.start(view.customer.id, draft, '');
            checkProgress(view);
            assert.throws(() => desk.start(view.customer.id, draft, ''), /payment_in_progress/);
            if (meanwhile) {
              const amount = { amount: 12_345, currency: first?.currency ?? 'EUR' };
              view.receivePayment({ amount });
            }
            if (outcome) desk.answer(row, outcome);
          }
          lessor.advanceTo(addDays(lessor.businessDate, days));
          checkBooks(view);
          checkProgress(view);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('three years, day by day', () => {
  /** Everything a customer can have under way. */
  function busy(label: (typeof LABELS)[number]) {
    const { lessor, view } = demo({ label, seed: 5, invoices: 260 });
    const customerId = view.customer.id;
    const iban = makeIban('IT', 'X0542811101000000123456');
    const scope = { kind: 'all' as const };
    const draft = { iban, holder: 'Anna', scheme: 'core' as const, scope, consentVersion: '1' };
    lessor.desk(MandatesDesk).create(customerId, draft);
    const [one, two, three, four] = payable(view);
    assert.ok(one && two && three && four);
    const invoices = [{ invoiceId: one.id, amount: one.open }];
    const online = lessor.desk(OnlinePaymentsDesk);
    online.start(customerId, { mode: 'bank_transfer', invoices }, '');
    const left = [{ invoiceId: two.id, amount: two.open }];
    online.start(customerId, { mode: 'embedded', invoices: left }, '');
    const promisedOn = addDays(lessor.businessDate, 4);
    view.createPromise({ invoiceIds: [three.id], amount: three.open, promisedOn });
    const claim = { invoiceIds: [four.id], paidOn: lessor.businessDate, amount: four.open };
    lessor.desk(ConfirmationsDesk).create(customerId, claim);
    const running = view.contracts({ ...ALL, filter: { status: 'active' } }).items;
    const quotes = lessor.desk(PayoffQuotesDesk);
    const effectiveOn = addDays(lessor.businessDate, 20);
    for (const { id: contractId } of running.slice(0, 4)) {
      const quote = unlessRefused(() => quotes.issueDefinitive(customerId, { contractId, effectiveOn }));
      if (quote) unlessRefused(() => quotes.accept(customerId, quote.id));
    }
    return { lessor, view };
  }

  const picture = (lessor: Lessor, view: CustomerView) =>
    JSON.stringify([
      view.summary(),
      view.payments(ALL),
      view.invoices(ALL),
      view.promises(ALL),
      lessor.desk(MandatesDesk).list(view.customer.id, ALL),
      lessor.desk(ConfirmationsDesk).list(view.customer.id, ALL),
      lessor.desk(PayoffQuotesDesk).list(view.customer.id, ALL),
    ]);

  for (const label of LABELS) {
    it(`balances and schedules hold, and the steps do not matter: ${label}`, () => {
      const { lessor, view } = busy(label);
      const kinds = new Set(
        view.contracts({ ...ALL, filter: { closed: 'true' } }).items.map(({ kind }) => kind),
      );
      assert.equal(kinds.size, 5);
      const start = lessor.businessDate;
      for (let day = 1; day <= 1096; day += 1) {
        lessor.advanceTo(addDays(start, day));
        if (day % 61 !== 0 && day !== 1096) continue;
        checkBooks(view);
        checkProgress(view);
        checkSchedules(view);
      }
      const leap = busy(label);
      leap.lessor.advanceTo(addDays(start, 1096));
      assert.equal(picture(leap.lessor, leap.view), picture(lessor, view));
    });
  }
});

describe('accounts', () => {
  it('of the lessors are real IBANs', () => {
    for (const label of LABELS) {
      const { lessor } = demo({ label, invoices: 12 });
      assert.ok(isIban(lessor.label.legalEntity?.iban ?? ''), label);
    }
  });
});
