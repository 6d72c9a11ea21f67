/** What a private label switches on, hides and orders. */

/** The part of a private label that these switches read. */
interface Switches {
  readonly features?: Readonly<Record<string, boolean>> | undefined;
  readonly cards?: readonly string[] | undefined;
  readonly columns?: Readonly<Record<string, readonly string[]>> | undefined;
}

/** False only where the label says so: a feature it does not name is on. */
export const featureOn = (label: Switches | undefined, feature: string): boolean =>
  label?.features?.[feature] !== false;

/**
 * The cards to show, in the label's order; all of them in their own order when the label names none. Names the element
 * does not know are left out, and a card switched off as a feature stays hidden.
 */
export function cardsFor<Card extends string>(label: Switches | undefined, known: readonly Card[]): Card[] {
  const chosen = label?.cards?.flatMap((name) => known.find((card) => card === name) ?? []) ?? known;
  return [...new Set(chosen)].filter((card) => featureOn(label, card));
}

/** Column keys the label chose for an element (tag without prefix), in order; undefined leaves the element's own. */
export const columnsFor = (label: Switches | undefined, element: string): readonly string[] | undefined =>
  label?.columns?.[element];
