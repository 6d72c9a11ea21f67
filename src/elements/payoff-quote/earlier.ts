/** The quotes of a contract so far, each a way to open it. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PayoffQuote } from '../../../sdk/index.ts';
import { moneyFigure } from '../../ui/figures/figures.ts';
import { statusPill } from '../../ui/status-pill/status-pill.ts';
import { quoteStatus } from './quote-card.ts';
import type { PayoffView } from './view.ts';

export interface EarlierQuotes extends PayoffView {
  readonly quotes: readonly PayoffQuote[];
  readonly shownId: string | undefined;
  onShow(id: string): void;
}

export function earlierQuotes(list: EarlierQuotes): TemplateResult | typeof nothing {
  const { localizer, t, quotes, shownId, onShow } = list;
  if (quotes.length === 0) return nothing;
  return html`<section part="earlier" aria-labelledby="earlier-title">
    <h2 id="earlier-title">${t('earlier')}</h2>
    <ul class="earlier" role="list">
      ${quotes.map((quote) => {
        const name = quote.number ?? quote.id;
        return html`<li>
          <button
            class="button quiet"
            type="button"
            aria-current=${quote.id === shownId ? 'true' : nothing}
            aria-label=${t('showQuote', { number: name })}
            @click=${() => onShow(quote.id)}
          >
            ${name}
          </button>
          <span>${t('forDay', { date: localizer.date(quote.effectiveOn) })}</span>
          ${statusPill(quoteStatus(quote, list))} ${moneyFigure(localizer, quote.total)}
        </li>`;
      })}
    </ul>
  </section>`;
}
