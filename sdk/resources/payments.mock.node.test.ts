import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { isCreditorReference } from '../../mock-server/engine/finance/creditor-reference.ts';
import { createMockFetch } from '../../mock-server/index.ts';
import { createClient } from '../index.ts';
import type { Invoice, Payment, PaymentDraft } from '../index.ts';
import { refusal, startMoneyBench } from '../testing/money.ts';
import type { MoneyBench } from '../testing/money.ts';

let bench: MoneyBench;
before(async () => {
  bench = await startMoneyBench();
});
after(() => bench.close());
beforeEach(() => bench.control.reset({ scenario: 'default' }));

const RETURN = 'https://portal.example/paid?from=mail';

function draftOf(invoices: readonly Invoice[], mode: PaymentDraft['mode'] = 'redirect'): PaymentDraft {
  return {
    mode,
    returnUrl: mode === 'redirect' ? RETURN : undefined,
    invoices: invoices.map(({ id, open }) => ({ invoiceId: id, amount: open })),
  };
}

/** What the payer does on the provider's page. */
function answer(payment: Payment, outcome: string): Promise<Response> {
  const url = payment.action?.redirect?.url ?? payment.action?.embedded?.frameUrl ?? '';
  return fetch(url, { method: 'POST', body: new URLSearchParams({ outcome }), redirect: 'manual' });
}

describe('online payments', () => {
  it('start with an action, move nothing until they are posted, and lead back with the payment’s id', async () => {
    const { client } = bench;
    const [first, second] = await bench.payable();
    assert.ok(first && second);
    const before = await client.summary.get();
    const payment = await client.payments.create(draftOf([first, second]));
    assert.equal(payment.state, 'requires_action');
    assert.equal(payment.amount.amount, first.open.amount + second.open.amount);
    assert.deepEqual(payment.allocations, []);
    assert.deepEqual(
      payment.shares?.map(({ invoiceId }) => invoiceId),
      [first.id, second.id],
    );
    const during = await client.summary.get();
    assert.deepEqual(
      during.currencies.map(({ overdue, nextDue }) => [overdue, nextDue]),
      before.currencies.map(({ overdue, nextDue }) => [overdue, nextDue]),
    );
    assert.equal(during.currencies[0]?.paymentInProgress?.id, payment.id);
    assert.equal((await client.invoices.get(first.id)).paymentInProgress, true);
    const { totals } = await client.payments.list({ include: ['totals'], state: ['requires_action'] });
    assert.equal(totals?.[0]?.inProgress.amount, payment.amount.amount);

    const back = await answer(payment, 'pay');
    assert.equal(back.status, 303);
    assert.equal(back.headers.get('location'), `${RETURN}&payment=${payment.id}`);
    const posted = await client.payments.get(payment.id);
    assert.deepEqual([posted.state, posted.action, posted.allowedActions], ['posted', undefined, []]);
    assert.deepEqual(
      posted.allocations.map(({ invoiceId, amount }) => [invoiceId, amount.amount]),
      [
        [first.id, first.open.amount],
        [second.id, second.open.amount],
      ],
    );
    assert.equal(posted.unallocated.amount, 0);
    const paid = await client.invoices.get(second.id);
    assert.deepEqual([paid.settlement, paid.paymentInProgress], ['paid', undefined]);
    const receipt = await client.downloads.blob(await client.payments.receipt(payment.id));
    assert.equal(receipt.type, 'application/pdf');
  });

  it('pay a part of each invoice, exactly as chosen', async () => {
    const [first, second] = await bench.payable();
    assert.ok(first && second);
    const part = { amount: 100, currency: 'EUR' };
    const invoices = [
      { invoiceId: second.id, amount: part },
      { invoiceId: first.id, amount: { ...part, amount: 250 } },
    ];
    const payment = await bench.client.payments.create({ mode: 'redirect', returnUrl: RETURN, invoices });
    await answer(payment, 'pay');
    assert.equal((await bench.client.invoices.get(first.id)).open.amount, first.open.amount - 250);
    assert.equal((await bench.client.invoices.get(second.id)).open.amount, second.open.amount - 100);
  });

  it('block a second payment of the same invoice while one is in progress, and no longer', async () => {
    const [invoice] = await bench.payable();
    assert.ok(invoice);
    const { payments } = bench.client;
    const payment = await payments.create(draftOf([invoice]));
    assert.equal(await refusal(payments.create(draftOf([invoice]))), '409 payment_in_progress');
    const cancelled = await payments.cancel(payment.id);
    assert.equal(cancelled.state, 'cancelled');
    const again = await payments.create(draftOf([invoice]));
    assert.equal((await answer(again, 'decline')).status, 303);
    const failed = await payments.get(again.id);
    assert.deepEqual([failed.state, failed.failureCode], ['failed', 'declined']);
    assert.equal((await bench.client.invoices.get(invoice.id)).open.amount, invoice.open.amount);
    assert.equal((await payments.create(draftOf([invoice]))).state, 'requires_action');
  });

  it('tell the truth when the bank is slow, the payer leaves, or nobody ever answers', async () => {
    const [one, two, three] = await bench.payable();
    assert.ok(one && two && three);
    const { payments } = bench.client;
    const slow = await payments.create(draftOf([one]));
    await answer(slow, 'pay_later');
    const processing = await payments.get(slow.id);
    assert.equal(processing.state, 'processing');
    assert.equal(await refusal(payments.cancel(slow.id)), '409 not_cancellable');
    const left = await payments.create(draftOf([two]));
    assert.equal((await answer(left, 'leave')).status, 303);
    assert.equal((await payments.get(left.id)).state, 'requires_action');
    bench.advance(1);
    assert.equal((await payments.get(slow.id)).state, 'posted');
    bench.advance(3);
    const expired = await payments.get(left.id);
    assert.deepEqual([expired.state, expired.failureCode], ['failed', 'expired']);
    await answer(left, 'pay');
    assert.equal((await payments.get(left.id)).state, 'failed');
  });

  it('name every rule they break', async () => {
    const [invoice] = await bench.payable();
    const other = (await bench.payable('RON'))[0];
    assert.ok(invoice);
    const { client } = bench;
    const attempt = (change: object) => refusal(client.payments.create({ ...draftOf([invoice]), ...change }));
    const share = { invoiceId: invoice.id, amount: invoice.open };
    const more = { ...invoice.open, amount: invoice.open.amount + 1 };
    assert.equal(await attempt({ invoices: [{ ...share, amount: more }] }), '422 out_of_range');
    assert.equal(
      await attempt({ invoices: [{ ...share, amount: { ...more, amount: 0 } }] }),
      '422 out_of_range',
    );
    const lei = { ...share, amount: { amount: 1, currency: 'RON' } };
    assert.equal(await attempt({ invoices: [lei] }), '422 currency_mismatch');
    assert.equal(await attempt({ invoices: [share, share] }), '422 repeated');
    assert.equal(await attempt({ invoices: [{ ...share, invoiceId: 'inv_none' }] }), '422 unknown_invoice');
    assert.equal(await attempt({ invoices: [] }), '422 too_small');
    assert.equal(await attempt({ mode: 'cash' }), '422 invalid_value');
    assert.equal(await attempt({ returnUrl: undefined }), '422 required');
    assert.equal(await attempt({ returnUrl: 'javascript:alert(1)' }), '422 invalid_url');
    const disputed = (await client.invoices.list({ disputed: true, open: true })).items[0];
    if (disputed) assert.equal(await attempt({ invoices: draftOf([disputed]).invoices }), '409 disputed');
    if (other) {
      const mixed = [share, { invoiceId: other.id, amount: other.open }];
      assert.equal(await attempt({ invoices: mixed }), '422 currency_mismatch');
    }
    const paid = (await client.invoices.list({ settlement: ['paid'], limit: 1 })).items[0];
    const one = { ...share, invoiceId: paid?.id, amount: { amount: 1, currency: 'EUR' } };
    assert.equal(await attempt({ invoices: [one] }), '422 nothing_open');
    assert.equal((await client.payments.list({ state: ['requires_action'] })).items.length, 0);
  });

  it('are made once for a key, however often and however fast it is sent', async () => {
    const [invoice] = await bench.payable();
    assert.ok(invoice);
    const { payments } = bench.client;
    const draft = draftOf([invoice]);
    const race = await Promise.allSettled(
      [1, 2, 3].map(() => payments.create(draft, { idempotencyKey: 'key-1' })),
    );
    const made = race.filter((each) => each.status === 'fulfilled');
    assert.ok(made.length >= 1);
    const replay = await payments.create(draft, { idempotencyKey: 'key-1' });
    for (const each of made) assert.equal(each.value.id, replay.id);
    const { items } = await payments.list({ state: ['requires_action'] });
    assert.deepEqual(
      items.map(({ id }) => id),
      [replay.id],
    );
  });

  it('by bank transfer carry IBAN, reference and, for euro alone, an EPC code; the money comes on its own', async () => {
    const { client } = bench;
    const [invoice] = await bench.payable();
    assert.ok(invoice);
    const payment = await client.payments.create(draftOf([invoice], 'bank_transfer'));
    const transfer = payment.action?.bankTransfer;
    assert.ok(transfer);
    assert.equal(transfer.reference, invoice.paymentReference);
    assert.ok(isCreditorReference(transfer.reference));
    assert.deepEqual(transfer.epcPayload?.split('\n').slice(0, 8), [
      ...['BCD', '002', '1', 'SCT', transfer.bic, transfer.holder, transfer.iban],
      `EUR${(invoice.open.amount / 100).toFixed(2)}`,
    ]);
    assert.equal(transfer.epcPayload?.split('\n')[9], transfer.reference);
    const lei = (await bench.payable('RON'))[0];
    if (lei) {
      const other = await client.payments.create(draftOf([lei], 'bank_transfer'));
      assert.equal(other.action?.bankTransfer?.epcPayload, undefined);
      assert.equal(other.action?.bankTransfer?.amount.currency, 'RON');
    }
    bench.advance(2);
    assert.equal((await client.payments.get(payment.id)).state, 'posted');
  });

  it('embedded have a client token, and the form’s answer comes as JSON', async () => {
    const [invoice] = await bench.payable();
    assert.ok(invoice);
    const payment = await bench.client.payments.create(draftOf([invoice], 'embedded'));
    const { embedded } = payment.action ?? {};
    assert.ok(embedded);
    const response = await fetch(`${bench.url}/pay/${embedded.clientToken}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ outcome: 'pay' }),
    });
    assert.deepEqual(await response.json(), { paymentId: payment.id, state: 'posted' });
  });

  it('are steered by tests, and a posted one can be taken back', async () => {
    const [invoice, second] = await bench.payable();
    assert.ok(invoice && second);
    const { client } = bench;
    const payment = await client.payments.create(draftOf([invoice]));
    assert.equal((await bench.steer(`payments/${payment.id}/process`)).payment?.state, 'processing');
    assert.equal((await bench.steer(`payments/${payment.id}/post`)).payment?.state, 'posted');
    assert.equal((await bench.steer(`payments/${payment.id}/reverse`)).payment?.state, 'reversed');
    assert.equal((await client.invoices.get(invoice.id)).open.amount, invoice.open.amount);
    const other = await client.payments.create(draftOf([second]));
    const failed = await bench.steer(`payments/${other.id}/fail`, { failureCode: 'AC04' });
    assert.equal(failed.payment?.failureCode, 'AC04');
    await assert.rejects(bench.steer(`payments/${other.id}/post`), /409/);
    await assert.rejects(bench.steer('payments/pay_none/post'), /404/);
  });

  it('are refused to users who may only look, and unknown to other customers', async () => {
    const [invoice] = await bench.payable();
    assert.ok(invoice);
    const readonly = createClient({ baseUrl: bench.url, getAccessToken: () => 'readonly-1' });
    assert.equal(await refusal(readonly.payments.create(draftOf([invoice]))), '403 forbidden');
    const payment = await bench.client.payments.create(draftOf([invoice]));
    const staff = createClient({ baseUrl: bench.url, getAccessToken: () => 'staff-1' });
    const { items } = await staff.customers.list();
    const stranger = items.find(({ id }) => id !== bench.control.lessor.defaultCustomerId);
    const foreign = staff.with({ customerId: stranger?.id });
    assert.equal(await refusal(foreign.payments.get(payment.id)), '404 not-found');
    assert.equal(await refusal(foreign.payments.create(draftOf([invoice]))), '422 unknown_invoice');
  });
});

describe('the provider’s page', () => {
  it('is plain HTML in the payer’s language under a strict policy, and its session stays out of the log', async () => {
    const [invoice] = await bench.payable();
    assert.ok(invoice);
    const payment = await bench.client.payments.create(draftOf([invoice]));
    const url = payment.action?.redirect?.url ?? '';
    const response = await fetch(url, { headers: { 'accept-language': 'it' } });
    const html = await response.text();
    assert.match(html, /lang="it"[^]*Paga ora/);
    assert.doesNotMatch(html, /<script|<style|style=| on\w+=/);
    assert.match(
      response.headers.get('content-security-policy') ?? '',
      /default-src 'none'; style-src 'self'; form-action 'self' https:\/\/portal\.example/,
    );
    const css = await fetch(new URL('assets/page.css', url));
    assert.equal(css.headers.get('content-type'), 'text/css; charset=utf-8');
    assert.equal((await fetch(`${bench.url}/pay/ps_none`)).status, 404);
    const session = url.split('/').at(-1) ?? '';
    assert.ok(!bench.control.requests.some(({ path }) => path.includes(session)));
    await answer(payment, 'pay');
    assert.match(await (await fetch(url)).text(), /This payment is closed|Back to the portal/);
  });

  it('is served within the page too', async () => {
    const { fetch: inPage, getAccessToken } = createMockFetch({ seed: 7, invoices: 60 });
    const client = createClient({ baseUrl: 'https://lessor.example', fetch: inPage, getAccessToken });
    const { items } = await client.invoices.list({ open: true, currency: 'EUR', disputed: false });
    const invoice = items.find((each) => !each.paymentInProgress);
    assert.ok(invoice);
    const payment = await client.payments.create(draftOf([invoice]));
    const url = payment.action?.redirect?.url ?? '';
    assert.match(url, /^https:\/\/lessor\.example\/pay\//);
    assert.match(await (await inPage(url)).text(), /Pay now/);
    const form = { method: 'POST', body: new URLSearchParams({ outcome: 'pay' }) };
    assert.equal((await inPage(url, form)).status, 303);
    assert.equal((await client.payments.get(payment.id)).state, 'posted');
  });
});
