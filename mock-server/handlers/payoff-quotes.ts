/** Payoff quotes, their PDF, and accepting one. */
import { payoffAcceptanceSchema, payoffQuoteDraftSchema } from '../../sdk/schemas/payoff.ts';
import { PayoffQuotesDesk } from '../desks/payoff/payoff-quotes.ts';
import { pdf } from '../http/download.ts';
import type { Exchange } from '../http/exchange.ts';
import { idOf, record, requirePermission } from '../http/exchange.ts';
import { list } from '../http/list.ts';
import type { Api } from '../http/pipeline.ts';
import { ProblemError } from '../http/problem.ts';
import { readAs } from '../http/read.ts';
import type { Route } from '../http/route.ts';
import { change, createOnce } from '../http/write.ts';
import { paperOf } from '../pdf/paper.ts';
import { payoffQuotePdf } from '../pdf/payoff-quote.ts';

const deskOf = ({ lessor }: Exchange): PayoffQuotesDesk => lessor.desk(PayoffQuotesDesk);
const found = (exchange: Exchange) => deskOf(exchange).find(exchange.caller.customerId, idOf(exchange));

async function file(exchange: Exchange): Promise<Response> {
  requirePermission(exchange, 'payoffQuotes.pdf');
  if (exchange.capabilities.resources.payoffQuotes?.pdf === false) throw new ProblemError('not-offered');
  const quote = found(exchange);
  if (!quote) throw new ProblemError('not-found');
  const name = `payoff-${quote.number ?? quote.id}`;
  return pdf(exchange, name, async () => payoffQuotePdf(quote, await paperOf(exchange), exchange.language));
}

/** `/v1/payoff-quotes[/{id}[/accept|/pdf]]` */
export function payoffQuoteHandlers(api: Api): Route[] {
  return [
    api.get('payoffQuotes', '/v1/payoff-quotes', (exchange) => {
      requirePermission(exchange, 'payoffQuotes.list');
      const { customerId } = exchange.caller;
      return list(exchange, 'payoffQuotes', (query) => deskOf(exchange).list(customerId, query));
    }),
    api.get('payoffQuotes', '/v1/payoff-quotes/:id', (exchange) => {
      requirePermission(exchange, 'payoffQuotes.detail');
      return record(exchange, found(exchange));
    }),
    api.get('payoffQuotes', '/v1/payoff-quotes/:id/pdf', file),
    api.post('payoffQuotes', '/v1/payoff-quotes', (exchange) => {
      requirePermission(exchange, 'payoffQuotes.create');
      return createOnce(exchange, (body) =>
        deskOf(exchange).create(exchange.caller.customerId, readAs(payoffQuoteDraftSchema, body)),
      );
    }),
    api.post('payoffQuotes', '/v1/payoff-quotes/:id/accept', (exchange) => {
      requirePermission(exchange, 'payoffQuotes.accept');
      return change(exchange, found(exchange), (body) => {
        const { outcome } = readAs(payoffAcceptanceSchema, body);
        return deskOf(exchange).accept(exchange.caller.customerId, idOf(exchange), outcome);
      });
    }),
  ];
}
