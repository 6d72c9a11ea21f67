import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createClient, ResponseShapeError } from '../index.ts';
import { startTestServer } from '../testing/test-server.ts';

describe('resources: downloads', () => {
  it('fetches bytes, with the token only from the own API', async (t) => {
    const bytes = { text: '%PDF', headers: { 'content-type': 'application/pdf' } };
    const own = await startTestServer(t, () => bytes);
    const foreign = await startTestServer(t, () => bytes);
    const client = own.client({ customerId: 'k1' });
    const blob = await client.downloads.blob({ url: `${own.url}/v1/files/1`, proxied: true });
    assert.deepEqual([await blob.text(), blob.type], ['%PDF', 'application/pdf']);
    await client.downloads.blob({ url: '/v1/files/2', proxied: true });
    await client.downloads.blob({ url: `${foreign.url}/signed`, proxied: true });
    await client.downloads
      .blob({ url: `${own.url}.evil.example/x`, proxied: true }, { maxRetries: 0 })
      .catch(() => 0);
    assert.deepEqual(
      own.requests.map(({ path, headers }) => [path, headers.authorization]),
      [
        ['/v1/files/1', 'Bearer token-1'],
        ['/v1/files/2', 'Bearer token-1'],
      ],
    );
    const [signed] = foreign.requests;
    assert.deepEqual(
      [signed?.headers.authorization, signed?.headers['x-act-for-customer']],
      [undefined, undefined],
    );
  });

  it('on the page of the API itself the token goes no further either', async (t) => {
    const sent: [string, string | null][] = [];
    const real = globalThis.Request;
    const page = 'https://portal.example';
    class PageRequest extends real {
      constructor(input: string, init?: RequestInit) {
        super(new URL(input, page).href, init);
      }
    }
    Object.assign(globalThis, { Request: PageRequest, location: { origin: page } });
    t.after(() => {
      globalThis.Request = real;
      Reflect.deleteProperty(globalThis, 'location');
    });
    const client = createClient({
      getAccessToken: () => 'secret',
      fetch: (request) => {
        const { url, headers } = request as Request;
        sent.push([url, headers.get('authorization')]);
        return Promise.resolve(new Response('%PDF'));
      },
    });
    const home = ['/v1/files/1', `${page}/v1/files/2`];
    const elsewhere = [
      '//evil.example/x',
      '/\\evil.example/x',
      '/\t/evil.example/x',
      `${page}.evil.example/x`,
    ];
    for (const url of [...home, ...elsewhere]) await client.downloads.blob({ url, proxied: true });
    assert.deepEqual(
      sent.map(([url, token]) => [new URL(url).host, token]),
      [
        ...home.map(() => ['portal.example', 'Bearer secret']),
        ...elsewhere.slice(0, 3).map(() => ['evil.example', null]),
        ['portal.example.evil.example', null],
      ],
    );
  });

  it('refuses an address that is no http', async (t) => {
    const elsewhere = ['//evil.example/x', '/\\evil.example/x', '/\t/evil.example/x', '/\n\\evil.example'];
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', ...elsewhere]) {
      const server = await startTestServer(t, () => ({ body: { url, proxied: false } }));
      await assert.rejects(server.client().invoices.pdf('i1'), ResponseShapeError, url);
    }
  });
});
