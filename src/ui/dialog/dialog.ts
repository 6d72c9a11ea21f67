import { ContextConsumer } from '@lit/context';
import { LitElement, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property, query } from 'lit/decorators.js';
import { commonCatalog, localizerContext } from '../../i18n/index.ts';
import { buttons, focus, host, text } from '../../styles/index.ts';
import { UiCloseEvent } from './dialog.events.ts';
import type { CloseReason } from './dialog.events.ts';
import { dialogStyles } from './dialog.styles.ts';

/**
 * A modal dialog over the page: the browser's own, so focus stays inside and returns to where it was. Content in the
 * default slot, buttons in `footer`. Fires `ui-close` before it closes by the reader's hand, not when `open` is unset.
 */
export class UiDialog extends LitElement {
  static override styles = [host, buttons, text, focus, dialogStyles];

  @property({ type: Boolean, reflect: true }) open = false;
  /** Title and accessible name. */
  @property() heading = '';

  @query('dialog') private dialog?: HTMLDialogElement;

  readonly #consumed = new ContextConsumer(this, {
    context: localizerContext,
    subscribe: true,
  });
  #opener: HTMLElement | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.dialog?.close();
    this.open = false;
  }

  override render() {
    return html`<dialog
      part="dialog"
      aria-labelledby="heading"
      @cancel=${this.#handleCancel}
      @click=${this.#handleClick}
      @close=${this.#handleClosed}
    >
      <div class="sheet" part="base">
        <header>
          <h2 id="heading" tabindex="-1" autofocus>${this.heading}</h2>
          <button
            class="button quiet icon"
            type="button"
            aria-label=${this.#consumed.value?.text(commonCatalog, 'close') ?? nothing}
            @click=${() => this.#leave('button')}
          >
            <svg class="cross" viewBox="0 0 20 20" aria-hidden="true"><path d="M5 5l10 10M15 5L5 15" /></svg>
          </button>
        </header>
        <div class="body" tabindex="0"><slot></slot></div>
        <footer><slot name="footer"></slot></footer>
      </div>
    </dialog>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { dialog } = this;
    // Taken off the page before it was rendered: nothing can be shown there.
    if (!changed.has('open') || !dialog?.isConnected || dialog.open === this.open) return;
    if (!this.open) return dialog.close();
    this.#opener = deepActiveElement();
    dialog.showModal();
  }

  #leave(reason: CloseReason): void {
    if (this.dispatchEvent(new UiCloseEvent(reason))) this.open = false;
  }

  #handleCancel = (event: Event): void => {
    event.preventDefault();
    this.#leave('escape');
  };

  /** The sheet fills the dialog, so a click on the dialog itself is one on the backdrop. */
  #handleClick = (event: Event): void => {
    if (event.target === this.dialog) this.#leave('backdrop');
  };

  #handleClosed = (): void => {
    this.open = false;
    const opener = this.#opener;
    this.#opener = null;
    if (opener?.isConnected) opener.focus();
  };
}

function deepActiveElement(): HTMLElement | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement && active !== document.body ? active : null;
}
