/** The narrow layout, fetched where a table is narrow. */
import { splitByPriority } from './card-columns.ts';
import type { Column } from './columns.ts';

export { CardSlot } from './card-slot.ts';
export { CardsHead } from './cards-head.ts';
export { cardStyles } from './cards.styles.ts';

/** Lines beyond the first that texts may take. */
const more = <Row>(columns: readonly (Column<Row> | undefined)[]): number =>
  columns.reduce((sum, column) => sum + (column?.lines ?? 1) - 1, 0);

/** All closed cards are equally high: as many lines as there are facts, and one for the disclosure. */
export function sizeCards<Row>(body: HTMLElement, columns: readonly Column<Row>[]): void {
  const { title, facts, rest } = splitByPriority(columns);
  body.style.setProperty('--_title-more', String(more([title])));
  body.style.setProperty('--_facts-more', String(more(facts)));
  const states = facts.some(({ kind }) => kind === 'status') ? 1 : 0;
  body.style.setProperty('--_facts', String(facts.length - states));
  body.style.setProperty('--_states', String(states));
  body.style.setProperty('--_disclosures', rest.length ? '1' : '0');
}
