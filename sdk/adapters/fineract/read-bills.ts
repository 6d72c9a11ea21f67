/** Operations on what is owed and what was paid. */
import { NotFoundError } from '../../core/errors.ts';
import type { UnmappedRow } from '../../core/page.ts';
import type { Invoice } from '../../schemas/invoice.ts';
import type { Payment } from '../../schemas/payment.ts';
import { mappedOr } from '../field-map.ts';
import type { ListCall } from '../kit/cursors.ts';
import { valueAt } from '../kit/fields.ts';
import type { SourceRow } from '../kit/fields.ts';
import { listInMemory } from '../kit/memory-list.ts';
import type { ListAnswer } from '../kit/paging.ts';
import { segment } from '../kit/source.ts';
import { invoiceTotals, paymentTotals } from '../kit/totals.ts';
import { chargeBillMap, isBilled, periodBillMap } from './bills.ts';
import { INVOICE_RULES, PAYMENT_RULES } from './lists.ts';
import { clientPaymentMap, isPayment, loanPaymentMap } from './payments.ts';
import { clientIdOf, readBills, readLoan, readPayments } from './portfolio.ts';
import type { Reading } from './portfolio.ts';
import { periodsOf, scheduleMap } from './schedule.ts';

const missing = (operation: string) => new NotFoundError(operation, { status: 404, code: 'not-found' });

/** Ids of this adapter: `loan-1-period-3`, `client-1-charge-5`, `loan-1-transaction-7`. */
function idParts(
  operation: string,
  id: string | undefined,
  item: string,
): { owner: string; key: string; item: string } {
  const match = new RegExp(`^(loan|client)-(\\w{1,20})-(${item})-(\\w{1,20})$`).exec(id ?? '');
  if (!match) throw missing(operation);
  return { owner: match[1] ?? '', key: match[2] ?? '', item: match[4] ?? '' };
}

/** Billed periods of all loans and active charges of the client. */
export async function listInvoices(reading: Reading, call: ListCall): Promise<ListAnswer> {
  const rows = await readBills(reading, await clientIdOf(reading));
  return listInMemory(call, rows, INVOICE_RULES, { totals: invoiceTotals });
}

/** One billed period with what it is made of, or one charge. */
export async function getInvoice(reading: Reading, { input, context }: ListCall): Promise<Invoice> {
  const { operation, settings } = reading;
  const { owner, key, item } = idParts(operation, input.id, 'period|charge');
  if (owner === 'client') {
    if (context.customerId !== undefined && context.customerId !== key) throw missing(operation);
    const path = `self/clients/${segment(operation, key)}/charges/${segment(operation, item)}`;
    return chargeBillMap.record(operation, await settings.source.get(operation, path, context), reading);
  }
  const loan = await readLoan(reading, key, 'repaymentSchedule');
  const period = periodsOf(loan)?.find((each) => String(valueAt(each, 'period')) === item);
  if (!period || !isBilled(period, reading.today)) throw missing(operation);
  const inner = { ...reading, loan, currency: valueAt(loan, 'repaymentSchedule.currency') };
  const bill = periodBillMap.record(operation, period, inner);
  const parts = scheduleMap.record(operation, period, inner);
  const lines = (['principal', 'interest', 'fees'] as const)
    .filter((component) => parts[component].amount !== 0)
    .map((component) => ({
      description: component,
      component: component === 'fees' ? 'fee' : component,
      net: parts[component],
      contractId: key,
    }));
  return { ...bill, lines };
}

/** Repayments of all loans and payments of the client's charges. */
export async function listPayments(reading: Reading, call: ListCall): Promise<ListAnswer> {
  const rows = await readPayments(reading, await clientIdOf(reading));
  return listInMemory(call, rows, PAYMENT_RULES, { totals: paymentTotals });
}

/** One payment. A transaction that is none is not found. */
export async function getPayment(reading: Reading, { input, context }: ListCall): Promise<Payment> {
  const { operation, settings } = reading;
  const { owner, key, item } = idParts(operation, input.id, 'transaction');
  if (owner === 'client' && context.customerId !== undefined && context.customerId !== key)
    throw missing(operation);
  const loan: SourceRow = owner === 'loan' ? await readLoan(reading, key) : {};
  const path = `self/${owner}s/${segment(operation, key)}/transactions/${segment(operation, item)}`;
  const row = await settings.source.get(operation, path, context);
  if (!isPayment(row)) throw missing(operation);
  const mapped: Payment | UnmappedRow =
    owner === 'loan'
      ? loanPaymentMap.row(row, { ...reading, loan, currency: valueAt(loan, 'currency') })
      : clientPaymentMap.row(row, { ...reading, clientId: key });
  return mappedOr(operation, mapped);
}
