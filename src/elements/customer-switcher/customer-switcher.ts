import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { CustomerRef } from '../../../sdk/index.ts';
import { customerSwitcherCatalog } from '../../i18n/catalogs/customer-switcher.ts';
import type { CustomerSwitcherKey } from '../../i18n/catalogs/customer-switcher.ts';
import { commonCatalog } from '../../i18n/index.ts';
import { buttons, focus, forms, visuallyHidden } from '../../styles/index.ts';
import { announce } from '../../ui/announce/announce.ts';
import { popoverStyles } from '../../ui/popover/popover.styles.ts';
import { LeaseElement } from '../lease-element.ts';
import { CustomerChangedEvent, CustomerChangeEvent } from './customer-switcher.events.ts';
import { CustomerSwitcherController } from './customer-switcher.controller.ts';
import type { SwitchState } from './customer-switcher.controller.ts';
import { customerSwitcherStyles } from './customer-switcher.styles.ts';
import { customerList, optionId } from './customer-list.ts';
import { ListPopup } from './list-popup.ts';

/** How long after the last key stroke the lessor is asked, in milliseconds. */
const TYPING = 200;

/**
 * Finds a customer and shows that one's data in everything that belongs to the provider: one customer at a time.
 * Use it in the header of a page for the lessor's staff and for users of several customers; others do not see it.
 *
 * @element lease-customer-switcher
 * @fires lease-customer-change - Another customer is about to be shown; cancelable.
 * @fires lease-customer-changed - Another customer is shown.
 * @fires lease-error - Something failed, and the element shows it.
 * @csspart base - The root.
 * @csspart field - The field in which one types.
 * @csspart list - What was found; `option` one of it.
 * @csspart back - The way back to one's own customer.
 * @csspart refused - What is said when a customer could not be opened.
 * @example <lease-customer-switcher></lease-customer-switcher>
 */
export class CustomerSwitcherElement extends LeaseElement {
  static override readonly catalogs = [customerSwitcherCatalog];
  /** @internal */
  static override styles = [
    LeaseElement.styles,
    buttons,
    focus,
    forms,
    visuallyHidden,
    popoverStyles,
    customerSwitcherStyles,
  ];

  @state() private open = false;
  /** What is typed; undefined while nobody types, and the field names the customer that is shown. */
  @state() private typed?: string;
  /** What the lessor was asked for: what is typed, a moment later. */
  @state() private words = '';
  @state() private active = -1;

  @query('input') private field!: HTMLInputElement | null;

  #typing?: ReturnType<typeof setTimeout>;
  #shown?: CustomerRef;
  readonly #popup = new ListPopup(this);
  readonly #data = new CustomerSwitcherController(this, {
    open: () => this.open,
    words: () => this.words,
  });

  override focus(options?: FocusOptions): void {
    this.field?.focus(options);
    // By hand as well: Firefox tells of no focus where what had it before has left the page.
    this.field?.select();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#close();
  }

  override render(): TemplateResult | typeof nothing {
    const { state } = this.#data;
    if (state.status === 'none') return nothing;
    const name = state.current?.name ?? '';
    return html`<div class="base" part="base">
      ${this.#renderField(state, name)} ${this.#renderBack(state)} ${this.#renderRefused(state, name)}
    </div>`;
  }

  protected override updated(): void {
    this.#popup.show(this.open);
    const { state } = this.#data;
    if (state.status === 'none') this.#shown = undefined;
    if (state.status !== 'shown') return;
    const before = this.#shown;
    this.#shown = state.current;
    if (!before || before.id === state.current.id) return;
    announce(this, this.#t('shown', { name: state.current.name }));
    const customerId = this.lease.value?.customerId;
    this.dispatchEvent(new CustomerChangedEvent(customerId, state.current));
  }

  #renderField(state: SwitchState, name: string): TemplateResult {
    const { open, active } = this;
    const customers = this.#customers;
    const option = open && customers[active];
    return html`<div class="combo" data-anchor>
        <label class="label" for="field">${this.#t('label')}</label>
        <input
          id="field"
          part="field"
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck="false"
          placeholder=${this.#t('placeholder')}
          aria-autocomplete="list"
          aria-expanded=${open ? 'true' : 'false'}
          aria-controls="list"
          aria-activedescendant=${option ? optionId(active) : nothing}
          aria-busy=${state.status === 'opening' ? 'true' : nothing}
          .value=${live(this.typed ?? name)}
          @focus=${this.#handleFocus}
          @input=${this.#handleInput}
          @keydown=${this.#handleKey}
          @blur=${this.#close}
        />
        <button
          class="toggle"
          type="button"
          tabindex="-1"
          aria-label=${this.#t('open')}
          aria-expanded=${open ? 'true' : 'false'}
          aria-controls="list"
          @mousedown=${(event: Event) => event.preventDefault()}
          @click=${this.#handleToggle}
        ></button>
      </div>
      <div id="popup" class="popup" popover="manual" @mousedown=${(event: Event) => event.preventDefault()}>
        ${customerList({
          localizer: this.localizer,
          state: open ? this.#data.found.state : { status: 'idle' },
          words: this.words,
          active,
          current: state.status === 'shown' ? state.current.id : undefined,
          onChoose: (customer) => this.#choose(customer),
          onRetry: () => void this.#data.found.refetch(),
        })}
      </div>`;
  }

  #renderBack(state: SwitchState) {
    const acting = this.lease.value?.customerId !== undefined;
    if (!acting || (state.status === 'shown' && !state.acting)) return nothing;
    const { own } = this.#data;
    return html`<button class="button quiet back" part="back" type="button" @click=${() => this.#choose(own)}>
      ${own ? this.#t('back', { name: own.name }) : this.#t('backOwn')}
    </button>`;
  }

  #renderRefused(state: SwitchState, name: string) {
    if (state.status !== 'refused') return nothing;
    return html`<p class="refused" part="refused" role="alert">
      ${this.#t('refused', { name })}
      <button class="button quiet" type="button" @click=${() => this.#data.retry()}>
        ${this.t(commonCatalog, 'retry')}
      </button>
    </p>`;
  }

  get #customers(): readonly CustomerRef[] {
    const { state } = this.#data.found;
    return this.open && state.status === 'ready' ? state.value.customers : [];
  }

  /** Asks the host, then shows the customer; without one the session's own. */
  #choose(customer: CustomerRef | undefined): void {
    const { state } = this.#data;
    this.#close();
    if (customer && state.status === 'shown' && customer.id === state.current.id) return;
    const id = customer?.id === this.#data.own?.id ? undefined : customer?.id;
    if (!this.dispatchEvent(new CustomerChangeEvent(id, customer))) return;
    announce(this, this.#t('switching', { name: customer?.name ?? '' }));
    this.#data.switchTo(customer);
    void this.#restore();
  }

  /** The field names the customer again, ready for the next name. */
  async #restore(): Promise<void> {
    this.focus();
    this.#close();
    await this.updateComplete;
    this.field?.select();
  }

  #show(): void {
    this.open = true;
    this.active = -1;
  }

  readonly #close = (): void => {
    clearTimeout(this.#typing);
    this.open = false;
    this.active = -1;
    this.words = '';
    this.typed = undefined;
  };

  readonly #handleFocus = (): void => this.field?.select();

  readonly #handleToggle = (): void => {
    const { open } = this;
    this.focus();
    if (open) this.#close();
    else this.#show();
  };

  readonly #handleInput = (): void => {
    this.typed = this.field?.value ?? '';
    this.#show();
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => {
      this.words = (this.typed ?? '').trim();
      this.active = -1;
    }, TYPING);
  };

  readonly #handleKey = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') this.#move(key === 'ArrowDown' ? 1 : -1, event.altKey);
    else if (key === 'Enter' && this.open) {
      const customer = this.#customers[this.active];
      if (customer) this.#choose(customer);
    } else if (key === 'Escape' && (this.open || this.typed !== undefined)) void this.#restore();
    // Where nothing else on the page takes the focus, the field keeps it.
    else if (key === 'Tab') return this.#close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  #move(step: 1 | -1, alt: boolean): void {
    const count = this.#customers.length;
    if (alt && step === -1) return this.#close();
    if (!this.open) {
      this.#show();
      return;
    }
    if (alt || count === 0) return;
    const from = this.active < 0 && step < 0 ? count : this.active;
    this.active = (from + step + count) % count;
    this.#popup.reveal(optionId(this.active));
  }

  #t(key: CustomerSwitcherKey, params?: Record<string, string | number>): string {
    return this.t(customerSwitcherCatalog, key, params);
  }
}
