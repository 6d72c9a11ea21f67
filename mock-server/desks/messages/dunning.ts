/** Letters that the calendar brings: copies of invoices and payment reminders. */
import { fromDay } from '../../engine/finance/calendar.ts';
import type { CustomerRecord } from '../../engine/model.ts';
import type { Store } from '../../engine/store.ts';
import { FLAG, INVOICE_TYPE } from '../../engine/tables.ts';
import { invoiceNumber } from '../../engine/views/invoice-view.ts';
import type { TextParams } from '../../words/notation.ts';

/** Days after the due date on which a reminder goes out. */
const REMIND_AFTER = 5;

/** The first invoice of a month that was issued on this day; undefined when there is none. */
export function firstInvoiceOf(store: Store, customer: CustomerRecord, day: number): number | undefined {
  const { invoices } = store;
  const month = fromDay(day).slice(0, 7);
  let first: number | undefined;
  for (let at = customer.invoices.length - 1; at >= 0; at -= 1) {
    const row = customer.invoices[at] ?? 0;
    const issued = invoices.issued[row] ?? 0;
    if (issued < day) return fromDay(issued).slice(0, 7) === month ? undefined : first;
    if (invoices.type[row] === INVOICE_TYPE.invoice) first = row;
  }
  return first;
}

/**
 * What a reminder of this day says; undefined on days without one. Disputed invoices are not dunned, and neither are
 * those that an active promise speaks of.
 */
export function reminderOf(store: Store, customer: CustomerRecord, day: number): TextParams | undefined {
  const { invoices } = store;
  const promised = new Set(
    store.promises
      .filter((each) => each.customer === customer.index && each.state === 'active')
      .flatMap((each) => each.rows),
  );
  const late = customer.contracts
    .flatMap((contract) => contract.openRows)
    .filter((row) => (invoices.due[row] ?? 0) <= day - REMIND_AFTER)
    .filter((row) => !promised.has(row) && !invoices.has(row, FLAG.disputed));
  if (!late.some((row) => invoices.due[row] === day - REMIND_AFTER)) return undefined;
  const currency = invoices.currency[late[0] ?? 0] ?? 0;
  const same = late.filter((row) => invoices.currency[row] === currency);
  const oldest = same.reduce(
    (a, b) => ((invoices.due[b] ?? 0) < (invoices.due[a] ?? 0) ? b : a),
    same[0] ?? 0,
  );
  const sum = same.reduce((total, row) => total + (invoices.open[row] ?? 0), 0);
  return {
    count: same.length,
    amount: { amount: sum, currency: store.currencies[currency] ?? '' },
    number: invoiceNumber(store, oldest),
    dueOn: fromDay(invoices.due[oldest] ?? 0),
  };
}
