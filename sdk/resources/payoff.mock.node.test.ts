import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { addDays } from '../index.ts';
import type { Contract, PayoffQuote } from '../index.ts';
import { refusal, startMoneyBench } from '../testing/money.ts';
import type { MoneyBench } from '../testing/money.ts';

let bench: MoneyBench;
before(async () => {
  bench = await startMoneyBench();
});
after(() => bench.close());
beforeEach(() => bench.control.reset({ scenario: 'default' }));

const today = () => bench.control.lessor.businessDate;

/** A running contract of a kind with nothing in dispute. */
async function running(kind: Contract['kind']): Promise<Contract> {
  const { items } = await bench.client.contracts.list({ status: ['active'], kind: [kind] });
  for (const contract of items) {
    const disputed = await bench.client.invoices.list({
      contractId: contract.id,
      disputed: true,
      open: true,
    });
    if (disputed.items.length === 0 && contract.endsOn > addDays(today(), 60)) return contract;
  }
  throw new Error(`no ${kind}`);
}

async function definitive(contractId: string, effectiveOn: string): Promise<PayoffQuote> {
  const { quote } = await bench.steer('payoff-quotes', { contractId, effectiveOn, requestId: 'req_1' });
  return quote as PayoffQuote;
}

describe('payoff quotes', () => {
  it('add up, grow by the day, and bind nobody', async () => {
    const { payoffQuotes } = bench.client;
    const { id: contractId } = await running('financial_lease');
    const quote = await payoffQuotes.create({ contractId, effectiveOn: addDays(today(), 5) });
    assert.equal(
      quote.components.reduce((sum, { amount }) => sum + amount.amount, 0),
      quote.total.amount,
    );
    assert.ok(
      quote.components.some(({ code, amount }) => code === 'outstanding_principal' && amount.amount > 0),
    );
    assert.ok((quote.perDiem?.amount ?? 0) > 0);
    assert.deepEqual([quote.binding, quote.state, quote.allowedActions], ['indicative', 'open', []]);
    assert.ok((quote.validUntil ?? '') >= today() && (quote.validUntil ?? '') <= quote.effectiveOn);
    assert.equal(await refusal(payoffQuotes.accept(quote.id)), '409 not_binding');
    assert.equal((await payoffQuotes.get(quote.id)).total.amount, quote.total.amount);
    const { items } = await payoffQuotes.list({ contractId, binding: ['indicative'], sort: '-effectiveOn' });
    assert.equal(items[0]?.id, quote.id);
    const range = { gte: addDays(today(), 6) };
    assert.equal((await payoffQuotes.list({ effectiveOn: range })).items.length, 0);
    const file = await bench.client.downloads.blob(await payoffQuotes.pdf(quote.id));
    assert.equal(file.type, 'application/pdf');
    bench.advance(8);
    assert.equal((await payoffQuotes.get(quote.id)).state, 'expired');
  });

  it('are refused for other days, foreign contracts and contracts that do not run', async () => {
    const { contracts, payoffQuotes } = bench.client;
    const { id: contractId } = await running('financial_lease');
    const attempt = (change: object) =>
      refusal(payoffQuotes.create({ contractId, effectiveOn: today(), ...change }));
    assert.equal(await attempt({ effectiveOn: addDays(today(), -1) }), '422 in_the_past');
    assert.equal(await attempt({ effectiveOn: addDays(today(), 181) }), '422 out_of_range');
    assert.equal(await attempt({ binding: 'definitive' }), '422 by_request');
    assert.equal(await attempt({ binding: 'notice' }), '422 by_request');
    assert.equal(await attempt({ contractId: 'con_none' }), '422 unknown_contract');
    const { items } = await contracts.list({ status: ['suspended', 'bought_out', 'closed', 'matured'] });
    assert.ok(items.length > 0);
    for (const { id } of items) assert.equal(await attempt({ contractId: id }), '409 contract_not_active');
  });

  it('once definitive are accepted, invoiced, paid online, and the contract is bought out', async () => {
    const { client } = bench;
    const { id: contractId } = await running('financial_lease');
    const quote = await definitive(contractId, today());
    assert.deepEqual(
      [quote.binding, quote.requestId, quote.allowedActions],
      ['definitive', 'req_1', ['accept']],
    );
    const accepted = await client.payoffQuotes.accept(quote.id);
    assert.deepEqual([accepted.state, accepted.outcome], ['accepted', 'buy_out']);
    assert.equal(await refusal(client.payoffQuotes.accept(quote.id)), '409 accepted_already');
    assert.equal((await client.contracts.get(contractId)).status, 'active');
    const { items } = await client.invoices.list({ contractId, open: true, limit: 100 });
    assert.ok(items.some(({ id }) => id === accepted.invoiceId));
    assert.equal(
      items.reduce((sum, { open }) => sum + open.amount, 0),
      quote.total.amount,
    );
    const again = client.payoffQuotes.create({ contractId, effectiveOn: today() });
    assert.equal(await refusal(again), '409 contract_not_active');
    const payment = await client.payments.create({
      mode: 'embedded',
      invoices: items.map(({ id, open }) => ({ invoiceId: id, amount: open })),
    });
    await bench.steer(`payments/${payment.id}/post`);
    const contract = await client.contracts.get(contractId);
    assert.deepEqual(
      [contract.status, contract.open?.amount, contract.outstandingPrincipal?.amount],
      ['bought_out', 0, 0],
    );
    assert.equal((await client.payoffQuotes.get(quote.id)).state, 'settled');
    const { lines } = await client.contracts.schedule(contractId);
    assert.ok(lines.every(({ dueOn, state }) => dueOn <= today() || state === 'cancelled'));
    bench.advance(91);
    assert.equal((await client.contracts.get(contractId)).status, 'closed');
    assert.equal((await client.invoices.list({ contractId, open: true })).items.length, 0);
  });

  it('are definitive by a request alone, and the request leads to the quote', async () => {
    const { client } = bench;
    const { id: contractId } = await running('full_service_rental');
    const effectiveOn = addDays(today(), 20);
    const request = await client.requests.create({
      type: 'payoff_quote',
      payload: { contractId, effectiveOn },
    });
    assert.equal((await client.payoffQuotes.list({ binding: ['definitive'] })).items.length, 0);
    bench.advance(10);
    assert.equal((await client.requests.get(request.id)).state, 'fulfilled');
    const [quote] = (await client.payoffQuotes.list({ contractId, binding: ['definitive'] })).items;
    assert.ok(quote);
    assert.deepEqual(
      [quote.requestId, quote.effectiveOn, quote.validUntil],
      [request.id, effectiveOn, effectiveOn],
    );
    assert.equal((await client.payoffQuotes.accept(quote.id)).state, 'accepted');
  });

  it('give a rented asset back: early terminated, and never sold', async () => {
    const { client } = bench;
    const { id: contractId } = await running('operating_lease');
    const effectiveOn = addDays(today(), 10);
    const quote = await definitive(contractId, effectiveOn);
    const sold = client.payoffQuotes.accept(quote.id, { outcome: 'buy_out' });
    assert.equal(await refusal(sold), '422 not_allowed');
    assert.equal((await client.payoffQuotes.accept(quote.id, { outcome: 'return' })).outcome, 'return');
    bench.advance(10);
    const { items } = await client.invoices.list({ contractId, open: true, limit: 100 });
    for (const { id } of items.filter(({ paymentInProgress }) => !paymentInProgress))
      await bench.steer('payments', { invoiceIds: [id] });
    bench.advance(30);
    assert.equal((await client.contracts.get(contractId)).status, 'early_terminated');
  });
});
