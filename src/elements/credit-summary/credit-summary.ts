import { html, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { CreditLine } from '../../../sdk/index.ts';
import { creditSummaryCatalog } from '../../i18n/catalogs/credit-summary.ts';
import type { CreditSummaryKey } from '../../i18n/catalogs/credit-summary.ts';
import { commonCatalog } from '../../i18n/index.ts';
import { buttons, focus, forms, text, visuallyHidden } from '../../styles/index.ts';
import { figureStyles } from '../../ui/figures/figures.styles.ts';
import { moneyFigure } from '../../ui/figures/figures.ts';
import { progressStyles } from '../../ui/progress/progress.styles.ts';
import { progressBar } from '../../ui/progress/progress.ts';
import { skeleton } from '../../ui/skeleton/skeleton.ts';
import { skeletonStyles } from '../../ui/skeleton/skeleton.styles.ts';
import { gatePanel } from '../../ui/state-panel/gate-panel.ts';
import { statePanelStyles } from '../../ui/state-panel/state-panel.styles.ts';
import { refreshNotice, statePanel } from '../../ui/state-panel/state-panel.ts';
import { LeaseElement } from '../lease-element.ts';
import { CreditSummaryController, NO_CURRENCY } from './credit-summary.controller.ts';
import { creditSummaryStyles } from './credit-summary.styles.ts';

const FIGURES = ['available', 'used', 'total'] as const;

/**
 * The credit line of a customer: total, available and used, also in another currency by choice.
 * Use it on an overview page, or in a side column.
 *
 * @element lease-credit-summary
 * @slot header - Before everything else.
 * @slot footer - After the figures.
 * @fires lease-error - Something failed, and the element shows it.
 * @csspart base - The root.
 * @csspart figure - Each of the three figures.
 * @csspart progress - The bar.
 * @csspart secondary - The choice of another currency, and the rate.
 * @example <lease-credit-summary secondary="RON"></lease-credit-summary>
 */
export class CreditSummaryElement extends LeaseElement {
  static override readonly catalogs = [creditSummaryCatalog];
  /** @internal */
  static override styles: CSSResultGroup = [
    LeaseElement.styles,
    buttons,
    focus,
    forms,
    text,
    visuallyHidden,
    figureStyles,
    progressStyles,
    skeletonStyles,
    statePanelStyles,
    creditSummaryStyles,
  ];

  /**
   * ISO code of the currency in which the figures are shown beside, or `none`, until the user chooses. Default: the
   * one the lessor names for its label.
   */
  @property() secondary?: string;

  readonly #data = new CreditSummaryController(this, {
    enabled: () => this.lease.gate('creditLine.detail') === 'open',
    secondary: () => this.secondary || undefined,
  });

  /** Asks the lessor again. Resolves when the answer is shown. */
  async refresh(): Promise<void> {
    await this.#data.line.refetch();
  }

  override render(): TemplateResult {
    return html`<section class="base" part="base" aria-label=${this.#t('title')}>
      <slot name="header"></slot>
      ${this.#renderState()}
      <slot name="footer"></slot>
    </section>`;
  }

  #renderState(): TemplateResult {
    const { localizer, lease } = this;
    const gate = lease.gate('creditLine.detail');
    const waiting = () => skeleton('figures', { label: this.#t('loading') });
    if (gate === 'pending') return waiting();
    if (gate !== 'open') {
      const onRetry = () => lease.value?.retrySession();
      return gatePanel({ gate, localizer, error: lease.value?.session.error, onRetry });
    }
    const { state } = this.#data.line;
    const onRetry = () => void this.refresh();
    switch (state.status) {
      case 'idle':
      case 'loading':
        return waiting();
      case 'failed':
        return statePanel({ kind: 'failed', localizer, error: state.error, onRetry });
      case 'ready':
        return html`${refreshNotice({ localizer, error: state.error, onRetry })}
        ${this.#renderLine(state.value)}`;
    }
  }

  #renderLine(line: CreditLine): TemplateResult {
    const { localizer } = this;
    const { total, used, available, asOf } = line;
    if (total.amount === 0 && used.amount === 0) {
      const title = this.#t('empty');
      return statePanel({ kind: 'empty', localizer, title, text: this.#t('emptyText') });
    }
    const { other } = this.#data;
    const second = other.status === 'ready' ? other.value : undefined;
    const share = total.amount > 0 ? localizer.percent((used.amount / total.amount).toFixed(2)) : '–';
    const over = { amount: -available.amount, currency: available.currency };
    const words =
      available.amount < 0
        ? this.#t('over', { amount: localizer.money(over) })
        : this.#t('usedShare', { share });
    return html`<dl class="figures">
        ${FIGURES.map(
          (key) =>
            html`<div class="one ${key}" part="figure">
              <dt class="label">${this.#t(key)}</dt>
              <dd>
                ${moneyFigure(localizer, line[key])}
                ${second?.[key] ? html`<span class="beside">${moneyFigure(localizer, second[key])}</span>` : nothing}
              </dd>
            </div>`,
        )}
      </dl>
      ${progressBar({ value: used.amount, max: total.amount, label: words })}
      <p class="muted small">${this.#t('asOf', { date: localizer.date(asOf) })}</p>
      ${this.#renderChoice(total.currency)}`;
  }

  #renderChoice(main: string): TemplateResult | typeof nothing {
    const { localizer } = this;
    const currencies = this.#data.currencies(main);
    if (currencies.length === 0) return nothing;
    const chosen = this.#data.secondary ?? NO_CURRENCY;
    return html`<div class="second" part="secondary">
      <div class="field">
        <label for="secondary">${this.#t('alsoIn')}</label>
        <select id="secondary" @change=${this.#handleChange}>
          <option value=${NO_CURRENCY} ?selected=${chosen === NO_CURRENCY}>${this.#t('noOther')}</option>
          ${currencies.map(
            (code) =>
              html`<option value=${code} ?selected=${code === chosen}>
                ${this.#t('currency', { code, name: localizer.currencyName(code) })}
              </option>`,
          )}
        </select>
      </div>
      <p class="muted small" role="status">${this.#renderRate(main)}</p>
    </div>`;
  }

  #renderRate(main: string): TemplateResult | string | typeof nothing {
    const { localizer } = this;
    const { other, secondary = '' } = this.#data;
    switch (other.status) {
      case 'none':
        return nothing;
      case 'loading':
        return this.#t('loadingRate');
      case 'refused':
        return this.#t('noRate', { currency: localizer.currencyName(secondary) });
      case 'failed':
        return html`${this.#t('rateFailed')}
          <button class="button quiet" type="button" @click=${() => this.#data.retry()}>
            ${this.t(commonCatalog, 'retry')}
          </button>`;
      case 'ready': {
        const { rate, currency, on } = other.value;
        const params = { from: main, to: currency, rate: localizer.decimal(rate), date: localizer.date(on) };
        return this.#t('rate', params);
      }
    }
  }

  readonly #handleChange = (event: Event): void =>
    this.#data.choose((event.currentTarget as HTMLSelectElement).value);

  #t(key: CreditSummaryKey, params?: Record<string, string | number>): string {
    return this.t(creditSummaryCatalog, key, params);
  }
}
