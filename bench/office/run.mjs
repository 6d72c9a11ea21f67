/**
 * What LibreOffice makes of exported files: every cell of XLSX, XLS and CSV as LibreOffice reads it, against what was
 * exported. No measurement but a check; it stands here because LibreOffice (Debian: libreoffice-calc-nogui, 88 MB) is no
 * dependency of the project. From the root: `npx tsx bench/office/run.mjs`. Exits with 1 when a value differs.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWriter } from '../../src/export/writer.ts';
import { createLessor } from '../../mock-server/engine/index.ts';

const SOFFICE = process.env.SOFFICE ?? 'soffice';
const HEADERS = ['Number', 'Contracts', 'Issued', 'Due', 'Amount', 'Open', 'Days'];
/** Texts that a spreadsheet would make something else of, and figures at the edges. */
const HARD = [
  [
    '=1+1',
    '0012',
    { d: '2024-02-29' },
    { d: '1999-12-31' },
    { m: -5, s: 2, c: 'RON' },
    { m: 0, s: 2, c: 'BGN' },
    { n: 0 },
  ],
  [
    '1/2',
    '+39 02',
    { d: '2026-03-29' },
    null,
    { m: 123_456_789_012, s: 2, c: 'EUR' },
    { m: 1500, s: 0, c: 'JPY' },
    { n: -7 },
  ],
  [
    '“Ș” ț; "x", y',
    '2026-11-21',
    { d: '2026-11-21' },
    { d: '2030-01-01' },
    { m: 1999, s: 2, c: 'EUR' },
    null,
    { n: 1.5 },
  ],
];

const lessor = createLessor({ invoices: 300 });
const { items } = lessor.view(lessor.defaultCustomerId).invoices({ filter: {}, offset: 0, limit: 300 });
const money = ({ amount, currency }) => ({ m: amount, s: 2, c: currency });
const rows = [
  ...HARD,
  ...items.map((each) => [
    each.number,
    each.contractNumbers?.join(', ') ?? '',
    { d: each.issuedOn },
    each.dueOn ? { d: each.dueOn } : null,
    money(each.gross),
    money(each.open),
    { n: each.daysPastDue ?? 0 },
  ]),
];

const folder = mkdtempSync(join(tmpdir(), 'leasekit-office-'));

/** The file in LibreOffice's own XML, where every cell tells its type. */
function opened(name, filter) {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const args = [profile, '--headless', '--convert-to', 'fods', '--outdir', join(folder, 'out')];
  execFileSync(SOFFICE, [...args, ...(filter ? [`--infilter=${filter}`] : []), join(folder, name)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return readFileSync(join(folder, 'out', name.replace(/\.\w+$/, '.fods')), 'utf8');
}

const unescaped = (text) =>
  text
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** Rows of typed cells: `{ type, value, text, style }`, empty ones undefined. */
function cellsOf(xml) {
  const table = /<table:table .*?<\/table:table>/s.exec(xml)?.[0] ?? '';
  return [...table.matchAll(/<table:table-row[^>]*?(?:\/>|>(.*?)<\/table:table-row>)/gs)].map(
    ([, row = '']) =>
      [...row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)].flatMap(
        ([, attributes, content = '']) => {
          const attribute = (name) => new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1];
          const type = attribute('office:value-type');
          const repeated = Math.min(Number(attribute('table:number-columns-repeated') ?? 1), HEADERS.length);
          const cell = type && {
            type,
            value: attribute('office:date-value') ?? attribute('office:value'),
            currency: attribute('office:currency'),
            formula: attribute('table:formula'),
            style: attribute('table:style-name'),
            text: [...content.matchAll(/<text:p[^>]*?(?:\/>|>(.*?)<\/text:p>)/gs)]
              .map(([, line = '']) => unescaped(line))
              .join('\n'),
          };
          return Array.from({ length: repeated }, () => cell);
        },
      ),
  );
}

const amount = ({ m, s }) => m / 10 ** s;

/** XLSX and XLS: dates are dates, money is a number that shows its currency, text is text and never a formula. */
function checkTyped(cell, want, where) {
  if (want === null || want === '') return assert.equal(cell?.text ?? '', '', where);
  assert.equal(cell?.formula, undefined, where);
  if (typeof want === 'string') return assert.deepEqual([cell.type, cell.text], ['string', want], where);
  if ('d' in want) return assert.deepEqual([cell.type, cell.value], ['date', want.d], where);
  const expected = 'm' in want ? amount(want) : want.n;
  assert.match(cell.type, /^(float|currency)$/, where);
  assert.equal(Number(cell.value), expected, where);
  if ('m' in want)
    assert.ok(
      cell.currency === want.c || cell.text.includes(want.c),
      `${where}: ${cell.text} tells ${want.c}`,
    );
}

/** CSV knows no types: LibreOffice reads dates and numbers by their look, here in Italian. Texts keep their apostrophe. */
function checkPlain(cell, want, where) {
  if (want === null || want === '') return assert.equal(cell?.text ?? '', '', where);
  assert.equal(cell?.formula, undefined, where);
  if (typeof want === 'string') {
    // What looks like a day or a number is read as one, as a spreadsheet always does with CSV.
    return assert.equal(cell.text, /^[=+\-@]/.test(want) ? `'${want}` : want, where);
  }
  if ('d' in want) return assert.equal(cell.value ?? cell.text, want.d, where);
  assert.equal(Number(cell.value), 'm' in want ? amount(want) : want.n, where);
}

/** Semicolons, double quotes, UTF-8, from the first row; Italian; fields in quotes are text; special numbers are read. */
const ITALIAN_CSV = 'CSV:59,34,76,1,1/2/2/2,1040,true,true';

try {
  const told = [];
  for (const format of ['xlsx', 'xls', 'csv']) {
    const writer = await createWriter({ format, sheetName: 'Invoices', headers: HEADERS, locale: 'it' });
    writer.add(rows);
    writeFileSync(join(folder, `invoices-${format}.${format}`), await writer.finish());
    const start = performance.now();
    const [head, ...read] = cellsOf(
      opened(`invoices-${format}.${format}`, format === 'csv' ? ITALIAN_CSV : undefined),
    );
    assert.deepEqual(
      head.slice(0, HEADERS.length).map((cell) => cell?.text),
      HEADERS,
    );
    const check = format === 'csv' ? checkPlain : checkTyped;
    rows.forEach((row, at) =>
      row.forEach((want, column) =>
        check(read[at]?.[column], want, `${format}, row ${at + 1}, ${HEADERS[column]}`),
      ),
    );
    told.push(
      `${format}: ${rows.length} rows × ${HEADERS.length} cells equal (${((performance.now() - start) / 1000).toFixed(1)} s)`,
    );
  }
  const version = execFileSync(SOFFICE, ['--version'], { encoding: 'utf8' }).trim();
  console.log([version, ...told].join('\n'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
