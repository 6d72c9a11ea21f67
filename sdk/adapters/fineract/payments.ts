/** Repayments of loans and payments of client charges. Fineract does not tell which period a repayment went to. */
import { subtract } from '../../core/money.ts';
import type { Payment } from '../../schemas/payment.ts';
import { fieldMap } from '../field-map.ts';
import { fault } from '../kit/fault.ts';
import type { Fields } from '../field-map.ts';
import { computed, constant, date, text, valueAt } from '../kit/fields.ts';
import type { SourceRow } from '../kit/fields.ts';
import { toMoney } from '../kit/values.ts';
import { ownMoney, scaleOf, textAt } from './context.ts';
import type { FineractContext, LoanContext } from './context.ts';

/** Codes of transactions that are money from the customer; disbursements, accruals and waivers are none. */
const INCOMING = new Set([
  'loanTransactionType.repayment',
  'loanTransactionType.repaymentAtDisbursement',
  'loanTransactionType.recoveryRepayment',
  'loanTransactionType.downPayment',
  'clientTransactionType.payCharge',
]);
const PORTIONS = ['principalPortion', 'interestPortion', 'feeChargesPortion', 'penaltyChargesPortion'];

/** Codes of what is no money from the customer: money out, accruals, waivers, corrections, moves between accounts. */
const OTHERS = new Set(
  [
    ...['disbursement', 'contra', 'waiver', 'waiveCharges', 'writeOff', 'marked.for.rescheduling', 'accrual'],
    ...[
      'initiateTransfer',
      'approveTransfer',
      'withdrawTransfer',
      'rejectTransfer',
      'refund',
      'refundForActiveLoan',
    ],
    ...['incomePosting', 'creditBalanceRefund', 'merchantIssuedRefund', 'payoutRefund', 'goodwillCredit'],
    ...[
      'chargeRefund',
      'chargeback',
      'chargeAdjustment',
      'chargeoff',
      'reAge',
      'reAmortize',
      'accrualActivity',
    ],
    ...['accrualAdjustment', 'interestPaymentWaiver', 'interestRefund', 'chargePayment'],
  ].map((name) => `loanTransactionType.${name}`),
);
OTHERS.add('clientTransactionType.waiveCharge');

/** Whether a transaction is a payment. One of a type that is not known counts, so that the map reports it. */
export function isPayment(row: unknown): boolean {
  const code = valueAt(row, 'type.code');
  return typeof code !== 'string' || !OTHERS.has(code);
}

/** What is left when the portions that were applied are taken away. */
function unallocated(
  row: SourceRow,
  { settings }: FineractContext,
  { amount }: SourceRow,
): Payment['unallocated'] {
  const currency = valueAt(row, 'currency');
  const scale = scaleOf(currency, settings.currencies);
  return PORTIONS.reduce(
    (left, portion) => subtract(left, toMoney(valueAt(row, portion) ?? 0, valueAt(currency, 'code'), scale)),
    amount as Payment['amount'],
  );
}

const common = {
  type: computed((row: SourceRow) => {
    const code = textAt(row, 'type.code');
    return INCOMING.has(code) ? code : fault('unknown type of transaction');
  }),
  amount: ownMoney<FineractContext>('amount', 'currency'),
  receivedOn: date('date', 'parts'),
  method: computed<Payment['method'], FineractContext>(
    (row, { settings }) =>
      settings.methods[String(valueAt(row, 'paymentDetailData.paymentType.name'))] ?? 'unknown',
  ),
  reference: text('paymentDetailData.receiptNumber', { optional: true }),
  allocations: constant<Payment['allocations']>([]),
};

const check = ({ unallocated: left }: Payment): string | undefined =>
  left.amount < 0 ? 'portions exceed the amount' : undefined;

/** A payment with the type it was made of, without which nobody could tell that it is one. */
type TypedPayment = Payment & { type: string };

/** A transaction of a loan. */
export const loanPaymentMap = fieldMap<TypedPayment, LoanContext>(
  {
    ...common,
    id: computed((row, { loan }) => `loan-${textAt(loan, 'id')}-transaction-${textAt(row, 'id')}`),
    state: computed(({ manuallyReversed }) => (manuallyReversed === true ? 'reversed' : 'posted')),
    unallocated: computed(unallocated),
    contractIds: computed((_, { loan }) => [textAt(loan, 'id')]),
  } satisfies Fields<TypedPayment, LoanContext>,
  { check },
);

/** A transaction of the client, which pays a charge as a whole. */
export const clientPaymentMap = fieldMap<TypedPayment, FineractContext & { readonly clientId: string }>({
  ...common,
  id: computed((row, { clientId }) => `client-${clientId}-transaction-${textAt(row, 'id')}`),
  state: computed(({ reversed }) => (reversed === true ? 'reversed' : 'posted')),
  unallocated: computed((_, __, { amount }) => ({ ...(amount as Payment['amount']), amount: 0 })),
  contractIds: constant([]),
});
