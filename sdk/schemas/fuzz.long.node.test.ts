import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import * as z from 'zod/mini';
import { createMockFetch } from '../../mock-server/index.ts';
import { createClient } from '../client.ts';
import { LeasekitError } from '../core/errors.ts';
import { plainReader, UNSURE } from '../internal/plain.ts';
import { staffOf } from '../staff.ts';
import { collectExamples, described, namedSchemas, Probe, shapeOf } from '../openapi/index.ts';
import * as schemas from './index.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Path = readonly (string | number)[];

/** A field spoiled in one way. */
interface Spoiled {
  readonly value: Json;
  readonly path: Path;
  readonly how: string;
}

const HUGE = 9_007_199_254_740_993;
const WAYS: readonly (readonly [string, Json | undefined])[] = [
  ['dropped', undefined],
  ['null', null],
  ['a text', 'spoiled'],
  ['an empty text', ''],
  ['a number', 7],
  ['a fraction', 12.5],
  ['a huge number', HUGE],
  ['below zero', -1],
  ['a list', []],
  ['an object', {}],
  ['a truth', true],
];

function pathsOf(value: Json, path: Path = []): Path[] {
  const own = path.length > 0 ? [path] : [];
  if (typeof value !== 'object' || value === null) return own;
  return [
    ...own,
    // One row of a list is like another.
    ...Object.entries(value)
      .slice(0, Array.isArray(value) ? 1 : undefined)
      .flatMap(([key, each]) => pathsOf(each, [...path, Array.isArray(value) ? Number(key) : key])),
  ];
}

function spoil(sample: Json, path: Path, to: Json | undefined): Json {
  const copy = structuredClone(sample);
  const parent = path.slice(0, -1).reduce<Json>((at, key) => (at as Record<string, Json>)[key] ?? null, copy);
  const key = path.at(-1) ?? '';
  if (to !== undefined) (parent as Record<string, Json>)[key] = to;
  else if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete (parent as Record<string, Json>)[key];
  return copy;
}

function* spoilings(sample: Json): Generator<Spoiled> {
  for (const path of pathsOf(sample))
    for (const [how, to] of WAYS) yield { value: spoil(sample, path, to), path, how };
}

/** Every money in a value, with where it stands. */
function moneyIn(value: unknown, path = ''): [string, { amount: unknown; currency: unknown }][] {
  if (typeof value !== 'object' || value === null) return [];
  const { amount, currency } = value as { amount?: unknown; currency?: unknown };
  const own = amount !== undefined && currency !== undefined && typeof amount !== 'object';
  return [
    ...(own ? [[path, { amount, currency }] as [string, { amount: unknown; currency: unknown }]] : []),
    // Parameters of words are texts, whatever they are called.
    ...Object.entries(value).flatMap(([key, each]) =>
      key === 'params' ? [] : moneyIn(each, `${path}/${key}`),
    ),
  ];
}

/** What was read has no money but what was sent, and all of it is whole numbers of a currency. */
function assertMoneyKept(read: unknown, sent: unknown, where: string): void {
  const before = new Map(moneyIn(sent));
  for (const [path, { amount, currency }] of moneyIn(read)) {
    assert.deepEqual({ amount, currency }, before.get(path), `${where} changed the money at ${path}`);
  }
}

/** A valid value of a schema, from its JSON schema: every optional field is there. */
function generate(schema: z.core.$ZodType, name: string): Json {
  const make = (json: z.core.JSONSchema.BaseSchema, field: string): Json => {
    const [choice] = json.anyOf ?? json.oneOf ?? [];
    if (choice) return make(choice, field);
    if (json.enum) return json.enum[0] as Json;
    if (json.const !== undefined) return json.const;
    switch (json.type) {
      case 'object': {
        const fields = Object.entries(json.properties ?? {}).map(([key, each]) => [
          key,
          make(each as z.core.JSONSchema.BaseSchema, key),
        ]);
        return Object.fromEntries(fields) as Json;
      }
      case 'array':
        return Array.from({ length: Math.max(1, json.minItems ?? 1) }, () =>
          make((json.items ?? {}) as z.core.JSONSchema.BaseSchema, field),
        );
      case 'integer':
      case 'number':
        return Math.max(1, json.minimum ?? 1);
      case 'boolean':
        return true;
      case 'null':
        return null;
      default:
        return textFor(json.pattern, json.minLength ?? 0);
    }
  };
  const json = z.toJSONSchema(schema, {
    unrepresentable: 'any',
    reused: 'inline',
    override: ({ zodSchema, jsonSchema }) => {
      const { words } = zodSchema as { words?: readonly string[] };
      if (words) jsonSchema.enum = [...words];
    },
  });
  return make(json, name);
}

const TEXTS = [
  'x',
  'EUR',
  '2026-11-21',
  '2026-11-21T09:00:00Z',
  '0.065',
  '07:30',
  'it',
  'a@b.example',
  '+39 333 1234567',
];
const MORE = [
  'application/pdf',
  'a'.repeat(64),
  'IT60X0542811101000000123456',
  '1',
  'Mara Neri',
  '12.5,41.9',
  '2026-11',
  'BG',
  'BG_EGN',
  'BNBGBGSD',
  'UU1HSDCW5ZZ000001',
];

function textFor(pattern: string | undefined, least: number): string {
  const found = [...TEXTS, ...MORE].find(
    (text) => text.length >= least && (pattern === undefined || new RegExp(pattern, 'u').test(text)),
  );
  return found ?? 'x'.repeat(Math.max(1, least));
}

const all = Object.entries(schemas).filter(
  ([name, value]) => /Schema$/.test(name) && typeof value === 'object',
) as [string, z.core.$ZodType][];

describe('schemas under fuzz', () => {
  it('are all found', () => {
    assert.ok(all.length > 60);
    assert.ok(namedSchemas().size > 60);
  });

  for (const [name, schema] of all) {
    it(`${name}: every field spoiled in every way gives issues, or a value with its money unchanged`, () => {
      const sample = generate(schema, name);
      const good = z.safeParse(schema, sample);
      assert.ok(
        good.success,
        `${name} refuses ${JSON.stringify(sample)}: ${JSON.stringify(good.error?.issues)}`,
      );
      for (const { value, path, how } of spoilings(sample)) {
        const where = `${name}.${path.join('.')} as ${how}`;
        const result = z.safeParse(schema, value);
        const plain = plainReader(shapeOf(schema))(value);
        if (plain !== UNSURE) assert.deepEqual({ success: true, data: plain }, { ...result }, where);
        if (result.success) assertMoneyKept(result.data, value, where);
        else
          assert.ok(result.error.issues.length > 0 && result.error.issues.every(({ code }) => code), where);
      }
    });
  }

  it('money is refused unless it is a whole number of a currency', () => {
    for (const amount of [
      12.5,
      HUGE,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      '1200',
      null,
      undefined,
      {},
      true,
    ])
      assert.equal(
        z.safeParse(schemas.moneySchema, { amount, currency: 'EUR' }).success,
        false,
        JSON.stringify(amount),
      );
    for (const currency of ['eur', '', 'EURO', 978, null, undefined])
      assert.equal(
        z.safeParse(schemas.moneySchema, { amount: 1, currency }).success,
        false,
        String(currency),
      );
  });

  it('a word nobody knows is “unknown”, anything that is no word an issue', () => {
    const { settlement } = schemas.invoiceSchema.shape;
    assert.equal(z.safeParse(settlement, 'half_paid').data, 'unknown');
    for (const value of [null, 7, {}, undefined]) assert.equal(z.safeParse(settlement, value).success, false);
  });
});

type Read = (client: ReturnType<typeof createClient>, id: string) => PromiseLike<unknown>;
/** Reads of the client, by the path they ask. */
const READS: Readonly<Record<string, Read>> = {
  'session.get': (client) => client.session.get(),
  'capabilities.get': (client) => client.capabilities.get(),
  'label.get': (client) => client.label.get(),
  'summary.get': (client) => client.summary.get(),
  'customers.list': (client) => client.customers.list(),
  'contracts.list': (client) => client.contracts.list(),
  'contracts.get': (client, id) => client.contracts.get(id),
  'contracts.schedule': (client, id) => client.contracts.schedule(id),
  'invoices.list': (client) => client.invoices.list({ include: ['totals'] }),
  'invoices.get': (client, id) => client.invoices.get(id),
  'payments.list': (client) => client.payments.list({ include: ['totals'] }),
  'assets.list': (client) => client.assets.list(),
  'policies.list': (client) => client.policies.list(),
  'promises.get': (client, id) => client.promises.get(id),
  'requests.list': (client) => client.requests.list(),
  'documents.list': (client) => client.documents.list(),
  'messages.list': (client) => client.messages.list(),
  'notifications.list': (client) => client.notifications.list(),
  'reports.list': (client) => client.reports.list(),
  'mandates.list': (client) => client.mandates.list(),
  'payoffQuotes.list': (client) => client.payoffQuotes.list(),
  'creditLine.get': (client) => client.creditLine.get(),
  'staffCustomers.list': (client) => staffOf(client).customers.list(),
  'staffCompanies.list': (client) => staffOf(client).companies.list(),
  'staffVehicles.list': (client) => staffOf(client).vehicles.list(),
  'staffContracts.get': (client, id) => staffOf(client).contracts.get(id),
  'staffPayments.list': (client) => staffOf(client).payments.list({ include: ['totals'] }),
  'staffInstallments.list': (client) => staffOf(client).installments.list({ include: ['totals'] }),
  'staffSpecials.list': (client) => staffOf(client).specials.list(),
  'staffMessages.list': (client) => staffOf(client).messages.list(),
  'staffOverdueCustomers.list': (client) => staffOf(client).overdueCustomers.list(),
  'staffPlans.list': (client) => staffOf(client).plans.list(),
};

describe('the client under fuzz', () => {
  let answers: Map<string, Json>;
  before(async () => {
    const { fetch } = createMockFetch({ seed: 7, invoices: 60 });
    const probe = (token: string) => new Probe({ url: 'https://lessor.example', token, fetch });
    const examples = await collectExamples(probe('customer-1'), probe('staff-1'));
    answers = new Map([...examples].map(([name, { answer }]) => [name, answer as Json]));
  });

  for (const [name, call] of Object.entries(READS)) {
    it(`${name}: a typed error or a reported row, never a crash, never other money`, async () => {
      assert.ok(described().some((each) => each.name === name));
      const sample = answers.get(name) ?? assert.fail(`${name} was not answered`);
      for (const { value, path, how } of spoilings(sample)) {
        const where = `${name} ${path.join('.')} as ${how}`;
        const client = createClient({
          baseUrl: 'https://lessor.example',
          getAccessToken: () => 'customer-1',
          maxRetries: 0,
          fetch: () => Promise.resolve(Response.json(value)),
        });
        const outcome = await Promise.resolve(call(client, 'any')).then(
          (read) => ({ read }),
          (error: unknown) => ({ error }),
        );
        if ('error' in outcome) {
          assert.ok(outcome.error instanceof LeasekitError, `${where}: ${String(outcome.error)}`);
          continue;
        }
        const { items, rejected } = outcome.read as { items?: unknown[]; rejected?: unknown[] };
        const sent = (value as { items?: Json[] }).items;
        if (items && Array.isArray(sent)) {
          const lost = (rejected ?? []).filter((row) => (row as { index: number }).index >= 0).length;
          assert.equal(items.length + lost, sent.length, `${where}: a row is lost without a word`);
        }
        for (const [at, { amount, currency }] of moneyIn(outcome.read)) {
          assert.ok(Number.isSafeInteger(amount), `${where}: ${at} is ${String(amount)}`);
          assert.match(String(currency), /^[A-Z]{3}$/, where);
        }
      }
    });
  }
});
