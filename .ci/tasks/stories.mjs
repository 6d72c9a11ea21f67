// Opens every story of the built Storybook, in light and dark: it renders, nothing is thrown, axe finds nothing.
// Arguments narrow it to stories whose id contains one of them. A story tagged `busy` shows something that never ends.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { keepFocused } from '../browsers/focused.mjs';
import { openBrowser } from '../browsers/open.mjs';
import { Checks } from '../lib/checks.mjs';
import { ROOT } from '../lib/paths.mjs';
import { serve } from '../lib/serve.mjs';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const PAGES = 2;
/** A page keeps something of every story it has shown; a new one is quick again. */
const VISITS_A_PAGE = 40;
const RENDER_TIMEOUT_MS = 30_000;
const site = join(ROOT, 'storybook-static');
const wanted = process.argv.slice(2);

const { entries } = JSON.parse(readFileSync(join(site, 'index.json'), 'utf8'));
const stories = Object.values(entries).filter(
  ({ type, id }) => type === 'story' && (wanted.length === 0 || wanted.some((part) => id.includes(part))),
);
const visits = stories.flatMap(({ id, tags }) =>
  ['light', 'dark'].map((scheme) => ({ id, scheme, mayBeBusy: tags?.includes('busy') })),
);

/** The story is there and nothing is being loaded any more, in any shadow tree. */
function settled(mayBeBusy) {
  const busy = (root) =>
    root.querySelector('[aria-busy="true"]') ||
    [...root.querySelectorAll('*')].some((element) => element.shadowRoot && busy(element.shadowRoot));
  const body = document.body;
  if (body.classList.contains('sb-show-errordisplay')) return true;
  const root = document.querySelector('#storybook-root');
  return body.classList.contains('sb-show-main') && root?.childElementCount > 0 && (mayBeBusy || !busy(root));
}

/** What is wrong with the story on show. */
async function inspect() {
  if (document.body.classList.contains('sb-show-errordisplay')) {
    return [document.querySelector('#error-message')?.textContent ?? 'failed to render'];
  }
  const { violations } = await globalThis.axe.run('#storybook-root', {
    // Headings and landmarks belong to the page around an element.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.flat().join(' ')}: ${failureSummary}`),
  );
}

async function visit(page, url, mayBeBusy) {
  const problems = [];
  const onError = (error) => problems.push(`thrown: ${error.message}`);
  const onConsole = (message) => message.type() === 'error' && problems.push(`console: ${message.text()}`);
  page.on('pageerror', onError).on('console', onConsole);
  try {
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForFunction(settled, { timeout: RENDER_TIMEOUT_MS }, mayBeBusy);
    await page.addScriptTag({ path: AXE });
    problems.push(...(await page.evaluate(inspect)));
  } catch (error) {
    problems.push(error.message);
  }
  page.off('pageerror', onError).off('console', onConsole);
  return problems;
}

const checks = new Checks();
const server = await serve({ folders: { '/': site } });
const browser = await openBrowser('chromium');
const queue = [...visits];

async function work() {
  let page;
  let shown = 0;
  for (let next = queue.shift(); next; next = queue.shift()) {
    if (shown++ % VISITS_A_PAGE === 0) {
      await page?.close();
      page = await keepFocused(await browser.newPage());
    }
    // The accessibility addon would run axe at the same time, which refuses to run twice.
    const globals = `scheme:${next.scheme};a11y.manual:!true`;
    const url = `${server.url}/iframe.html?viewMode=story&id=${next.id}&globals=${globals}`;
    checks.add(`${next.id} (${next.scheme})`, await visit(page, url, next.mayBeBusy));
  }
}

await Promise.all(Array.from({ length: PAGES }, work));
await browser.close();
server.close();
checks.report();
