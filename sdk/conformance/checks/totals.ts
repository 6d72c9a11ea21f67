/** Totals of lists of money: per currency, for the whole filter, equal to what adding up its rows gives. */
import type { OperationName } from '../../adapters/operations.ts';
import type { Check } from '../check.ts';
import type { Row, ServerUnderTest } from '../server.ts';
import { amount, byCurrency, isOwed, rowsOf, sumOf, text } from '../values.ts';

/** A total and how it follows from rows. */
type Figures = Readonly<Record<string, (row: Row) => number>>;

const owed =
  (field: string) =>
  (row: Row): number =>
    isOwed(row) ? amount(row, field) : 0;
const dueOnly =
  (late: boolean) =>
  (row: Row): number =>
    isOwed(row) && (text(row, 'timing') === 'overdue') === late ? amount(row, 'open') : 0;
const isCreditNote = (row: Row): boolean =>
  text(row, 'type') === 'credit_note' && text(row, 'settlement') !== 'cancelled';
const inState =
  (states: RegExp, field: string) =>
  (row: Row): number =>
    states.test(text(row, 'state')) ? amount(row, field) : 0;

const LISTS: Partial<
  Record<
    OperationName,
    { figures: Figures; optional?: readonly string[]; counts: (row: Row) => boolean; money: string }
  >
> = {
  'invoices.list': {
    figures: {
      invoiced: owed('gross'),
      paid: owed('paid'),
      open: owed('open'),
      credited: owed('credited'),
      overdue: dueOnly(true),
      nextDue: dueOnly(false),
      creditNotes: (row) => (isCreditNote(row) ? amount(row, 'gross') : 0),
    },
    optional: ['creditNotes'],
    counts: isOwed,
    money: 'gross',
  },
  'payments.list': {
    figures: {
      posted: inState(/^posted$/, 'amount'),
      inProgress: inState(/^(initiated|requires_action|processing)$/, 'amount'),
      unallocated: inState(/^posted$/, 'unallocated'),
    },
    counts: () => true,
    money: 'amount',
  },
};

/** Filters that are tried beside none, as far as a list knows them. */
const TRIED: readonly Readonly<Record<string, string>>[] = [
  {},
  { open: 'true' },
  { settlement: 'paid,partial' },
  { type: 'invoice' },
  { state: 'posted' },
  { method: 'credit_transfer' },
];

async function totalsOf(
  server: ServerUnderTest,
  name: OperationName,
  filter: Readonly<Record<string, string>>,
): Promise<Row[] | undefined> {
  const { json } = await server.call(name, { params: { ...filter, include: 'totals', limit: '2' } });
  return (json as { totals?: unknown } | undefined)?.totals === undefined
    ? undefined
    : rowsOf(json as Row, 'totals');
}

export const totalChecks: readonly Check[] = [
  {
    id: 'totals.sum',
    title: 'Totals are the sums over all rows of the filter, for each currency',
    async run(server, complain) {
      let looked = 0;
      for (const list of server.lists()) {
        const spec = LISTS[list.name];
        const { totals: claimed, filters } = server.accepts(list);
        if (!spec || !claimed) continue;
        for (const filter of TRIED.filter((each) =>
          Object.keys(each).every((key) => filters.includes(key)),
        )) {
          const { rows, complete } = await server.walk(list.name, filter);
          if (!complete) continue;
          looked += 1;
          const at = `${list.name} ${JSON.stringify(filter)}`;
          const totals = await totalsOf(server, list.name, filter);
          if (!totals) {
            complain(at, 'answers no totals for include=totals');
            continue;
          }
          const currencyOf = (row: Row): string => text(row[spec.money] as Row, 'currency');
          for (const [currency, own] of byCurrency(rows, currencyOf)) {
            const total = totals.find((each) => text(each, 'currency') === currency);
            if (!total) {
              if (own.some(spec.counts)) complain(at, `has rows in ${currency} but no totals in it`);
              continue;
            }
            const count = own.filter(spec.counts).length;
            if (total['count'] !== count)
              complain(at, `counts ${String(total['count'])} in ${currency}, there are ${count}`);
            for (const [figure, of] of Object.entries(spec.figures)) {
              if (total[figure] === undefined && spec.optional?.includes(figure)) continue;
              const sum = sumOf(own, of);
              if (amount(total, figure) !== sum)
                complain(at, `${figure} is ${amount(total, figure)} ${currency}, the rows give ${sum}`);
            }
          }
        }
      }
      return looked === 0 ? 'no list claims totals' : undefined;
    },
  },
];
