/**
 * Fineract sends no invoices. What a customer owes by a date is a period of the repayment schedule, or a charge of the
 * client: these are shown as invoices. A period counts as billed from its first day on, so that the next one due is
 * there and the rest of the plan is not. Charges of a loan are part of its periods already.
 */
import type { Invoice } from '../../schemas/invoice.ts';
import { fieldMap } from '../field-map.ts';
import { computed, constant, date, text, valueAt } from '../kit/fields.ts';
import type { SourceRow } from '../kit/fields.ts';
import { balanceFault, settlementOf, timingOf } from '../kit/invoice-state.ts';
import { MapFault } from '../kit/fault.ts';
import { firstDate, loanMoney, ownMoney, textAt } from './context.ts';
import type { FineractContext, LoanContext } from './context.ts';

const state = {
  settlement: computed((_, __, bill) => settlementOf(bill as unknown as Invoice)),
  timing: computed<Invoice['timing'] & string, FineractContext>(
    (_, { today }, bill) => timing(bill, today).timing,
  ),
  daysPastDue: computed<number, FineractContext>((_, { today }, bill) => timing(bill, today).daysPastDue),
};

function timing(bill: SourceRow, today: string): Pick<Invoice, 'timing' | 'daysPastDue'> {
  const { open, dueOn } = bill as unknown as Invoice;
  return timingOf(open, dueOn, today);
}

const noVat = computed((_: SourceRow, __: unknown, { gross }: SourceRow) => ({
  ...(gross as Invoice['gross']),
  amount: 0,
}));

/** Whether a period has begun. One whose dates cannot be read has: the map will say what is wrong with it. */
export function isBilled(period: SourceRow, today: string): boolean {
  try {
    const from = firstDate(period, 'fromDate', 'dueDate');
    return from === undefined || from <= today;
  } catch (error) {
    if (error instanceof MapFault) return true;
    throw error;
  }
}

/** Id of the invoice that a period is shown as. */
export function periodInvoiceId(loanId: string, period: string): string {
  return `loan-${loanId}-period-${period}`;
}

/** A billed period. VAT is not told apart. */
export const periodBillMap = fieldMap<Invoice, LoanContext>(
  {
    id: computed((row, { loan }) => periodInvoiceId(textAt(loan, 'id'), textAt(row, 'period'))),
    number: computed((row, { loan }) => `${textAt(loan, 'accountNo')}/${textAt(row, 'period')}`),
    type: constant('invoice'),
    contractIds: computed((_, { loan }) => [textAt(loan, 'id')]),
    contractNumbers: computed((_, { loan }) => [textAt(loan, 'accountNo')]),
    issuedOn: date('fromDate', 'parts'),
    dueOn: date('dueDate', 'parts'),
    currency: computed((_, { currency }) => textAt(currency as SourceRow, 'code')),
    gross: loanMoney('totalDueForPeriod'),
    net: loanMoney('totalDueForPeriod'),
    vat: noVat,
    paid: loanMoney('totalPaidForPeriod', { absent: 'zero' }),
    credited: loanMoney('totalWaivedForPeriod', { absent: 'zero' }),
    writtenOff: loanMoney('totalWrittenOffForPeriod', { absent: 'zero' }),
    open: loanMoney('totalOutstandingForPeriod'),
    ...state,
  },
  { id: 'period', check: balanceFault },
);

/** A charge of the client, due on a day of its own; Fineract does not tell when it was made. */
export const chargeBillMap = fieldMap<Invoice, FineractContext>(
  {
    id: computed((row) => `client-${textAt(row, 'clientId')}-charge-${textAt(row, 'id')}`),
    number: text('id'),
    type: constant('invoice'),
    contractIds: constant([]),
    issuedOn: date('dueDate', 'parts'),
    dueOn: date('dueDate', 'parts'),
    currency: text('currency.code'),
    gross: ownMoney('amount', 'currency'),
    net: ownMoney('amount', 'currency'),
    vat: noVat,
    paid: ownMoney('amountPaid', 'currency', { absent: 'zero' }),
    credited: ownMoney('amountWaived', 'currency', { absent: 'zero' }),
    writtenOff: ownMoney('amountWrittenOff', 'currency', { absent: 'zero' }),
    open: ownMoney('amountOutstanding', 'currency'),
    ...state,
    lines: computed((row, _, { gross }) => [
      {
        description: textAt(row, 'name'),
        net: gross as Invoice['net'],
        component: valueAt(row, 'penalty') === true ? 'penalty' : 'fee',
      },
    ]),
  },
  { check: balanceFault },
);
