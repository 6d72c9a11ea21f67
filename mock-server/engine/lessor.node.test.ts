import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Contract, Invoice, Payment } from '../../sdk/schemas/index.ts';
import { type CustomerView, createLessor, type Lessor, type LessorOptions } from './index.ts';
import { addDays, daysBetween } from './finance/calendar.ts';
import { checkVin } from './finance/vin.ts';

const EVERYTHING = { filter: {}, offset: 0, limit: Number.MAX_SAFE_INTEGER };
const options: fc.Arbitrary<LessorOptions & { days: number }> = fc.record({
  seed: fc.integer({ min: -1000, max: 1_000_000 }),
  invoices: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 13, max: 420 })),
  label: fc.constantFrom('nordvik' as const, 'arca' as const),
  businessDate: fc.integer({ min: 0, max: 1300 }).map((days) => addDays('2024-06-01', days)),
  days: fc.integer({ min: 0, max: 200 }),
});

const main = (lessor: Lessor): CustomerView => {
  const view = lessor.view(lessor.defaultCustomerId);
  assert.ok(view);
  return view;
};
const sum = <T>(items: readonly T[], value: (item: T) => number): number =>
  items.reduce((all, item) => all + value(item), 0);
const owed = (invoice: Invoice): boolean =>
  (invoice.type === 'invoice' || invoice.type === 'debit_note') && invoice.settlement !== 'cancelled';

/** Runs a property over lessors of all seeds, sizes, labels and dates, some days after their first one. */
function property(runs: number, check: (lessor: Lessor, input: LessorOptions) => void): void {
  fc.assert(
    fc.property(options, ({ days, ...input }) => {
      const lessor = createLessor(input);
      lessor.advanceTo(addDays(lessor.businessDate, days));
      check(lessor, input);
    }),
    { numRuns: runs },
  );
}

function checkInvoice(invoice: Invoice): void {
  const {
    gross,
    net,
    vat,
    paid,
    credited,
    writtenOff,
    open,
    lines = [],
    vatBreakdown = [],
    allocations = [],
  } = invoice;
  assert.equal(gross.amount, net.amount + vat.amount);
  assert.equal(open.amount, gross.amount - paid.amount - credited.amount - writtenOff.amount);
  assert.ok(open.amount >= 0);
  assert.equal(
    sum(lines, (line) => line.net.amount),
    net.amount,
    invoice.number,
  );
  assert.equal(
    sum(vatBreakdown, (group) => group.base.amount),
    net.amount,
  );
  assert.equal(
    sum(vatBreakdown, (group) => group.vat.amount),
    vat.amount,
  );
  for (const group of vatBreakdown) {
    const exact = Math.abs(group.base.amount) * Number(group.rate);
    assert.ok(Math.abs(Math.abs(group.vat.amount) - exact) <= 0.5 + 1e-6, `${invoice.number} ${group.rate}`);
  }
  assert.equal(
    sum(allocations, (each) => each.amount.amount),
    paid.amount,
  );
  assert.equal(invoice.type === 'credit_note', invoice.dueOn === undefined);
  if (open.amount === 0 || !owed(invoice)) assert.equal(invoice.timing, undefined);
}

function checkTiming(invoice: Invoice, today: string): void {
  if (!invoice.timing || !invoice.dueOn) return;
  const late = daysBetween(invoice.dueOn, today);
  assert.equal(invoice.timing, late > 0 ? 'overdue' : late === 0 ? 'due_today' : 'not_due');
  assert.equal(invoice.daysPastDue, late > 0 ? late : undefined);
}

function checkPayment(payment: Payment): void {
  const allocated = sum(payment.allocations, (each) => each.amount.amount);
  assert.equal(allocated + payment.unallocated.amount, payment.amount.amount);
  assert.ok(payment.unallocated.amount >= 0);
  if (payment.state !== 'posted') assert.equal(allocated, 0);
}

function checkSchedule(view: CustomerView, contract: Contract): void {
  const lines = view.schedule(contract.id) ?? [];
  assert.equal(
    sum(lines, (line) => line.principal.amount),
    contract.financed.amount,
  );
  let balance = contract.financed.amount;
  for (const line of lines) {
    const { principal, interest, fees, vat, gross, balanceAfter } = line;
    assert.equal(gross.amount, principal.amount + interest.amount + fees.amount + vat.amount);
    if (line.kind === 'residual') assert.equal(balance, principal.amount);
    assert.equal(balanceAfter.amount, balance - principal.amount, `${contract.number} line ${line.seq}`);
    if (line.kind === 'special') assert.equal(principal.amount, 0);
    if (line.paid) assert.ok(line.paid.amount >= 0 && line.paid.amount <= gross.amount);
    balance = balanceAfter.amount;
  }
  assert.equal(balance, 0);
  const residual = lines.find((line) => line.kind === 'residual');
  if (residual)
    assert.equal(residual.principal.amount + residual.interest.amount, contract.residual?.amount.amount);
  const paid = lines.filter((line) => line.kind === 'installment' && line.state === 'paid').length;
  assert.equal(contract.installmentsPaid, paid);
  assert.ok(contract.installmentsPaid <= contract.installmentsTotal);
  assert.ok((contract.repaidToDate?.amount ?? 0) <= contract.financed.amount);
}

describe('createLessor', () => {
  it('makes exactly as many documents as asked for, on any date', () => {
    fc.assert(
      fc.property(options, ({ days: _days, ...input }) => {
        assert.equal(main(createLessor(input)).invoices(EVERYTHING).total, input.invoices);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same for the same options and another for another seed', () => {
    const dump = (seed: number): string =>
      JSON.stringify(main(createLessor({ seed, invoices: 80 })).invoices(EVERYTHING));
    assert.equal(dump(7), dump(7));
    assert.notEqual(dump(7), dump(8));
  });

  it('keeps the sums of every invoice, with lines, VAT and allocations', () => {
    property(12, (lessor) => {
      const view = main(lessor);
      for (const row of view.invoices(EVERYTHING).items) {
        checkTiming(row, lessor.businessDate);
        const detail = view.invoice(row.id);
        assert.ok(detail);
        checkInvoice(detail);
      }
    });
  });

  it('allocates every payment to the cent', () => {
    property(20, (lessor) => main(lessor).payments(EVERYTHING).items.forEach(checkPayment));
  });

  it('repays what was financed, leaves the residual before its line and nothing after', () => {
    property(12, (lessor) => {
      const view = main(lessor);
      const contracts = view.contracts({ ...EVERYTHING, filter: { closed: 'true' } }).items;
      for (const contract of contracts) checkSchedule(view, contract);
    });
  });

  it('ends in the same state day by day and at once', () => {
    fc.assert(
      fc.property(options, ({ days, ...input }) => {
        const [slow, fast] = [createLessor(input), createLessor(input)];
        for (let day = 1; day <= days; day += 1) slow.advanceTo(addDays(input.businessDate ?? '', day));
        fast.advanceTo(addDays(input.businessDate ?? '', days));
        const dump = (lessor: Lessor): unknown => {
          const view = main(lessor);
          return [
            view.invoices(EVERYTHING),
            view.payments(EVERYTHING),
            view.summary(),
            view.contracts(EVERYTHING),
          ];
        };
        assert.deepEqual(dump(slow), dump(fast));
      }),
      { numRuns: 10 },
    );
  });

  it('refuses to go back in time', () => {
    const lessor = createLessor({ invoices: 1 });
    assert.throws(() => lessor.advanceTo(addDays(lessor.businessDate, -1)), RangeError);
  });

  it('shows no customer what belongs to another', () => {
    const lessor = createLessor({ invoices: 40 });
    const [first, second] = lessor.customers(EVERYTHING).items.map((customer) => lessor.view(customer.id));
    assert.ok(first && second);
    const foreign = second.invoices(EVERYTHING).items[0];
    assert.equal(first.invoice(foreign?.id ?? ''), undefined);
    assert.equal(first.payment(second.payments(EVERYTHING).items[0]?.id ?? ''), undefined);
    assert.equal(first.contract(second.contracts(EVERYTHING).items[0]?.id ?? ''), undefined);
    assert.equal(lessor.view('cus_unknown'), undefined);
  });
});

describe('a believable lessor', () => {
  const lessor = createLessor();
  const view = main(lessor);
  const contracts = view.contracts({ ...EVERYTHING, filter: { closed: 'true' } }).items;

  it('has contracts of every kind and of many fates', () => {
    assert.equal(new Set(contracts.map((contract) => contract.kind)).size, 5);
    const statuses = new Set(contracts.map((contract) => contract.status));
    for (const status of ['active', 'suspended', 'matured', 'bought_out', 'closed'] as const)
      assert.ok(statuses.has(status), status);
    assert.ok(contracts.every((contract) => contract.startsOn <= lessor.businessDate));
  });

  it('is mostly paid, with some overdue, some disputed, some partial', () => {
    const invoices = view.invoices(EVERYTHING).items;
    const share = invoices.filter((invoice) => invoice.open.amount === 0).length / invoices.length;
    assert.ok(share > 0.85 && share < 1, String(share));
    assert.ok(invoices.some((invoice) => invoice.timing === 'overdue' && invoice.settlement === 'partial'));
    assert.ok(invoices.some((invoice) => invoice.disputed));
    assert.ok(invoices.some((invoice) => invoice.type === 'credit_note' && invoice.correctsInvoiceId));
    const states = new Set(view.payments(EVERYTHING).items.map((payment) => payment.state));
    assert.ok(states.has('failed') && states.has('posted'));
  });

  it('reads well on the first day, for both labels', () => {
    for (const label of ['nordvik', 'arca'] as const) {
      const first = main(createLessor({ label }));
      const list = (filter: Record<string, string>): Invoice[] =>
        first.invoices({ ...EVERYTHING, filter }).items;
      const overdue = list({ timing: 'overdue' });
      assert.ok(overdue.length >= 2 && overdue.length <= 4, `${label}: ${overdue.length} overdue`);
      assert.equal(list({ settlement: 'partial' }).length, 1);
      assert.equal(list({ disputed: 'true' }).length, 1);
      const figures = first.summary().currencies[0];
      assert.equal(figures?.paymentInProgress?.state, 'processing');
      assert.ok((figures?.nextPayment?.amount.amount ?? 0) > 10_000, label);
      const rows = first.contracts({ ...EVERYTHING, filter: { closed: 'true' } }).items;
      for (const { status, daysPastDue, invoiceDay } of rows) {
        assert.ok((daysPastDue ?? 0) <= (status === 'suspended' ? 75 : 45), `${label}: ${daysPastDue}`);
        assert.ok((invoiceDay ?? 1) >= 1 && (invoiceDay ?? 1) <= 28);
      }
      assert.equal(new Set(rows.map((contract) => contract.title)).size, rows.length);
      const months = figures?.months ?? [];
      const sumOf = (key: 'paid' | 'projected'): number => sum(months, (month) => month[key].amount);
      const ratio = sumOf('paid') / sumOf('projected');
      assert.ok(ratio > 0.6 && ratio < 2.2, `${label}: ${ratio}`);
    }
  });

  it('moves Romanian VAT by the day of supply', () => {
    const rates = (from: string, to: string): Set<string> =>
      new Set(
        view
          .invoices({ ...EVERYTHING, filter: { 'dueOn.gte': from, 'dueOn.lte': to, type: 'invoice' } })
          .items.flatMap((row) => view.invoice(row.id)?.vatBreakdown ?? [])
          .filter((group) => group.category === 'S')
          .map((group) => group.rate),
      );
    assert.deepEqual(rates('2024-01-01', '2025-07-31'), new Set(['0.19']));
    assert.deepEqual(rates('2025-08-15', '2026-11-30'), new Set(['0.21']));
  });

  it('invoices old lev contracts in euro since 2026', () => {
    const arca = main(createLessor({ label: 'arca' }));
    const old = arca.contracts({ ...EVERYTHING, filter: { currency: 'BGN', closed: 'true' } }).items;
    assert.ok(old.length > 0);
    for (const contract of old) {
      assert.equal(contract.invoiceCurrency, 'EUR');
      for (const invoice of arca.invoices({ ...EVERYTHING, filter: { contractId: contract.id } }).items) {
        const euro = (invoice.dueOn ?? '') >= '2026-01-01';
        assert.equal(invoice.currency, euro ? 'EUR' : 'BGN');
        assert.equal(invoice.fx?.rate, euro ? '1.95583' : undefined);
        if (!euro) assert.equal(invoice.open.amount, 0, 'nothing is left open in levs');
      }
    }
  });

  it('gives vehicles well-formed identities and shows cover per asset', () => {
    const assets = view.assets(EVERYTHING).items;
    for (const asset of assets.filter((each) => each.vehicle)) {
      assert.deepEqual(checkVin(asset.vehicle?.vin ?? ''), { wellFormed: true, checkDigitMatches: true });
    }
    const large = main(createLessor({ invoices: 2000 }));
    const uncovered = large.assets({ ...EVERYTHING, filter: { covered: 'false' } });
    assert.ok(uncovered.total > 0 && uncovered.total < large.assets(EVERYTHING).total / 2);
    const policies = large.policies(EVERYTHING).items;
    assert.ok(
      policies.some((policy) => policy.expiringSoon) &&
        policies.some((policy) => policy.status === 'expired'),
    );
  });
});
