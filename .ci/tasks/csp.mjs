// The built bundle on a page as strict as a bank's: every element, inside <lease-provider demo>, in Chromium and
// Firefox, and a reader's way through the invoice table. No violation of the policy, nothing thrown, every element
// comes to rest, and files are written by a worker.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from '../browsers/open.mjs';
import { Checks } from '../lib/checks.mjs';
import { elementNames } from '../lib/entries.mjs';
import { ROOT } from '../lib/paths.mjs';
import { serve } from '../lib/serve.mjs';

const POLICY = [
  "script-src 'self'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html leasekit',
].join('; ');
const REST_TIMEOUT_MS = 60_000;

const names = elementNames().filter((name) => name !== 'provider');
const page = (body) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Strict page</title>
    <script type="module" src="/page.js"></script>
  </head>
  <body>${body}</body>
</html>`;

/** Runs in the page, before anything else. */
const WATCH = `globalThis.violations = [];
addEventListener('securitypolicyviolation', (event) => {
  violations.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sourceFile + ':' + event.lineNumber);
});
`;

/** Registers all elements; those about one contract get the first one of the demo. */
const SCRIPT = `${WATCH}
const { createLessor } = await import('/cdn/mock/index.js');
const lessor = createLessor({});
const [contract] = lessor.view(lessor.defaultCustomerId).contracts({ filter: {}, offset: 0, limit: 1 }).items;
for (const element of document.querySelectorAll('lease-contract-detail, lease-installment-schedule')) {
  element.setAttribute('contract-id', contract.id);
}
await import('/cdn/define.js');
`;

/** Elements that have words and no figure to show, and one that keeps quiet for who has one customer only. */
const WITHOUT_FIGURES = ['login', 'quick-actions', 'report-list', 'request-form'];
const WITHOUT_WORDS = ['customer-switcher'];
const shown = (name) =>
  WITHOUT_WORDS.includes(name) ? '' : WITHOUT_FIGURES.includes(name) ? '\\p{L}' : '\\d';

/** The elements that do not show yet what they have, or still load; what is waited for is that there are none. */
function restless(expected) {
  const text = (root) =>
    [...root.querySelectorAll('*')]
      .map((element) => (element.shadowRoot ? text(element.shadowRoot) : ''))
      .join('') + [...root.querySelectorAll(':not(style)')].map((element) => element.textContent).join('');
  const busy = (root) =>
    root.querySelector('[aria-busy="true"]') ||
    [...root.querySelectorAll('*')].some((element) => element.shadowRoot && busy(element.shadowRoot));
  const waiting = Object.entries(expected).filter(([tag, pattern]) => {
    const root = document.querySelector(tag)?.shadowRoot;
    return !root || !new RegExp(pattern, 'u').test(text(root)) || busy(root);
  });
  return waiting.map(([tag]) => tag);
}

/** Goes through what a reader does, as `strict-journey.mjs` says. */
async function travel() {
  const { journey } = await import('/ci/strict-journey.mjs');
  await journey();
}

async function comesToRest(tab, tags) {
  const expected = Object.fromEntries(tags.map((tag) => [tag, shown(tag.replace('lease-', ''))]));
  const limit = performance.now() + REST_TIMEOUT_MS;
  for (let left = tags; left.length > 0; left = await tab.evaluate(restless, expected)) {
    if (performance.now() > limit) throw new Error(`did not come to rest: ${left.join(', ')}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function open(browser, url, tags, then) {
  const problems = [];
  const tab = await browser.newPage();
  tab.on('pageerror', (error) => problems.push(`thrown: ${error.message}`));
  tab.on('console', (message) => message.type() === 'error' && problems.push(`console: ${message.text()}`));
  try {
    await tab.goto(url, { waitUntil: 'load' });
    await comesToRest(tab, tags);
    if (then) await tab.evaluate(then);
  } catch (error) {
    problems.push(error.message);
  }
  problems.push(...(await tab.evaluate(() => globalThis.violations ?? ['the page did not run'])));
  await tab.close();
  return problems;
}

const manifest = JSON.parse(readFileSync(join(ROOT, 'dist/custom-elements.json'), 'utf8'));
const documented = manifest.modules.flatMap(({ declarations }) => declarations.map(({ tagName }) => tagName));
const tags = names.map((name) => `lease-${name}`);
const checks = new Checks();
checks.add(
  'every element is in custom-elements.json',
  tags.filter((tag) => !documented.includes(tag)),
);

const pages = {
  '/page.js': SCRIPT,
  '/all.html': page(
    `<lease-provider demo>${tags.map((tag) => `<${tag}></${tag}>`).join('')}</lease-provider>`,
  ),
  ...Object.fromEntries(
    tags.map((tag) => [`/${tag}.html`, page(`<lease-provider demo><${tag}></${tag}></lease-provider>`)]),
  ),
};
const server = await serve({
  folders: { '/cdn/': join(ROOT, 'dist/cdn'), '/ci/': join(ROOT, '.ci/browsers') },
  pages,
  headers: { 'content-security-policy': POLICY },
});
for (const engine of ['chromium', 'firefox']) {
  const browser = await openBrowser(engine);
  checks.add(`all elements (${engine})`, await open(browser, `${server.url}/all.html`, tags));
  // Alone too, in one engine: an element must bring along all it needs.
  for (const tag of engine === 'chromium' ? tags : []) {
    checks.add(`${tag} (${engine})`, await open(browser, `${server.url}/${tag}.html`, [tag]));
  }
  const table = 'lease-invoice-table';
  checks.add(`journey (${engine})`, await open(browser, `${server.url}/${table}.html`, [table], travel));
  await browser.close();
}
server.close();
checks.report();
