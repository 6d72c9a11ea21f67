import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { createMockFetch } from '../mock-server/index.ts';
import type { PrivateLabel } from './index.ts';
import * as businessCentral from './adapters/business-central/index.ts';
import * as fineract from './adapters/fineract/index.ts';
import * as adapters from './adapters/index.ts';
import * as conformance from './conformance/index.ts';
import * as sdk from './index.ts';
import { staffOf } from './staff.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
/** What is not in the SDK's main door. */
const DOORS = { ...sdk, ...adapters, ...fineract, ...businessCentral, ...conformance, staffOf };

/** Every `@example` of a doc comment, with the file it stands in. */
function examples(): { where: string; code: string }[] {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .sort();
  return files.flatMap((file) => {
    const source = readFileSync(`${FOLDER}${file}`, 'utf8');
    return [...source.matchAll(/^ *\* @example\n((?: *\* (?!@).*\n)+)/gm)].map(([, lines = ''], at) => ({
      where: `${file} ${at + 1}`,
      code: lines.replaceAll(/^ *\* /gm, ''),
    }));
  });
}

const mock = createMockFetch({ seed: 7, invoices: 40 });
const at = { baseUrl: 'https://lessor.example', fetch: mock.fetch };
const token = (name: string) => ({ ...at, getAccessToken: () => name });

/** What the examples take for granted: a client, a file to send, somebody to show something to. */
let given: Record<string, unknown>;
const shown: unknown[] = [];
const ofStaff = sdk.createClient(token('staff-1'));

before(async () => {
  const show = (...values: unknown[]) => void shown.push(...values);
  const client = sdk.createClient(token('customer-1'));
  const label: PrivateLabel = await client.label.get();
  given = {
    ...DOORS,
    client,
    label,
    staff: staffOf(ofStaff),
    createClient: (options: sdk.ClientOptions) => sdk.createClient({ ...options, fetch: mock.fetch }),
    createBareClient: (options: sdk.ClientOptions) => sdk.createBareClient({ ...options, fetch: mock.fetch }),
    runConformance: (options: conformance.ConformanceOptions) =>
      conformance.runConformance({ ...options, only: ['paging'], fetch: mock.fetch }),
    file: new File(['%PDF-1.4\n%%EOF'], 'note.pdf', { type: 'application/pdf' }),
    payload: { subject: 'Question', message: 'When does the contract end?' },
    myToken: 'customer-1',
    token: 'customer-1',
    getAccessToken: () => 'customer-1',
    baseUrl: at.baseUrl,
    customerId: 'customer',
    signal: AbortSignal.timeout(100),
    show,
    reload: show,
    console: { log: show, info: show },
  };
});

describe('examples in the documentation', () => {
  const all = examples();

  it('are there to be run', () => assert.ok(all.length >= 12, String(all.length)));

  for (const { where, code } of all) {
    it(`${where} runs as it is written`, async () => {
      // A function of what is given: the example may name its own `client`.
      const source = `export default async ({ ${Object.keys(given).join(', ')} }) => { {\n${code}\n} }`;
      const { code: javascript } = await transform(source, { loader: 'ts', format: 'esm' });
      const url = `data:text/javascript;base64,${Buffer.from(javascript).toString('base64')}`;
      const { default: run } = (await import(url)) as { default: (given: object) => Promise<void> };
      await run(/\bstaff\b/.test(where) ? { ...given, client: ofStaff } : given);
    });
  }
});
