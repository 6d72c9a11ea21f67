import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { startTestServer } from '../testing/test-server.ts';
import type { Answer, Received } from '../testing/test-server.ts';

const guide = await readFile(new URL('../../docs/guides/adapter.md', import.meta.url), 'utf8');
const blocks = (language: string) =>
  [...guide.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(([, code = '']) => code);
const here = (path: string) => new URL(path, import.meta.url).href;

/** The row that the guide shows, and two more: one that is sound, one whose total has three decimals. */
const [shown] = (JSON.parse(blocks('json')[0] ?? '') as { rows: Record<string, unknown>[] }).rows;
const BILLS = [
  { ...shown },
  { ...shown, id: 8, billNo: 'B-1008', due: [2026, 12, 31], left: '122.00', state: 'OPEN' },
  { ...shown, id: 9, total: '122.005' },
];

function harbor({ path, query }: Received): Answer {
  if (path === '/v2/bills') {
    const [page, size] = [Number(query['page']), Number(query['size'])];
    return { body: { count: BILLS.length, rows: BILLS.slice((page - 1) * size, page * size) } };
  }
  if (path === '/v2/bills/7') return { body: BILLS[0] };
  if (path !== '/v2/things') return { status: 404, body: { fault: { code: 'gone' } } };
  const things = [
    ['T2', 'CRANE', 'Liebherr'],
    ['T1', 'CAR', 'Fiat Ducato'],
    ['T3', 'CAR', 'Audi A4'],
  ];
  return { body: { rows: things.map(([tag, kind, name]) => ({ tag, class: kind, name })) } };
}

describe('the guide "Write an adapter in a day"', () => {
  it('runs as it is written, against a server that answers as it says', async (t) => {
    const server = await startTestServer(t, harbor);
    const folder = await mkdtemp(join(tmpdir(), 'leasekit-adapter-'));
    t.after(() => rm(folder, { recursive: true }));
    const file = join(folder, 'harbor.mts');
    const code = blocks('ts').join('\n');
    await writeFile(
      file,
      code
        .replaceAll("'leasekit/adapters'", `'${here('./index.ts')}'`)
        .replaceAll("'leasekit/sdk'", `'${here('../index.ts')}'`),
    );
    const env = {
      ...process.env,
      HARBOR_URL: server.url,
      HARBOR_TOKEN: 'secret',
      HARBOR_TODAY: '2026-12-05',
    };
    const run = promisify(execFile)(process.execPath, ['--import', 'tsx', file], { env });
    const { stdout } = await run;
    assert.deepEqual(stdout.trim().split('\n'), [
      'B-1007 6100 partial overdue',
      'B-1008 12200 open not_due',
      'left out: 9 not an amount of this currency (total)',
      'B-1007 10000 2026-11-30',
      'Audi A4,Fiat Ducato',
      'NotOfferedError',
    ]);
    const [first] = server.requests;
    assert.deepEqual(first?.query, { page: '1', size: '2', state: 'OPEN,PART', order: 'due' });
    assert.equal(first?.headers.authorization, 'Bearer secret');
    assert.equal(first?.headers['x-harbor-client'], 'portal');
  });

  it('names no function that the kit does not have', async () => {
    const kit = (await import('./index.ts')) as Record<string, unknown>;
    for (const [, names = ''] of guide.matchAll(/import \{([^}]*)\} from 'leasekit\/adapters'/g))
      for (const name of names
        .split(',')
        .map((each) => each.trim())
        .filter(Boolean))
        assert.ok(name in kit, name);
  });
});
