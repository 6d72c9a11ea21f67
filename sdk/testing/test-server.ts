/** A lessor of a few lines over real HTTP, for tests of what goes over the wire. Never shipped. */
import { createServer } from 'node:http';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { createClient } from '../index.ts';
import type { ClientOptions, LeasekitClient } from '../index.ts';

/** A request as it arrived; `path` is as sent, still encoded. */
export interface Received {
  method: string;
  path: string;
  query: Record<string, string>;
  headers: IncomingHttpHeaders;
  body: unknown;
}

/** What to answer: JSON in `body`, bytes in `text`; or never, or half of it and then a closed socket. */
export type Answer =
  | { status?: number; body?: unknown; text?: string; headers?: Record<string, string> }
  | 'hang'
  | 'hangInBody'
  | 'reset'
  | 'cut';

export interface TestServer {
  url: string;
  requests: Received[];
  /** A client of this server; retries are on. */
  client: (options?: ClientOptions) => LeasekitClient;
}

function write(response: ServerResponse, answer: Answer): void {
  if (answer === 'hang') return;
  if (answer === 'reset') return void response.socket?.destroy();
  if (answer === 'cut' || answer === 'hangInBody') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('{"items":[', () => answer === 'cut' && response.socket?.destroy());
    return;
  }
  const text = answer.text ?? (answer.body === undefined ? '' : JSON.stringify(answer.body));
  response.writeHead(answer.status ?? 200, { 'content-type': 'application/json', ...answer.headers });
  response.end(text);
}

/** Starts a server that answers with `handle` and stops with the test. `count` is 1 for the first request. */
export async function startTestServer(
  context: TestContext,
  handle: (request: Received, count: number) => Answer | Promise<Answer>,
): Promise<TestServer> {
  const requests: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const [path = '', query = ''] = (request.url ?? '').split('?');
      const text = Buffer.concat(chunks).toString('utf8');
      const received = {
        method: request.method ?? '',
        path,
        query: Object.fromEntries(new URLSearchParams(query)),
        headers: request.headers,
        body: text === '' ? undefined : (JSON.parse(text) as unknown),
      };
      requests.push(received);
      void Promise.resolve(handle(received, requests.length)).then((answer) => write(response, answer));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = (options: ClientOptions = {}) =>
    createClient({ baseUrl: url, getAccessToken: () => 'token-1', ...options });
  return { url, requests, client };
}

/** A problem details answer. */
export function problem(status: number, code: string, more: Record<string, unknown> = {}): Answer {
  const { headers, ...body } = more as { headers?: Record<string, string> };
  return {
    status,
    body: {
      type: `https://lessor.example/problems/${code}`,
      title: 'T',
      detail: 'IBAN IT60X0542811101',
      ...body,
    },
    headers: { 'content-type': 'application/problem+json', ...headers },
  };
}

const eur = (amount: number) => ({ amount, currency: 'EUR' });

/** A sound invoice row; `more` changes it. */
export function invoiceRow(id: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id,
    number: `N-${id}`,
    type: 'invoice',
    contractIds: ['c1'],
    issuedOn: '2026-11-01',
    dueOn: '2026-11-30',
    currency: 'EUR',
    net: eur(10_000),
    vat: eur(2_200),
    gross: eur(12_200),
    paid: eur(0),
    credited: eur(0),
    writtenOff: eur(0),
    open: eur(12_200),
    settlement: 'open',
    timing: 'not_due',
    ...more,
  };
}

/** A sound promise; `more` changes it. */
export function promiseRow(id: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  return { id, invoiceIds: ['i1'], amount: eur(500), promisedOn: '2026-12-01', state: 'active', ...more };
}
