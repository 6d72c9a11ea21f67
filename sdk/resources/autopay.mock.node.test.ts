import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { makeIban } from '../../mock-server/engine/finance/iban.ts';
import { autopayMandateSchema } from '../schemas/index.ts';
import type { AutopayMandate, MandateDraft } from '../index.ts';
import { refusal, startMoneyBench } from '../testing/money.ts';
import type { MoneyBench } from '../testing/money.ts';

let bench: MoneyBench;
before(async () => {
  bench = await startMoneyBench();
});
after(() => bench.close());
beforeEach(() => bench.control.reset({ scenario: 'default' }));

const IBAN = makeIban('DE', '500105170648489890');
const DRAFT: MandateDraft = {
  // As people type it.
  iban: IBAN.toLowerCase().replace(/(.{4})/g, '$1 '),
  holder: 'Rossi Trasporti S.r.l.',
  scheme: 'core',
  scope: { kind: 'all' },
  consentVersion: '2026-2',
};

/** Contracts that a customer pays without direct debit. */
async function transferred(): Promise<string[]> {
  const named = new Set<string>();
  for await (const { scope } of bench.client.mandates.list())
    scope?.contractIds?.forEach((id) => named.add(id));
  const ids: string[] = [];
  for await (const { id, invoiceCurrency, status } of bench.client.contracts.list())
    if (!named.has(id) && invoiceCurrency === 'EUR' && status === 'active') ids.push(id);
  return ids;
}

describe('mandates', () => {
  it('stand behind the direct debits that a customer has already, masked', async () => {
    const [known] = (await bench.client.mandates.list()).items;
    assert.ok(known);
    assert.equal(known.state, 'active');
    assert.match(known.iban, /^[A-Z]{2}\d\d•+\w{4}$/);
    assert.equal((await bench.client.mandates.get(known.id)).reference, known.reference);
    const contractId = known.scope?.contractIds?.[0] ?? '';
    const { items } = await bench.client.mandates.list({ contractId, state: ['active'] });
    assert.deepEqual(
      items.map(({ id }) => id),
      [known.id],
    );
  });

  it('are pending for a day, then active, and never tell the IBAN', async () => {
    const { mandates } = bench.client;
    const made = await mandates.create(DRAFT);
    assert.deepEqual(
      [made.state, made.iban],
      ['pending', `${IBAN.slice(0, 4)}${'•'.repeat(14)}${IBAN.slice(-4)}`],
    );
    assert.ok(made.reference.length <= 35 && /^[A-Z0-9-]+$/i.test(made.reference));
    assert.ok(made.signedAt);
    bench.advance(1);
    const active = await mandates.get(made.id);
    assert.equal(active.state, 'active');
    assert.ok(!JSON.stringify([made, active, bench.control.requests]).includes(IBAN.slice(4, -4)));
    assert.equal(autopayMandateSchema.parse(active).id, made.id);
  });

  it('refuse what is no IBAN, foreign contracts and a second mandate for the same', async () => {
    const { mandates } = bench.client;
    const attempt = (change: object) => refusal(mandates.create({ ...DRAFT, ...change }));
    for (const iban of ['DE00 5001 0517 0648 4898 90', IBAN.slice(0, -1), `XX${IBAN.slice(2)}`, 'x'])
      assert.equal(await attempt({ iban }), '422 invalid_iban');
    assert.equal(await attempt({ holder: '' }), '422 too_small');
    assert.equal(await attempt({ consentVersion: undefined }), '422 required');
    assert.equal(await attempt({ scheme: 'cash' }), '422 invalid_value');
    const contracts = (...contractIds: string[]) => ({ scope: { kind: 'contracts', contractIds } });
    assert.equal(await attempt(contracts()), '422 required');
    assert.equal(await attempt(contracts('con_none')), '422 unknown_contract');
    const known = (await mandates.list()).items[0]?.scope?.contractIds?.[0] ?? '';
    assert.equal(await attempt(contracts(known)), '409 mandate_exists');
    const lei = (await bench.client.contracts.list({ currency: 'RON' })).items[0];
    if (lei) assert.equal(await attempt(contracts(lei.id)), '422 currency_mismatch');
    await mandates.create(DRAFT);
    assert.equal(await attempt({}), '409 mandate_exists');
  });

  it('are suspended, resumed, changed and revoked, only in the version that was read', async () => {
    const { mandates } = bench.client;
    const made = await mandates.create(DRAFT);
    bench.advance(1);
    const active = await mandates.get(made.id);
    assert.equal(await refusal(mandates.suspend(made.id, { etag: made.etag })), '412 precondition-failed');
    assert.equal((await mandates.suspend(made.id, { etag: active.etag })).state, 'suspended');
    assert.equal(await refusal(mandates.suspend(made.id)), '409 not_allowed_now');
    assert.equal((await mandates.resume(made.id)).state, 'active');
    const other = makeIban('IT', 'X0542811101000000123456');
    const [contract] = await transferred();
    const scope = { kind: 'contracts' as const, contractIds: [contract ?? ''] };
    const changed = await mandates.update(made.id, { iban: other, scope });
    assert.deepEqual(
      [changed.state, changed.iban.slice(0, 4), changed.scope],
      ['pending', other.slice(0, 4), scope],
    );
    assert.equal(await refusal(mandates.update(made.id, { iban: 'IT00' })), '422 invalid_iban');
    assert.equal((await mandates.revoke(made.id)).state, 'revoked');
    assert.equal(await refusal(mandates.revoke(made.id)), '409 not_allowed_now');
    assert.equal(await refusal(mandates.revoke('mnd_none')), '404 not-found');
    assert.equal((await mandates.create(DRAFT)).state, 'pending');
  });

  it('collect the invoices in their scope by direct debit, on the due day', async () => {
    const { client } = bench;
    const contractIds = await transferred();
    assert.ok(contractIds.length > 0);
    const made = await client.mandates.create({ ...DRAFT, scope: { kind: 'contracts', contractIds } });
    const since = bench.control.lessor.businessDate;
    bench.advance(75);
    const debits = new Map<string, AutopayMandate['id']>();
    for (const contractId of contractIds) {
      const page = client.payments.list({ contractId, method: ['direct_debit'], receivedOn: { gte: since } });
      for await (const payment of page) {
        assert.ok(['posted', 'processing', 'failed', 'reversed'].includes(payment.state));
        if (payment.state === 'posted') debits.set(payment.id, made.id);
      }
    }
    assert.ok(debits.size > 0);
    assert.ok((await client.mandates.get(made.id)).lastUsedOn);
  });

  it('end the direct debits of their contracts when they are revoked', async () => {
    const { client } = bench;
    const [known] = (await client.mandates.list()).items;
    assert.ok(known);
    await client.mandates.revoke(known.id);
    bench.advance(20);
    const since = bench.control.lessor.businessDate;
    bench.advance(60);
    for (const contractId of known.scope?.contractIds ?? []) {
      const { items } = await client.payments.list({
        ...{ contractId, method: ['direct_debit'], receivedOn: { gte: since } },
      });
      assert.deepEqual(items, []);
    }
  });

  it('end when nobody uses them for 36 months', async () => {
    const { client, control } = bench;
    const made = await client.mandates.create({ ...DRAFT, scope: { kind: 'all' } });
    await client.mandates.update(made.id, {});
    bench.advance(1);
    await client.mandates.suspend(made.id);
    bench.advance(3 * 366 + 1);
    assert.ok(control.lessor.businessDate > '2029-11-21');
    assert.equal((await client.mandates.get(made.id)).state, 'expired');
  });
});

describe('the credit line', () => {
  it('comes with the label’s second currency, another one by choice, or none', async () => {
    const { creditLine } = bench.client;
    const line = await creditLine.get();
    assert.equal(line.available.amount, line.total.amount - line.used.amount);
    assert.equal(line.secondary?.currency, 'RON');
    assert.equal(line.secondary.on, line.asOf);
    const { total, used, available } = line.secondary;
    assert.equal(available?.amount, (total?.amount ?? 0) - (used?.amount ?? 0));
    assert.deepEqual(await creditLine.get({ secondary: 'RON' }), line);
    assert.equal((await creditLine.get({ secondary: 'none' })).secondary, undefined);
    assert.equal(await refusal(creditLine.get({ secondary: 'JPY' })), '422 invalid_choice');
  });
});
