/** Payments and their receipts. */
import { pdf } from '../http/download.ts';
import type { Exchange } from '../http/exchange.ts';
import { idOf, record, requirePermission } from '../http/exchange.ts';
import { list } from '../http/list.ts';
import type { Api } from '../http/pipeline.ts';
import type { Route } from '../http/route.ts';
import { ProblemError } from '../http/problem.ts';
import { paperOf } from '../pdf/paper.ts';
import { receiptPdf } from '../pdf/receipt.ts';

async function receipt(exchange: Exchange): Promise<Response> {
  requirePermission(exchange, 'payments.receipt');
  if (exchange.capabilities.resources.payments?.pdf === false) throw new ProblemError('not-offered');
  const payment = exchange.view.payment(idOf(exchange));
  // Money that has not arrived has no receipt.
  if (payment?.state !== 'posted') throw new ProblemError('not-found');
  return pdf(exchange, `receipt-${payment.number ?? payment.id}`, async () =>
    receiptPdf(payment, await paperOf(exchange)),
  );
}

/** `/v1/payments[/{id}[/receipt]]` */
export function paymentHandlers(api: Api): Route[] {
  return [
    api.get('payments', '/v1/payments', (exchange) => {
      requirePermission(exchange, 'payments.list');
      return list(exchange, 'payments', (query) => exchange.view.payments(query));
    }),
    api.get('payments', '/v1/payments/:id', (exchange) => {
      requirePermission(exchange, 'payments.detail');
      return record(exchange, exchange.view.payment(idOf(exchange)));
    }),
    api.get('payments', '/v1/payments/:id/receipt', receipt),
  ];
}
