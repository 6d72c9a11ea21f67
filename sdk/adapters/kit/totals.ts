/** Sums over rows that are all here: nothing else may be called a total. */
import { add, subtract } from '../../core/money.ts';
import type { Money } from '../../schemas/base.ts';
import type { Invoice, InvoiceTotals } from '../../schemas/invoice.ts';
import type { Payment, PaymentTotals } from '../../schemas/payment.ts';

/** Whether an invoice enters sums: credit notes, proforma and cancelled ones do not. */
export function counts({ type, settlement }: Invoice): boolean {
  return (type === 'invoice' || type === 'debit_note') && settlement !== 'cancelled';
}

const isCreditNote = ({ type, settlement }: Invoice): boolean =>
  type === 'credit_note' && settlement !== 'cancelled';

function byCurrency<T>(rows: readonly T[], currencyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const currency = currencyOf(row);
    groups.set(currency, [...(groups.get(currency) ?? []), row]);
  }
  return groups;
}

function total<T>(rows: readonly T[], currency: string, of: (row: T) => Money): Money {
  return rows.reduce((sum, row) => add(sum, of(row)), { amount: 0, currency });
}

/** Totals of invoices, one entry a currency. Throws RangeError for sums beyond the safe integers. */
export function invoiceTotals(invoices: readonly Invoice[]): InvoiceTotals[] {
  return Array.from(
    byCurrency(invoices, ({ currency }) => currency),
    ([currency, all]) => {
      const rows = all.filter(counts);
      const open = total(rows, currency, (row) => row.open);
      const late = rows.filter(({ timing }) => timing === 'overdue');
      const overdue = total(late, currency, (row) => row.open);
      return {
        currency,
        count: rows.length,
        invoiced: total(rows, currency, (row) => row.gross),
        paid: total(rows, currency, (row) => row.paid),
        open,
        overdue,
        nextDue: subtract(open, overdue),
        credited: total(rows, currency, (row) => row.credited),
        creditNotes: total(all.filter(isCreditNote), currency, (row) => row.gross),
      };
    },
  );
}

/** Totals of payments, one entry a currency. Throws RangeError for sums beyond the safe integers. */
export function paymentTotals(payments: readonly Payment[]): PaymentTotals[] {
  return Array.from(
    byCurrency(payments, ({ amount }) => amount.currency),
    ([currency, rows]) => {
      const posted = rows.filter(({ state }) => state === 'posted');
      const under = rows.filter(({ state }) => /^(initiated|requires_action|processing)$/.test(state));
      return {
        currency,
        count: rows.length,
        posted: total(posted, currency, (row) => row.amount),
        inProgress: total(under, currency, (row) => row.amount),
        unallocated: total(posted, currency, (row) => row.unallocated),
      };
    },
  );
}
