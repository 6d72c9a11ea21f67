/** What axe leaves to judgment and these elements owe: headings in order, and tables that say what they list. */
import { deepElements } from './dom.ts';

/** A widget stands below the heading of its page. */
const PAGE_LEVEL = 1;

/** What is wrong with the headings and tables that a reader finds below a root, a line each. */
export function structureProblems(root: Element): string[] {
  const seen = [...deepElements(root)].filter(isRead);
  return [
    ...jumps(seen),
    ...seen
      .filter(isTable)
      .filter((table) => !isNamed(table))
      .map(nameless),
  ];
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

const isTable = (element: Element) =>
  element.role ? ['table', 'grid', 'treegrid'].includes(element.role) : element.localName === 'table';

function isNamed(table: Element): boolean {
  const scope = table.getRootNode() as Document | ShadowRoot;
  const ids = table.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const names = [
    ...ids.map((id) => scope.getElementById(id)?.textContent),
    table.ariaLabel,
    table.querySelector(':scope > caption')?.textContent,
  ];
  return names.some((name) => name?.trim());
}

const nameless = (table: Element) =>
  `table-name: no name at the table of “${table.querySelector('th, [role=columnheader]')?.textContent?.trim()}”`;
