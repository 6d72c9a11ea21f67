// `npm start`: every page of the demo site from its sources, in Chromium. Each shows its element with data, nothing fails on
// the way, and a file opens: modules that only a press fetches come through the development server, too.
import { openBrowser } from '../browsers/open.mjs';
import { Checks } from '../lib/checks.mjs';
import { freePort } from '../lib/free-port.mjs';
import { filesBelow } from '../lib/paths.mjs';
import { siteServer } from '../lib/site.mjs';

/** All elements come from their sources, one file at a time, beside other checks. */
const READY_MS = 90_000;
const SITE = 'stories/site';

const server = await siteServer({ port: await freePort(), host: '127.0.0.1', still: true });
await server.listen();
const [origin] = server.resolvedUrls.local;
const browser = await openBrowser('chromium');
const checks = new Checks();

/** Visits a page; answers what went wrong there besides what `look` complains of. */
async function visit(path, look) {
  const page = await browser.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  try {
    await page.goto(origin + path, { waitUntil: 'load' });
    problems.push(...(await look(page)));
  } catch (error) {
    problems.push(String(error.message).split('\n')[0]);
  } finally {
    await page.close();
  }
  return problems;
}

/** Every element of ours on the page is defined, has rendered, and shows no failure; the page says what it is. */
async function shown(page) {
  const settled = () => {
    const ours = [...document.querySelectorAll('*')].filter(({ localName }) =>
      localName.startsWith('lease-'),
    );
    const states = ours.flatMap((element) => [
      ...(element.shadowRoot?.querySelectorAll('[part~=state]') ?? []),
    ]);
    const busy = ours.some((element) => element.shadowRoot?.querySelector('[part~=skeleton], .skeleton'));
    if (busy || ours.some((element) => !element.shadowRoot)) return undefined;
    const failures = states.filter(({ dataset }) => dataset.kind === 'failed');
    const main = document.querySelector('main');
    return [
      ...failures.map(({ textContent }) => `shows a failure: ${textContent.trim()}`),
      ...(main && !main.querySelector('h1')?.textContent.trim() ? ['has no heading of its own'] : []),
    ];
  };
  const handle = await page.waitForFunction(settled, { timeout: READY_MS, polling: 100 });
  return handle.jsonValue();
}

/** The first document of the list, opened as a reader does: the lessor writes the file, and no failure is told. */
async function opensFile(page) {
  await shown(page);
  await page.evaluate(() => {
    const make = URL.createObjectURL;
    window.files = [];
    URL.createObjectURL = (file) => {
      window.files.push(file);
      return make.call(URL, file);
    };
  });
  await page.locator('lease-document-list >>> .body .open').click();
  const outcome = await page.waitForFunction(
    async () => {
      const list = document.querySelector('lease-document-list').shadowRoot;
      if (/could not be fetched/.test(list.textContent)) return 'could not be fetched';
      const [file] = window.files;
      return file && ((await file.slice(0, 5).text()) === '%PDF-' ? 'opened' : `is no PDF: ${file.type}`);
    },
    { timeout: READY_MS, polling: 100 },
  );
  const said = await outcome.jsonValue();
  return said === 'opened' ? [] : [said];
}

try {
  const pages = filesBelow(SITE, '.html').map((file) => file.slice(SITE.length + 1));
  for (const path of pages) checks.add(path, await visit(path, shown));
  checks.add('a document opens', await visit('documents.html', opensFile));
} finally {
  await browser.close();
  await server.close();
}
checks.report();
