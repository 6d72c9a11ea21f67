import { LitElement, html, nothing, svg } from 'lit';
import { property, query } from 'lit/decorators.js';
import { Lazy } from '../../lib/lazy.ts';
import { buttons, focus, host } from '../../styles/index.ts';
import type { MenuPanel } from './menu-panel.ts';
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
const room = new Lazy(() => import('./menu-panel.ts'));

/** A button with a menu of actions or links: arrow keys, first letters, Escape. Fires `ui-select`. */
export class UiMenu extends LitElement {
  static override styles = [host, buttons, focus, menuStyles];

  /** Text of the button. */
  @property() label = '';
  /** Shows three dots instead of the label, which stays the name. */
  @property({ type: Boolean }) compact = false;
  @property({ attribute: false }) items: readonly MenuItem[] = [];
  /** Has `items` filled that nobody needs before the menu is used, and resolves then. Never rejects. */
  @property({ attribute: false, hasChanged: () => false }) coming?: () => Promise<unknown>;
  /** Which edge of the button the menu lines up with; default `start`, and `end` when compact. */
  @property() align?: 'start' | 'end';

  @query('[popovertarget]') private trigger!: HTMLButtonElement;

  #panel?: MenuPanel;

  override focus(options?: FocusOptions): void {
    this.trigger?.focus(options);
  }

  override render() {
    const panel = this.#panel;
    return html`<button
        class="button ${this.compact ? 'quiet icon' : ''}"
        part="button"
        type="button"
        popovertarget="menu"
        aria-haspopup="menu"
        aria-label=${this.compact ? this.label : nothing}
        @click=${panel ? nothing : this.#handleEarly}
        @keydown=${this.#handleKey}
        @pointerenter=${this.#fetch}
        @focus=${this.#fetch}
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
        @toggle=${(event: Event) => this.#panel?.handleToggle(event)}
        @keydown=${(event: KeyboardEvent) => this.#panel?.handleKey(event)}
      >
        ${panel?.render(this.items)}
      </div>`;
  }

  /** The panel with its entries rendered; undefined when its module cannot be fetched, and the next press tries again. */
  async #ready(): Promise<MenuPanel | undefined> {
    const [here] = await Promise.all([room.load(), this.coming?.()]);
    if (here && this.items.length && !this.#panel) {
      this.#panel = new here.MenuPanel(this);
      this.requestUpdate();
    }
    await this.updateComplete;
    return this.#panel;
  }

  /** Gets the entries before they are asked for, so that opening is felt to be instant. */
  #fetch = (): void => {
    if (!this.#panel) void this.#ready();
  };

  #handleEarly = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (await this.#ready()) this.trigger.click();
  };

  #handleKey = async (event: KeyboardEvent): Promise<void> => {
    const { key } = event;
    if (key !== 'ArrowDown' && key !== 'ArrowUp') return;
    event.preventDefault();
    (await this.#ready())?.open(key === 'ArrowUp' ? 'last' : 'first');
  };
}
