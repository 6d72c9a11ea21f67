import type { InvoiceTotals } from '../../../sdk/schemas/index.ts';
import type { Store } from '../store.ts';
import { type Candidates, STATUS } from './invoice-filter.ts';

/** Sums of one currency, in this order in a flat array. */
const WIDTH = 7;
const [SEEN, COUNT, INVOICED, PAID, OPEN, OVERDUE, CREDITED] = [0, 1, 2, 3, 4, 5, 6] as const;

/**
 * Sums per currency over the candidates left; what is not owed (credit notes, proforma, cancelled) does not enter them.
 * Reads the columns by position, whatever the order of the list: memory likes that.
 */
export function invoiceTotals(store: Store, { index, mask, status }: Candidates): InvoiceTotals[] {
  const { invoices } = store;
  const currency = index.column(invoices.currency);
  const gross = index.column(invoices.gross);
  const paid = index.column(invoices.paid);
  const open = index.column(invoices.open);
  const credited = index.column(invoices.credited);
  const sums = new Float64Array(store.currencies.length * WIDTH);
  for (let at = 0; at < mask.length; at += 1) {
    if (mask[at] !== 1) continue;
    const base = currency[at]! * WIDTH;
    const code = status[at]!;
    sums[base + SEEN] = 1;
    if ((code & STATUS.counts) === 0) continue;
    sums[base + COUNT]! += 1;
    sums[base + INVOICED]! += gross[at]!;
    sums[base + PAID]! += paid[at]!;
    sums[base + OPEN]! += open[at]!;
    sums[base + CREDITED]! += credited[at]!;
    if ((code & STATUS.timing) === STATUS.overdue) sums[base + OVERDUE]! += open[at]!;
  }
  return store.currencies.flatMap((code, index) => {
    const value = (field: number): number => sums[index * WIDTH + field]!;
    const money = (amount: number) => ({ amount, currency: code });
    if (value(SEEN) === 0) return [];
    return {
      currency: code,
      count: value(COUNT),
      invoiced: money(value(INVOICED)),
      paid: money(value(PAID)),
      open: money(value(OPEN)),
      overdue: money(value(OVERDUE)),
      nextDue: money(value(OPEN) - value(OVERDUE)),
      credited: money(value(CREDITED)),
    };
  });
}
