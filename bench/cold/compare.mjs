/**
 * One list of twenty rows, ours beside JustiFi's and Adyen's: what a person who looks, tabs and reads meets.
 * `node cold/compare.mjs [--keep] [--pictures folder]`
 * Prints the table of docs/guides/comparison.md. `--keep` uses what was built before; `--pictures` keeps what was seen.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { browserPath } from '../lib/browser.mjs';
import { buildOurs, buildPeers } from './build.mjs';
import { PAGES } from './pages.mjs';
import { QUESTIONS } from './questions.mjs';
import { record } from './record.mjs';
import { serve } from './server.mjs';

const { values } = parseArgs({
  options: { keep: { type: 'boolean', default: false }, pictures: { type: 'string' } },
});
const NAMES = ['ours-module', 'adyen', 'justifi-module'];
const WIDTHS = [320, 768, 1280];
const AXE = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'));
const MOST_TABS = 60;

if (!values.keep) {
  await buildPeers();
  await buildOurs();
}
if (values.pictures) mkdirSync(values.pictures, { recursive: true });
const server = await serve(await record());
const browser = await chromium.launch({
  executablePath: browserPath(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});

async function open(name, width, options = {}) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'en-US', ...options });
  // Nothing leaves the machine.
  const outside = (url) => url.protocol.startsWith('http') && url.hostname !== '127.0.0.1';
  await context.route(outside, (route) => route.abort());
  const tab = await context.newPage();
  server.expect({ site: name, ...PAGES[name] });
  await tab.goto(server.url);
  await tab.evaluate(QUESTIONS);
  await tab.waitForFunction(() => window.ask.firstRow(), null, { timeout: 60_000 });
  // What comes after the rows: other rows, fonts, what slides in.
  await tab.waitForTimeout(1500);
  return { tab, close: () => context.close() };
}

async function lookAt(name, width) {
  const { tab, close } = await open(name, width);
  if (values.pictures) await tab.screenshot({ path: `${values.pictures}/${name}-${width}.png` });
  await tab.addScriptTag({ path: AXE });
  const seen = await tab.evaluate(() => window.ask.look());
  await close();
  return seen;
}

/** Tabs from the top of the page: how many stops until a row has the focus, and until the page is left. */
async function walk(name) {
  const { tab, close } = await open(name, 1280);
  let toRow;
  let stops = 0;
  while (stops < MOST_TABS) {
    await tab.keyboard.press('Tab');
    const { nowhere, inRow } = await tab.evaluate(() => window.ask.focus());
    if (nowhere) break;
    stops++;
    if (inRow) toRow ??= stops;
  }
  await close();
  return { toRow, stops };
}

async function colorOf(name, options) {
  const { tab, close } = await open(name, 1280, options);
  const { color, forced } = await tab.evaluate(() => window.ask.paint());
  await close();
  return { color, forced };
}

async function measure(name) {
  const widths = {};
  for (const width of WIDTHS) widths[width] = await lookAt(name, width);
  const { tab, close } = await open(name, 1280);
  const mirrored = await tab.evaluate(() => window.ask.mirror());
  await close();
  const [light, dark] = [
    await colorOf(name, { colorScheme: 'light' }),
    await colorOf(name, { colorScheme: 'dark' }),
  ];
  return {
    widths,
    ...(await walk(name)),
    mirrored,
    dark: light.color !== dark.color,
    forced: light.forced,
  };
}

const measured = {};
try {
  for (const name of NAMES) measured[name] = await measure(name);
} finally {
  await browser.close();
  server.close();
}

const yes = (answer) => (answer ? 'yes' : 'no');
const each = (text) => WIDTHS.map(text).join(' · ');
const ROWS = {
  [`axe: violations (places) at ${WIDTHS.join(' · ')} px`]: ({ widths }) =>
    each((width) => `${widths[width].rules.length} (${widths[width].places})`),
  [`page wider than the window, px, at ${WIDTHS.join(' · ')} px`]: ({ widths }) =>
    each((width) => widths[width].over),
  [`list scrolls sideways within itself, px, at ${WIDTHS.join(' · ')} px`]: ({ widths }) =>
    each((width) => widths[width].within),
  [`rows wholly in sight (first from above, px) at ${WIDTHS.join(' · ')} px`]: ({ widths }) =>
    each((width) => `${widths[width].rows} (${widths[width].top})`),
  'a row can be reached with Tab': ({ toRow }) => yes(toRow),
  'stops to the first row': ({ toRow }) => toRow ?? '–',
  'stops in all': ({ stops }) => stops,
  'dark without code of the host': ({ dark }) => yes(dark),
  'rules for forced colours': ({ forced }) => forced,
  'columns turn round from right to left': ({ mirrored }) => yes(mirrored),
};
const cells = (list) => `| ${list.join(' | ')} |`;
console.log(cells(['', ...NAMES.map((name) => PAGES[name].title)]));
console.log(cells(['---', ...NAMES.map(() => '---')]));
for (const [title, text] of Object.entries(ROWS))
  console.log(cells([title, ...NAMES.map((name) => String(text(measured[name])))]));
for (const name of NAMES)
  for (const width of WIDTHS)
    for (const { id, count, first } of measured[name].widths[width].rules)
      console.log(`${name}, ${width} px: ${id} × ${count}, such as ${first}`);
