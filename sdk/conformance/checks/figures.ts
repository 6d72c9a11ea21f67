/** The figures of the invoice card: each equals what the list that explains it adds up to. */
import { daysBetween } from '../../core/dates.ts';
import type { Check } from '../check.ts';
import type { Row, ServerUnderTest, Walk } from '../server.ts';
import { amount, byCurrency, inner, isOwed, rowsOf, sumOf, text } from '../values.ts';

interface Card {
  readonly today: string;
  readonly currencies: readonly Row[];
  readonly invoices: Walk;
}

/** The summary and the open invoices it is about; a reason when there is nothing to compare. */
async function cardOf(server: ServerUnderTest): Promise<Card | string> {
  if (!server.offers('summary.get') || !server.offers('invoices.list')) return 'no summary or no invoices';
  const { json } = await server.call('summary.get');
  const invoices = await server.walk('invoices.list');
  if (!invoices.complete) return 'there are too many invoices';
  return { today: await server.probe.today(), currencies: rowsOf(json as Row, 'currencies'), invoices };
}

function bucket(row: Row, name: string): { count: unknown; amount: number } {
  const found = inner(row, name);
  return { count: found?.['count'], amount: amount(found, 'amount') };
}

/** A check of one bucket against the open invoices that belong in it. */
function bucketCheck(
  id: string,
  title: string,
  name: string,
  belongs: (row: Row, today: string) => boolean,
): Check {
  return {
    id,
    title,
    async run(server, complain) {
      const card = await cardOf(server);
      if (typeof card === 'string') return card;
      const open = card.invoices.rows.filter((row) => isOwed(row) && amount(row, 'open') > 0);
      const groups = byCurrency(open, (row) => text(row, 'currency'));
      for (const currency of groups.keys())
        if (!card.currencies.some((each) => text(each, 'currency') === currency))
          complain('summary.get', `says nothing about ${currency}, in which invoices are open`);
      for (const each of card.currencies) {
        const currency = text(each, 'currency');
        const rows = (groups.get(currency) ?? []).filter((row) => belongs(row, card.today));
        const said = bucket(each, name);
        const sum = sumOf(rows, (row) => amount(row, 'open'));
        if (said.amount !== sum)
          complain('summary.get', `${name} is ${said.amount} ${currency}, the list gives ${sum}`);
        if (said.count !== rows.length)
          complain(
            'summary.get',
            `${name} counts ${String(said.count)} in ${currency}, the list has ${rows.length}`,
          );
      }
      return undefined;
    },
  };
}

export const figureChecks: readonly Check[] = [
  bucketCheck(
    'figures.overdue',
    'Overdue is what is open with a due date before today',
    'overdue',
    (row, today) => text(row, 'dueOn') < today,
  ),
  bucketCheck(
    'figures.next-due',
    'Next due is what is open with a due date today or later',
    'nextDue',
    (row, today) => text(row, 'dueOn') >= today,
  ),
  bucketCheck('figures.total-due', 'Total due is everything that is open', 'totalDue', () => true),
  {
    id: 'figures.days-past-due',
    title: 'Days past due count from the oldest overdue invoice',
    async run(server, complain) {
      const card = await cardOf(server);
      if (typeof card === 'string') return card;
      for (const each of card.currencies) {
        const late = card.invoices.rows.filter(
          (row) =>
            isOwed(row) &&
            amount(row, 'open') > 0 &&
            text(row, 'currency') === text(each, 'currency') &&
            text(row, 'dueOn') < card.today,
        );
        const oldest = late.map((row) => text(row, 'dueOn')).sort()[0];
        const days = oldest === undefined ? 0 : daysBetween(oldest, card.today);
        if (each['daysPastDue'] !== days)
          complain(
            'summary.get',
            `${String(each['daysPastDue'])} days past due in ${text(each, 'currency')}, the oldest invoice gives ${days}`,
          );
      }
      return undefined;
    },
  },
  {
    id: 'figures.today',
    title: 'Summary and label agree on what day it is',
    async run(server, complain) {
      if (!server.offers('summary.get')) return 'no summary';
      const { json } = await server.call('summary.get');
      const today = await server.probe.today();
      if (text(json as Row, 'asOf') !== today)
        complain('summary.get', `is as of ${text(json as Row, 'asOf')}, the label says ${today}`);
      return undefined;
    },
  },
];
