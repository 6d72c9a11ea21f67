import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createClient } from '../index.ts';

it('takes null for absent in events that are streamed, as everywhere', async () => {
  const told = [
    { type: 'invoices.changed', entity: 'invoices', id: 'i1', at: null, revision: 1 },
    { type: 'invoices.changed', entity: 'invoices', id: 'i2', revision: 1 },
  ];
  const text = told.map((data, at) => `id: ${at}\ndata: ${JSON.stringify(data)}\n\n`).join('');
  const fetch = () =>
    Promise.resolve(new Response(text, { headers: { 'content-type': 'text/event-stream' } }));
  const client = createClient({ baseUrl: 'https://api.example', fetch });
  const heard: (string | undefined)[] = [];
  for await (const { id } of client.events.listen({ realtime: { sse: true } })) {
    heard.push(id);
    if (heard.length === 2) break;
  }
  assert.deepEqual(heard, ['i1', 'i2']);
});
