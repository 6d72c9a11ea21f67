const ROWS = '[part~="row"]:not([hidden], [hidden] *), [part~="card"]:not([hidden], [hidden] *)';
const OPENER = 'a[href], button, [role="button"]';
const TITLE = '[part~="link"], .cell:not(.control), .title';

const placeOf = (row: Element): number =>
  Number(row.getAttribute('aria-rowindex') ?? row.getAttribute('aria-posinset'));

/** From a list's search field the arrow down leads to the first row on show, past the filters between them. */
export function toRows(event: KeyboardEvent): void {
  const [field] = event.composedPath();
  const { altKey, ctrlKey, defaultPrevented, key, metaKey, shiftKey } = event;
  if (key !== 'ArrowDown' || altKey || ctrlKey || metaKey || shiftKey || defaultPrevented) return;
  if (!(field instanceof HTMLInputElement) || field.type !== 'search') return;
  const bar = (field.getRootNode() as ShadowRoot).host;
  if (bar?.localName !== 'lease-ui-filter-bar') return;
  const list = bar.getRootNode() as ShadowRoot;
  // Without a table the list has cards of its own, which stand in their order.
  const root = list.querySelector('lease-ui-data-table')?.shadowRoot ?? list;
  const rows = [...root.querySelectorAll<HTMLElement>(ROWS)];
  const first = rows.sort((one, other) => placeOf(one) - placeOf(other))[0];
  const cell = first?.querySelector<HTMLElement>(TITLE);
  const target = cell?.querySelector<HTMLElement>(OPENER) ?? cell;
  if (!target) return;
  event.preventDefault();
  target.focus();
}
