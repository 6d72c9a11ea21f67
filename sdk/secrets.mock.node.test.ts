import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { inspect } from 'node:util';
import { lessorApiAdapter, LeasekitError, Page } from './index.ts';
import type { LeasekitClient } from './index.ts';
import { routeOf } from './adapters/routes.ts';
import type { OperationName } from './adapters/operations.ts';
import { staffOf } from './staff.ts';
import { PASSWORD, startMockLessor } from './testing/mock-lessor.ts';
import type { MockLessor } from './testing/mock-lessor.ts';

const IBAN = 'IT60X0542811101000000123456';
const SECRETS = {
  password: 'pw-Zebra-81-hidden',
  newPassword: 'pw-Quagga-82-hidden',
  currentPassword: 'pw-Okapi-83-hidden',
  code: '734-915-hidden',
  token: 'reset-Ocelot-84-hidden',
  refreshToken: 'renew-Serval-85-hidden',
  iban: IBAN,
  ibanSpaced: 'IT60 X054 2811 1010 0000 0123 456',
  italian: 'RSSMRA80A01H501U',
  romanian: '1960523123457',
  bulgarian: '7523169263',
};
const BEARER = 'bearer-Lynx-86-hidden';
const BODY = {
  ...SECRETS,
  username: 'somebody@rossi.example',
  challengeId: 'chl_1',
  channel: 'sms',
  name: 'Somebody',
  email: 'somebody@rossi.example',
  address: 'somebody@rossi.example',
  payload: { iban: IBAN, taxId: SECRETS.italian },
  taxIds: [{ scheme: 'BG_EGN', value: SECRETS.bulgarian }],
  manager: { name: 'Somebody', nationalId: SECRETS.bulgarian },
  bank: { name: 'Bank', iban: IBAN },
};

/** Everything that could be written down: what was logged, where requests went, what errors tell. */
class Witness {
  readonly urls: string[] = [];
  readonly words: string[] = [];
  readonly #console = { ...console };

  watch(): void {
    for (const level of ['debug', 'error', 'info', 'log', 'trace', 'warn', 'dir', 'table'] as const) {
      console[level] = (...told: unknown[]) =>
        void this.words.push(`console.${level} ${inspect(told, { depth: 9 })}`);
    }
  }

  rest(): void {
    Object.assign(console, this.#console);
  }

  readonly fetch: typeof fetch = (input, init) => {
    this.urls.push(input instanceof Request ? input.url : String(input));
    return fetch(input, init);
  };

  /** Notes what an error, and all that caused it, would put into a log or a bug report. */
  error(error: unknown): void {
    for (let each: unknown = error; each !== undefined && each !== null; each = (each as Error).cause) {
      const { message, stack } = each as Error;
      this.words.push(message, String(stack), JSON.stringify(each), inspect(each, { depth: 9 }));
    }
  }

  /** Fails with what was found, itself unnamed. */
  assertSilent(secrets: Record<string, string>, where: string): void {
    const text = [...this.words, ...this.urls.map(decodeURIComponent)].join('\n');
    const told = Object.entries(secrets).filter(([, secret]) => text.includes(secret));
    const lines = told.map(([name, secret]) => {
      const line = text.split('\n').find((each) => each.includes(secret)) ?? '';
      return `${name}: ${line.replaceAll(secret, '***').slice(0, 200)}`;
    });
    assert.deepEqual(lines, [], where);
  }
}

/** Every method of every resource, called with secrets in whatever it sends; what it throws is noted. */
async function callEverything(client: LeasekitClient, witness: Witness): Promise<number> {
  const jobs: Promise<void>[] = [];
  const office = Object.entries(staffOf(client)).map(([name, resource]) => [
    `staff${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    resource,
  ]);
  for (const [noun, resource] of [...Object.entries(client), ...office] as [string, object][]) {
    if (typeof resource !== 'object' || noun === 'events') continue;
    const prototype = Object.getPrototypeOf(resource) as Record<string, unknown>;
    for (const verb of Object.getOwnPropertyNames(prototype)) {
      const method = prototype[verb];
      if (verb === 'constructor' || typeof method !== 'function') continue;
      const route = routeOf(`${noun}.${verb}` as OperationName);
      const args = [
        ...(route.path.includes('{id}') ? ['id_1'] : []),
        ...(route.method === 'GET' ? [] : [{ ...BODY }]),
        { timeout: 2000, maxRetries: 0 },
      ];
      jobs.push(
        (async () => {
          try {
            const answer: unknown = await (method as (...args: unknown[]) => unknown).apply(resource, args);
            if (answer instanceof Page)
              for (const row of answer.rejected) witness.words.push(JSON.stringify(row.issues));
          } catch (error) {
            witness.error(error);
            if (!(error instanceof LeasekitError)) witness.words.push(`${noun}.${verb} threw something else`);
          }
        })(),
      );
    }
  }
  await Promise.all(jobs);
  return jobs.length;
}

/** How a careless lessor answers: it repeats what it was sent wherever it can. */
const CARELESS: Record<string, (heard: string) => { status: number; type?: string; body: string }> = {
  'a refusal that repeats everything': (heard) => ({
    status: 422,
    body: JSON.stringify({
      type: `https://lessor.example/problems/${IBAN}`,
      title: heard,
      detail: heard,
      traceId: SECRETS.italian,
      errors: [
        { pointer: `/${IBAN}`, code: SECRETS.romanian, params: { value: heard, [IBAN]: 1 } },
        // It can repeat what it heard, and say what it has in its own books.
        ...[...Object.values(SECRETS), BEARER]
          .filter((value) => heard.includes(value) || /^[A-Z\d ]+$/.test(value))
          .map((value) => ({ pointer: '/iban', code: 'bad', params: { value, list: [value] } })),
      ],
    }),
  }),
  'a refused token that is shown': (heard) => ({ status: 401, body: JSON.stringify({ detail: heard }) }),
  'a page of HTML': (heard) => ({ status: 200, type: 'text/html', body: `<pre>${heard}</pre>` }),
  'a failure in plain text': (heard) => ({ status: 500, type: 'text/plain', body: `Exception: ${heard}` }),
  'rows that are none': (heard) => ({
    status: 200,
    body: JSON.stringify({
      items: [{ id: 1, iban: heard, [IBAN]: heard }, heard, { id: 'x', taxIds: heard }],
    }),
  }),
  'a record that is none': (heard) => ({
    status: 200,
    body: JSON.stringify({ id: {}, token: 7, [IBAN]: heard }),
  }),
  'half an answer': (heard) => ({ status: 200, body: JSON.stringify({ token: heard }).slice(0, -5) }),
};

describe('no token, password, code, personal number or IBAN is told', () => {
  let mock: MockLessor;
  before(async () => {
    mock = await startMockLessor();
  });
  after(() => mock.close());

  for (const [name, answer] of Object.entries(CARELESS)) {
    it(`by errors, logs or addresses, when the lessor answers with ${name}`, async (t) => {
      const server = createServer((request, response) => {
        const chunks: Buffer[] = [];
        request.on('data', (chunk: Buffer) => chunks.push(chunk));
        request.on('end', () => {
          const heard = `${request.headers.authorization ?? ''} ${Buffer.concat(chunks).toString()} ${IBAN}`;
          const { status, type = 'application/json', body } = answer(heard);
          response.writeHead(status, { 'content-type': type }).end(body);
        });
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      t.after(() => server.close());
      const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const witness = new Witness();
      const client = mock.stranger({ baseUrl, fetch: witness.fetch, getAccessToken: () => BEARER });
      witness.watch();
      try {
        assert.ok((await callEverything(client, witness)) > 40);
      } finally {
        witness.rest();
      }
      assert.ok(witness.urls.length > 40);
      witness.assertSilent({ ...SECRETS, bearer: BEARER }, name);
    });
  }

  it('by a connection that cannot be made or breaks', async () => {
    const witness = new Witness();
    const broken: typeof fetch = (input) => {
      witness.urls.push(input instanceof Request ? input.url : String(input));
      return Promise.reject(new TypeError('fetch failed', { cause: new Error('ECONNRESET') }));
    };
    const client = mock.stranger({ fetch: broken, getAccessToken: () => BEARER });
    witness.watch();
    try {
      await callEverything(client, witness);
      const bad = mock.stranger({ getAccessToken: () => `${BEARER}\n` });
      await bad.invoices.list().catch((error: unknown) => witness.error(error));
    } finally {
      witness.rest();
    }
    witness.assertSilent({ ...SECRETS, bearer: BEARER }, 'broken');
  });

  it('by the mock lessor, its log and its control, in success and in failure', async () => {
    const witness = new Witness();
    const bodies: string[] = [];
    const tokens: string[] = [];
    const listening: typeof fetch = async (input, init) => {
      const answer = await witness.fetch(input, init);
      const text = await answer.clone().text();
      const parsed = /"(?:token|refreshToken)":"([^"]+)"/g;
      for (const [, token = ''] of text.matchAll(parsed)) tokens.push(token);
      if (!answer.ok) bodies.push(text);
      return answer;
    };
    witness.watch();
    try {
      const client = mock.stranger({ fetch: listening });
      await client.session.create({ username: 'anna.admin', password: PASSWORD });
      await callEverything(client, witness);
      const otp = mock.stranger({ fetch: listening });
      const { challenge } = await otp.session.create({ username: 'olga.otp', password: PASSWORD });
      const challengeId = challenge?.id ?? '';
      await otp.session.sendCode({ challengeId, channel: 'sms' });
      await otp.session
        .verifyCode({ challengeId, code: 'wrong' })
        .catch((error: unknown) => witness.error(error));
      await otp.password.requestReset({ username: 'paul.user' });
    } finally {
      witness.rest();
    }
    const sent = await mock.outbox();
    const state = await (await fetch(`${mock.url}/__mock/state`)).text();
    witness.words.push(state, JSON.stringify(mock.control.requests), ...bodies);
    const given = Object.fromEntries([...new Set(tokens)].map((token, index) => [`token ${index}`, token]));
    assert.ok(Object.keys(given).length >= 2);
    const outbox = Object.fromEntries(
      sent.map((each, index) => [`sent ${index}`, each.code ?? each.token ?? '\0']),
    );
    assert.ok(Object.keys(outbox).length >= 2);
    witness.assertSilent({ ...SECRETS, PASSWORD, ...given, ...outbox }, 'mock');
  });

  it('by an address: every write sends its secrets in the body', async () => {
    const witness = new Witness();
    const adapter = lessorApiAdapter({ baseUrl: mock.url });
    const client = mock.stranger({ adapter, fetch: witness.fetch, getAccessToken: () => BEARER });
    await callEverything(client, witness);
    assert.ok(witness.urls.every((url) => !/hidden|IT60|RSSMRA/.test(decodeURIComponent(url))));
  });
});
