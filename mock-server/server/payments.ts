/** Money that moves because somebody steers the mock: `/__mock/payments`, `/__mock/payoff-quotes`. */
import { isMoney } from '../handlers/promise-body.ts';
import { PAYMENT_METHODS } from '../../sdk/schemas/invoice.ts';
import type { Money } from '../../sdk/schemas/base.ts';
import type { Payment } from '../../sdk/schemas/payment.ts';
import type { PayoffQuote } from '../../sdk/schemas/payoff.ts';
import { OnlinePaymentsDesk } from '../desks/payments/online-payments.ts';
import { PayoffQuotesDesk } from '../desks/payoff/payoff-quotes.ts';
import type { CustomerView, PaymentInput } from '../engine/index.ts';
import { isLocalDate } from '../http/local-date.ts';
import { invalid, ProblemError } from '../http/problem.ts';
import type { MockState } from '../state.ts';

/**
 * Registers a payment of the default customer, or of `customerId`. Without an amount the named invoices are paid in full.
 * @throws {ProblemError} 422 that names a field of a wrong type, 404 for an unknown customer.
 */
export function receive(state: MockState, body: Record<string, unknown>): Payment {
  const view = viewOf(state, body);
  const { method, receivedOn, invoiceIds = [] } = body;
  if (!Array.isArray(invoiceIds) || !invoiceIds.every((id) => typeof id === 'string')) {
    throw invalid({ pointer: '/invoiceIds', code: 'invalid_choice' });
  }
  if (receivedOn !== undefined && !isLocalDate(receivedOn)) {
    throw invalid({ pointer: '/receivedOn', code: 'invalid_date' });
  }
  if (method !== undefined && !isMethod(method))
    throw invalid({ pointer: '/method', code: 'invalid_choice' });
  const amount = body.amount ?? openOf(view, invoiceIds);
  if (!isMoney(amount)) throw invalid({ pointer: '/amount', code: 'invalid_money' });
  return view.receivePayment({ amount, method, receivedOn, invoiceIds });
}

/**
 * Says what becomes of a payment: `reverse` takes a posted one back; `post`, `process`, `fail` (with `failureCode`),
 * `expire` and `cancel` are what a provider answers to one that was started online.
 * @throws {ProblemError} 404 for an unknown payment or answer.
 */
export function steer(state: MockState, id: string, answer: string, body: Record<string, unknown>): Payment {
  const view = viewOf(state, body);
  if (answer === 'reverse') {
    const payment = view.reversePayment(id);
    if (!payment) throw new ProblemError('not-found');
    return payment;
  }
  const desk = state.lessor.desk(OnlinePaymentsDesk);
  const row = desk.find(view.customer.id, id);
  if (row === undefined) throw new ProblemError('not-found');
  const code = typeof body.failureCode === 'string' ? body.failureCode : 'declined';
  if (answer === 'post') desk.post(row);
  else if (answer === 'process') desk.process(row);
  else if (answer === 'fail') desk.fail(row, code);
  else if (answer === 'expire') desk.fail(row, 'expired');
  else if (answer === 'cancel') desk.cancel(row);
  else throw new ProblemError('not-found');
  return desk.view(row);
}

/** Answers a request for a definitive payoff quote at once: `contractId`, `effectiveOn`, and `requestId` if there is one. */
export function quote(state: MockState, body: Record<string, unknown>): PayoffQuote {
  const { contractId, effectiveOn, requestId } = body;
  if (typeof contractId !== 'string') throw invalid({ pointer: '/contractId', code: 'required' });
  if (!isLocalDate(effectiveOn)) throw invalid({ pointer: '/effectiveOn', code: 'invalid_date' });
  const asked = { contractId, effectiveOn, ...(typeof requestId === 'string' && { requestId }) };
  return state.lessor.desk(PayoffQuotesDesk).issueDefinitive(viewOf(state, body).customer.id, asked);
}

function viewOf({ lessor }: MockState, { customerId = lessor.defaultCustomerId }: Record<string, unknown>) {
  const view = typeof customerId === 'string' ? lessor.view(customerId) : undefined;
  if (!view) throw new ProblemError('not-found');
  return view;
}

function isMethod(value: unknown): value is NonNullable<PaymentInput['method']> {
  return PAYMENT_METHODS.some((method) => method === value);
}

/** What is open on invoices; undefined when none is known. Whether they go together is the lessor's to say. */
function openOf(view: CustomerView, ids: readonly string[]): Money | undefined {
  const open = ids.flatMap((id) => view.invoice(id)?.open ?? []);
  const currency = open[0]?.currency;
  if (currency === undefined) return undefined;
  return { amount: open.reduce((sum, each) => sum + each.amount, 0), currency };
}
