import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { invoiceRow, startTestServer } from './testing/test-server.ts';

const CAPABILITIES = {
  resources: {},
  actions: {},
  currencies: [{ code: 'EUR', scale: 2 }],
  timeZone: 'Europe/Rome',
};

describe('README', () => {
  it('the quick start runs in Node and lists overdue invoices', async (t) => {
    const server = await startTestServer(t, ({ path, query }) => {
      if (path === '/v1/capabilities') return { body: CAPABILITIES };
      const open = { amount: 123_405, currency: 'EUR' };
      const [id, next] = query['cursor'] ? ['i2', null] : ['i1', 'n'];
      return { body: { items: [invoiceRow(id ?? '', { open, timing: 'overdue' })], page: { next } } };
    });
    const readme = await readFile(new URL('./README.md', import.meta.url), 'utf8');
    const example = /```js\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
    const folder = await mkdtemp(join(tmpdir(), 'leasekit-readme-'));
    t.after(() => rm(folder, { recursive: true }));
    const file = join(folder, 'quick-start.mjs');
    await writeFile(
      file,
      example.replace("'leasekit/sdk'", `'${new URL('./index.ts', import.meta.url).href}'`),
    );
    const env = { ...process.env, LESSOR_URL: server.url, LESSOR_TOKEN: 'secret' };
    const run = promisify(execFile)(process.execPath, ['--import', 'tsx', file], { env });
    const { stdout } = await run;
    assert.equal(stdout, '2026-11-30 N-i1 1234.05 EUR\n2026-11-30 N-i2 1234.05 EUR\n');
    assert.equal(server.requests[1]?.query['timing'], 'overdue');
    assert.equal(server.requests[1]?.headers.authorization, 'Bearer secret');
  });
});
