import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { createMockFetch } from '../../mock-server/in-page.ts';
import { startMockServer } from '../../mock-server/node.ts';
import type { MockServer } from '../../mock-server/node.ts';
import { createClient, ForbiddenError, UnauthorizedError } from '../index.ts';
import type { ClientOptions, LeasekitClient, LessorEvent, LiveState, SubscribeOptions } from '../index.ts';

let mock: MockServer;
before(async () => {
  mock = await startMockServer({ invoices: 40, seed: 7, heartbeatMs: 20 });
});
after(() => mock.close());
beforeEach(() => mock.control.reset({ scenario: 'default' }));

const clientOf = (options: ClientOptions = {}): LeasekitClient =>
  createClient({ baseUrl: mock.url, getAccessToken: () => 'user-1', maxRetries: 0, ...options });
const QUICK = { backoff: { first: 5, longest: 20 }, pollSeconds: 0.01, random: () => 0 };

/** A subscription, what it was told, and a way to wait for it. */
function listen(client: LeasekitClient, options: Partial<SubscribeOptions> = {}) {
  const events: LessorEvent[] = [];
  const states: LiveState[] = [];
  let error: Error | undefined;
  let wake = () => undefined as void;
  const live = client.events.subscribe({
    ...QUICK,
    ...options,
    onEvent: (event) => {
      events.push(event);
      wake();
    },
    onStateChange: (state, reason) => {
      states.push(state);
      error = reason ?? error;
      wake();
    },
  });
  const until = async (holds: () => boolean): Promise<void> => {
    // What a subscription has read without telling is seen a moment later.
    while (!holds()) {
      await new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, 2);
      });
    }
  };
  return { live, events, states, until, error: () => error };
}

/** Money comes in, by the control endpoint. */
async function pay(): Promise<string> {
  const page = await clientOf().invoices.list({ open: true, limit: 1 });
  const body = JSON.stringify({ invoiceIds: [page.items[0]?.id] });
  const response = await fetch(`${mock.url}/__mock/payments`, { method: 'POST', body });
  return ((await response.json()) as { payment: { id: string } }).payment.id;
}

const tomorrow = (): void => mock.control.advanceTo('2026-11-22');

describe('client.events over HTTP', () => {
  it('streams what changes: money, the business date, promises, messages', async () => {
    const client = clientOf();
    const { live, events, until } = listen(client);
    await until(() => live.state === 'open');
    const payment = await pay();
    await until(() => events.some(({ type, id }) => type === 'payments.created' && id === payment));
    await until(() => events.some(({ entity }) => entity === 'invoices'));
    const message = await client.messages.create({ topic: 'other', subject: 'S', body: 'B' });
    await until(() => events.some(({ type, id }) => type === 'messages.created' && id === message.id));
    const invoice = (await client.invoices.list({ open: true, limit: 1 })).items[0]!;
    const promise = await client.promises.create({
      invoiceIds: [invoice.id],
      amount: invoice.open,
      promisedOn: '2026-11-30',
    });
    await until(() => events.some(({ type, id }) => type === 'promises.created' && id === promise.id));
    await client.promises.cancel(promise.id);
    await until(() => events.some(({ type, id }) => type === 'promises.updated' && id === promise.id));
    tomorrow();
    await until(() => events.some(({ type }) => type === 'label.businessDateMoved'));
    assert.ok(events.every((event) => Object.keys(event).every((key) => !/body|amount|subject/.test(key))));
    live.close();
    await live.closed;
    assert.equal(live.state, 'closed');
  });

  it('keeps the token out of the address, and sends it in the header', async () => {
    const seen: { url: string; token: string | null }[] = [];
    const spy: typeof fetch = (input, init) => {
      const request = new Request(input, init);
      seen.push({ url: request.url, token: request.headers.get('authorization') });
      return fetch(request);
    };
    const { live, until } = listen(clientOf({ fetch: spy, getAccessToken: () => 'user-secret' }));
    await until(() => live.state === 'open');
    live.close();
    await live.closed;
    assert.ok(seen.every(({ url, token }) => !url.includes('secret') && token === 'Bearer user-secret'));
    assert.ok(mock.control.requests.every(({ query }) => !query.includes('secret')));
  });

  it('goes on where it was cut off, without a gap or a double', async () => {
    const first = listen(clientOf());
    await first.until(() => first.live.state === 'open');
    const one = await pay();
    await first.until(() => first.events.some(({ id }) => id === one));
    first.live.close();
    await first.live.closed;
    const two = await pay();
    const second = listen(clientOf(), { lastEventId: first.live.lastEventId ?? '' });
    await second.until(() => second.events.some(({ id }) => id === two));
    assert.ok(!second.events.some(({ id }) => id === one));
    second.live.close();
    await second.live.closed;
  });

  it('comes back after a break, and is told to read everything again when the lessor has forgotten', async () => {
    const { live, events, states, until } = listen(clientOf());
    await until(() => live.state === 'open');
    mock.control.reset();
    await until(() => events.some(({ type }) => type === 'events.resync'));
    assert.ok(states.includes('waiting'));
    live.close();
    await live.closed;
  });

  it('renews the token that is refused', async () => {
    mock.control.setScenario('events.expiredToken');
    const reasons: string[] = [];
    const getAccessToken = ({ reason }: { reason: string }) => {
      reasons.push(reason);
      return `user-${reasons.length}`;
    };
    const { live, until } = listen(clientOf({ getAccessToken }));
    await until(() => live.state === 'open');
    assert.deepEqual(reasons, ['initial', 'expired']);
    live.close();
    await live.closed;
  });

  it('asks in pages where the stream fails again and again, and where there is none', async () => {
    for (const mode of ['failing', 'none'] as const) {
      mock.control.reset({ scenario: 'default' });
      const unstreamed: typeof fetch = (input, init) => {
        const request = new Request(input, init);
        const streams = request.headers.get('accept') === 'text/event-stream';
        return streams ? Promise.reject(new TypeError('cut')) : fetch(request);
      };
      const options = mode === 'none' ? { realtime: { sse: false } } : {};
      const { live, events, states, until } = listen(clientOf({ fetch: unstreamed }), options);
      await until(() => live.state === 'polling' && live.lastEventId !== undefined);
      const payment = await pay();
      await until(() => events.some(({ id }) => id === payment));
      assert.equal(states.includes('connecting'), mode === 'failing');
      live.close();
      await live.closed;
    }
  });

  it('takes pages from a lessor whose stream turns out to be none', async () => {
    const plain: typeof fetch = (input, init) => {
      const request = new Request(input, init);
      const headers = new Headers(request.headers);
      headers.set('accept', 'application/json');
      return fetch(new Request(request, { headers }));
    };
    const { live, events, until } = listen(clientOf({ fetch: plain }));
    await until(() => live.state === 'polling' && live.lastEventId !== undefined);
    tomorrow();
    await until(() => events.some(({ type }) => type === 'label.businessDateMoved'));
    live.close();
    await live.closed;
  });

  it('survives answers that are cut off, malformed or late', async () => {
    for (const scenario of ['events.halfAnswer', 'events.serverError', 'events.malformedBody'] as const) {
      mock.control.reset({ scenario });
      const { live, events, until } = listen(clientOf());
      await until(() => live.state === 'waiting');
      mock.control.setScenario('default');
      await until(
        () => live.state === 'open' || (live.state === 'polling' && live.lastEventId !== undefined),
      );
      tomorrow();
      await until(() => events.some(({ entity }) => entity === '*'));
      live.close();
      await live.closed;
    }
  });

  it('opens a silent stream anew', async () => {
    const { live, states, until } = listen(clientOf(), { silence: 5 });
    await until(() => states.filter((state) => state === 'open').length > 1);
    live.close();
    await live.closed;
  });

  it('hears only what it asked for, and what concerns everything', async () => {
    const { live, events, until } = listen(clientOf(), { types: ['payments', 'messages.created'] });
    await until(() => live.state === 'open');
    await pay();
    tomorrow();
    await until(() => events.some(({ entity }) => entity === '*'));
    assert.ok(events.every(({ entity }) => ['payments', 'messages', '*'].includes(entity)));
    live.close();
    await live.closed;
  });

  it('tells nobody of another customer’s changes', async () => {
    const staff = clientOf({ getAccessToken: () => 'staff-1' });
    const customers = (await staff.customers.list()).items;
    const other = customers.find(({ id }) => id !== mock.control.lessor.defaultCustomerId)!;
    const { live, events, until } = listen(clientOf());
    await until(() => live.state === 'open');
    await staff.with({ customerId: other.id }).messages.create({ topic: 'other', subject: 'x', body: 'y' });
    const payment = await pay();
    await until(() => events.some(({ id }) => id === payment));
    assert.ok(!events.some(({ entity }) => entity === 'messages'));
    live.close();
    await live.closed;
  });

  it('closes for who may not listen, and says why', async () => {
    mock.control.setScenario('events.forbidden');
    const refused = listen(clientOf());
    await refused.live.closed;
    assert.ok(refused.error() instanceof ForbiddenError);
    mock.control.setScenario('default');
    const nobody = listen(clientOf({ getAccessToken: () => undefined }));
    await nobody.live.closed;
    assert.ok(nobody.error() instanceof UnauthorizedError);
    mock.control.setScenario('events.notOffered');
    const missing = listen(clientOf());
    await missing.live.closed;
    assert.equal(missing.live.state, 'closed');
  });

  it('is a loop as well, and ends with its signal', async () => {
    const stop = new AbortController();
    const seen: LessorEvent[] = [];
    const onStateChange = (state: LiveState) => {
      if (state === 'open') tomorrow();
    };
    for await (const event of clientOf().events.listen({ ...QUICK, signal: stop.signal, onStateChange })) {
      seen.push(event);
      if (event.type === 'label.businessDateMoved') stop.abort();
    }
    assert.ok(seen.length > 0);
    const gone = clientOf({ getAccessToken: () => undefined }).events.listen(QUICK);
    await assert.rejects(gone.next(), UnauthorizedError);
  });

  it('pages: nothing without a position, then what came after it', async () => {
    const client = clientOf();
    const start = await client.events.list();
    assert.deepEqual(start.items, []);
    const payment = await pay();
    const next = await client.events.list({ since: start.lastEventId });
    assert.ok(next.items.some(({ id }) => id === payment));
    assert.deepEqual((await client.events.list({ since: next.lastEventId })).items, []);
    const lost = await client.events.list({ since: 'elsewhere' });
    assert.deepEqual(
      lost.items.map(({ type }) => type),
      ['events.resync'],
    );
  });

  it('leaves nothing open on the server', async () => {
    const { live, until } = listen(clientOf());
    await until(() => live.state === 'open');
    live.close();
    await live.closed;
    const { streams } = mock.control as unknown as { streams: Set<unknown> };
    for (let turn = 0; streams.size > 0 && turn < 100; turn += 1) await clientOf().label.get();
    assert.equal(streams.size, 0);
  });
});

describe('client.events in the page', () => {
  it('streams without a server', async () => {
    const { fetch: inPage, control, getAccessToken } = createMockFetch({ invoices: 20 });
    const client = createClient({ baseUrl: 'https://lessor.example', fetch: inPage, getAccessToken });
    const { live, events, until } = listen(client);
    await until(() => live.state === 'open');
    control.advanceTo('2026-11-23');
    await until(() => events.some(({ type }) => type === 'label.businessDateMoved'));
    live.close();
    await live.closed;
  });
});
