/** The one menu all rows share: it opens at the row's button, above everything, and closes on Escape or elsewhere. */
import { adopt } from '../../styles/adopt.ts';
import { make } from './cell.ts';
import type { RowAction } from './columns.ts';
import { rowMenuStyles } from './row-menu.styles.ts';

const EDGE = 8;

export class RowMenu {
  #element?: HTMLElement;
  #choose?: (key: string) => void;
  #button?: HTMLElement;

  /** The menu's element, made when the first menu opens; its place is beside the table's frame. */
  get element(): HTMLElement | undefined {
    return this.#element;
  }

  /** Opens at `button`; `choose` gets the key of the chosen action. */
  open(button: HTMLElement, actions: readonly RowAction[], choose: (key: string) => void): void {
    const element = (this.#element ??= this.#make(button.getRootNode()));
    this.#button = button;
    this.#choose = choose;
    element.setAttribute('aria-label', button.getAttribute('aria-label') ?? '');
    element.replaceChildren(...actions.map(item));
    element.showPopover();
    button.setAttribute('aria-expanded', 'true');
    this.#place(element, button);
    this.#items[0]?.focus({ preventScroll: true });
  }

  close(): void {
    if (!this.#element?.matches(':popover-open')) return;
    this.#element.hidePopover();
    this.#button?.setAttribute('aria-expanded', 'false');
  }

  get #items(): HTMLElement[] {
    return [...(this.#element?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  }

  #make(root: Node): HTMLElement {
    const element = make('div', 'menu', { role: 'menu', popover: 'auto', part: 'menu' });
    element.addEventListener('click', (event) => this.#handleClick(event));
    element.addEventListener('keydown', (event) => this.#handleKeyDown(event));
    element.addEventListener('toggle', (event) => {
      if (event.newState === 'closed') this.#button?.setAttribute('aria-expanded', 'false');
    });
    root.appendChild(element);
    adopt(root, rowMenuStyles);
    return element;
  }

  /** Below the button and end-aligned with it; above when there is no room below. */
  #place(element: HTMLElement, button: HTMLElement): void {
    const anchor = button.getBoundingClientRect();
    const { offsetHeight: height, offsetWidth: width, style } = element;
    const rtl = getComputedStyle(button).direction === 'rtl';
    const below = anchor.bottom + height + EDGE <= innerHeight;
    const top = below ? anchor.bottom : Math.max(EDGE, anchor.top - height);
    const end = rtl ? anchor.left : document.documentElement.clientWidth - anchor.right;
    const room = document.documentElement.clientWidth - width - EDGE;
    style.setProperty('inset-block-start', `${top}px`);
    style.setProperty('inset-inline-end', `${Math.max(EDGE, Math.min(end, room))}px`);
  }

  #handleClick(event: Event): void {
    const chosen = (event.target as Element).closest<HTMLElement>('[role="menuitem"]');
    if (!chosen || chosen.getAttribute('aria-disabled') === 'true') return;
    this.close();
    this.#button?.focus({ preventScroll: true });
    this.#choose?.(chosen.dataset['key'] ?? '');
  }

  #handleKeyDown(event: KeyboardEvent): void {
    const items = this.#items;
    const at = items.indexOf(event.target as HTMLElement);
    const to = {
      ArrowDown: (at + 1) % items.length,
      ArrowUp: (at - 1 + items.length) % items.length,
      Home: 0,
      End: items.length - 1,
    }[event.key];
    if (event.key === 'Tab' || event.key === 'Escape') {
      this.close();
      this.#button?.focus({ preventScroll: true });
    } else if (to === undefined) return;
    else items[to]?.focus();
    event.preventDefault();
    event.stopPropagation();
  }
}

function item(action: RowAction): HTMLElement {
  const element = make('button', 'menu-item', { role: 'menuitem', type: 'button', tabindex: '-1' });
  element.dataset['key'] = action.key;
  element.textContent = action.label;
  if (action.disabledReason) {
    element.setAttribute('aria-disabled', 'true');
    const reason = make('span', 'reason');
    reason.textContent = action.disabledReason;
    element.append(reason);
  }
  return element;
}
