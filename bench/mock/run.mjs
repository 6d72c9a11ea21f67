/**
 * The mock lessor with 100,000 invoices: what it costs beside reading and writing the same JSON.
 * From the root: `npx tsx bench/mock/run.mjs [--invoices 100000] [--reps 7]`. Writes bench/results/mock.md.
 */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createLessor } from '../../mock-server/engine/index.ts';
import { digits, load, machine, median, spread, table } from '../lib/figures.mjs';
import { interleave } from '../lib/interleave.mjs';

const { values } = parseArgs({
  options: { invoices: { type: 'string', default: '100000' }, reps: { type: 'string', default: '7' } },
});
const invoices = Number(values.invoices);
const repetitions = Math.max(7, Number(values.reps));
const EVERYTHING = { filter: {}, offset: 0, limit: Number.MAX_SAFE_INTEGER };
const SORTS = ['-dueOn', 'gross', '-open', 'number', 'issuedOn'];

/** Processor time, so that a busy machine does not count as slow work. */
const ms = (work) => {
  const start = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(start);
  return { time: (user + system) / 1000, value };
};
const viewOf = (lessor) => lessor.view(lessor.defaultCustomerId);
/** What one of many runs of something short takes, in milliseconds. */
const often = (work, runs = 200) =>
  ms(() => {
    for (let run = 0; run < runs; run++) work();
  }).time / runs;

const loadBefore = load();
const view = viewOf(createLessor({ invoices }));
const all = view.invoices(EVERYTHING).items;
assert.equal(all.length, invoices);
const text = JSON.stringify(all);

/** A filter nobody asked for before: another lower bound every time. */
let asked = 0;
function freshQuery() {
  asked += 1;
  return {
    filter: { 'gross.gte': String(20_000 + asked * 37), type: 'invoice', settlement: 'paid,partial,open' },
    sort: SORTS[asked % SORTS.length],
    offset: 0,
    limit: 50,
    totals: true,
  };
}

/** The page against the same list filtered and summed row by row. */
function check({ filter, sort }, page) {
  const least = Number(filter['gross.gte']);
  const settlements = filter.settlement.split(',');
  const found = all.filter(
    (each) =>
      each.type === filter.type && each.gross.amount >= least && settlements.includes(each.settlement),
  );
  assert.equal(page.total, found.length);
  for (const totals of page.totals) {
    const own = found.filter((each) => each.currency === totals.currency);
    const sum = (key) => own.reduce((total, each) => total + each[key].amount, 0);
    assert.deepEqual([totals.count, totals.invoiced.amount], [own.length, sum('gross')]);
    assert.deepEqual([totals.paid.amount, totals.open.amount], [sum('paid'), sum('open')]);
  }
  const key = sort.replace('-', '');
  const value = (each) => (typeof each[key] === 'object' ? each[key].amount : each[key]);
  const sorted = found.map(value).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  if (sort.startsWith('-')) sorted.reverse();
  assert.deepEqual(page.items.map(value), sorted.slice(0, 50));
}

// The orders are made once, with the first page in each.
for (const sort of SORTS) view.invoices({ ...freshQuery(), sort });

/** Lessors made, but never asked for a figure. */
const unasked = [];

const runs = {
  generate: () => {
    const { time, value } = ms(() => createLessor({ invoices }));
    unasked.push(value);
    return time;
  },
  parse: () => ms(() => JSON.parse(text)).time,
  page: () => {
    const query = freshQuery();
    check(query, view.invoices(query));
    return often(() => view.invoices(freshQuery()), 20);
  },
  write: () => {
    const page = view.invoices(freshQuery());
    return often(() => JSON.stringify(page));
  },
  summary: () => {
    const fresh = viewOf(unasked.pop() ?? createLessor({ invoices }));
    const { time, value } = ms(() => fresh.summary());
    const open = value.currencies.map((each) => each.totalDue.amount.amount);
    const totals = fresh.invoices({ ...EVERYTHING, limit: 1, filter: { open: 'true' }, totals: true }).totals;
    assert.deepEqual(
      totals.map((each) => each.open.amount),
      open.filter((amount) => amount > 0),
    );
    return time;
  },
  assets: () =>
    often(() => view.assets({ filter: { covered: 'true' }, sort: '-make', offset: 0, limit: 50 }), 20),
  writeAssets: () => {
    const page = view.assets({ ...EVERYTHING, limit: 50 });
    return often(() => JSON.stringify(page));
  },
  policies: () => often(() => view.policies({ filter: { status: 'active' }, offset: 0, limit: 50 }), 20),
  writePolicies: () => {
    const page = view.policies({ ...EVERYTHING, limit: 50 });
    return often(() => JSON.stringify(page));
  },
};
const measured = await interleave(Object.keys(runs), repetitions, (name) => runs[name]());

const ratio = (name, floor) => median(measured[name]) / median(measured[floor]);
const row = (what, name, floor, limit) => [
  what,
  spread(measured[name]),
  floor ? spread(measured[floor]) : '',
  floor ? `${digits(ratio(name, floor))} ×` : '',
  limit,
];
const report = `# The mock lessor

${new Date().toISOString().slice(0, 10)}, ${machine()}, load ${loadBefore} before and ${load()} after,
${invoices.toLocaleString('en')} invoices (${digits(text.length / 1e6)} MB as JSON), ${repetitions} repetitions, interleaved. Processor
time in milliseconds: **median** (least–most). Totals, order and sums are checked against plain loops over the same rows in the run.

${table(
  ['what', 'time', 'floor', 'ratio', 'allowed'],
  [
    row('generate, against JSON.parse of its invoices', 'generate', 'parse', '3 ×'),
    row(
      'page of 50 with a new filter, sorted, summed, against JSON.stringify of it',
      'page',
      'write',
      '20 ×',
    ),
    row('first summary', 'summary', undefined, '100 ms'),
    row('page of 50 assets, filtered and sorted', 'assets', 'writeAssets', ''),
    row('page of 50 policies, filtered', 'policies', 'writePolicies', ''),
  ],
)}`;
if (invoices === 100_000) writeFileSync(new URL('../results/mock.md', import.meta.url), report);
console.log(report);
