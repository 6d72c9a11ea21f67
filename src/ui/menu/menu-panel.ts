/** What a menu holds and how it is used by keyboard; fetched when somebody comes near the first menu of a page. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { adopt } from '../../styles/adopt.ts';
import { followAnchor } from '../popover/popover.ts';
import { popoverStyles } from '../popover/popover.styles.ts';
import { UiSelectEvent } from './menu.events.ts';
import type { MenuItem, UiMenu } from './menu.ts';
import { menuPanelStyles } from './menu-panel.styles.ts';

const TYPEAHEAD_MS = 600;

export class MenuPanel {
  readonly #menu: UiMenu;
  readonly #root: ShadowRoot;
  #typed = '';
  #typedAt = 0;
  #focusFrom: 'first' | 'last' = 'first';

  constructor(menu: UiMenu) {
    this.#menu = menu;
    this.#root = menu.renderRoot as ShadowRoot;
    adopt(this.#root, popoverStyles);
    adopt(this.#root, menuPanelStyles);
  }

  /** The entries. */
  render(items: readonly MenuItem[]): TemplateResult {
    return html`${items.map((item) => this.#renderItem(item))}`;
  }

  /** Opens with the focus on an end of the list. */
  open(focusFrom: 'first' | 'last'): void {
    this.#focusFrom = focusFrom;
    this.#panel.showPopover();
  }

  handleToggle(event: Event): void {
    const { align, compact } = this.#menu;
    if (!followAnchor(event, align ?? (compact ? 'end' : 'start'))) return;
    this.#entries.at(this.#focusFrom === 'first' ? 0 : -1)?.focus();
    this.#focusFrom = 'first';
  }

  handleKey(event: KeyboardEvent): void {
    const entries = this.#entries;
    const at = entries.indexOf(this.#root.activeElement as HTMLElement);
    const { key } = event;
    const count = entries.length;
    const target = {
      ArrowDown: (at + 1) % count,
      ArrowUp: (at - 1 + count) % count,
      Home: 0,
      End: count - 1,
    };
    if (key in target) entries[target[key as keyof typeof target]]?.focus();
    else if (key === 'Tab') {
      this.#menu.focus();
      this.#panel.hidePopover();
      return;
    } else if (key.length === 1 && key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey)
      this.#typeahead(key, entries, at);
    else return;
    event.preventDefault();
  }

  #renderItem(item: MenuItem): TemplateResult {
    const { href, disabledReason } = item;
    const content = html`<span>${item.label}</span>${
        disabledReason ? html`<span class="reason">${disabledReason}</span>` : nothing
      }`;
    if (href && !disabledReason)
      return html`<a
        role="menuitem"
        tabindex="-1"
        href=${href}
        @click=${(event: Event) => this.#choose(item, event)}
        >${content}</a
      >`;
    const ticks = item.checked !== undefined;
    return html`<button
      type="button"
      role=${ticks ? 'menuitemcheckbox' : 'menuitem'}
      tabindex="-1"
      aria-checked=${ticks ? String(item.checked) : nothing}
      aria-disabled=${disabledReason ? 'true' : nothing}
      @click=${(event: Event) => this.#choose(item, event)}
    >
      ${content}
    </button>`;
  }

  get #panel(): HTMLElement {
    return this.#root.querySelector('[popover]') as HTMLElement;
  }

  get #entries(): HTMLElement[] {
    return [...this.#panel.querySelectorAll<HTMLElement>('[role^="menuitem"]')];
  }

  #choose(item: MenuItem, event: Event): void {
    if (item.disabledReason) return;
    // Before anything is done: what opens gives the focus back to the menu, and what does not leaves it there.
    if (item.checked === undefined) {
      this.#menu.focus();
      this.#panel.hidePopover();
    }
    const proceed = this.#menu.dispatchEvent(new UiSelectEvent(item.key));
    if (!proceed) event.preventDefault();
  }

  #typeahead(key: string, entries: HTMLElement[], at: number): void {
    const now = performance.now();
    this.#typed = now - this.#typedAt < TYPEAHEAD_MS ? this.#typed + key : key;
    this.#typedAt = now;
    const start = this.#typed.length === 1 ? at + 1 : Math.max(at, 0);
    const wanted = this.#typed.toLocaleLowerCase();
    [...entries.slice(start), ...entries.slice(0, start)]
      .find((entry) => entry.textContent?.trim().toLocaleLowerCase().startsWith(wanted))
      ?.focus();
  }
}
