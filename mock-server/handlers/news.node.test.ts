import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getResponse } from 'msw';
import { ConflictError, NotFoundError } from '../../sdk/index.ts';
import { createHandlers } from '../msw.ts';
import { codesOf, useClients } from '../testing/clients.ts';

const clients = useClients();
const draft = { topic: 'invoice_balance', subject: 'About my balance', body: 'What is open?' } as const;

describe('notifications', () => {
  it('come from invoices, payments, policies, messages and reports, newest first, unread for each user', async () => {
    const client = clients.of();
    const page = await client.notifications.list({ limit: 500 });
    assert.deepEqual(page.rejected, []);
    const kinds = new Set(page.items.map(({ kind }) => kind));
    for (const kind of ['invoice_issued', 'invoice_overdue', 'payment_received', 'message_arrived'] as const)
      assert.ok(kinds.has(kind), kind);
    const instants = page.items.map(({ at }) => at);
    assert.deepEqual(instants, instants.toSorted().reverse());
    assert.equal((await client.notifications.unreadCount()).unread, page.items.length);
    const first = page.items[0]!;
    assert.ok((await client.notifications.markRead(first.id)).readAt);
    assert.equal(
      (await client.notifications.list({ unread: true, limit: 500 })).items.length,
      page.items.length - 1,
    );
    assert.equal((await clients.of('staff-1').notifications.unreadCount()).unread > 0, true);
    assert.deepEqual(await client.notifications.markAllRead(), { unread: 0 });
    assert.equal((await client.notifications.unreadCount()).unread, 0);
    const overdue = (await client.notifications.list({ kind: ['invoice_overdue'] })).items[0]!;
    assert.equal((await client.invoices.get(overdue.entity.id)).timing, 'overdue');
    await assert.rejects(client.notifications.markRead('none'), NotFoundError);
  });

  it('tell of a report that is ready and of a request that has moved', async () => {
    const client = clients.of();
    const { id } = await client.reports.create({ type: 'overdue_invoices', format: 'csv' });
    await client.reports.wait(id, { interval: 1 });
    clients.mock().control.advanceTo('2026-11-27');
    const kinds = (await client.notifications.list({ limit: 500 })).items;
    assert.ok(kinds.some(({ kind, entity }) => kind === 'document_ready' && entity.id === id));
    const moved = kinds.find(({ kind }) => kind === 'request_moved');
    assert.equal((await client.requests.get(moved?.entity.id ?? '')).id, moved?.entity.id);
  });

  it('withdraw when the money has come', async () => {
    const client = clients.of();
    const { entity, id } = (await client.notifications.list({ kind: ['invoice_overdue'] })).items[0]!;
    await fetch(`${clients.mock().url}/__mock/payments`, {
      method: 'POST',
      body: JSON.stringify({ invoiceIds: [entity.id] }),
    });
    const left = (await client.notifications.list({ kind: ['invoice_overdue'], limit: 500 })).items;
    assert.ok(!left.some((each) => each.id === id));
  });
});

describe('activities', () => {
  it('pages through what waits, then through what happened', async () => {
    const client = clients.of();
    const rows = [];
    for await (const row of client.activities.list({ limit: 20 })) rows.push(row);
    assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length);
    const pending = rows.filter(({ kind }) => kind === 'pending');
    assert.deepEqual(rows.slice(0, pending.length), pending);
    const overdue = pending.filter(({ code }) => code === 'invoice_overdue' || code === 'invoice_disputed');
    const late = await client.invoices.list({ timing: ['overdue'] });
    assert.equal(overdue.length, late.total?.value);
    const days = rows.slice(pending.length).map(({ at }) => at);
    assert.deepEqual(days, days.toSorted().reverse());
    const done = await client.activities.list({ kind: ['done'], at: { gte: '2026-11-01' } });
    assert.ok(
      done.items.length > 0 && done.items.every(({ kind, at }) => kind === 'done' && at >= '2026-11-01'),
    );
  });
});

describe('claims centres', () => {
  it('finds the nearest with what is needed, and how to get there', async () => {
    const client = clients.of();
    const near = { lat: 44.4268, lon: 26.1025 };
    const page = await client.claimsCentres.list({ near, service: ['body', 'glass'], brand: 'dacia' });
    const distances = page.items.map(({ distance = -1 }) => distance);
    assert.ok(distances.length > 1 && distances.every((each) => each >= 0));
    assert.deepEqual(
      distances,
      distances.toSorted((a, b) => a - b),
    );
    const first = page.items[0]!;
    assert.ok(first.address.city === 'București' && distances[0]! < 15_000);
    assert.ok(first.brands.length === 0 || first.brands.includes('Dacia'));
    assert.match(first.directionsUrl ?? '', /^https:\/\//);
    assert.ok(first.hours?.every(({ weekday, from, to }) => weekday >= 1 && weekday <= 7 && from < to));
    assert.equal((await client.claimsCentres.get(first.id)).distance, undefined);
    assert.equal((await client.claimsCentres.list({ near, within: 1000 })).items.length, 0);
    const german = await client.claimsCentres.list({ country: ['DE'], q: 'nürnberg' });
    assert.deepEqual(
      german.items.map(({ address }) => address.city),
      ['Nürnberg'],
    );
    await assert.rejects(client.claimsCentres.get('none'), NotFoundError);
    const wrong = await client.claimsCentres.list({ near: { lat: 100, lon: 0 } }).catch(codesOf);
    assert.deepEqual(wrong, ['/query/near invalid_point']);
  });
});

describe('what the doors and the capabilities say', () => {
  it('offers live events, and every list with the filters that it takes', async () => {
    const { realtime, resources } = await clients.of().capabilities.get();
    assert.deepEqual(realtime, { sse: true, pollSeconds: 30 });
    for (const noun of [
      'messages',
      'notifications',
      'events',
      'activities',
      'reports',
      'reportTypes',
      'reportSchedules',
      'claimsCentres',
    ])
      assert.equal(resources[noun]?.list, true, noun);
  });

  it('streams through MSW', async () => {
    const request = new Request('https://a.example/v1/events', {
      headers: { authorization: 'Bearer t', accept: 'text/event-stream' },
    });
    const response = await getResponse(createHandlers({ invoices: 5 }), request);
    assert.equal(response?.headers.get('content-type'), 'text/event-stream');
    const reader = response.body!.getReader();
    assert.match(new TextDecoder().decode((await reader.read()).value), /^retry: \d+\nid: 1-0\n: ready/);
    await reader.cancel();
  });

  it('a stream that is cut off before it has told what was missed can be asked for it again', async () => {
    const { url, control } = clients.mock();
    control.advanceTo('2026-11-24');
    const { lastEventId } = (await (
      await fetch(`${url}/v1/events`, { headers: { authorization: 'Bearer user-1' } })
    ).json()) as { lastEventId: string };
    control.advanceTo('2026-11-27');
    const first = async (id: string) => {
      const end = new AbortController();
      const headers = { authorization: 'Bearer user-1', accept: 'text/event-stream', 'last-event-id': id };
      const { body } = await fetch(`${url}/v1/events`, { headers, signal: end.signal });
      const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
      let told = '';
      while (!told.includes('label.businessDateMoved')) told += (await reader.read()).value ?? '';
      end.abort();
      return told;
    };
    const told = await first(lastEventId);
    const [position = ''] = /(?<=^id: ).*$/m.exec(told) ?? [];
    assert.equal(position, lastEventId);
    assert.equal(await first(position), told);
  });

  it('is empty, broken or missing as a scenario wants it', async () => {
    const client = clients.of();
    clients.mock().control.setScenario('empty');
    assert.equal((await client.messages.list()).items.length, 0);
    assert.equal((await client.notifications.unreadCount()).unread, 0);
    assert.equal((await client.claimsCentres.list()).items.length, 0);
    clients.mock().control.setScenario('messages.badRow');
    assert.equal((await client.messages.list()).rejected.length, 1);
    clients.mock().control.setScenario('messages.notOffered');
    await assert.rejects(client.messages.list(), NotFoundError);
    clients.mock().control.setScenario('messages.conflict');
    await assert.rejects(client.messages.create(draft), ConflictError);
    assert.ok((await client.messages.list()).items.length > 0);
  });
});
