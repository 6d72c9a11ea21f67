/** Invoices, credit and debit notes, and their PDF. */
import { pdf } from '../http/download.ts';
import type { Exchange } from '../http/exchange.ts';
import { idOf, record, requirePermission } from '../http/exchange.ts';
import { list } from '../http/list.ts';
import type { Api } from '../http/pipeline.ts';
import type { Route } from '../http/route.ts';
import { ProblemError } from '../http/problem.ts';
import { invoicePdf } from '../pdf/invoice.ts';
import { paperOf } from '../pdf/paper.ts';

async function file(exchange: Exchange): Promise<Response> {
  requirePermission(exchange, 'invoices.pdf');
  if (exchange.capabilities.resources.invoices?.pdf === false) throw new ProblemError('not-offered');
  const invoice = exchange.view.invoice(idOf(exchange));
  if (!invoice) throw new ProblemError('not-found');
  return pdf(exchange, invoice.number, async () => invoicePdf(invoice, await paperOf(exchange)));
}

/** `/v1/invoices[/{id}[/pdf]]` */
export function invoiceHandlers(api: Api): Route[] {
  return [
    api.get('invoices', '/v1/invoices', (exchange) => {
      requirePermission(exchange, 'invoices.list');
      return list(exchange, 'invoices', (query) => exchange.view.invoices(query));
    }),
    api.get('invoices', '/v1/invoices/:id', (exchange) => {
      requirePermission(exchange, 'invoices.detail');
      return record(exchange, exchange.view.invoice(idOf(exchange)));
    }),
    api.get('invoices', '/v1/invoices/:id/pdf', file),
  ];
}
