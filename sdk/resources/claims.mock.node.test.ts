import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { addDays, ValidationError } from '../index.ts';
import type { ConfirmationDraft, Invoice } from '../index.ts';
import { refusal, startMoneyBench } from '../testing/money.ts';
import type { MoneyBench } from '../testing/money.ts';

let bench: MoneyBench;
before(async () => {
  bench = await startMoneyBench();
});
after(() => bench.close());
beforeEach(() => bench.control.reset({ scenario: 'default' }));

const today = () => bench.control.lessor.businessDate;

function draftOf(invoices: readonly Invoice[]): ConfirmationDraft {
  return {
    invoiceIds: invoices.map(({ id }) => id),
    paidOn: addDays(today(), -1),
    amount: { amount: invoices.reduce((sum, { open }) => sum + open.amount, 0), currency: 'EUR' },
    orderNo: 'OP 114/2026',
    bank: 'Banca Transilvania',
  };
}

describe('confirmations', () => {
  it('change no balance, and are matched when the money comes', async () => {
    const { confirmations, invoices } = bench.client;
    const [first, second] = await bench.payable();
    assert.ok(first && second);
    const scan = new File(['%PDF-1.4\n1 0 obj\n%%EOF'], 'order.pdf', { type: 'application/pdf' });
    const { id: evidence } = await bench.client.uploads.send(scan);
    const draft = { ...draftOf([first, second]), evidence: [evidence] };
    const made = await confirmations.create(draft);
    assert.deepEqual([made.state, made.orderNo, made.bank], ['submitted', draft.orderNo, draft.bank]);
    assert.deepEqual(made.evidence, [evidence]);
    assert.equal((await invoices.get(first.id)).open.amount, first.open.amount);
    const receivedOn = today();
    await bench.steer('payments', { invoiceIds: [first.id], receivedOn });
    assert.equal((await confirmations.get(made.id)).state, 'submitted');
    await bench.steer('payments', { invoiceIds: [second.id], receivedOn });
    const matched = await confirmations.get(made.id);
    assert.deepEqual([matched.state, matched.resolvedOn], ['matched', today()]);
    assert.equal((await confirmations.list({ state: ['matched'], sort: '-paidOn' })).items.length, 1);
    assert.equal((await confirmations.list({ invoiceId: first.id })).items[0]?.id, made.id);
  });

  it('are rejected when nothing comes', async () => {
    const { confirmations } = bench.client;
    const [late] = (await bench.payable()).filter(({ timing }) => timing === 'overdue');
    assert.ok(late);
    const more = { amount: late.open.amount * 40, currency: 'EUR' };
    const made = await confirmations.create({ ...draftOf([late]), amount: more });
    bench.advance(11);
    const rejected = await confirmations.get(made.id);
    assert.deepEqual([rejected.state, rejected.reason], ['rejected', 'not_received']);
  });

  it('name the rule they break, and come once for a key', async () => {
    const { confirmations } = bench.client;
    const [invoice] = await bench.payable();
    assert.ok(invoice);
    const draft = draftOf([invoice]);
    const attempt = (change: object) => refusal(confirmations.create({ ...draft, ...change }));
    assert.equal(await attempt({ paidOn: addDays(today(), 1) }), '422 in_the_future');
    assert.equal(await attempt({ paidOn: '2026-02-30' }), '422 invalid_format');
    assert.equal(await attempt({ invoiceIds: ['inv_none'] }), '422 unknown_invoice');
    assert.equal(await attempt({ invoiceIds: [invoice.id, invoice.id] }), '422 repeated');
    assert.equal(await attempt({ amount: { amount: 5, currency: 'RON' } }), '422 currency_mismatch');
    assert.equal(await attempt({ amount: { amount: 0, currency: 'EUR' } }), '422 out_of_range');
    assert.equal(await attempt({ evidence: ['upl_none'] }), '422 unknown_upload');
    const options = { idempotencyKey: 'claim-1' };
    const made = await confirmations.create(draft, options);
    assert.equal((await confirmations.create(draft, options)).id, made.id);
    assert.equal(await attempt({}), '409 confirmation_pending');
    assert.equal(await refusal(confirmations.get('cnf_none')), '404 not-found');
  });
});

describe('promises over the client', () => {
  it('pause reminders for one or more invoices until their day, and can be found by them', async () => {
    const { promises, invoices } = bench.client;
    const [first, second] = await bench.payable();
    assert.ok(first && second);
    const promisedOn = addDays(today(), 9);
    const amount = { amount: first.open.amount + second.open.amount, currency: 'EUR' };
    const made = await promises.create({ invoiceIds: [first.id, second.id], amount, promisedOn });
    assert.deepEqual(
      [made.state, made.remindersPausedUntil, made.received?.amount],
      ['active', promisedOn, 0],
    );
    const paused = await invoices.get(second.id);
    assert.deepEqual([paused.remindersPausedUntil, paused.dueOn], [promisedOn, second.dueOn]);
    const again = promises.create({ invoiceIds: [first.id], amount: first.open, promisedOn });
    assert.equal(await refusal(again), '409 promised_already');
    const found = await promises.list({
      invoiceId: second.id,
      state: ['active'],
      promisedOn: { lte: promisedOn },
    });
    assert.equal(found.items[0]?.id, made.id);
    assert.equal((await promises.list({ promisedOn: { lte: today() } })).items.length, 0);
    const cancelled = await promises.cancel(made.id);
    assert.deepEqual([cancelled.state, cancelled.remindersPausedUntil], ['cancelled', undefined]);
    assert.equal((await invoices.get(first.id)).remindersPausedUntil, undefined);
    assert.equal((await promises.get(made.id)).state, 'cancelled');
  });

  it('are refused for a day further ahead than the lessor says', async () => {
    const { promises, capabilities } = bench.client;
    const [invoice] = await bench.payable();
    assert.ok(invoice);
    const ahead = (await capabilities.get()).actions['promise']?.limits?.['daysAhead'] ?? 0;
    assert.ok(ahead > 0);
    const create = (promisedOn: string) =>
      promises.create({ invoiceIds: [invoice.id], amount: invoice.open, promisedOn });
    const latest = addDays(today(), ahead);
    const error: unknown = await create(addDays(latest, 1)).catch((reason: unknown) => reason);
    assert.ok(error instanceof ValidationError, String(error));
    const [problem] = error.fieldErrors;
    assert.deepEqual(
      [problem?.pointer, problem?.code, problem?.params],
      ['/promisedOn', 'out_of_range', { max: latest }],
    );
    assert.equal(await refusal(create(addDays(today(), 3650))), '422 out_of_range');
    assert.equal((await create(latest)).promisedOn, latest);
  });
});
