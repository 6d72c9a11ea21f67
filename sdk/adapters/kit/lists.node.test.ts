import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createClient, NotOfferedError } from '../../index.ts';
import type { Capabilities, CallContext, LeasekitClient } from '../../index.ts';
import { invoiceRow, startTestServer } from '../../testing/test-server.ts';
import {
  contradictions,
  defineAdapter,
  httpSource,
  linkedPage,
  mergedPage,
  numberedPage,
  offsetPage,
  segment,
  UnmappedRow,
} from '../index.ts';
import type { ListAnswer, ListCall, Operation, SourceOptions } from '../index.ts';

const capabilities = (resources: Capabilities['resources']): Capabilities => ({
  resources,
  actions: {},
  currencies: [{ code: 'EUR', scale: 2 }],
  timeZone: 'UTC',
});
const LIST = capabilities({ invoices: { list: true, filters: ['q'], sorts: ['number'] } });

/** A client whose `invoices.list` is this. */
function listing(list: (call: ListCall) => Promise<ListAnswer>): LeasekitClient {
  const operation: Operation = (input, context) => list({ operation: 'invoices.list', input, context });
  return createClient({
    adapter: defineAdapter({ capabilities: LIST, operations: { 'invoices.list': operation } }),
  });
}

const rows = (count: number, prefix = 'i') =>
  Array.from({ length: count }, (_, index) => invoiceRow(`${prefix}${index}`));
async function idsOf(client: LeasekitClient, limit: number): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of client.invoices.list({ limit })) ids.push(id);
  return ids;
}

describe('paging bridges', () => {
  it('every way to page answers every row once, in order, whatever the size', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 1, max: 9 }),
        async (count, limit) => {
          const all = rows(count);
          const ids = all.map(({ id }) => id);
          const slice = (start: number, size: number) => all.slice(start, start + size);
          const bridges: Record<string, (call: ListCall) => Promise<ListAnswer>> = {
            offset: (call) =>
              offsetPage(call, {}, async (at) => ({ rows: slice(at.offset, at.limit), total: count })),
            'offset without total': (call) =>
              offsetPage(call, {}, async (at) => ({ rows: slice(at.offset, at.limit) })),
            numbered: (call) =>
              numberedPage(call, {}, async ({ page, size }) => ({
                rows: slice((page - 1) * size, size),
                total: count,
              })),
            'numbered from 0 with pages': (call) =>
              numberedPage(call, { first: 0 }, async ({ page, size }) => ({
                rows: slice(page * size, size),
                pages: Math.ceil(count / size),
              })),
            linked: (call) =>
              linkedPage(call, async (link) => {
                const start = Number(link ?? 0);
                const next = start + limit < count ? String(start + limit) : undefined;
                return { rows: slice(start, limit), ...(next && { next }) };
              }),
          };
          for (const [name, bridge] of Object.entries(bridges))
            assert.deepEqual(await idsOf(listing(bridge), limit), ids, name);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('two collections merge in order, also when the system answers less than it was asked for', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { maxLength: 20 }),
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 1, max: 7 }),
        async (numbers, limit, cap) => {
          const sorted = [...numbers].sort((a, b) => a - b);
          const sourceOf = (odd: number) => {
            const own = sorted.filter((each) => each % 2 === odd);
            return {
              load: async (at: { offset: number; limit: number }) => ({
                rows: own.slice(at.offset, at.offset + Math.min(at.limit, cap)),
                total: own.length,
              }),
              map: (row: number) => invoiceRow(`i${row}`),
            };
          };
          const client = listing((call) =>
            mergedPage(call, {}, [sourceOf(0), sourceOf(1)], (a, b) => a.row - b.row),
          );
          assert.deepEqual(
            await idsOf(client, limit),
            sorted.map((each) => `i${each}`),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('end with an empty page, go back, and refuse a link that repeats', async () => {
    const short = listing((call) =>
      offsetPage(call, {}, async ({ offset }) => ({ rows: offset ? [] : rows(2), total: 9 })),
    );
    assert.equal((await idsOf(short, 2)).length, 2);
    const page = await listing((call) =>
      offsetPage(call, {}, async (at) => ({ rows: rows(at.limit), total: 9 })),
    ).invoices.list({ limit: 2 });
    const second = await page.nextPage();
    assert.ok(second?.prev);
    const looping = listing((call) => linkedPage(call, async () => ({ rows: rows(1), next: 'same' })));
    await assert.rejects(idsOf(looping, 1), { name: 'ResponseShapeError' });
  });
});

describe('defineAdapter', () => {
  it('refuses what is declared and missing, or there and not declared', () => {
    const noop: Operation = async () => undefined;
    const operations = { 'payments.get': noop, 'promises.cancel': noop, 'session.create': noop };
    const declared = capabilities({
      invoices: { list: true, detail: true, pdf: true },
      schedule: { list: true },
    });
    assert.deepEqual(contradictions({ capabilities: declared, operations }), [
      'invoices is declared, invoices.list is not implemented',
      'invoices is declared, invoices.get is not implemented',
      'invoices is declared, invoices.pdf is not implemented',
      'schedule is declared, contracts.schedule is not implemented',
      'payments.get is implemented, but not declared',
      'promises.cancel is implemented, but not declared',
      'session.create is implemented, but not declared',
    ]);
    assert.throws(() => defineAdapter({ capabilities: declared, operations }), TypeError);
    const sound = {
      ...capabilities({ payments: { detail: true } }),
      actions: { 'promises.cancel': { enabled: true } },
    };
    const signIn = { password: true };
    assert.deepEqual(contradictions({ capabilities: { ...sound, signIn }, operations }), []);
  });

  it('answers capabilities, and refuses operations, filters and sums that are not declared', async () => {
    const client = listing((call) => offsetPage(call, {}, async () => ({ rows: [] })));
    assert.deepEqual(await client.capabilities.get(), LIST);
    await assert.rejects(client.contracts.list(), NotOfferedError);
    await client.invoices.list({ q: 'x', sort: '-number' });
    for (const params of [
      { open: true },
      { sort: 'open' },
      { include: ['totals'] },
      { dueOn: { gte: '2026-01-01' } },
    ] as const)
      await assert.rejects(client.invoices.list(params), { name: 'ValidationError', status: 400 });
    await assert.rejects(client.invoices.list({}, { signal: AbortSignal.abort() }), { name: 'AbortError' });
  });

  it('turns sums beyond the safe integers into a typed error', async () => {
    const client = listing(async () => {
      throw new RangeError('The amount is not a safe integer.');
    });
    await assert.rejects(client.invoices.list(), { name: 'ResponseShapeError' });
  });

  it('lists unmapped rows as rejected, in their place', async () => {
    const issues = [{ path: 'gross', message: 'missing (amount)' }];
    const items = [new UnmappedRow(issues, 'x7'), invoiceRow('i1'), new UnmappedRow(issues)];
    const page = await listing(async () => ({ items, page: {} })).invoices.list();
    assert.deepEqual(
      page.items.map(({ id }) => id),
      ['i1'],
    );
    assert.deepEqual(page.rejected, [
      { index: 0, id: 'x7', issues },
      { index: 2, issues },
    ]);
  });
});

describe('a source', () => {
  const context = (): CallContext => ({
    tokens: { current: async () => 'secret', renew: async () => undefined, set: () => undefined },
    fetch,
    timeout: 30_000,
    maxRetries: 0,
    locale: 'it-IT',
  });

  it('takes no address that paths cannot follow on', () => {
    for (const baseUrl of [
      ...[
        '',
        '/api',
        '//core.example/api',
        '/\\core.example',
        'ftp://core.example',
        'https://',
        'https://a b/api',
      ],
      ...[
        'https://core.example/api?tenant=1',
        'https://core.example/api#a',
        'https://user:word@core.example',
      ],
    ]) {
      assert.throws(
        () => httpSource({ baseUrl }),
        { name: 'TypeError', message: /^baseUrl must be/ },
        baseUrl,
      );
    }
    assert.equal(httpSource({ baseUrl: 'HTTPS://core.example/api//' }).baseUrl, 'HTTPS://core.example/api');
  });

  it('sends tokens to its own address alone, and keeps numbers and nulls straight', async (t) => {
    const server = await startTestServer(t, () => ({ text: '{"big":12345678901234567.89,"none":null}' }));
    const options: SourceOptions = { baseUrl: `${server.url}/api/`, headers: { tenant: 't' }, scheme: 'Key' };
    const source = httpSource(options);
    assert.deepEqual(await source.get('x.get', 'a', context(), { q$: 'a&b=c', none: undefined }), {
      big: '12345678901234567.89',
    });
    assert.deepEqual(server.requests[0]?.query, { q$: 'a&b=c' });
    const { authorization, tenant } = server.requests[0]?.headers ?? {};
    assert.deepEqual(
      [authorization, tenant, server.requests[0]?.headers['accept-language']],
      ['Key secret', 't', 'it-IT'],
    );
    const foreign = [
      'https://evil.example/api/a',
      `${server.url}/other/a`,
      `${server.url}/api/../other`,
      `${server.url}/apix`,
      server.url.replace('http://', 'http://user@') + '/api/a',
      server.url.replace('127.0.0.1', '127.0.0.1.evil.example') + '/api/a',
      '//evil.example/api/a',
      '/api/a',
    ];
    for (const url of foreign) {
      assert.equal(source.owns(url), false, url);
      await assert.rejects(source.follow('x.get', url, context()), {
        name: 'NotFoundError',
        code: 'foreign-address',
      });
      await assert.rejects(source.blob('x.get', url, context()), { name: 'NotFoundError' });
    }
    assert.equal(server.requests.length, 1);
    await source.post('x.create', 'a', context(), { a: 1 }, { authorize: false });
    assert.deepEqual(
      [server.requests[1]?.body, server.requests[1]?.headers.authorization],
      [{ a: 1 }, undefined],
    );
  });

  it('escapes ids, and refuses what no id can be', () => {
    assert.equal(segment('x.get', 'a/b?c'), 'a%2Fb%3Fc');
    for (const id of ['', '.', '..', undefined, 'x'.repeat(65)])
      assert.throws(() => segment('x.get', id), { name: 'NotFoundError' });
  });
});
