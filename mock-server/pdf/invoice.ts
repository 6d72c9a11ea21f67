/** The PDF of an invoice, a credit or a debit note. */
import type { Invoice } from '../../sdk/schemas/invoice.ts';
import type { PdfDocument } from './document.ts';
import { PAGE } from './document.ts';
import { nextRow, startDocument } from './paper.ts';
import type { Paper } from './paper.ts';

const RIGHT = PAGE.width - PAGE.margin;
const VAT_COLUMN = RIGHT - 110;

/** Bytes of the document: head, lines, VAT by rate, totals. */
export function invoicePdf(invoice: Invoice, paper: Paper): Uint8Array<ArrayBuffer> {
  const { words, date } = paper;
  const facts: [string, string][] = [[words.issuedOn, date(invoice.issuedOn)]];
  if (invoice.dueOn) facts.push([words.dueOn, date(invoice.dueOn)]);
  if (invoice.contractNumbers?.length) facts.push([words.contract, invoice.contractNumbers.join(', ')]);
  if (invoice.paymentReference) facts.push([words.reference, invoice.paymentReference]);
  const { document, y } = startDocument(paper, `${words[invoice.type]} ${invoice.number}`, facts);
  drawTotals(document, drawLines(document, y, invoice, paper), invoice, paper);
  return document.toBytes();
}

function drawLines(document: PdfDocument, top: number, invoice: Invoice, paper: Paper): number {
  const { words, money, percent } = paper;
  document.text(PAGE.margin, top, words.description, { size: 8.5, bold: true });
  document.text(VAT_COLUMN, top, words.vat, { size: 8.5, bold: true, align: 'end' });
  document.text(RIGHT, top, words.net, { size: 8.5, bold: true, align: 'end' });
  document.rule(top + 5);
  let y = top + 5;
  for (const line of invoice.lines ?? []) {
    y = nextRow(document, y);
    document.text(PAGE.margin, y, line.description, { maxWidth: VAT_COLUMN - PAGE.margin - 50 });
    if (line.vatRate !== undefined) document.text(VAT_COLUMN, y, percent(line.vatRate), { align: 'end' });
    document.text(RIGHT, y, money(line.net), { align: 'end' });
  }
  y = nextRow(document, y, 8);
  document.rule(y);
  return y;
}

function drawTotals(document: PdfDocument, top: number, invoice: Invoice, paper: Paper): void {
  const { words, money, percent } = paper;
  const rows: [string, string, boolean][] = [[words.net, money(invoice.net), false]];
  for (const { rate, base, vat } of invoice.vatBreakdown ?? []) {
    rows.push([`${words.vat} ${percent(rate)} (${money(base)})`, money(vat), false]);
  }
  if (!invoice.vatBreakdown?.length) rows.push([words.vat, money(invoice.vat), false]);
  rows.push([words.gross, money(invoice.gross), true]);
  if (invoice.paid.amount !== 0) rows.push([words.paid, money(invoice.paid), false]);
  const waived = { ...invoice.credited, amount: invoice.credited.amount + invoice.writtenOff.amount };
  if (waived.amount !== 0) rows.push([words.credited, money(waived), false]);
  if (invoice.open.amount !== 0) rows.push([words.open, money(invoice.open), true]);
  let y = top;
  for (const [name, value, bold] of rows) {
    y = nextRow(document, y);
    document.text(VAT_COLUMN, y, name, { bold, align: 'end' });
    document.text(RIGHT, y, value, { bold, align: 'end' });
  }
}
