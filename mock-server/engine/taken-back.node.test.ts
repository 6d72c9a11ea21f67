import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PayoffQuotesDesk } from '../desks/payoff/payoff-quotes.ts';
import { checkBooks, checkSchedules } from '../testing/books.ts';
import { addDays } from './finance/calendar.ts';
import { unlessRefused } from '../testing/unless-refused.ts';
import { createLessor } from './index.ts';
import type { CustomerView } from './index.ts';

const ALL = { filter: {}, offset: 0, limit: Number.MAX_SAFE_INTEGER, totals: true };

const owedIn = (view: CustomerView, currency: string) => {
  const figures = view.summary().currencies.find((each) => each.currency === currency);
  return (figures?.totalDue.amount.amount ?? 0) - (figures?.unappliedCredit?.amount ?? 0);
};

describe('money that is taken back after its invoice was dropped by an early end', () => {
  it('is owed again, as credit that is gone or on the invoice itself', () => {
    let tried = 0;
    for (const seed of [1, 2, 3, 4, 5]) {
      for (const part of [500, 20_000]) {
        const lessor = createLessor({ seed, invoices: 200 });
        const view = lessor.view(lessor.defaultCustomerId);
        assert.ok(view);
        const customer = view.customer.id;
        const later = view
          .invoices({ ...ALL, filter: { open: 'true' } })
          .items.filter(({ dueOn = '', paymentInProgress, disputed, open, contractIds }) => {
            const contract = view.contract(contractIds[0] ?? '');
            const free = !paymentInProgress && !disputed && contract?.status === 'active';
            return free && dueOn > lessor.businessDate && open.amount > part;
          });
        for (const { id, contractIds, currency } of later) {
          const desk = lessor.desk(PayoffQuotesDesk);
          const asked = { contractId: contractIds[0] ?? '', effectiveOn: lessor.businessDate };
          const { id: paid } = view.receivePayment({ amount: { amount: part, currency }, invoiceIds: [id] });
          const ended = unlessRefused(() => desk.accept(customer, desk.issueDefinitive(customer, asked).id));
          if (!ended) continue;
          assert.equal(view.invoice(id)?.settlement, 'cancelled');
          const before = owedIn(view, currency);
          view.reversePayment(paid);
          assert.equal(owedIn(view, currency), before + part);
          checkBooks(view);
          checkSchedules(view);
          tried += 1;
          break;
        }
      }
    }
    assert.ok(tried >= 5, `${tried} tried`);
  });
});

describe('a promise to pay an invoice that is credited meanwhile', () => {
  it('is void: nobody has kept it, and nobody has broken it', () => {
    const lessor = createLessor({ seed: 3, invoices: 200 });
    const view = lessor.view(lessor.defaultCustomerId);
    assert.ok(view);
    const customer = view.customer.id;
    const { businessDate } = lessor;
    const desk = lessor.desk(PayoffQuotesDesk);
    const open = view.invoices({ ...ALL, filter: { open: 'true', disputed: 'false' } }).items;
    const promises = open.flatMap((invoice) => {
      const [contractId = ''] = invoice.contractIds;
      const free = view.contract(contractId)?.status === 'active' && !invoice.paymentInProgress;
      if (!free || (invoice.dueOn ?? '') <= businessDate) return [];
      const draft = { invoiceIds: [invoice.id], amount: invoice.open, promisedOn: businessDate };
      const made = view.createPromise(draft);
      const asked = { contractId, effectiveOn: businessDate };
      unlessRefused(() => desk.accept(customer, desk.issueDefinitive(customer, asked).id));
      return view.invoice(invoice.id)?.settlement === 'cancelled' ? [made.id] : [];
    });
    assert.ok(promises.length > 0);
    lessor.advanceTo(addDays(businessDate, 2));
    for (const { id, state, received } of view.promises(ALL).items)
      if (promises.includes(id)) assert.deepEqual([state, received?.amount], ['cancelled', 0]);
  });
});
