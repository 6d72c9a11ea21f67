import { LitElement, html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { buttons, focus, host } from '../../styles/index.ts';
import { followAnchor } from '../popover/popover.ts';
import { popoverStyles } from '../popover/popover.styles.ts';
import { UiSelectEvent } from './menu.events.ts';
import { menuStyles } from './menu.styles.ts';

export interface MenuItem {
  key: string;
  label: string;
  /** Makes the item a link. */
  href?: string;
  /** Why it cannot be done now; the item stays in the list, says so, and does nothing. */
  disabledReason?: string;
  /** Makes the item a tick box; the menu then stays open. */
  checked?: boolean;
}

const DOTS = svg`<circle cx="4" cy="10" r="1.6" /><circle cx="10" cy="10" r="1.6" /><circle cx="16" cy="10" r="1.6" />`;
const TYPEAHEAD_MS = 600;

/** A button with a menu of actions or links: arrow keys, first letters, Escape. Fires `ui-select`. */
export class UiMenu extends LitElement {
  static override styles = [host, buttons, focus, popoverStyles, menuStyles];

  /** Text of the button. */
  @property() label = '';
  /** Shows three dots instead of the label, which stays the name. */
  @property({ type: Boolean }) compact = false;
  @property({ attribute: false }) items: readonly MenuItem[] = [];
  /** Which edge of the button the menu lines up with; default `start`, and `end` when compact. */
  @property() align?: 'start' | 'end';

  @query('[popovertarget]') private trigger!: HTMLButtonElement;
  @query('[popover]') private panel!: HTMLElement;

  #typed = '';
  #typedAt = 0;
  #focusFrom: 'first' | 'last' = 'first';

  override focus(options?: FocusOptions): void {
    this.trigger?.focus(options);
  }

  override render() {
    return html`<button
        class="button ${this.compact ? 'quiet icon' : ''}"
        part="button"
        type="button"
        popovertarget="menu"
        aria-haspopup="menu"
        aria-label=${this.compact ? this.label : nothing}
        @keydown=${this.#handleTriggerKey}
      >
        ${
          this.compact
            ? html`<svg class="dots" viewBox="0 0 20 20" aria-hidden="true">${DOTS}</svg>`
            : html`${this.label}<span class="caret" aria-hidden="true"></span>`
        }
      </button>
      <div
        id="menu"
        popover
        role="menu"
        aria-label=${this.label}
        @toggle=${this.#handleToggle}
        @keydown=${this.#handleKey}
      >
        ${this.items.map((item) => this.#renderItem(item))}
      </div>`;
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

  get #entries(): HTMLElement[] {
    return [...this.panel.querySelectorAll<HTMLElement>('[role^="menuitem"]')];
  }

  #choose(item: MenuItem, event: Event): void {
    if (item.disabledReason) return;
    const proceed = this.dispatchEvent(new UiSelectEvent(item.key));
    if (!proceed) event.preventDefault();
    if (item.checked === undefined) this.panel.hidePopover();
  }

  #handleToggle = (event: Event): void => {
    if (!followAnchor(event, this.align ?? (this.compact ? 'end' : 'start'))) return;
    this.#entries.at(this.#focusFrom === 'first' ? 0 : -1)?.focus();
    this.#focusFrom = 'first';
  };

  #handleTriggerKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    this.#focusFrom = event.key === 'ArrowUp' ? 'last' : 'first';
    this.panel.showPopover();
  };

  #handleKey = (event: KeyboardEvent): void => {
    const entries = this.#entries;
    const at = entries.indexOf((this.renderRoot as ShadowRoot).activeElement as HTMLElement);
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
      this.trigger.focus();
      this.panel.hidePopover();
      return;
    } else if (key.length === 1 && key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey)
      this.#typeahead(key, entries, at);
    else return;
    event.preventDefault();
  };

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
