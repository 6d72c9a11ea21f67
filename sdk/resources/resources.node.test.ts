import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  createClient,
  LeasekitError,
  NotFoundError,
  PreconditionError,
  ResponseShapeError,
} from '../index.ts';
import type { LeasekitClient } from '../index.ts';
import { invoiceRow, problem, promiseRow, startTestServer } from '../testing/test-server.ts';

type Call = (client: LeasekitClient) => PromiseLike<unknown>;

/** What goes over the wire for every call; the answers do not matter here. */
const WIRE: [string, Call][] = [
  [
    'GET /v1/session?include=capabilities%2Clabel',
    (c) => c.session.get({ include: ['capabilities', 'label'] }),
  ],
  ['POST /v1/session', (c) => c.session.create({ username: 'a', password: 'b' })],
  ['DELETE /v1/session', (c) => c.session.delete()],
  ['GET /v1/capabilities', (c) => c.capabilities.get()],
  ['GET /v1/label', (c) => c.label.get()],
  ['GET /v1/summary?contractId=c1', (c) => c.summary.get({ contractId: 'c1' })],
  ['GET /v1/customers?q=rossi', (c) => c.customers.list({ q: 'rossi' })],
  ['GET /v1/customers/k1', (c) => c.customers.get('k1')],
  [
    'GET /v1/contracts?status=active%2Csuspended&overdue=true&closed=false&sort=-startsOn%2Cnumber',
    (c) =>
      c.contracts.list({
        status: ['active', 'suspended'],
        overdue: true,
        closed: false,
        sort: '-startsOn,number',
      }),
  ],
  ['GET /v1/contracts/c1', (c) => c.contracts.get('c1')],
  ['GET /v1/contracts/c1/schedule', (c) => c.contracts.schedule('c1')],
  ['GET /v1/contracts/c1/guarantees', (c) => c.contracts.guarantees('c1')],
  [
    'GET /v1/invoices?dueOn.gte=2026-01-01&dueOn.lte=2026-12-31&gross.gte=0&open=true',
    (c) =>
      c.invoices.list({
        dueOn: { gte: '2026-01-01', lte: '2026-12-31' },
        gross: { gte: 0 },
        type: [],
        q: '',
        contractId: undefined,
        open: true,
      }),
  ],
  ['GET /v1/invoices/i1', (c) => c.invoices.get('i1')],
  ['GET /v1/invoices/i1/pdf', (c) => c.invoices.pdf('i1')],
  [
    'GET /v1/payments?state=posted&include=totals',
    (c) => c.payments.list({ state: ['posted'], include: ['totals'] }),
  ],
  ['GET /v1/payments/p1', (c) => c.payments.get('p1')],
  ['GET /v1/payments/p1/receipt', (c) => c.payments.receipt('p1')],
  ['GET /v1/assets?covered=false', (c) => c.assets.list({ covered: false })],
  ['GET /v1/assets/a1', (c) => c.assets.get('a1')],
  ['GET /v1/policies?type=casco', (c) => c.policies.list({ type: ['casco'] })],
  ['GET /v1/policies/x1', (c) => c.policies.get('x1')],
  ['GET /v1/promises?state=active', (c) => c.promises.list({ state: ['active'] })],
  ['GET /v1/promises/p1', (c) => c.promises.get('p1')],
  ['POST /v1/promises/p1/cancel', (c) => c.promises.cancel('p1', { etag: '"1"' })],
  ['GET /v1/assets/a1/readings', (c) => c.assets.readings('a1')],
  ['POST /v1/assets/a1/add-reading', (c) => c.assets.addReading('a1', { on: '2026-01-01', value: 1 })],
  ['GET /v1/assets/a1/location', (c) => c.assets.location('a1')],
  ['GET /v1/request-types?contractId=c1', (c) => c.requestTypes.list({ contractId: 'c1' })],
  [
    'GET /v1/requests?state=submitted%2Cin_review&open=true',
    (c) => c.requests.list({ state: ['submitted', 'in_review'], open: true }),
  ],
  ['GET /v1/requests/r1', (c) => c.requests.get('r1')],
  ['POST /v1/requests', (c) => c.requests.create({ type: 'generic' })],
  ['POST /v1/requests/r1/cancel', (c) => c.requests.cancel('r1', {}, { etag: '"1"' })],
  ['POST /v1/requests/r1/answer', (c) => c.requests.answer('r1', { body: 'x' }, { etag: '"1"' })],
  ['GET /v1/requests/r1/conversation', (c) => c.requests.conversation('r1')],
  ['POST /v1/requests/r1/add-message', (c) => c.requests.addMessage('r1', { body: 'x' })],
  ['GET /v1/requests/r1/timeline', (c) => c.requests.timeline('r1')],
  ['GET /v1/documents?kind=contract&year=2025', (c) => c.documents.list({ kind: ['contract'], year: 2025 })],
  ['GET /v1/documents/d1', (c) => c.documents.get('d1')],
  ['GET /v1/documents/d1/download', (c) => c.documents.download('d1')],
  ['GET /v1/uploads/u1', (c) => c.uploads.get('u1')],
  ['POST /v1/uploads/u1/complete', (c) => c.uploads.complete('u1')],
  ['DELETE /v1/uploads/u1', (c) => c.uploads.delete('u1')],
];

describe('resources: over the wire', () => {
  for (const [wire, call] of WIRE) {
    it(wire, async (t) => {
      let seen = '';
      const answer = (input: RequestInfo | URL) => {
        const { method, url } = input as Request;
        seen = `${method} ${url.replace('https://api.example/base', '')}`;
        return Promise.resolve(new Response('{"type":"x/forbidden"}', { status: 403 }));
      };
      t.mock.method(globalThis, 'fetch', answer);
      const client = createClient({ baseUrl: 'https://api.example/base/', getAccessToken: () => 'x' });
      await assert.rejects(async () => call(client), LeasekitError);
      assert.equal(seen, wire);
    });
  }
});

describe('resources: ids', () => {
  const sent = async (id: string): Promise<string> => {
    let url = '';
    const fetcher = (input: RequestInfo | URL) => {
      ({ url } = input as Request);
      return Promise.resolve(new Response('{}', { status: 403 }));
    };
    const client = createClient({
      baseUrl: 'https://api.example',
      fetch: fetcher,
      getAccessToken: () => 'x',
    });
    await assert.rejects(client.invoices.get(id), LeasekitError);
    return url;
  };

  it('any id stays one segment of the path', async () => {
    const hostile = [
      'a/b',
      '../x',
      'a?b=c',
      'a#b',
      '%2e%2e',
      'a\\b',
      ' ',
      'è€😀',
      '\u202E',
      '\uD800',
      '{id}',
      '$&',
      '...',
    ];
    for (const id of hostile) {
      const { pathname, search, hash } = new URL(await sent(id));
      assert.match(pathname, /^\/v1\/invoices\/[^/]+$/, id);
      assert.equal(search + hash, '');
      if (id !== '\uD800') assert.equal(decodeURIComponent(pathname.slice('/v1/invoices/'.length)), id);
    }
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1, maxLength: 64, unit: 'binary' }), async (id) => {
        const url = await sent(id);
        if (url) assert.match(new URL(url).pathname, /^\/v1\/invoices\/[^/]+$/);
      }),
      { numRuns: 60 },
    );
  });

  it('what no id can be is not found, without a call', async (t) => {
    const server = await startTestServer(t, () => ({ body: {} }));
    for (const id of ['', '.', '..', 'x'.repeat(65)]) {
      await assert.rejects(server.client().invoices.get(id), NotFoundError);
    }
    assert.equal(server.requests.length, 0);
  });
});

describe('resources: headers', () => {
  const EMPTY = { body: { items: [], page: {} } };

  it('locale and customer go with every call; a header that is none does no harm', async (t) => {
    const server = await startTestServer(t, () => EMPTY);
    await server.client({ locale: 'it-IT', customerId: 'k1' }).invoices.list();
    await server.client({ locale: 'it\r\nx: y', customerId: 'k 1\n😀' }).invoices.list();
    const [first, second] = server.requests.map((request) => request.headers);
    assert.deepEqual(
      [first?.['accept-language'], first?.['x-act-for-customer'], first?.authorization],
      ['it-IT', 'k1', 'Bearer token-1'],
    );
    assert.equal(decodeURIComponent(String(second?.['x-act-for-customer'])), 'k 1\n😀');
    assert.notEqual(second?.['accept-language'], 'it\r\nx: y');
  });

  it('with() shares the token and never mixes customers, not even in later pages', async (t) => {
    let asked = 0;
    const server = await startTestServer(t, (request) => {
      const customer = String(request.headers['x-act-for-customer']);
      const next = request.query['cursor'] ? undefined : 'n';
      return { body: { items: [invoiceRow(`${customer}-${request.query['cursor'] ?? 0}`)], page: { next } } };
    });
    const one = server.client({ customerId: 'k1', locale: 'en', getAccessToken: () => `t${(asked += 1)}` });
    const two = one.with({ customerId: 'k2' });
    const [first, second] = await Promise.all([one.invoices.list(), two.invoices.list()]);
    const later = [await first.nextPage(), await second.nextPage()];
    assert.deepEqual(
      later.map((page) => page?.items[0]?.id),
      ['k1-n', 'k2-n'],
    );
    assert.equal(asked, 1);
    await two.with({ locale: 'it' }).invoices.list();
    await two.with({ customerId: undefined }).invoices.list();
    const last = server.requests
      .slice(-2)
      .map(({ headers }) => [headers['x-act-for-customer'], headers['accept-language']]);
    assert.deepEqual(last, [
      ['k2', 'it'],
      [undefined, 'en'],
    ]);
  });

  it('the label is named where no token tells it', async (t) => {
    const server = await startTestServer(t, () => EMPTY);
    const client = server.client({ label: 'arca' });
    await assert.rejects(client.label.get(), ResponseShapeError);
    await client.invoices.list();
    assert.deepEqual(
      server.requests.map((request) => request.query),
      [{ label: 'arca' }, {}],
    );
  });
});

describe('resources: promises', () => {
  it('a cancellation names the version that was read', async (t) => {
    const server = await startTestServer(t, (request) => ({
      body: promiseRow('p1', { state: request.method === 'POST' ? 'cancelled' : 'active' }),
      headers: { etag: request.method === 'POST' ? '"2"' : '"1"' },
    }));
    const client = server.client();
    const read = await client.promises.get('p1');
    assert.equal(read.etag, '"1"');
    const cancelled = await client.promises.cancel('p1', { etag: read.etag });
    assert.deepEqual([cancelled.state, cancelled.etag], ['cancelled', '"2"']);
    await client.promises.cancel('p1');
    const wire = server.requests.map(({ method, headers }) => [method, headers['if-match']]);
    assert.deepEqual(wire, [
      ['GET', undefined],
      ['POST', '"1"'],
      ['GET', undefined],
      ['POST', '"1"'],
    ]);
    assert.ok(server.requests[1]?.headers['idempotency-key']);
  });

  it('another version is PreconditionError', async (t) => {
    const server = await startTestServer(t, () => problem(412, 'precondition-failed'));
    await assert.rejects(server.client().promises.cancel('p1', { etag: '"0"' }), PreconditionError);
  });
});
