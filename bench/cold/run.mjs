/**
 * A page with one list, from cold: ours beside JustiFi's and Adyen's.
 * `node cold/run.mjs [--throttle] [--n 7] [--pages adyen,ours-module] [--parts plain,throttled,growth] [--keep]`
 * `--throttle` adds slow runs: CPU × 4, 150 ms, 1.6 Mbit/s. `--keep` uses what was built before. A run of all parts
 * and pages writes results/cold.md; a partial one only prints.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { browserPath } from '../lib/browser.mjs';
import { load } from '../lib/figures.mjs';
import { interleave } from '../lib/interleave.mjs';
import { buildOurs, buildPeers } from './build.mjs';
import { chainOf, weigh } from './chain.mjs';
import { growth } from './growth.mjs';
import { PAGES } from './pages.mjs';
import { expectedOf, record } from './record.mjs';
import { report } from './report.mjs';
import { serve } from './server.mjs';
import { NETWORK, visit } from './visit.mjs';

const { values } = parseArgs({
  options: {
    throttle: { type: 'boolean', default: false },
    n: { type: 'string', default: '7' },
    pages: { type: 'string', default: Object.keys(PAGES).join() },
    parts: { type: 'string', default: 'plain,throttled,growth' },
    keep: { type: 'boolean', default: false },
  },
});
const repetitions = Number(values.n);
const names = values.pages.split(',');
const parts = values.parts.split(',').filter((part) => part !== 'throttled' || values.throttle);
/** Held back in the visit that shows which requests wait for each other. */
const HELD_BACK = 100;

if (!values.keep) {
  await buildPeers();
  await buildOurs();
}
const recorded = await record();
const pages = Object.fromEntries(
  names.map((name) => [name, { site: name, expected: expectedOf(recorded, PAGES[name]), ...PAGES[name] }]),
);
const server = await serve(recorded);
const browser = await chromium.launch({
  executablePath: browserPath(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});

async function measure(options) {
  // The first round, which is not counted, takes the first costs of server and browser.
  for (const name of names) await visit(browser, server, pages[name], options);
  return interleave(names, repetitions, (name) => visit(browser, server, pages[name], options));
}

const loads = [load()];
const measured = { weights: {}, chains: {} };
try {
  for (const name of names) {
    // Compresses the files, which would look like waiting.
    await visit(browser, server, pages[name], { untilIdle: true });
    const whole = await visit(browser, server, pages[name], { delay: HELD_BACK, untilIdle: true });
    measured.weights[name] = weigh(whole);
    measured.chains[name] = { requests: chainOf(whole), ...measured.weights[name] };
  }
  if (parts.includes('plain')) measured.plain = await measure({});
  if (parts.includes('throttled')) {
    measured.throttled = await measure({ throttle: true });
    // The stub answers at once; a lessor would take a round trip.
    measured.answered = await measure({ throttle: true, answer: NETWORK.latency });
  }
  if (parts.includes('growth')) measured.growth = await growth(browser, server, repetitions);
} finally {
  loads.push(load());
  await browser.close();
  server.close();
}

const text = report({ measured, pages, repetitions, chromium: browser.version(), loads });
const complete = names.length === Object.keys(PAGES).length && parts.length === 3 && repetitions >= 7;
if (complete) writeFileSync(new URL('../results/cold.md', import.meta.url), text);
console.log(text);
