/**
 * The SDK beside the same work by hand: fetch, JSON.parse, and a check of every field of a page of 50 invoices.
 * From the root: `npx tsx bench/sdk/run.mjs [--reps 80]`. Writes bench/results/sdk.md.
 */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { createMockFetch } from '../../mock-server/index.ts';
import { CACHE } from '../../.ci/lib/paths.mjs';
import { digits, load, machine, median, spread, table } from '../lib/figures.mjs';
import { interleave } from '../lib/interleave.mjs';

const { values } = parseArgs({ options: { reps: { type: 'string', default: '80' } } });
const repetitions = Math.max(7, Number(values.reps));
const CALLS = 100;
const URL_OF_LIST = 'https://lessor.example/v1/invoices?limit=50&include=totals';
const headers = { authorization: 'Bearer customer-1', accept: 'application/json' };

const mock = createMockFetch({ seed: 7, invoices: 400 });
const text = await (await mock.fetch(URL_OF_LIST, { headers })).text();
assert.equal(JSON.parse(text).items.length, 50);
/** The network is not measured: the answer is there, as a platform's Response. */
const instant = () =>
  Promise.resolve(new Response(text, { headers: { 'content-type': 'application/json' } }));

const CURRENCY = /^[A-Z]{3}$/;
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const fail = (what) => {
  throw new TypeError(what);
};
const string = (value) => (typeof value === 'string' ? value : fail('text'));
const optional = (check) => (value) => value === undefined || check(value);
const id = (value) => (string(value).length > 0 && value.length <= 64 ? value : fail('id'));
const day = (value) => (DAY.test(string(value)) ? value : fail('day'));
const boolean = (value) => typeof value === 'boolean' || fail('boolean');
const integer = (value) => Number.isSafeInteger(value) || fail('integer');
const array = (check) => (value) =>
  Array.isArray(value) ? value.forEach((each) => check(each)) : fail('list');
function money(value) {
  if (typeof value !== 'object' || value === null) fail('money');
  integer(value.amount);
  if (!CURRENCY.test(string(value.currency))) fail('currency');
}
const word = (words) => {
  const known = new Set(words);
  return (value) => (known.has(string(value)) ? value : 'unknown');
};
const FIELDS = {
  id,
  number: string,
  contractIds: array(id),
  contractNumbers: optional(array(string)),
  issuedOn: day,
  dueOn: optional(day),
  currency: string,
  ...Object.fromEntries(
    ['net', 'vat', 'gross', 'paid', 'credited', 'writtenOff', 'open'].map((key) => [key, money]),
  ),
  daysPastDue: optional(integer),
  paymentReference: optional(string),
  paymentInProgress: optional(boolean),
  disputed: optional(boolean),
  correctsInvoiceId: optional(id),
  documentId: optional(id),
};
const checks = Object.entries(FIELDS);
const WORDS = Object.entries({
  type: word(['invoice', 'credit_note', 'debit_note', 'proforma']),
  settlement: word(['open', 'partial', 'paid', 'credited', 'cancelled']),
  timing: word(['not_due', 'due_today', 'overdue']),
  paymentMethod: word(['direct_debit', 'credit_transfer', 'card', 'bank_link', 'cash', 'offset']),
});
const TOTALS = ['invoiced', 'paid', 'open', 'overdue', 'nextDue', 'credited'];

/** What somebody would write without an SDK: every field checked, unknown words mapped, a bad row put aside. */
async function byHand() {
  const signal = AbortSignal.timeout(15_000);
  const response = await instant(new Request(URL_OF_LIST, { headers, signal }));
  if (!response.ok) throw new Error(String(response.status));
  const { items, page, totals } = JSON.parse(await response.text());
  const rows = [];
  const rejected = [];
  for (const [index, row] of items.entries()) {
    try {
      for (const [key, check] of checks) check(row[key]);
      const read = { ...row };
      for (const [key, known] of WORDS) if (row[key] !== undefined) read[key] = known(row[key]);
      rows.push(read);
    } catch (error) {
      rejected.push({ index, error });
    }
  }
  for (const total of totals) {
    if (!CURRENCY.test(string(total.currency))) fail('currency');
    integer(total.count);
    for (const key of TOTALS) money(total[key]);
  }
  return { items: rows, rejected, totals, next: page.next };
}

const { createClient } = await shipped();
const client = createClient({
  baseUrl: 'https://lessor.example',
  getAccessToken: () => 'customer-1',
  fetch: instant,
});
const bySdk = () => client.invoices.list({ limit: 50, include: ['totals'] });

/** The SDK compiled as a package is: what runs the sources as they are names every function each time it is made. */
async function shipped() {
  const { outputFiles } = await build({
    entryPoints: ['sdk/index.ts'],
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const file = join(CACHE, 'bench-sdk.mjs');
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(file, outputFiles[0].contents);
  return import(file);
}

/** Processor time of one call, in milliseconds. */
async function cost(work) {
  const start = process.cpuUsage();
  for (let call = 0; call < CALLS; call += 1) await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / CALLS;
}

/** Brotli bytes of what a page downloads that imports this much, without what is fetched later. */
async function weigh(source) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: process.cwd() },
    outdir: 'out',
    entryNames: 'entry',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    write: false,
    metafile: true,
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  const first = new Set();
  const visit = (path) => {
    if (first.has(path)) return;
    first.add(path);
    for (const { path: next, kind } of metafile.outputs[path].imports)
      if (kind === 'import-statement') visit(next);
  };
  visit('out/entry.js');
  const size = ({ contents }) =>
    brotliCompressSync(contents, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).byteLength;
  const name = (path) => path.split('/').at(-1);
  const at = outputFiles.filter(({ path }) => [...first].some((each) => name(each) === name(path)));
  const sum = (files) => files.reduce((total, file) => total + size(file), 0);
  return { atOnce: sum(at), all: sum(outputFiles) };
}

const loadBefore = load();
const [hand, sdk] = [await byHand(), await bySdk()];
assert.deepEqual(sdk.items, hand.items);
assert.deepEqual(sdk.totals, hand.totals);
assert.equal(sdk.rejected.length + hand.rejected.length, 0);
const works = { hand: byHand, sdk: bySdk };
// Warm.
for (const work of Object.values(works)) await cost(work);
const measured = await interleave(Object.keys(works), repetitions, (name) => cost(works[name]));
const ratio = median(measured.sdk) / median(measured.hand);
const contracts = await weigh(
  `import { createBareClient, ContractsResource } from './sdk/index.ts';
   globalThis.contracts = createBareClient({}).resource(ContractsResource).list();`,
);

const report = `# The SDK

${new Date().toISOString().slice(0, 10)}, ${machine()}, load ${loadBefore} before and ${load()} after, ${repetitions} repetitions of ${CALLS}
calls, interleaved. One call reads a page of 50 invoices with totals (${digits(text.length / 1000)} kB as JSON), from an answer that is there
already. Both check every field the list has, map unknown words and put bad rows aside; that they read the same is asserted in the run.
Processor time of one call in milliseconds: **median** (least–most).

${table(
  ['what', 'time', 'ratio', 'allowed'],
  [
    ['fetch, JSON.parse, checked by hand', spread(measured.hand), '', ''],
    ['\`client.invoices.list()\`', spread(measured.sdk), `${digits(ratio)} ×`, '1.5 ×'],
  ],
)}
A page that imports \`createBareClient\` and \`ContractsResource\` alone downloads ${digits(contracts.atOnce / 1000)} kB at once and
${digits(contracts.all / 1000)} kB in all (brotli); allowed are 20 kB.
`;
writeFileSync(new URL('../results/sdk.md', import.meta.url), report);
console.log(report);
