/** A report in the reader's language, and its plain forms: CSV and PDF. */
import type { Cell, ReportTable } from '../desks/reports/report-table.ts';
import type { ReportCode } from '../desks/reports/report-types.ts';
import type { Exchange } from '../http/exchange.ts';
import { PAGE } from '../pdf/document.ts';
import { nextRow, paperOf, startDocument } from '../pdf/paper.ts';
import type { Paper } from '../pdf/paper.ts';
import { reportWordsIn, type ReportWords } from '../words/reports.ts';

/** A table with its words. */
export interface WrittenReport {
  readonly title: string;
  readonly headings: readonly string[];
  readonly table: ReportTable;
  /** The word before sums. */
  readonly total: string;
  readonly scaleOf: (currency: string) => number;
  /** A text of a column: codes in words, all else as it is. */
  readonly textOf: (value: string, column: number) => string;
}

/** Puts the reader's words to a report. */
export function writeReport(code: ReportCode, table: ReportTable, exchange: Exchange): WrittenReport {
  const words = reportWordsIn(exchange.language);
  const scales = new Map(exchange.capabilities.currencies.map(({ code: name, scale }) => [name, scale]));
  return {
    title: words.titles[code],
    headings: table.columns.map(({ key }) => words.columns[key as keyof ReportWords['columns']] ?? key),
    table,
    total: words.total,
    scaleOf: (currency) => scales.get(currency) ?? 2,
    textOf: (value, at) =>
      table.columns[at]?.type === 'word'
        ? (words.words[value as keyof ReportWords['words']] ?? value)
        : value,
  };
}

/** Comma-separated values (RFC 4180) with a byte order mark; safe from formulas, amounts with a currency column each. */
export function reportCsv(report: WrittenReport): Uint8Array<ArrayBuffer> {
  const { table, headings, total } = report;
  const heads = headings.flatMap((heading, at) =>
    isMoney(report, at) ? [heading, `${heading} ISO 4217`] : [heading],
  );
  const line = (row: readonly Cell[], first?: string): string =>
    table.columns
      .flatMap((_column, at) => {
        if (at === 0 && first !== undefined) return [escaped(first)];
        return isMoney(report, at) ? moneyFields(report, row[at]) : [escaped(plain(report, row[at], at))];
      })
      .join(',');
  const lines = [
    heads.map(escaped).join(','),
    ...table.rows.map((row) => line(row)),
    ...table.totals.map(({ currency, cells }) => line(cells, `${total} ${currency}`)),
  ];
  return new Uint8Array(new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}\r\n`));
}

function isMoney({ table }: WrittenReport, at: number): boolean {
  return table.columns[at]?.type === 'money';
}

function moneyFields(report: WrittenReport, cell: Cell): string[] {
  if (typeof cell !== 'object') return ['', ''];
  const scale = report.scaleOf(cell.currency);
  const digits = String(Math.abs(cell.amount)).padStart(scale + 1, '0');
  const rest = scale > 0 ? `.${digits.slice(-scale)}` : '';
  return [`${cell.amount < 0 ? '-' : ''}${digits.slice(0, digits.length - scale)}${rest}`, cell.currency];
}

function plain(report: WrittenReport, cell: Cell, at: number): string {
  if (cell === undefined || typeof cell === 'object') return '';
  return typeof cell === 'number' ? String(cell) : report.textOf(cell, at);
}

/** A spreadsheet would run what starts like a formula. */
function escaped(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Pages with a head, the columns side by side, and the sums below. */
export async function reportPdf(report: WrittenReport, exchange: Exchange): Promise<Uint8Array<ArrayBuffer>> {
  const paper = await paperOf(exchange);
  const { asOf } = reportWordsIn(exchange.language);
  const facts = [[asOf, paper.date(exchange.lessor.businessDate)] as const];
  const { document, y: top } = startDocument(paper, report.title, facts);
  const { columns, rows, totals } = report.table;
  const left = PAGE.margin;
  const width = (PAGE.width - 2 * PAGE.margin) / columns.length;
  const draw = (texts: readonly string[], y: number, bold: boolean): void =>
    texts.forEach((text, at) => {
      const end = ['money', 'integer'].includes(columns[at]?.type ?? '');
      const x = left + at * width + (end ? width - 4 : 0);
      document.text(x, y, text, { size: 7.5, bold, align: end ? 'end' : 'start', maxWidth: width - 4 });
    });
  draw(report.headings, top, true);
  document.rule(top + 5);
  let y = top + 5;
  for (const row of rows) {
    y = nextRow(document, y, 13);
    draw(
      columns.map((_column, at) => printed(report, paper, row[at], at)),
      y,
      false,
    );
  }
  for (const { currency, cells } of totals) {
    y = nextRow(document, y, 15);
    const texts = columns.map((_column, at) =>
      at === 0 ? `${report.total} ${currency}` : printed(report, paper, cells[at], at),
    );
    draw(texts, y, true);
  }
  return document.toBytes();
}

function printed(report: WrittenReport, paper: Paper, cell: Cell, at: number): string {
  if (cell === undefined) return '';
  if (typeof cell === 'object') return paper.money(cell);
  if (typeof cell === 'number') return String(cell);
  return report.table.columns[at]?.type === 'date' ? paper.date(cell) : report.textOf(cell, at);
}
