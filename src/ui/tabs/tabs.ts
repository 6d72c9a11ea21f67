import { LitElement, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property, query } from 'lit/decorators.js';
import { focus, host } from '../../styles/index.ts';
import { UiTabEvent } from './tabs.events.ts';
import { tabsStyles } from './tabs.styles.ts';

export interface Tab {
  key: string;
  label: string;
  /** A figure after the label, already formatted. */
  count?: string | undefined;
}

/**
 * Tabs over one panel. The owner puts the content of the active tab into the default slot and changes it on
 * `ui-tab`, so that only what is seen is rendered and loaded.
 */
export class UiTabs extends LitElement {
  static override styles = [host, focus, tabsStyles];

  /** Names the row of tabs. */
  @property() label = '';
  @property({ attribute: false }) tabs: readonly Tab[] = [];
  /** Key of the open tab; an unknown key means the first. */
  @property() active = '';

  @query('[role=tablist]') private list!: HTMLElement;
  @query('[aria-selected=true]') private selected?: HTMLElement | null;

  readonly #resize = new ResizeObserver(() => this.#reveal());

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.list) this.#resize.observe(this.list);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
  }

  get #current(): Tab | undefined {
    return this.tabs.find(({ key }) => key === this.active) ?? this.tabs[0];
  }

  override render() {
    const current = this.#current;
    return html`<div class="scroller">
        <div
          class="list"
          part="tabs"
          role="tablist"
          aria-label=${this.label || nothing}
          @keydown=${this.#handleKey}
          @scroll=${this.#markOverflow}
        >
          ${this.tabs.map(
            (tab) =>
              html`<button
                id="tab-${tab.key}"
                class="tab"
                part="tab"
                type="button"
                role="tab"
                aria-selected=${tab === current ? 'true' : 'false'}
                aria-controls=${tab === current ? 'panel' : nothing}
                tabindex=${tab === current ? 0 : -1}
                @click=${() => this.#open(tab)}
              >
                ${tab.label}${tab.count === undefined ? nothing : html` <span class="count">${tab.count}</span>`}
              </button>`,
          )}
        </div>
      </div>
      <div
        id="panel"
        part="panel"
        role="tabpanel"
        tabindex="0"
        aria-labelledby=${current ? `tab-${current.key}` : nothing}
      >
        <slot></slot>
      </div>`;
  }

  protected override firstUpdated(): void {
    this.#resize.observe(this.list);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('active') || changed.has('tabs')) this.#reveal();
  }

  /** Brings the open tab into sight, also when there is less room than before. */
  #reveal(): void {
    const { list, selected } = this;
    if (!selected) return;
    // Scrolls the row alone: scrollIntoView would move the page too.
    const row = list.getBoundingClientRect();
    const tab = selected.getBoundingClientRect();
    if (tab.left < row.left) list.scrollLeft += tab.left - row.left - 32;
    else if (tab.right > row.right) list.scrollLeft += tab.right - row.right + 32;
    this.#markOverflow();
  }

  #open(tab: Tab): void {
    if (tab === this.#current) return;
    this.active = tab.key;
    this.dispatchEvent(new UiTabEvent(tab.key));
  }

  #handleKey = (event: KeyboardEvent): void => {
    const { tabs } = this;
    const at = tabs.findIndex((tab) => tab === this.#current);
    const forward = getComputedStyle(this).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    const steps: Record<string, number> = { [forward]: at + 1, [backward]: at - 1, Home: 0, End: -1 };
    const step = steps[event.key];
    const next = step === undefined ? undefined : tabs.at(step % tabs.length);
    if (!next) return;
    event.preventDefault();
    this.#open(next);
    void this.updateComplete.then(() => this.selected?.focus({ preventScroll: true }));
  };

  /** Fades the edge behind which more tabs wait. */
  #markOverflow = (): void => {
    const { scrollLeft, clientWidth, scrollWidth } = this.list;
    const rest = scrollWidth - clientWidth - Math.abs(scrollLeft);
    this.list.toggleAttribute('data-before', Math.abs(scrollLeft) > 1);
    this.list.toggleAttribute('data-after', rest > 1);
  };
}
