/** One quote: what kind it is, what it comes to, of what, until when, and what can be done with it. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PayoffQuote } from '../../../sdk/index.ts';
import { payoffQuoteCatalog } from '../../i18n/catalogs/payoff-quote.ts';
import type { PayoffQuoteKey } from '../../i18n/catalogs/payoff-quote.ts';
import { moneyFigure } from '../../ui/figures/figures.ts';
import { factGrid } from '../../ui/record-detail/fact-grid.ts';
import { statusPill } from '../../ui/status-pill/status-pill.ts';
import type { Status } from '../../ui/status-pill/status-pill.ts';
import type { PayoffView } from './view.ts';

export interface QuoteCard extends PayoffView {
  readonly quote: PayoffQuote;
  /** Undefined where the lessor has no PDF of it. */
  readonly onPdf: (() => void) | undefined;
  readonly pdfFailed: boolean;
  /** Undefined where it cannot be accepted. */
  readonly onAccept: (() => void) | undefined;
  /** The invoice that charges it, once it is accepted. */
  readonly invoiceHref: string | undefined;
}

export function quoteStatus({ binding, state }: PayoffQuote, { t }: Pick<PayoffView, 't'>): Status {
  if (state === 'accepted') return { tone: 'attention', text: t('state.accepted') };
  if (state === 'settled') return { tone: 'settled', text: t('state.settled') };
  if (state === 'expired') return { tone: 'neutral', text: t('state.expired') };
  return binding === 'definitive'
    ? { tone: 'settled', text: t('kind.definitive') }
    : { tone: 'neutral', text: t(`kind.${binding}`) };
}

/** Words for a part; a lessor may name others, which are shown by the name it gives them. */
function componentWord(code: string, t: PayoffView['t']): string {
  const key = `component.${code}`;
  return Object.hasOwn(payoffQuoteCatalog.en, key)
    ? t(key as PayoffQuoteKey)
    : t('component.other', { code: code.replaceAll('_', ' ') });
}

export function quoteCard(card: QuoteCard): TemplateResult {
  const { quote, localizer, t } = card;
  const { number, contractNumber, effectiveOn, validUntil, binding, perDiem, total } = quote;
  return html`<article class="quote" part="quote" aria-labelledby="quote-title">
    <header>
      <h2 id="quote-title" tabindex="-1">${t(`title.${binding}`)}</h2>
      ${statusPill(quoteStatus(quote, card))}
    </header>
    <p class="figure" part="total">${moneyFigure(localizer, total)}</p>
    <p>${t('toEnd', { contract: contractNumber ?? quote.contractId, date: localizer.date(effectiveOn) })}</p>
    <p class="muted">${t(`meaning.${binding}`)}</p>
    ${componentsTable(card)}
    ${factGrid([
      { label: t('perDiem'), value: perDiem && moneyFigure(localizer, perDiem), figure: true },
      { label: t('validUntil'), value: validUntil && localizer.date(validUntil) },
      { label: t('number'), value: number },
    ])}
    ${quote.state === 'accepted' || quote.state === 'settled' ? acceptedText(card) : nothing}
    <div class="form-actions">
      ${
        card.onAccept
          ? html`<button class="button primary" type="button" part="accept" @click=${card.onAccept}>
              ${t('accept')}
            </button>`
          : nothing
      }
      ${
        card.onPdf
          ? html`<button class="button" type="button" part="pdf" @click=${card.onPdf}>${t('pdf')}</button>`
          : nothing
      }
    </div>
    ${card.pdfFailed ? html`<p role="alert" class="error">${t('pdfFailed')}</p>` : nothing}
  </article>`;
}

function componentsTable({ quote, localizer, t }: QuoteCard): TemplateResult {
  const { components, total } = quote;
  return html`<table class="components" part="components">
    <caption class="visually-hidden">
      ${t('components')}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t('component')}</th>
        <th scope="col" class="number">${t('amount', { currency: total.currency })}</th>
      </tr>
    </thead>
    <tbody>
      ${components.map(
        ({ code, amount }) =>
          html`<tr>
            <th scope="row">${componentWord(code, t)}</th>
            <td class="number">${moneyFigure(localizer, amount, { currency: 'none' })}</td>
          </tr>`,
      )}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">${t('total')}</th>
        <td class="number">${moneyFigure(localizer, total, { currency: 'none' })}</td>
      </tr>
    </tfoot>
  </table>`;
}

function acceptedText({ quote, invoiceHref, localizer, t }: QuoteCard): TemplateResult {
  const outcome = quote.outcome === 'buy_out' || quote.outcome === 'return' ? quote.outcome : 'other';
  return html`<p>
    ${t(`after.${outcome}`, { date: localizer.date(quote.effectiveOn) })}
    ${invoiceHref ? html`<a href=${invoiceHref}>${t('toInvoice')}</a>` : nothing}
  </p>`;
}
