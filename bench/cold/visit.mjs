/** One visit of a page from cold, in a browser context of its own without any cache; what it shows is checked. */
import { setTimeout as sleep } from 'node:timers/promises';

const MEGABIT = 1e6 / 8;
export const NETWORK = { latency: 150, downloadThroughput: 1.6 * MEGABIT, uploadThroughput: 0.75 * MEGABIT };
export const CPU_SLOWDOWN = 4;
const IDLE = 1000;
/** Between visits: what is left of the page before, its processes and its server's answers, is not of this one. */
const SETTLE = 500;

/**
 * @param {{ throttle?: boolean, delay?: number, answer?: number, untilIdle?: boolean }} options `delay`: milliseconds by
 * which every answer is held back, `answer` those of the API; `untilIdle`: waits until nothing has been fetched for a second.
 */
export async function visit(
  browser,
  server,
  page,
  { throttle = false, delay = 0, answer = delay, untilIdle = false } = {},
) {
  await sleep(SETTLE);
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-US' });
  try {
    const tab = await context.newPage();
    const errors = [];
    tab.on('pageerror', (error) => errors.push(error.message));
    // Nothing leaves the machine.
    const outside = (url) => url.protocol.startsWith('http') && url.hostname !== '127.0.0.1';
    await context.route(outside, (route) => route.abort());
    if (throttle) await slowDown(context, tab);
    const fetched = server.expect(page, delay, answer);
    await tab.goto(server.url, { waitUntil: 'commit' });
    await tab.waitForFunction(() => window.measured?.painted, null, { timeout: 60_000 });
    if (untilIdle) await idle(tab, fetched);
    const shown = await tab.evaluate(() => ({
      ...window.measured,
      origin: performance.timeOrigin,
      rows: window.dataRows(),
    }));
    if (page.expected.rows > shown.rows.length) shown.rows = await allRows(tab, page.expected.rows);
    if (page.expected.count) Object.assign(shown, await tab.evaluate(readSums));
    check(page, shown, errors);
    return { ...shown, fetched };
  } finally {
    await context.close();
  }
}

async function slowDown(context, tab) {
  const protocol = await context.newCDPSession(tab);
  await protocol.send('Network.enable');
  await protocol.send('Network.emulateNetworkConditions', { offline: false, ...NETWORK });
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
}

async function idle(tab, fetched) {
  const count = async () => fetched.length + (await tab.evaluate(() => window.measured.calls.length));
  let before;
  do {
    before = await count();
    await tab.waitForTimeout(IDLE);
  } while (before !== (await count()));
}

/** Some paint the first rows before the rest. */
async function allRows(tab, count) {
  await tab.waitForFunction((least) => window.dataRows().length >= least, count, { timeout: 10_000 });
  return tab.evaluate(() => window.dataRows());
}

function readSums() {
  const table = document.querySelector('lease-invoice-table').shadowRoot;
  const grid = table.querySelector('lease-ui-data-table').shadowRoot.querySelector('[role=grid]');
  return {
    count: Number(grid.getAttribute('aria-rowcount')) - 1,
    sums: table.querySelector('[part=totals]').textContent,
  };
}

function check({ title, expected }, { rows, count, sums }, errors) {
  const wrong = [...errors];
  const more = expected.mayGrow && rows.length > expected.rows;
  if (rows.length !== expected.rows && !more) wrong.push(`${rows.length} rows`);
  if (!rows[0]?.includes(expected.first)) wrong.push(`first row ${rows[0]}`);
  if (!rows[expected.rows - 1]?.includes(expected.last)) wrong.push(`last row ${rows[expected.rows - 1]}`);
  if (expected.count && count !== expected.count) wrong.push(`${count} in all`);
  if (expected.invoiced && !sums.includes(expected.invoiced)) wrong.push(`sums ${sums}`);
  if (wrong.length) throw new Error(`${title}: ${wrong.join('; ')}`);
}
