import { toDay } from '../finance/calendar.ts';
import type { Store } from '../store.ts';
import { NONE } from '../tables.ts';
import type { Facet, Facets } from './invoice-facets.ts';
import { choices, flag, type ListQuery, range } from './list-query.ts';
import type { RowIndex } from './row-index.ts';

export const INVOICE_FILTERS = [
  ...['q', 'contractId', 'currency', 'type', 'settlement', 'timing', 'open', 'paymentMethod', 'disputed'],
  ...['issuedOn.gte', 'issuedOn.lte', 'dueOn.gte', 'dueOn.lte', 'gross.gte', 'gross.lte'],
] as const;

/** Positions still in, with what the filters look at. */
export interface Candidates {
  readonly index: RowIndex;
  /** 1 while the position passes. */
  readonly mask: Uint8Array;
  readonly facets: Facets;
}

/** Clears the mask where a filter does not hold: one tight loop for all words, one for every range. */
export function narrow(store: Store, filter: ListQuery['filter'], candidates: Candidates): void {
  const { invoices } = store;
  const { index, mask } = candidates;
  keepFacets(candidates, wantedFacet(store, filter));
  const contracts = choices(filter, 'contractId');
  if (contracts) {
    const wanted = new Set(store.contracts.flatMap((each) => (contracts.has(each.id) ? each.index : [])));
    index.rows.forEach((row, at) => {
      if (!wanted.has(invoices.contract[row] ?? NONE)) mask[at] = 0;
    });
  }
  keepRange(candidates, invoices.issued, range(filter, 'issuedOn', toDay));
  keepRange(candidates, invoices.due, range(filter, 'dueOn', toDay), 0);
  keepRange(candidates, invoices.gross, range(filter, 'gross', Number));
}

/** Whether the filters by words let invoices of a combination pass. */
function wantedFacet(store: Store, filter: ListQuery['filter']): (facet: Facet) => boolean {
  const words = (key: string) => choices(filter, key);
  const [settlement, timing, type] = [words('settlement'), words('timing'), words('type')];
  const [currency, method] = [words('currency'), words('paymentMethod')];
  const [open, disputed] = [flag(filter, 'open'), flag(filter, 'disputed')];
  return (facet) =>
    (settlement?.has(facet.settlement) ?? true) &&
    (timing?.has(facet.timing ?? '') ?? true) &&
    (type?.has(facet.type) ?? true) &&
    (currency?.has(store.currencies[facet.currency] ?? '') ?? true) &&
    (method?.has(facet.method) ?? true) &&
    (open === undefined || open === (facet.timing !== undefined)) &&
    (disputed === undefined || disputed === facet.disputed);
}

function keepFacets({ mask, facets }: Candidates, wanted: (facet: Facet) => boolean): void {
  const { all, codes } = facets;
  const allowed = Uint8Array.from(all, (facet) => (wanted(facet) ? 1 : 0));
  if (!allowed.includes(0)) return;
  for (let at = 0; at < mask.length; at += 1) mask[at]! &= allowed[codes[at]!]!;
}

/** `least` keeps rows out that have no value at all (no due day). */
function keepRange(
  { index, mask }: Candidates,
  values: readonly number[],
  bounds: { readonly low: number; readonly high: number } | undefined,
  least = Number.NEGATIVE_INFINITY,
): void {
  if (!bounds) return;
  const low = Math.max(bounds.low, least);
  const { high } = bounds;
  const column = index.column(values);
  for (let at = 0; at < mask.length; at += 1) {
    const value = column[at]!;
    // Without a branch: which way it goes cannot be foreseen.
    mask[at]! &= Number(value >= low) & Number(value <= high);
  }
}
