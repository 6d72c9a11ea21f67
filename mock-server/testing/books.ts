/** Whether a lessor's books are in order: figures, lists, balances and allocations. */
import assert from 'node:assert/strict';
import type { CustomerView } from '../engine/index.ts';

const ALL = { filter: {}, offset: 0, limit: Number.MAX_SAFE_INTEGER, totals: true };

/** Every figure of the summary against the list that explains it, and every balance against its allocations. */
export function checkBooks(view: CustomerView): void {
  for (const figures of view.summary().currencies) {
    const { currency } = figures;
    const sums = (filter: Record<string, string>) =>
      view.invoices({ ...ALL, filter: { ...filter, currency } }).totals?.[0];
    assert.equal(sums({ timing: 'overdue' })?.open.amount ?? 0, figures.overdue.amount.amount);
    assert.equal(sums({ open: 'true' })?.open.amount ?? 0, figures.totalDue.amount.amount);
    assert.equal(
      sums({ settlement: 'partial' })?.open.amount ?? 0,
      figures.invoiceStatus.partial.amount.amount,
    );
    assert.equal(
      sums({ settlement: 'paid,credited', type: 'invoice,debit_note' })?.invoiced.amount ?? 0,
      figures.invoiceStatus.paid.amount.amount,
    );
  }
  for (const { id } of view.invoices(ALL).items) {
    const invoice = view.invoice(id);
    assert.ok(invoice);
    const { gross, paid, credited, writtenOff, open, allocations = [] } = invoice;
    assert.equal(open.amount, gross.amount - paid.amount - credited.amount - writtenOff.amount);
    assert.ok(open.amount >= 0);
    if (invoice.settlement === 'cancelled' && invoice.type === 'invoice') assert.equal(open.amount, 0);
    assert.equal(
      allocations.reduce((sum, each) => sum + each.amount.amount, 0),
      paid.amount,
    );
  }
  for (const payment of view.payments(ALL).items) {
    const used = payment.allocations.reduce((sum, each) => sum + each.amount.amount, 0);
    assert.equal(used + payment.unallocated.amount, payment.amount.amount);
    if (payment.state !== 'posted') assert.equal(used, 0);
  }
}

/** What must hold of every contract's schedule, whatever has happened to it. */
export function checkSchedules(view: CustomerView): void {
  for (const contract of view.contracts({ ...ALL, filter: { closed: 'true' } }).items) {
    const lines = view.schedule(contract.id) ?? [];
    let balance = contract.financed.amount;
    let principal = 0;
    for (const line of lines) {
      const { kind, principal: part, interest, fees, vat, gross, balanceAfter } = line;
      assert.equal(gross.amount, part.amount + interest.amount + fees.amount + vat.amount);
      principal += part.amount;
      if (kind === 'residual') {
        assert.equal(balance, part.amount);
        // Paid in advance, its last period bears interest too.
        assert.equal(part.amount + interest.amount, contract.residual?.amount.amount);
      }
      if (kind === 'installment' || kind === 'residual') balance -= part.amount;
      assert.equal(balanceAfter.amount, balance);
    }
    assert.equal(principal, contract.financed.amount);
    assert.equal(balance, 0);
    assert.ok(contract.installmentsPaid <= contract.installmentsTotal);
    const { repaidToDate, outstandingPrincipal, financed } = contract;
    assert.equal((repaidToDate?.amount ?? 0) + (outstandingPrincipal?.amount ?? 0), financed.amount);
  }
}

/** Invoices that a payment is under way for are exactly those that say so. */
export function checkProgress(view: CustomerView): void {
  const named = new Set<string>();
  for (const { state, shares } of view.payments(ALL).items) {
    if (state !== 'initiated' && state !== 'requires_action' && state !== 'processing') continue;
    for (const { invoiceId } of shares ?? []) named.add(invoiceId);
  }
  for (const { id, paymentInProgress, paymentMethod } of view.invoices(ALL).items) {
    if (named.has(id)) assert.equal(paymentInProgress, true);
    else if (paymentMethod !== 'direct_debit') assert.equal(paymentInProgress, undefined);
  }
}
