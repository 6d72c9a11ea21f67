import { ContextConsumer } from '@lit/context';
import { LitElement, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { uiCatalog } from '../../i18n/catalogs/ui.ts';
import { commonCatalog, localizerContext } from '../../i18n/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import type { FilterValue, FilterValues } from '../../lib/filter-codec.ts';
import { adopt } from '../../styles/adopt.ts';
import { buttons, focus, forms, host, visuallyHidden } from '../../styles/index.ts';
import { announce } from '../announce/announce.ts';
import { control } from './controls.ts';
import type { ControlContext, FilterError } from './controls.ts';
import { isActive, withValue } from './fields.ts';
import type { FilterField } from './fields.ts';
import { UiFilterEvent } from './filter-bar.events.ts';
import { filterBarStyles } from './filter-bar.styles.ts';
import { panelsModule } from './lazy-panels.ts';

const TYPING_MS = 200;

/**
 * Search, filters and chips of a list. Fires `ui-filter` with all values. The `actions` slot stands at the end of
 * the row. In a narrow container the filters wait behind one button.
 */
export class UiFilterBar extends LitElement {
  static override styles = [host, buttons, forms, focus, visuallyHidden, filterBarStyles];

  @property({ attribute: false }) filters: readonly FilterField[] = [];
  /** Keys that are no field of this bar are kept and passed on. */
  @property({ attribute: false }) value: FilterValues = {};
  /** The lessor's date, for periods such as this month. */
  @property({ attribute: false }) businessDate?: string;

  @state() private open = false;
  @state() private errors: ReadonlyMap<string, FilterError> = new Map();
  @query('input[type=search]') private search?: HTMLInputElement | null;

  readonly #consumed = new ContextConsumer(this, {
    context: localizerContext,
    subscribe: true,
  });
  #typed = '';
  #timer = 0;
  /** The button that waits for its panel; the last one pressed. */
  #waiting?: HTMLElement;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('value') || this.#timer) return;
    const { [this.#searchField?.key ?? '']: typed } = this.value;
    this.#typed = typeof typed === 'string' ? typed : '';
  }

  protected override updated(): void {
    panelsModule.value?.placeOpen(this.renderRoot);
  }

  override render() {
    const localizer = this.#consumed.value;
    if (!localizer) return nothing;
    const search = this.#searchField;
    const fields = this.filters.filter((field) => field.kind !== 'search');
    const active = fields.filter((field) => isActive(this.value[field.key]));
    const words = localizer.text(commonCatalog, 'filters');
    if (active.length) this.#fetch();
    panelsModule.value?.styles.forEach((style) => adopt(this.renderRoot, style));
    return html`<div
      class="base"
      part="base"
      role="search"
      aria-label=${words}
      @pointerenter=${this.#fetch}
      @focusin=${this.#fetch}
      @keydown=${panelsModule.value?.toRows ?? nothing}
    >
      <div class="row">
        ${search ? this.#renderSearch(search) : nothing}
        ${
          fields.length
            ? html`<button
                  class="button more"
                  type="button"
                  aria-expanded=${this.open ? 'true' : 'false'}
                  aria-controls="fields"
                  @click=${() => (this.open = !this.open)}
                >
                  ${active.length ? localizer.text(uiCatalog, 'filters', { count: active.length }) : words}
                  <span class="caret" aria-hidden="true"></span>
                </button>
                <div id="fields" class="fields" ?data-open=${this.open}>
                  ${fields.map((field) => this.#renderField(field, localizer))}
                </div>`
            : nothing
        }
        <div class="actions"><slot name="actions"></slot></div>
      </div>
      ${active.length ? this.#renderChips(active, localizer) : nothing}
    </div>`;
  }

  get #searchField(): FilterField | undefined {
    return this.filters.find((field) => field.kind === 'search');
  }

  #renderSearch(field: FilterField) {
    return html`<label class="search"
      ><span class="visually-hidden">${field.label}</span
      ><svg class="lens" viewBox="0 0 20 20" aria-hidden="true">
        <path d="M13 13l4 4M8.5 14a5.5 5.5 0 1 1 0-11 5.5 5.5 0 0 1 0 11z" /></svg
      ><input
        type="search"
        autocomplete="off"
        spellcheck="false"
        placeholder=${field.label}
        .value=${this.#typed}
        @input=${this.#handleTyping}
        @change=${this.#handleTyped}
    /></label>`;
  }

  #renderField(field: FilterField, localizer: Localizer) {
    const context: ControlContext = {
      localizer,
      common: (key) => localizer.text(commonCatalog, key),
      today: this.businessDate,
      errors: this.errors,
      change: (changed, value) => this.#change(changed, value),
      panels: panelsModule.value,
      early: this.#handleEarly,
      reject: (changed, error) => (this.errors = new Map(this.errors).set(changed.key, error)),
    };
    return html`<div class="field">${control(field, this.value[field.key], context)}</div>`;
  }

  #renderChips(active: readonly FilterField[], localizer: Localizer) {
    return html`<div class="chips">
      ${active.map((field) => {
        // Until its words are here a chip has the field's name, so that nothing below it moves.
        const name =
          panelsModule.value?.describeFilter(field, this.value[field.key], localizer, this.businessDate) ??
          field.label;
        return html`<button
          class="chip ${field.kind === 'toggle' ? 'in-row' : ''}"
          type="button"
          aria-label=${localizer.text(uiCatalog, 'removeFilter', { name })}
          @click=${() => this.#remove(field)}
        >
          <span>${name}</span><span class="cross" aria-hidden="true"></span>
        </button>`;
      })}
      <button class="button quiet" type="button" @click=${this.#handleClear}>
        ${localizer.text(commonCatalog, 'clear')}
      </button>
    </div>`;
  }

  #change(field: FilterField, value: FilterValue, committed = true): void {
    if (this.errors.has(field.key)) {
      const errors = new Map(this.errors);
      errors.delete(field.key);
      this.errors = errors;
    }
    this.value = withValue(this.value, field.key, value);
    this.dispatchEvent(new UiFilterEvent(this.value, committed));
  }

  #remove(field: FilterField): void {
    this.#forgetTyped(`#panel-${CSS.escape(field.key)} .end`);
    this.#change(field, undefined);
    this.#focusAfterRemoval();
  }

  /** What was refused stands in its field, not in the values: a render would not take it away. */
  #forgetTyped(selector: string): void {
    for (const input of this.renderRoot.querySelectorAll<HTMLInputElement>(selector)) input.value = '';
  }

  /** The control that had the focus is gone: it must not fall back to the page's beginning. */
  #focusAfterRemoval(): void {
    void this.updateComplete.then(() => {
      const next = this.renderRoot.querySelector<HTMLElement>('.chip') ?? this.search;
      (next ?? this.renderRoot.querySelector<HTMLElement>('.filter'))?.focus();
    });
  }

  /** Gets the panels before they are asked for, so that opening one is felt to be instant. */
  #fetch = (): void => {
    if (!panelsModule.value) void panelsModule.load().then((here) => here && this.requestUpdate());
  };

  /** Opens the panel once there is something in it; when that cannot be had, the next press tries again. */
  #handleEarly = (event: Event): void => {
    event.preventDefault();
    this.#waiting = event.currentTarget as HTMLElement;
    void this.#openLater(this.#waiting);
  };

  async #openLater(button: HTMLElement): Promise<void> {
    const here = await panelsModule.load();
    if (this.#waiting !== button) return;
    this.#waiting = undefined;
    if (!here) return announce(this, this.#consumed.value?.text(commonCatalog, 'error.network.title') ?? '');
    this.requestUpdate();
    await this.updateComplete;
    button.click();
  }

  #handleTyping = (event: Event): void => {
    this.#typed = (event.currentTarget as HTMLInputElement).value;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#find(false), TYPING_MS);
  };

  #handleTyped = (): void => this.#find(true);

  #find(committed: boolean): void {
    clearTimeout(this.#timer);
    this.#timer = 0;
    const field = this.#searchField;
    if (field) this.#change(field, this.#typed.trim() && this.#typed, committed);
  }

  #handleClear = (): void => {
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#typed = '';
    this.#forgetTyped('.end');
    this.errors = new Map();
    this.value = this.filters.reduce((value, { key }) => withValue(value, key, undefined), this.value);
    this.dispatchEvent(new UiFilterEvent(this.value, true));
    this.#focusAfterRemoval();
  };
}
