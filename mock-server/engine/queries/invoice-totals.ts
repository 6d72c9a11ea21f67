import type { InvoiceTotals } from '../../../sdk/schemas/index.ts';
import type { Store } from '../store.ts';
import type { Candidates } from './invoice-filter.ts';
import type { RowIndex } from './row-index.ts';

/** Sums of one combination of words, and then of one currency, in this order in a flat array. */
const WIDTH = 8;
const [SEEN, COUNT, INVOICED, PAID, OPEN, OVERDUE, CREDITED, NOTES] = [0, 1, 2, 3, 4, 5, 6, 7] as const;

/**
 * Sums per currency over the candidates left; what is not owed (proforma, cancelled) does not enter them, and credit
 * notes have a sum of their own.
 * Reads the columns by position, whatever the order of the list: memory likes that. `total` candidates are left.
 */
export function invoiceTotals(store: Store, candidates: Candidates, total: number): InvoiceTotals[] {
  const { all } = candidates.facets;
  const parts = sumsByFacet(store, candidates, total);
  const sums = new Float64Array(store.currencies.length * WIDTH);
  all.forEach(({ currency, counts, settlement, timing, type }, facet) => {
    const from = facet * WIDTH;
    const to = currency * WIDTH;
    if (parts[from + COUNT] === 0) return;
    sums[to + SEEN] = 1;
    if (type === 'credit_note' && settlement !== 'cancelled') sums[to + NOTES]! += parts[from + INVOICED]!;
    if (!counts) return;
    for (const field of [COUNT, INVOICED, PAID, OPEN, CREDITED]) sums[to + field]! += parts[from + field]!;
    if (timing === 'overdue') sums[to + OVERDUE]! += parts[from + OPEN]!;
  });
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
      creditNotes: money(value(NOTES)),
    };
  });
}

/** Sums of all positions, before any filter, by the index they were made of: a filter may leave out less than it keeps. */
const wholes = new WeakMap<RowIndex, Float64Array>();

/** Sums of the positions that are in: added up, or what is out taken from the sums of all when that is less work. */
function sumsByFacet(store: Store, candidates: Candidates, total: number): Float64Array {
  const { index } = candidates;
  if (total * 2 < index.length) return added(store, candidates, 1);
  let whole = wholes.get(index);
  if (!whole) {
    const mask = new Uint8Array(index.length);
    whole = added(store, { ...candidates, mask }, 0);
    wholes.set(index, whole);
  }
  const out = added(store, candidates, 0);
  return whole.map((sum, field) => sum - out[field]!);
}

/** The only loop over all positions: it adds those whose mask is so, and decides nothing else. */
function added(store: Store, { index, mask, facets }: Candidates, wanted: 0 | 1): Float64Array {
  const { invoices } = store;
  const { codes } = facets;
  const gross = index.column(invoices.gross);
  const paid = index.column(invoices.paid);
  const open = index.column(invoices.open);
  const credited = index.column(invoices.credited);
  const sums = new Float64Array(facets.all.length * WIDTH);
  for (let at = 0; at < mask.length; at += 1) {
    if (mask[at] !== wanted) continue;
    const base = codes[at]! * WIDTH;
    sums[base + COUNT]! += 1;
    sums[base + INVOICED]! += gross[at]!;
    sums[base + PAID]! += paid[at]!;
    sums[base + OPEN]! += open[at]!;
    sums[base + CREDITED]! += credited[at]!;
  }
  return sums;
}
