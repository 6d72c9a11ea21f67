import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { startMockServer } from '../node.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
let folder = '';
let file = '';
const running = new Set<ChildProcessWithoutNullStreams>();

before(async () => {
  mkdirSync(join(ROOT, '.tmp'), { recursive: true });
  folder = mkdtempSync(join(ROOT, '.tmp/cli-'));
  file = join(folder, 'cli.js');
  // As it is shipped: plain modules, packages left as imports, no loader.
  await build({
    entryPoints: [join(ROOT, 'mock-server/cli.ts')],
    outfile: file,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'silent',
  });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
});
after(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

function start(args: readonly string[], env: Record<string, string> = {}): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, [file, ...args], { env: { ...process.env, ...env } });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/** Runs a command to its end. */
async function run(args: readonly string[], env?: Record<string, string>) {
  const child = start(args, env);
  // A server that should have refused to start would run for ever.
  const limit = setTimeout(() => child.kill('SIGKILL'), 300_000);
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number];
  clearTimeout(limit);
  return { code, out, err };
}

/** Starts a mock; resolves once it listens. */
async function mock(
  args: readonly string[],
): Promise<{ url: string; said: string; kill: () => Promise<void> }> {
  const child = start(['mock', '--port', '0', ...args]);
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
    said += chunk.toString();
    const url = /at (http:\/\/\S+)/.exec(said)?.[1];
    if (url === undefined || !said.endsWith('\n')) continue;
    const kill = async (): Promise<void> => {
      child.kill('SIGKILL');
      await once(child, 'exit');
    };
    return { url, said, kill };
  }
  throw new Error(`It did not start: ${said}`);
}

const headers = { authorization: 'Bearer customer-secret-1' };
async function read(url: string, path: string): Promise<Record<string, unknown>> {
  const response = await fetch(url + path, { headers });
  assert.equal(response.status, 200, path);
  return (await response.json()) as Record<string, unknown>;
}
const post = (
  url: string,
  path: string,
  body: unknown,
  more: Record<string, string> = {},
): Promise<Response> =>
  fetch(url + path, { method: 'POST', headers: { ...headers, ...more }, body: JSON.stringify(body) });

interface Invoice {
  id: string;
  open: { amount: number; currency: string };
}

describe('leasekit', () => {
  it('says how it is used, and its version', async () => {
    for (const args of [['--help'], [], ['mock', '--help'], ['conformance', '-h']]) {
      const { code, out, err } = await run(args);
      assert.deepEqual([code, err], [0, '']);
      assert.match(out, /leasekit mock[^]*--state FILE[^]*leasekit conformance[^]*Exit codes/);
    }
    assert.match((await run(['--version'])).out, /^\d+\.\d+\.\d+\n$/);
  });

  it('says what is wrong with a command line and what to do, and ends with 2', async () => {
    const wrong: [string[], RegExp][] = [
      [['serve'], /no command “serve”: it is mock or conformance/],
      [['mock', '--prot', '1'], /Unknown option '--prot'/],
      [['mock', '--port', 'abc'], /--port must be a whole number from 0 to 65535, not “abc”/],
      [['mock', '--invoices', '100001'], /--invoices must be a whole number from 1 to 100000/],
      [['mock', '--label', 'acme'], /--label must be nordvik or arca, not “acme”/],
      [['mock', '--scenario', 'sad'], /--scenario “sad” is none\. It is one of default, slow/],
      [['mock', '--business-date', '2026-02-30'], /--business-date must be a day such as/],
      [['conformance'], /--url is missing/],
      [['conformance', '--url', 'api.lessor.example'], /--url must begin with https/],
      [
        ['conformance', '--url', 'http://localhost:1', '--foreign', 'x'],
        /--foreign must be like invoices=inv_77/,
      ],
    ];
    for (const [args, message] of wrong) {
      const { code, out, err } = await run(args);
      assert.deepEqual([code, out], [2, ''], args.join(' '));
      assert.match(err, message);
      assert.match(err, /See leasekit --help/);
    }
  });
});

describe('leasekit mock', () => {
  it('serves the lessor it was asked for, to pages of any origin', async () => {
    const asked = ['--seed', '9', '--invoices', '40', '--label', 'arca', '--business-date', '2026-03-31'];
    const { url, said, kill } = await mock([...asked, '--scenario', 'invoices.serverError']);
    assert.match(said, /label arca, business date 2026-03-31/);
    assert.equal((await read(url, '/v1/label'))['id'], 'arca');
    assert.equal((await fetch(`${url}/v1/invoices`, { headers })).status, 500);
    const preflight = await fetch(`${url}/v1/promises`, {
      method: 'OPTIONS',
      headers: { origin: 'https://shop.example', 'access-control-request-method': 'POST' },
    });
    assert.equal(preflight.headers.get('access-control-allow-origin'), '*');
    await kill();
  });

  it('says so when the port is taken', async () => {
    const { url, kill } = await mock(['--invoices', '5']);
    const { code, err } = await run(['mock', '--port', new URL(url).port]);
    assert.equal(code, 1);
    assert.match(err, /is taken: choose another with --port/);
    await kill();
  });
});

describe('leasekit mock --state', () => {
  const begin = ['--seed', '7', '--invoices', '60'];
  const PATHS = [
    '/v1/promises',
    '/v1/invoices?open=true&include=totals',
    '/v1/summary',
    '/v1/payments?limit=5',
    '/v1/label',
  ];
  const answersOf = (url: string) => Promise.all(PATHS.map((path) => read(url, path)));

  it('gives the same answers after it was killed and started again', async () => {
    const state = join(folder, 'kept.json');
    const first = await mock([...begin, '--state', state]);
    const { items } = (await read(first.url, '/v1/invoices?open=true&limit=1')) as { items?: Invoice[] };
    const [one] = items ?? [];
    assert.ok(one);
    const body = { invoiceIds: [one.id], amount: one.open, promisedOn: '2026-11-25' };
    const made = await post(first.url, '/v1/promises', body, { 'idempotency-key': 'k1' });
    assert.equal(made.status, 201);
    const promise = (await made.json()) as { id: string };
    assert.equal(
      (await post(first.url, '/__mock/payments', { amount: { ...one.open, amount: 777 } })).status,
      200,
    );
    assert.equal((await post(first.url, '/__mock/advance', { date: '2027-01-10' })).status, 200);
    assert.equal(
      (await post(first.url, '/v1/promises', { ...body, amount: 'much' }, { 'idempotency-key': 'k2' }))
        .status,
      422,
    );
    const before = await answersOf(first.url);
    assert.equal(before[4]?.['businessDate'], '2027-01-10');
    await first.kill();

    const second = await mock(['--state', state]);
    assert.match(second.said, /changes done again/);
    assert.deepEqual(await answersOf(second.url), before);
    // The key is remembered too: what was sent before the end is not done twice.
    const again = await post(second.url, '/v1/promises', body, { 'idempotency-key': 'k1' });
    assert.equal(again.headers.get('idempotency-replayed'), 'true');
    assert.equal(((await again.json()) as { id: string }).id, promise.id);
    await second.kill();
    assert.ok(!readFileSync(state, 'utf8').includes('secret'), 'no token is kept');
    assert.equal(statSync(state).mode & 0o077, 0);
  });

  it('loses nothing that was answered, however many write at once', async () => {
    const state = join(folder, 'many.json');
    const first = await mock([...begin, '--state', state]);
    const { items } = (await read(first.url, '/v1/invoices?open=true&limit=1')) as { items?: Invoice[] };
    const [invoice] = items ?? [];
    assert.ok(invoice);
    const sent = Array.from({ length: 25 }, (_, at) =>
      post(first.url, '/__mock/payments', { amount: { amount: 100 + at, currency: invoice.open.currency } }),
    );
    for (const response of await Promise.all(sent)) assert.equal(response.status, 200);
    const before = await answersOf(first.url);
    await first.kill();
    const second = await mock(['--state', state]);
    assert.deepEqual(await answersOf(second.url), before);
    await second.kill();
  });

  it('begins anew after a reset, and remembers the scenario', async () => {
    const state = join(folder, 'reset.json');
    const first = await mock([...begin, '--state', state]);
    await post(first.url, '/__mock/advance', { date: '2027-05-01' });
    await post(first.url, '/__mock/reset', { seed: 8 });
    await post(first.url, '/__mock/scenario', { scenario: 'payments.empty' });
    const before = await answersOf(first.url);
    await first.kill();
    const second = await mock(['--state', state]);
    assert.deepEqual(await answersOf(second.url), before);
    assert.deepEqual(before[3]?.['items'], []);
    await second.kill();
  });

  it('leaves a damaged file as it is and says what to do', async () => {
    const state = join(folder, 'damaged.json');
    const good = JSON.stringify({
      kind: 'leasekit-mock-state',
      version: 1,
      options: { seed: 7 },
      entries: [],
    });
    const other = (entry: object): string =>
      JSON.stringify({ kind: 'leasekit-mock-state', version: 1, options: { invoices: 5 }, entries: [entry] });
    const cases: [string, RegExp][] = [
      [good.slice(0, -9), /is damaged\. It was left as it is/],
      ['{"name":"mine"}', /is no state of a mock lessor/],
      [good.replace('"version":1', '"version":99'), /another version of leasekit/],
      [
        other({ method: 'POST', path: '/v1/promises/none/cancel', headers: {}, by: 'customer', status: 200 }),
        /change 1, POST \/v1\/promises\/none\/cancel, is now answered 4\d\d and was 200/,
      ],
    ];
    for (const [text, message] of cases) {
      writeFileSync(state, text);
      const { code, err } = await run(['mock', '--port', '0', '--state', state]);
      assert.equal(code, 1, err);
      assert.match(err, message);
      assert.match(err, /move it away to begin anew/);
      assert.equal(readFileSync(state, 'utf8'), text);
    }
    writeFileSync(state, good);
    const { code, err } = await run(['mock', '--port', '0', '--seed', '8', '--state', state]);
    assert.equal(code, 1);
    assert.match(err, /was begun with --seed 7: leave --seed out/);
    assert.match(
      (await run(['mock', '--state', join(folder, 'no/where.json')])).err,
      /cannot be written \(ENOENT\)/,
    );
  });
});

describe('leasekit conformance', () => {
  it('passes the mock server: 0, as text and as JSON', async () => {
    const server = await startMockServer({ seed: 7, invoices: 60 });
    const args = ['conformance', '--url', server.url, '--allow-writes'];
    const text = await run(args, { LEASEKIT_TOKEN: 'customer-1' });
    assert.equal(text.code, 0, text.out);
    assert.match(text.out, /✓ figures\.overdue[^]*This server speaks the Lessor API/);
    const { code, out } = await run([...args, '--json', '--token', 'customer-1', '--only', 'paging']);
    assert.equal(code, 0);
    assert.equal((JSON.parse(out) as { passed: boolean }).passed, true);
    await server.close();
  });

  it('ends with 1 for a server that does not conform, or is not there', async () => {
    const server = await startMockServer({ seed: 7, invoices: 20, scenario: 'invoices.serverError' });
    const bad = await run(['conformance', '--url', server.url, '--token', 'customer-1', '--only', 'shapes']);
    assert.equal(bad.code, 1);
    assert.match(
      bad.out,
      /✗ shapes\.rows[^]*invoices\.list: answers 500, although the capabilities claim it/,
    );
    await server.close();
    const gone = await run(['conformance', '--url', server.url]);
    assert.equal(gone.code, 1);
    assert.match(gone.err, /cannot be reached \(ECONNREFUSED\): is the server running/);
  });
});
