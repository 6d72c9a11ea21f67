/** Payments, their receipts, and paying online. */
import { paymentDraftSchema } from '../../sdk/schemas/payment.ts';
import { OnlinePaymentsDesk } from '../desks/payments/online-payments.ts';
import { LessorRuleError } from '../engine/rule-error.ts';
import { pdf } from '../http/download.ts';
import type { Exchange } from '../http/exchange.ts';
import { idOf, record, requirePermission } from '../http/exchange.ts';
import { list } from '../http/list.ts';
import type { Api } from '../http/pipeline.ts';
import type { Route } from '../http/route.ts';
import { ProblemError } from '../http/problem.ts';
import { readAs } from '../http/read.ts';
import { change, createOnce } from '../http/write.ts';
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

/** The provider's page: the address asked for, else under the server's own, or what stands before `/v1` in the request's. */
function pageOf({ state, url }: Exchange): string {
  if (state.options.payPage !== undefined) return state.options.payPage;
  const before = url.origin + url.pathname.slice(0, Math.max(0, url.pathname.lastIndexOf('/v1/')));
  return `${state.publicUrl ?? before}/pay/{session}`;
}

function create(exchange: Exchange): Promise<Response> {
  requirePermission(exchange, 'payments.create');
  if (!exchange.capabilities.actions.pay?.enabled) throw new ProblemError('not-offered');
  return createOnce(exchange, (body) => {
    const desk = exchange.lessor.desk(OnlinePaymentsDesk);
    const draft = readAs(paymentDraftSchema, body);
    return desk.view(desk.start(exchange.caller.customerId, draft, pageOf(exchange)));
  });
}

function cancel(exchange: Exchange): Promise<Response> {
  requirePermission(exchange, 'payments.cancel');
  const id = idOf(exchange);
  return change(exchange, exchange.view.payment(id), () => {
    const desk = exchange.lessor.desk(OnlinePaymentsDesk);
    const row = desk.find(exchange.caller.customerId, id);
    // A direct debit is the bank's already.
    if (row === undefined) throw new LessorRuleError(409, 'not_cancellable', '/state');
    desk.cancel(row);
    return desk.view(row);
  });
}

/** `/v1/payments[/{id}[/receipt|/cancel]]` */
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
    api.post('payments', '/v1/payments', create),
    api.post('payments', '/v1/payments/:id/cancel', cancel),
  ];
}
