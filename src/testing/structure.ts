/** What axe leaves to judgment and these elements owe: headings in order. */
import { deepElements } from './dom.ts';

/** A widget stands below the heading of its page. */
const PAGE_LEVEL = 1;

/** What is wrong with the headings that a reader finds below a root, a line each. */
export function structureProblems(root: Element): string[] {
  return jumps([...deepElements(root)].filter(isRead));
}

function jumps(seen: readonly Element[]): string[] {
  let before = PAGE_LEVEL;
  return seen.flatMap((element) => {
    const level = levelOf(element);
    if (level === undefined) return [];
    const skipped = level > before + 1;
    const told = `heading-jump: h${level} after h${before} at “${element.textContent.trim()}”`;
    before = level;
    return skipped ? [told] : [];
  });
}

function levelOf(element: Element): number | undefined {
  if (element.role === 'heading') return Number(element.ariaLevel ?? 2);
  const [, level] = /^h([1-6])$/.exec(element.localName) ?? [];
  return level && !element.role ? Number(level) : undefined;
}

const isRead = (element: Element) =>
  !element.closest('[aria-hidden=true]') && element.checkVisibility({ visibilityProperty: true });
