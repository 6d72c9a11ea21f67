/** Writes the bytes of a document, in the reader's language. */
import { titleOf } from '../../engine/views/titles.ts';
import { fileResponse } from '../../http/download.ts';
import type { Exchange } from '../../http/exchange.ts';
import { ProblemError } from '../../http/problem.ts';
import { invoicePdf } from '../../pdf/invoice.ts';
import { letterPdf } from '../../pdf/letter.ts';
import { paperOf } from '../../pdf/paper.ts';
import { receiptPdf } from '../../pdf/receipt.ts';
import { paperText, requestWords } from '../../words/requests/index.ts';
import { type DocumentRecord, documentView } from './document-record.ts';

/** The file. @throws {ProblemError} 404 when what it copies is gone. */
export async function renderDocument(exchange: Exchange, record: DocumentRecord): Promise<Response> {
  const { fileName = record.id, mime } = documentView(record, exchange.language);
  return fileResponse(await bytesOf(exchange, record), fileName, mime);
}

async function bytesOf(exchange: Exchange, record: DocumentRecord): Promise<Uint8Array<ArrayBuffer>> {
  const { view } = exchange;
  const { source } = record;
  switch (source.from) {
    case 'upload':
      return source.upload.bytes;
    case 'invoice': {
      const invoice = view.invoice(record.invoiceId ?? '');
      if (!invoice) throw new ProblemError('not-found');
      return invoicePdf(invoice, await paperOf(exchange));
    }
    case 'receipt': {
      const payment = view.payment(source.paymentId);
      if (payment?.state !== 'posted') throw new ProblemError('not-found');
      return receiptPdf(payment, await paperOf(exchange));
    }
    case 'paper':
      return writePaper(exchange, record);
  }
}

async function writePaper(exchange: Exchange, record: DocumentRecord): Promise<Uint8Array<ArrayBuffer>> {
  const { language, view } = exchange;
  const { source, contract, at, kind } = record;
  if (source.from !== 'paper') return new Uint8Array(0);
  const paper = await paperOf(exchange);
  const words = requestWords(language).paperFacts;
  const facts: [string, string][] = [[words.on, paper.date(at.slice(0, 10))]];
  if (contract) {
    facts.push([words.contract, contract.number], [words.asset, titleOf(contract, language)]);
  }
  if (typeof source.params['number'] === 'string') facts.push([words.request, source.params['number']]);
  const { title, body } = paperText(language, source.paper, source.params);
  if (kind !== 'annual_summary' || !contract || record.year === undefined) {
    return letterPdf({ title, facts, body }, paper);
  }
  const year = String(record.year);
  const filter = {
    contractId: contract.id,
    'issuedOn.gte': `${year}-01-01`,
    'issuedOn.lte': `${year}-12-31`,
  };
  const { totals = [] } = view.invoices({ filter, totals: true, offset: 0, limit: 1 });
  const figures = totals.flatMap(({ invoiced, paid, open }): [string, string][] => [
    [words.invoiced, paper.money(invoiced)],
    [words.paid, paper.money(paid)],
    [words.open, paper.money(open)],
  ]);
  return letterPdf({ title, facts, body, figures }, paper);
}
