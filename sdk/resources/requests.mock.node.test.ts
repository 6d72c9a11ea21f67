import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { startMockServer } from '../../mock-server/node.ts';
import type { MockServer } from '../../mock-server/node.ts';
import { ConflictError, createClient } from '../index.ts';
import { ValidationError } from '../index.ts';
import type { ClientOptions, LeasekitClient, RequestDraft, ServiceRequest } from '../index.ts';

let mock: MockServer;
const clientOf = (options: ClientOptions = {}): LeasekitClient =>
  createClient({ baseUrl: mock.url, getAccessToken: () => 'user-1', ...options });

before(async () => {
  // A Monday, so that business days are easy to count.
  mock = await startMockServer({ invoices: 120, seed: 7, businessDate: '2026-11-16' });
});
after(() => mock.close());
beforeEach(() => mock.control.reset({ scenario: 'default' }));

const IBAN = 'IT60X0542811101000000123456';
const account: RequestDraft = {
  type: 'iban_change',
  payload: { iban: 'it60 x054 2811 1010 0000 0123 456', holder: 'Rossi Trasporti S.r.l.', consent: true },
};

async function pointersOf(work: Promise<unknown>): Promise<Record<string, string>> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof ValidationError, String(error));
  return Object.fromEntries(error.fieldErrors.map(({ pointer, code }) => [pointer, code]));
}

describe('requestTypes', () => {
  it('describe every form with fields, attachments, days and words of the reader', async () => {
    const { items, rejected } = await clientOf({ locale: 'ro-RO' }).requestTypes.list({ limit: 50 });
    assert.deepEqual(rejected, []);
    assert.ok(items.length >= 15);
    const codes = items.map(({ code }) => code);
    for (const code of ['iban_change', 'address_change', 'pec_change', 'payoff_quote', 'early_termination']) {
      assert.ok(codes.includes(code), code);
    }
    const travel = items.find(({ code }) => code === 'travel_authorization');
    assert.equal(travel?.label, 'Împuternicire de deplasare în străinătate');
    const fields = Object.fromEntries((travel?.fields ?? []).map((field) => [field.name, field]));
    assert.equal(fields['countries']?.kind, 'countries');
    assert.equal(fields['to']?.notBefore, 'from');
    assert.equal(fields['from']?.min, '2026-11-17');
    assert.deepEqual(fields['assetId']?.assetKinds, ['vehicle']);
    assert.equal(fields['drivers']?.repeat, 3);
    const labels = await Promise.all(
      ['en', 'it', 'ro', 'bg'].map(async (locale) => {
        const page = await clientOf({ locale }).requestTypes.list();
        return page.items.map(({ label, fields: each }) =>
          [label, ...each.map((field) => field.label)].join(),
        );
      }),
    );
    assert.equal(new Set(labels.map(String)).size, 4);
  });

  it('tell which contracts may be chosen where not all may', async () => {
    const { items } = await clientOf().requestTypes.list();
    const statusesOf = (code: string) => {
      const type = items.find((each) => each.code === code);
      return type?.fields.find(({ kind }) => kind === 'contract')?.contractStatuses;
    };
    for (const code of ['contract_change', 'rescheduling', 'payoff_quote', 'early_termination']) {
      assert.ok(statusesOf(code)?.includes('active'), code);
      assert.ok(!statusesOf(code)?.includes('early_terminated'), code);
    }
    for (const code of ['contract_copy', 'annual_statement', 'generic']) {
      assert.equal(statusesOf(code), undefined, code);
    }
  });

  it('say what is not allowed now, and why', async () => {
    const reasons = async (client: LeasekitClient, params = {}) => {
      const { items } = await client.requestTypes.list(params);
      return Object.fromEntries(items.map(({ code, reason }) => [code, reason]));
    };
    assert.equal((await reasons(clientOf()))['iban_change'], undefined);
    const readonly = await reasons(clientOf({ getAccessToken: () => 'readonly-1' }));
    assert.equal(readonly['generic'], 'not_permitted');
    const contracts = await clientOf().contracts.list({
      closed: true,
      status: ['matured', 'closed', 'bought_out'],
    });
    const ended = contracts.items[0];
    assert.ok(ended);
    const about = await reasons(clientOf(), { contractId: ended.id });
    assert.equal(about['rescheduling'], 'contract_ended');
    assert.equal(about['contract_copy'], undefined);
    const { items } = await clientOf().requestTypes.list({ scope: ['asset'] });
    assert.ok(items.length > 0 && items.every(({ scope }) => scope === 'asset'));
    await clientOf().requests.create(account);
    assert.equal((await reasons(clientOf()))['iban_change'], 'already_open');
  });
});

describe('requests', () => {
  it('are there from the start, in different states, filtered and sorted', async () => {
    const client = clientOf();
    const { items } = await client.requests.list({ limit: 100 });
    const states = new Set(items.map(({ state }) => state));
    for (const state of [
      'submitted',
      'in_review',
      'info_needed',
      'fulfilled',
      'rejected',
      'cancelled',
    ] as const) {
      assert.ok(states.has(state), state);
    }
    const open = await client.requests.list({ open: true });
    assert.ok(open.items.length > 0 && open.items.every(({ expectedOn }) => expectedOn !== undefined));
    const fulfilled = await client.requests.list({ state: ['fulfilled'], type: ['contract_copy'] });
    assert.equal(fulfilled.items.length, 1);
    const [copy] = fulfilled.items;
    assert.ok(copy?.contractId && copy.documents?.length === 1);
    const ofContract = await client.requests.list({ contractId: copy.contractId });
    assert.ok(ofContract.items.some(({ id }) => id === copy.id));
    assert.equal((await client.requests.list({ q: copy.number })).items.length, 1);
    const sorted = await client.requests.list({ sort: 'createdAt', limit: 2 });
    assert.equal(sorted.items[0]?.number, 'RQ-2026-000001');
    const all: ServiceRequest[] = [];
    for await (const request of client.requests.list({ sort: 'number', limit: 2 })) all.push(request);
    assert.equal(all.length, items.length);
  });

  it('name every refused field by its pointer', async () => {
    const { requests } = clientOf();
    assert.deepEqual(
      await pointersOf(
        requests.create({ type: 'iban_change', payload: { iban: 'IT60X0542811101000000123457', colour: 1 } }),
      ),
      {
        '/payload/colour': 'unknown_field',
        '/payload/iban': 'invalid_iban',
        '/payload/holder': 'required',
        '/payload/consent': 'required',
      },
    );
    assert.deepEqual(
      await pointersOf(
        requests.create({
          type: 'travel_authorization',
          payload: {
            assetId: 'as_foreign',
            drivers: ['Chiara Rossi', ''],
            countries: ['AT', 'Hungary'],
            from: '2026-12-10',
            to: '2026-12-01',
            phone: 'call me',
          },
        }),
      ),
      {
        '/payload/assetId': 'unknown_asset',
        '/payload/drivers/1': 'too_short',
        '/payload/countries/1': 'invalid_country',
        '/payload/to': 'before_start',
        '/payload/phone': 'invalid_phone',
      },
    );
    assert.deepEqual(
      await pointersOf(
        requests.create({
          type: 'address_change',
          payload: {
            addressKind: 'secret',
            address: { lines: ['Via Po 1'], city: 'Torino', country: 'Italy' },
            from: '2020-01-01',
          },
          attachmentIds: ['upl_unknown'],
        }),
      ),
      {
        '/payload/addressKind': 'invalid_choice',
        '/payload/address/country': 'invalid_country',
        '/payload/from': 'out_of_range',
        '/attachmentIds/0': 'unknown_upload',
      },
    );
    assert.deepEqual(await pointersOf(requests.create({ type: 'moon_landing' })), {
      '/type': 'invalid_choice',
    });
    assert.deepEqual(
      await pointersOf(requests.create({ type: 'insurance_renewal', payload: {} })).then(
        (all) => all['/attachmentIds'],
      ),
      'too_few',
    );
  });

  it('are made once for a key, and never tell an account number', async () => {
    const client = clientOf();
    const options = { idempotencyKey: 'change-1' };
    const first = await client.requests.create(account, options);
    const again = await client.requests.create(account, options);
    assert.equal(again.id, first.id);
    assert.equal(first.state, 'submitted');
    assert.match(first.number, /^RQ-2026-\d{6}$/);
    assert.match(String(first.payload['iban']), /^IT60•+3456$/);
    const { items } = await client.requests.list({ type: ['iban_change'] });
    assert.equal(items.length, 1);
    assert.ok(!JSON.stringify(items).includes(IBAN.slice(5, 20)));
    await assert.rejects(client.requests.create(account), ConflictError);
  });
});
