import puppeteer from 'puppeteer-core';
import { requireBrowser } from './find.mjs';
import { CHROMIUM_FLAGS } from './flags.mjs';

const START_TIMEOUT_MS = 60_000;
/** For one thing asked of a page, which may be a whole journey through it. */
const ANSWER_TIMEOUT_MS = 300_000;

/** A browser to drive by script: `chromium` or `firefox` (over WebDriver BiDi). */
export function openBrowser(engine) {
  return puppeteer.launch({
    browser: engine === 'firefox' ? 'firefox' : 'chrome',
    executablePath: requireBrowser(engine),
    headless: true,
    args: engine === 'firefox' ? [] : CHROMIUM_FLAGS,
    timeout: START_TIMEOUT_MS,
    protocolTimeout: ANSWER_TIMEOUT_MS,
  });
}
