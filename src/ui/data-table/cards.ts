/** The narrow layout, fetched where a table is narrow. */
import { splitByPriority } from './card-columns.ts';
import type { Column } from './columns.ts';

export { CardSlot } from './card-slot.ts';
export { CardsHead } from './cards-head.ts';
export { cardStyles } from './cards.styles.ts';

/** All closed cards are equally high: as many lines as there are facts, and one for the disclosure. */
export function sizeCards<Row>(body: HTMLElement, columns: readonly Column<Row>[]): void {
  const { facts, rest } = splitByPriority(columns);
  const states = facts.some(({ kind }) => kind === 'status') ? 1 : 0;
  body.style.setProperty('--_facts', String(facts.length - states));
  body.style.setProperty('--_states', String(states));
  body.style.setProperty('--_disclosures', rest.length ? '1' : '0');
}
