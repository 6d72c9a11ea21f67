import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { LocalDate, Money } from '../../../sdk/schemas/index.ts';
import { commonCatalog } from '../../i18n/index.ts';
import type { DateStyle, Localizer, MoneyOptions } from '../../i18n/index.ts';

/** An en dash for the eye, a word for the ear. */
export function noValue(localizer: Localizer): TemplateResult {
  return html`<span class="no-value"
    ><span aria-hidden="true">–</span
    ><span class="visually-hidden">${localizer.text(commonCatalog, 'none')}</span></span
  >`;
}

/** An amount in tabular figures; `currency: 'none'` where a heading already names it. */
export function moneyFigure(
  localizer: Localizer,
  money: Money | undefined,
  options?: MoneyOptions,
): TemplateResult {
  return money
    ? html`<span class="tabular" part="money">${localizer.money(money, options)}</span>`
    : noValue(localizer);
}

/** A day; `date` is also given to machines. */
export function dateFigure(
  localizer: Localizer,
  date: LocalDate | undefined,
  style?: DateStyle,
): TemplateResult {
  return date
    ? html`<time class="tabular" datetime=${date}>${localizer.date(date, style)}</time>`
    : noValue(localizer);
}
