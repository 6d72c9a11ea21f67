import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';
import { portalSearchCatalog } from '../../../i18n/catalogs/portal-search.ts';
import type { PortalSearchKey } from '../../../i18n/catalogs/portal-search.ts';
import type { TextParams } from '../../../i18n/index.ts';
import { buttons, focus, forms, links, text } from '../../../styles/index.ts';
import { announce } from '../../../ui/announce/announce.ts';
import { skeleton } from '../../../ui/skeleton/skeleton.ts';
import { skeletonStyles } from '../../../ui/skeleton/skeleton.styles.ts';
import { statePanel } from '../../../ui/state-panel/state-panel.ts';
import { statePanelStyles } from '../../../ui/state-panel/state-panel.styles.ts';
import { LeaseElement } from '../../lease-element.ts';
import { hitOf } from './hits.ts';
import { SearchController } from '../search.controller.ts';
import type { Found, Searched } from '../search.controller.ts';
import { searchStyles } from './search.styles.ts';

/** The portal's search over contracts, invoices, assets and documents. It comes with the portal. */
export class PortalSearchElement extends LeaseElement {
  /** @internal */
  static override styles = [
    LeaseElement.styles,
    buttons,
    focus,
    forms,
    links,
    text,
    skeletonStyles,
    statePanelStyles,
    searchStyles,
  ];
  static override readonly catalogs = [portalSearchCatalog];

  @query('input') private field?: HTMLInputElement;
  readonly #data = new SearchController(this);
  #told = '';

  override focus(options?: FocusOptions): void {
    this.field?.focus(options);
  }

  override updated(_changed: PropertyValues): void {
    const { asked, kinds } = this.#data;
    const states = kinds.map((kind) => this.#data.state(kind));
    if (!asked || asked === this.#told || states.some(({ status }) => status === 'loading')) return;
    this.#told = asked;
    const count = kinds.reduce((sum, kind) => sum + (this.#found(kind)?.rows.length ?? 0), 0);
    announce(this, count > 0 ? this.#t('found', { count }) : this.#t('nothing', { text: asked }));
  }

  override render(): TemplateResult {
    const { asked, kinds } = this.#data;
    const nothingFound = asked && kinds.every((kind) => this.#found(kind)?.rows.length === 0);
    return html`<div class="base" part="base">
      <search>
        <form @submit=${this.#handleSubmit}>
          <div class="field">
            <label for="q">${this.#t('label')}</label>
            <input
              id="q"
              type="search"
              name="q"
              maxlength="200"
              autocomplete="off"
              enterkeyhint="search"
              aria-describedby="hint"
              .value=${this.#data.text}
              @input=${() => this.#data.type(this.field?.value ?? '', false)}
            />
            <p class="hint" id="hint">${this.#t('hint')}</p>
          </div>
        </form>
      </search>
      ${
        nothingFound
          ? statePanel({
              kind: 'empty',
              localizer: this.localizer,
              title: this.#t('nothing', { text: asked }),
              text: this.#t('nothingText'),
            })
          : asked
            ? kinds.map((kind) => this.#renderKind(kind))
            : nothing
      }
    </div>`;
  }

  #renderKind(kind: Searched) {
    const { localizer } = this;
    const state = this.#data.state(kind);
    switch (state.status) {
      case 'idle':
        return nothing;
      case 'loading':
        return html`<section>${skeleton('lines', { rows: 3, label: this.#t('searching') })}</section>`;
      case 'failed':
        return html`<section>
          <h2>${this.#t(kind)}</h2>
          ${statePanel({ kind: 'failed', localizer, error: state.error, onRetry: () => this.#data.retry(kind) })}
        </section>`;
      case 'ready':
        return state.value.rows.length > 0 ? this.#renderFound(kind, state.value) : nothing;
    }
  }

  #renderFound(kind: Searched, { rows, total, more }: Found<Searched>): TemplateResult {
    const all = more ? this.#data.href(kind, {}, { q: this.#data.asked }) : undefined;
    const count = total === undefined ? '' : this.localizer.integer(total);
    return html`<section>
      <h2>${this.#t(kind)} <span class="count">${count}</span></h2>
      <ul role="list">
        ${rows.map((row) => {
          const { title, text: about, href, aside } = hitOf(kind, row, this.localizer, this.#data);
          return html`<li class="hit">
            ${href ? html`<a href=${href}>${title}</a>` : html`<span class="strong">${title}</span>`}
            <span class="about">${about}</span>
            <span class="number">${aside ?? nothing}</span>
          </li>`;
        })}
      </ul>
      ${all ? html`<p><a href=${all}>${this.#t('all', { kind: this.#t(kind) })}</a></p>` : nothing}
    </section>`;
  }

  #found(kind: Searched): Found<Searched> | undefined {
    const state = this.#data.state(kind);
    return state.status === 'ready' ? state.value : undefined;
  }

  readonly #handleSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    this.#data.type(this.field?.value ?? '', true);
  };

  #t(key: PortalSearchKey, params?: TextParams): string {
    return this.t(portalSearchCatalog, key, params);
  }
}
