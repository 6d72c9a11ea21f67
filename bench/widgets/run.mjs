/**
 * Fifty widgets on a page beside five, and pages that stay open: widgets that come and go 200 times, an hour of events.
 * From the root: `node bench/widgets/run.mjs [--reps 7] [--cycles 200] [--minutes 60]`. Writes bench/results/widgets.md.
 */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { Lab } from '../lib/browser.mjs';
import { digits, load, machine, median, spread, table } from '../lib/figures.mjs';
import { interleave } from '../lib/interleave.mjs';
import { serve } from '../lib/server.mjs';

const { values } = parseArgs({
  options: {
    reps: { type: 'string', default: '7' },
    cycles: { type: 'string', default: '200' },
    minutes: { type: 'string', default: '60' },
  },
});
const [repetitions, cycles, minutes] = [values.reps, values.cycles, values.minutes].map(Number);
/** What happens at a lessor that is busy: something every five seconds. Each is waited for, so an hour takes minutes. */
const EVENTS = (minutes * 60) / 5;
const NOUNS = ['invoices', 'payments', 'contracts', 'assets', 'requests'];
const LOGGED = minutes < 60 ? 0 : 1100;
const FEW = 5;
const MANY = 50;

const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('page.ts', import.meta.url))],
  bundle: true,
  minify: true,
  write: false,
  format: 'iife',
  target: 'es2022',
  tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)),
  define: { 'process.env.NODE_ENV': '"production"', 'import.meta.url': '"https://page.example/"' },
  logLevel: 'error',
});

const server = await serve(outputFiles[0].text);
const lab = await Lab.open(server.url);
const loadBefore = load();

/** Processor time of one widget among `count`, in milliseconds. */
const perWidget = (count) =>
  lab.run(async ({ page, cpu }) => {
    await page.evaluate(() => window.lab.warm());
    const before = await cpu();
    const { asked, filled } = await page.evaluate((many) => window.lab.show(many), count);
    const spent = (await cpu()) - before;
    assert.equal(filled, count, 'widgets that show their data');
    assert.equal(new Set(asked).size, asked.length, 'one request for each distinct question');
    return { time: spent / count, requests: asked.length };
  });

const requests = {};
const measured = await interleave(['few', 'many'], repetitions, async (name) => {
  const { time, requests: sent } = await perWidget(name === 'few' ? FEW : MANY);
  requests[name] = sent;
  return time;
});
assert.equal(requests.many, requests.few, 'fifty widgets ask what five ask');

/** What the page holds once the garbage is gone. */
async function held(page, devtools) {
  await page.evaluate(() => window.lab.settled());
  for (let round = 0; round < 3; round += 1) await devtools.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  const counts = await page.evaluate(() => window.lab.counts());
  return { listeners: jsEventListeners, nodes, heap: usedSize / 2 ** 20, ...counts };
}

const endure = (work) =>
  lab.run(async ({ page }) => {
    const devtools = await page.context().newCDPSession(page);
    await page.evaluate(() => window.lab.warm());
    return work(page, devtools);
  });

const comeAndGo = await endure(async (page, devtools) => {
  // Caches of code, words and formats fill with the first ones.
  await page.evaluate(() => window.lab.cycle(20));
  const before = await held(page, devtools);
  for (let done = 0; done < cycles; done += 20) await page.evaluate(() => window.lab.cycle(20));
  return { before, after: await held(page, devtools) };
});

const anHour = await endure(async (page, devtools) => {
  const start = Date.now();
  // The bell listens to what happens; all that shows what has changed asks again.
  await page.evaluate(() => {
    document.querySelector('lease-provider').append(document.createElement('lease-notification-bell'));
    return window.lab.show(5);
  });
  const push = async (at) => {
    await page.evaluate((noun) => window.lab.event(noun), NOUNS[at % NOUNS.length]);
    // Events are gathered for 150 ms before anything is asked again.
    await sleep(170);
  };
  // The mock keeps its last thousand requests: what is counted begins once it keeps no more.
  for (let at = 0; at < 40 || (await page.evaluate(() => window.lab.answered())) < LOGGED; at += 1)
    await push(at);
  const before = await held(page, devtools);
  const answered = await page.evaluate(() => window.lab.answered());
  for (let at = 0; at < EVENTS; at += 1) await push(at);
  const after = await held(page, devtools);
  assert.equal(after.streams, 1, 'one stream for all widgets');
  const again = (await page.evaluate(() => window.lab.answered())) - answered;
  assert.ok(again >= EVENTS, `asked again ${again} times after ${EVENTS} events`);
  return { before, after, again, minutes: (Date.now() - start) / 60_000 };
});

const version = lab.version;
await lab.close();
server.close();

const ratio = median(measured.many) / median(measured.few);
const KEYS = ['listeners', 'timers', 'requests', 'streams', 'questions', 'nodes'];
const rows = ({ before, after }) => [
  ...KEYS.map((key) => [key, String(before[key]), String(after[key]), String(after[key] - before[key])]),
  ['heap, MB', digits(before.heap), digits(after.heap), (after.heap - before.heap).toFixed(2)],
];
const HEAD = ['held', 'before', 'after', 'grown'];
const report = `# Many widgets, and pages that stay open

${new Date().toISOString().slice(0, 10)}, Chromium ${version}, ${machine()}, load ${loadBefore} before and ${load()} after. The mock
lessor answers in the page. \`node bench/widgets/run.mjs\`

## Fifty widgets beside five

Five kinds (invoices, contracts, payments, assets, activity), one or ten of each, mounted in one run with code and words loaded.
Main thread's processor time for each widget until all show their data, the mock's own work included, in milliseconds:
**median** (least–most), ${repetitions} repetitions, interleaved, a new process each. Asserted: every widget shows its data, no question is
asked twice, and fifty ask no more than five.

${table(
  ['widgets', 'time for each', 'ratio', 'allowed', 'requests'],
  [
    [String(FEW), spread(measured.few), '', '', String(requests.few)],
    [String(MANY), spread(measured.many), `${digits(ratio)} ×`, '1.5 ×', String(requests.many)],
  ],
)}
## ${cycles} times there and gone

Five widgets mounted, loaded and taken away, ${cycles} times, after 20 times that are not counted. After garbage collection; listeners and nodes
as the DevTools protocol counts them; timers below five minutes (the cache keeps answers for that long); questions in the cache.

${table(HEAD, rows(comeAndGo))}
## ${minutes} minutes of events

${EVENTS} events, one each five seconds of a busy lessor, sent one after the other in ${digits(anHour.minutes)} minutes to a page with five widgets and a bell,
which asked ${anHour.again} times again.

${table(HEAD, rows(anHour))}`;
if (cycles >= 200 && minutes >= 60 && repetitions >= 7)
  writeFileSync(new URL('../results/widgets.md', import.meta.url), report);
console.log(report);
