// Takes the pictures of the docs: each element in containers of several widths side by side, and those of the README.
// Arguments narrow it to pictures whose name contains one of them. Run it when what they show has changed.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from '../browsers/open.mjs';
import { freePort } from '../lib/free-port.mjs';
import { ROOT } from '../lib/paths.mjs';
import { siteServer } from '../lib/site.mjs';

const FOLDER = join(ROOT, 'docs/pictures');
const MARGIN = 16;
const HEIGHT = 900;
/** What stands in a row, and below it. */
const ROWS = [[280, 640, 1024], [1600]];
const TIMEOUT_MS = 60_000;

const frame = (element, query = '') => `frame.html?element=${element}${query}`;
/** Name of the picture → page. */
const SIDE_BY_SIDE = {
  portal: 'portal.html',
  dashboard: frame('dashboard'),
  'contract-list': frame('contract-list'),
  'contract-detail': frame('contract-detail', '&contract-id=FIRST'),
  'invoice-table': frame('invoice-table'),
  'payment-history': frame('payment-history'),
  'asset-list': frame('asset-list'),
  'insurance-list': frame('insurance-list'),
  'installment-schedule': frame('installment-schedule', '&contract-id=FIRST'),
  'request-form': frame('request-form', '&type=travel_authorization'),
  'request-list': frame('request-list'),
};
const SINGLE = {
  'readme-dashboard': { path: 'overview.html', width: 1280, height: 1100 },
  'readme-invoices-arca-dark-it': {
    path: 'invoices.html?demo-brand=arca&demo-scheme=dark&demo-locale=it',
    width: 1280,
    height: 900,
  },
  'readme-contracts-320': { path: 'contracts.html', width: 320, height: 900 },
};

const wanted = process.argv.slice(2);
const chosen = (pictures) =>
  Object.entries(pictures).filter(
    ([name]) => wanted.length === 0 || wanted.some((part) => name.includes(part)),
  );

const server = await siteServer({ port: await freePort(), host: '127.0.0.1', still: true });
await server.listen();
const [base] = server.resolvedUrls.local;
const browser = await openBrowser('chromium');
const page = await browser.newPage();

/** Nothing loads any more, in any shadow tree; what fades in has. */
function settled() {
  const roots = (root) => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? roots(shadowRoot) : [])),
  ];
  const all = roots(document);
  if (all.some((root) => root.querySelector('[aria-busy="true"], .skeleton'))) return false;
  return all.some((root) => root.querySelector?.('[part~=base]')?.childElementCount > 0);
}

async function quiet() {
  for (let times = 0; times < 3; times++) {
    await page.waitForFunction(settled, { timeout: TIMEOUT_MS });
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  }
}

async function show(path, width, height) {
  // So high that what waits for being seen is seen.
  await page.setViewport({ width, height: 5000 });
  const url = new URL(path, base);
  if (!url.searchParams.has('demo-scheme')) url.searchParams.set('demo-scheme', 'light');
  await page.goto(url.href, { waitUntil: 'load', timeout: TIMEOUT_MS });
  await quiet();
  await page.addStyleTag({ content: '.demo-settings { display: none }' });
  await resize(width, height);
}

/** Elements follow their container: no page is loaded anew for another width. */
async function resize(width, height) {
  await page.setViewport({ width, height });
  await quiet();
}

/** Pictures as rows on one sheet, as WebP: a third of what PNG takes. */
function compose(rows, gap) {
  const load = async (source) => {
    const image = new Image();
    image.src = `data:image/png;base64,${source}`;
    await image.decode();
    return image;
  };
  return Promise.all(rows.map((row) => Promise.all(row.map(load)))).then((loaded) => {
    const widthOf = (row) => row.reduce((sum, { width }) => sum + width + gap, gap);
    const heightOf = (row) => Math.max(...row.map(({ height }) => height)) + gap;
    const sheet = document.createElement('canvas');
    sheet.width = Math.max(...loaded.map(widthOf));
    sheet.height = loaded.reduce((sum, row) => sum + heightOf(row), gap);
    const pen = sheet.getContext('2d');
    pen.fillStyle = '#d7dadd';
    pen.fillRect(0, 0, sheet.width, sheet.height);
    let y = gap;
    for (const row of loaded) {
      let x = gap;
      for (const image of row) {
        pen.drawImage(image, x, y);
        x += image.width + gap;
      }
      y += heightOf(row);
    }
    return sheet.toDataURL('image/webp', 0.85);
  });
}

async function save(name, rows, gap) {
  await page.goto('about:blank');
  const url = await page.evaluate(compose, rows, gap);
  writeFileSync(join(FOLDER, `${name}.webp`), Buffer.from(url.split(',')[1], 'base64'));
  console.log(name);
}

/** The first contract of the demo's customer. */
async function firstContract() {
  await show(frame('contract-list', '&layout=table'), 1280, HEIGHT);
  return page.evaluate(() => {
    const find = (root) =>
      root.querySelector('a[part~=link]') ??
      [...root.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot && find(shadowRoot)).find(Boolean);
    return find(document)?.getAttribute('href').slice(1);
  });
}

const sheets = chosen(SIDE_BY_SIDE);
const first = sheets.some(([, path]) => path.includes('FIRST')) ? await firstContract() : '';
for (const [name, path] of sheets) {
  const around = path.startsWith('frame') ? 2 * MARGIN : 0;
  const rows = [];
  await show(path.replace('FIRST', first), ROWS[0][0] + around, HEIGHT);
  for (const widths of ROWS) {
    const row = [];
    for (const width of widths) {
      await resize(width + around, HEIGHT);
      row.push(await page.screenshot({ encoding: 'base64' }));
    }
    rows.push(row);
  }
  await save(name, rows, MARGIN);
}
for (const [name, { path, width, height }] of chosen(SINGLE)) {
  await show(path, width, height);
  await save(name, [[await page.screenshot({ encoding: 'base64' })]], 0);
}
await browser.close();
await server.close();
