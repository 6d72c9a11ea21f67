/** The PDF of a payoff quote. */
import type { PayoffQuote } from '../../sdk/schemas/payoff.ts';
import type { Language } from '../words/index.ts';
import { payoffQuoteWords } from '../words/payoff-quote.ts';
import { PAGE } from './document.ts';
import { nextRow, startDocument } from './paper.ts';
import type { Paper } from './paper.ts';

/** Bytes of the quote: whether it binds, each component, the total, and what a day more costs. */
export function payoffQuotePdf(
  quote: PayoffQuote,
  paper: Paper,
  language: Language,
): Uint8Array<ArrayBuffer> {
  const { date, money } = paper;
  const words = payoffQuoteWords(language);
  const facts: [string, string][] = [
    [words.contract, quote.contractNumber ?? quote.contractId],
    [words.effectiveOn, date(quote.effectiveOn)],
  ];
  if (quote.validUntil) facts.push([words.validUntil, date(quote.validUntil)]);
  const title = `${words.title} ${quote.number ?? quote.id}`;
  const { document, y: top } = startDocument(paper, title, facts);
  const right = PAGE.width - PAGE.margin;
  const binding = quote.binding === 'definitive' ? words.definitive : words.indicative;
  document.text(PAGE.margin, top, binding);
  document.rule(top + 10);
  let y = top + 10;
  const names: Readonly<Record<string, string | undefined>> = words.components;
  for (const { code, amount } of quote.components) {
    y = nextRow(document, y);
    document.text(PAGE.margin, y, names[code] ?? code, { maxWidth: 340 });
    document.text(right, y, money(amount), { align: 'end' });
  }
  document.rule(nextRow(document, y, 8));
  y = nextRow(document, y, 24);
  document.text(PAGE.margin, y, words.total, { bold: true });
  document.text(right, y, money(quote.total), { bold: true, align: 'end' });
  if (quote.perDiem) {
    y = nextRow(document, y, 18);
    document.text(PAGE.margin, y, words.perDiem);
    document.text(right, y, money(quote.perDiem), { align: 'end' });
  }
  return document.toBytes();
}
