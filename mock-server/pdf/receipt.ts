/** The PDF that confirms a payment. */
import type { Payment } from '../../sdk/schemas/payment.ts';
import { PAGE } from './document.ts';
import { nextRow, startDocument } from './paper.ts';
import type { Paper } from './paper.ts';

/** Bytes of the receipt: what came in, when, and what it was used for. */
export function receiptPdf(payment: Payment, paper: Paper): Uint8Array<ArrayBuffer> {
  const { words, date, money } = paper;
  const facts: [string, string][] = [
    [words.receivedOn, date(payment.receivedOn)],
    [words.amount, money(payment.amount)],
  ];
  if (payment.reference) facts.push([words.reference, payment.reference]);
  const { document, y: top } = startDocument(
    paper,
    `${words.receipt} ${payment.number ?? payment.id}`,
    facts,
  );
  const right = PAGE.width - PAGE.margin;
  document.rule(top);
  let y = top;
  for (const { invoiceId, invoiceNumber, amount, on } of payment.allocations) {
    y = nextRow(document, y);
    const text = `${words.allocatedTo} ${invoiceNumber ?? invoiceId}, ${date(on)}`;
    document.text(PAGE.margin, y, text, { maxWidth: 340 });
    document.text(right, y, money(amount), { align: 'end' });
  }
  if (payment.unallocated.amount !== 0) {
    y = nextRow(document, y);
    document.text(PAGE.margin, y, words.unallocated);
    document.text(right, y, money(payment.unallocated), { align: 'end' });
  }
  document.rule(nextRow(document, y, 8));
  document.text(right, nextRow(document, y, 24), money(payment.amount), { bold: true, align: 'end' });
  return document.toBytes();
}
