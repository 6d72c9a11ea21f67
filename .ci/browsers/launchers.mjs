// The three engines the browser tests run in, as launchers of @web/test-runner.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { requireBrowser } from './find.mjs';
import { CHROMIUM_FLAGS } from './flags.mjs';
import { keepFocused } from './focused.mjs';
import { forgetHistory } from './history.mjs';
import { emulateMedia } from './media.mjs';
import { webkitLauncher } from './webkit.mjs';

const START_TIMEOUT_MS = 60_000;
const ANSWER_TIMEOUT_MS = 300_000;
const FIREFOX_PREFERENCES = {
  // Without a graphics card every moving frame is painted by hand.
  'ui.prefersReducedMotion': 1,
  // Alt let go would open the menu bar, which then takes Enter away from every page that follows.
  'ui.key.menuAccessKey': 0,
  'ui.key.menuAccessKeyFocuses': false,
  // A question before leaving, answered or not, would keep the keyboard.
  'dom.disable_beforeunload': true,
  // A file that was saved is neither shown in a panel nor, a PDF, opened in a tab in front of the page under test.
  'browser.download.alwaysOpenPanel': false,
  'pdfjs.disabled': true,
  'browser.helperApps.neverAsk.saveToDisk': 'application/pdf',
  'browser.download.folderList': 2,
  'browser.download.dir': mkdtempSync(join(tmpdir(), 'leasekit-saved-')),
};

/**
 * A page that keeps the focus and forgets emulated media and its history between test files. It has a window of its own: as a tab
 * behind another one it would be throttled, timers and frames to one a second. It has a profile of its own too: one file
 * that empties the storage would take away what the file beside it has just kept.
 */
async function createChromiumPage({ browser }) {
  const context = await browser.createBrowserContext();
  const page = await keepFocused(await context.newPage({ type: 'window' }));
  page.on('framenavigated', (frame) => {
    if (frame.url() !== 'about:blank') return;
    void emulateMedia(page, {}).catch(() => {});
    void forgetHistory(page).catch(() => {});
  });
  return page;
}

const launchers = {
  chromium: () =>
    chromeLauncher({
      concurrency: 2,
      launchOptions: {
        executablePath: requireBrowser('chromium'),
        args: CHROMIUM_FLAGS,
        timeout: START_TIMEOUT_MS,
        protocolTimeout: ANSWER_TIMEOUT_MS,
      },
      createPage: createChromiumPage,
    }),
  // `browser: 'firefox'` only counts when puppeteer is handed over explicitly.
  firefox: () =>
    chromeLauncher({
      concurrency: 1,
      puppeteer: puppeteerCore,
      launchOptions: {
        browser: 'firefox',
        executablePath: requireBrowser('firefox'),
        timeout: START_TIMEOUT_MS,
        protocolTimeout: ANSWER_TIMEOUT_MS,
        extraPrefsFirefox: FIREFOX_PREFERENCES,
      },
      createBrowserContext: ({ browser }) => browser.defaultBrowserContext(),
    }),
  webkit: () => webkitLauncher({ driver: requireBrowser('webkit') }),
};

/** Launchers for a comma-separated list such as `chromium,firefox,webkit`. */
export function launchersFor(list) {
  return list.split(',').map((name) => {
    const launcher = launchers[name.trim()];
    if (!launcher) throw new Error(`Unknown browser "${name}": use ${Object.keys(launchers).join(', ')}.`);
    return launcher();
  });
}
