// Opens every story of the built Storybook, in light and dark: it renders, nothing is thrown, axe finds nothing; in dark
// it looks at contrast alone, since nothing but colors is another.
// Arguments narrow it to stories whose id contains one of them. A story tagged `busy` shows something that never ends.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { keepFocused } from '../browsers/focused.mjs';
import { openBrowser } from '../browsers/open.mjs';
import { Checks } from '../lib/checks.mjs';
import { ROOT } from '../lib/paths.mjs';
import { serve } from '../lib/serve.mjs';

const AXE = dirname(createRequire(import.meta.url).resolve('axe-core/axe.min.js'));
const PAGES = 2;
/** A page keeps something of every story it has shown; a new one is quick again. */
const STORIES_A_PAGE = 20;
const RENDER_TIMEOUT_MS = 30_000;
const site = join(ROOT, 'storybook-static');
const wanted = process.argv.slice(2);

const { entries } = JSON.parse(readFileSync(join(site, 'index.json'), 'utf8'));
const stories = Object.values(entries).filter(
  ({ type, id }) => type === 'story' && (wanted.length === 0 || wanted.some((part) => id.includes(part))),
);
const SCHEMES = ['light', 'dark'];
const RULES = { dark: ['color-contrast', 'link-in-text-block'] };

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

/** As the toolbar does it: the story is rendered again in another scheme. */
function dress(scheme) {
  const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
  const rendered = new Promise((resolve) => channel.once('storyRendered', resolve));
  channel.emit('updateGlobals', { globals: { scheme } });
  return rendered;
}

/** What is wrong with the story on show; `rules`: those of axe to look at, all when not given. */
async function inspect(rules) {
  if (document.body.classList.contains('sb-show-errordisplay')) {
    return [document.querySelector('#error-message')?.textContent ?? 'failed to render'];
  }
  // What fades in, or changes its color, has no contrast of its own yet; each shadow tree knows its own animations.
  const roots = (root) => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? roots(shadowRoot) : [])),
  ];
  for (const animation of roots(document).flatMap((root) => root.getAnimations())) {
    if (animation.effect?.getComputedTiming().iterations !== Infinity) animation.finish();
  }
  const { violations } = await globalThis.axe.run('#storybook-root', {
    ...(rules && { runOnly: rules }),
    // Headings and landmarks belong to the page around an element.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.flat().join(' ')}: ${failureSummary}`),
  );
}

/** Problems of a story, by scheme. */
async function visit(page, url, mayBeBusy) {
  const problems = Object.fromEntries(SCHEMES.map((scheme) => [scheme, []]));
  let now = SCHEMES[0];
  const onError = (error) => problems[now].push(`thrown: ${error.message}`);
  const onConsole = (message) =>
    message.type() === 'error' && problems[now].push(`console: ${message.text()}`);
  page.on('pageerror', onError).on('console', onConsole);
  try {
    await page.goto(url, { waitUntil: 'load' });
    await page.addScriptTag({ url: '/axe-core/axe.min.js' });
    for (now of SCHEMES) {
      if (now !== SCHEMES[0]) await page.evaluate(dress, now);
      await page.waitForFunction(settled, { timeout: RENDER_TIMEOUT_MS }, mayBeBusy);
      problems[now].push(...(await page.evaluate(inspect, RULES[now])));
    }
  } catch (error) {
    problems[now].push(error.message);
  }
  page.off('pageerror', onError).off('console', onConsole);
  return problems;
}

const checks = new Checks();
// Hundreds of pages load the same files: what is kept is kept compiled too.
const server = await serve({
  folders: { '/axe-core/': AXE, '/': site },
  headers: { 'cache-control': 'max-age=3600' },
});
const browser = await openBrowser('chromium');
const queue = [...stories];

async function work() {
  let page;
  let shown = 0;
  for (let next = queue.shift(); next; next = queue.shift()) {
    if (shown++ % STORIES_A_PAGE === 0) {
      await page?.close();
      // A window of its own: a tab behind another one is throttled.
      page = await keepFocused(await browser.newPage({ type: 'window' }));
    }
    // The accessibility addon would run axe at the same time, which refuses to run twice.
    const url = `${server.url}/iframe.html?viewMode=story&id=${next.id}&globals=scheme:${SCHEMES[0]};a11y.manual:!true`;
    const problems = await visit(page, url, next.tags?.includes('busy'));
    for (const scheme of SCHEMES) checks.add(`${next.id} (${scheme})`, problems[scheme]);
  }
}

await Promise.all(Array.from({ length: PAGES }, work));
await browser.close();
server.close();
checks.report();
