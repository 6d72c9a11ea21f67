import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createClient, TimeoutError } from '../index.ts';
import type { Upload } from '../index.ts';

const INTENT: Upload = {
  id: 'u1',
  name: 'a.txt',
  mime: 'text/plain',
  size: 5,
  state: 'open',
  offset: 0,
  url: 'https://storage.example/bucket/u1?signature=abc',
  method: 'PUT',
  maxBytes: 100,
  expiresAt: '2026-11-22T09:00:00Z',
};

interface Sent {
  readonly call: string;
  readonly headers: Headers;
  readonly text: string;
}

/** A lessor that hands out signed addresses; what was sent is kept. */
function signing(sent: Sent[], intent: Upload = INTENT): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const text = await request.text();
    sent.push({ call: `${request.method} ${request.url}`, headers: request.headers, text });
    if (request.method === 'PUT') return new Response(null, { status: 200 });
    const state = request.url.endsWith('/complete') ? 'complete' : 'open';
    return Response.json({ ...intent, state }, { status: 201 });
  };
}

describe('upload to a signed address', () => {
  it('sends the whole file at once, and no token', async () => {
    const sent: Sent[] = [];
    const client = createClient({
      baseUrl: 'https://api.example',
      getAccessToken: () => 'secret',
      fetch: signing(sent),
    });
    const upload = await client.uploads.send(new Blob(['hello'], { type: 'text/plain' }), { name: 'a.txt' });
    assert.equal(upload.state, 'complete');
    assert.deepEqual(
      sent.map(({ call }) => call),
      [
        'POST https://api.example/v1/uploads',
        `PUT ${INTENT.url}`,
        'POST https://api.example/v1/uploads/u1/complete',
      ],
    );
    const [create, put] = sent;
    assert.equal(create?.headers.get('authorization'), 'Bearer secret');
    assert.equal(put?.text, 'hello');
    assert.equal(put?.headers.get('authorization'), null);
    assert.equal(put?.headers.get('content-range'), null);
    assert.equal(put?.headers.get('content-type'), 'text/plain');
    assert.match(
      create?.text ?? '',
      /"sha256":"2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"/,
    );
  });

  it('takes a part of no bytes for no limit', async () => {
    const sent: Sent[] = [];
    const fetch = signing(sent, { ...INTENT, chunkBytes: 0 });
    const client = createClient({ baseUrl: 'https://api.example', fetch });
    await client.uploads.send(new Blob(['hello']), { name: 'a.txt' });
    assert.deepEqual(
      sent.map(({ text }) => text).filter((text) => text === 'hello' || text === ''),
      ['hello', ''],
    );
  });

  it('sends nothing for an upload that is complete already', async () => {
    const sent: Sent[] = [];
    const fetcher = signing(sent, { ...INTENT, offset: 5 });
    const client = createClient({
      baseUrl: 'https://api.example',
      fetch: async (input, init) => {
        const answer = (await (await fetcher(input, init)).json()) as Upload;
        return Response.json({ ...answer, state: 'complete' });
      },
    });
    await client.uploads.send(new Blob(['hello']), { resume: 'u1' });
    assert.deepEqual(
      sent.map(({ call }) => call),
      ['GET https://api.example/v1/uploads/u1'],
    );
  });

  it('ends while it waits to try again', async () => {
    const stop = new AbortController();
    const fetcher = signing([]);
    const client = createClient({
      baseUrl: 'https://api.example',
      fetch: async (input, init) => {
        const request = new Request(input, init);
        if (request.method !== 'PUT') return fetcher(request);
        setTimeout(() => stop.abort(), 5);
        throw new TypeError('Failed to fetch');
      },
    });
    const sending = client.uploads.send(new Blob(['hello']), { signal: stop.signal });
    await assert.rejects(sending, { name: 'AbortError' });
    const limited = client.uploads.send(new Blob(['hello']), { signal: AbortSignal.timeout(20) });
    await assert.rejects(limited, TimeoutError);
  });
});
