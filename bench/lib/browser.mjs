/**
 * One browser, one tab; every measured run loads a site of its own, so that it starts in a new process with cold
 * code. `cpu()` is the main thread's time on the processor: other load on the machine does not count.
 */
import { execFileSync } from 'node:child_process';
import { chromium } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-precise-memory-info',
  '--js-flags=--expose-gc',
  '--disable-features=SpareRendererForSitePerProcess',
];

const onPath = (name) => {
  try {
    return execFileSync('which', [name], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
};

/** What the run before leaves behind, its process and its garbage, is not of this one. */
const SETTLE = 500;

/** $CHROMIUM, or the first Chromium or Chrome on PATH. */
export function browserPath() {
  const found =
    process.env.CHROMIUM ?? ['chromium', 'chromium-browser', 'google-chrome'].map(onPath).find(Boolean);
  if (!found) throw new Error('No Chromium or Chrome found: put one on PATH or its path in $CHROMIUM.');
  return found;
}

export class Lab {
  #browser;
  #page;
  #runs = 0;
  #url;

  /** `url` is a local server that answers the same on any host name below localhost. */
  static async open(url) {
    const lab = new Lab();
    lab.#url = url;
    lab.#browser = await chromium.launch({ executablePath: browserPath(), headless: true, args: FLAGS });
    const context = await lab.#browser.newContext({ viewport: { width: 1280, height: 800 } });
    lab.#page = await context.newPage();
    await lab.#page.waitForTimeout(1500);
    return lab;
  }

  get version() {
    return this.#browser.version();
  }

  /** Runs `work({ page, cpu, heap })` in a fresh process; errors of the page fail the run. */
  async run(work) {
    const page = this.#page;
    const errors = [];
    page.removeAllListeners('pageerror');
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto('about:blank');
    await page.waitForTimeout(SETTLE);
    await page.goto(this.#url.replace('localhost', `run${++this.#runs}.localhost`));
    const protocol = await page.context().newCDPSession(page);
    await protocol.send('Performance.enable', { timeDomain: 'threadTicks' });
    const metric = async (name) =>
      (await protocol.send('Performance.getMetrics')).metrics.find((entry) => entry.name === name).value;
    try {
      const result = await work({
        page,
        cpu: async () => (await metric('TaskDuration')) * 1000,
        heap: async () => (await metric('JSHeapUsedSize')) / 2 ** 20,
      });
      if (errors.length) throw new Error(errors.join('; '));
      return result;
    } finally {
      await protocol.detach().catch(() => {});
    }
  }

  close() {
    return this.#browser.close();
  }
}
