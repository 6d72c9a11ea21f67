import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CreditLine } from '../../../../sdk/index.ts';
import { progressBar } from '../../../ui/progress/progress.ts';
import type { CardContext } from './context.ts';
import { amount } from './context.ts';

const row = (label: string, value: string) =>
  html`<div>
    <dt>${label}</dt>
    <dd class="number">${value}</dd>
  </div>`;

/** Advances and credit: beside what is owed, never taken off it. */
export function creditsCard(context: CardContext): TemplateResult {
  const { figures, t } = context;
  return html`<section class="card" part="card card-credits" aria-labelledby="card-credits">
    <h3 id="card-credits">${t('credits')}</h3>
    <dl class="pairs">
      ${row(t('advancesPaid'), amount(context, figures.advancesPaid))}
      ${row(t('unapplied'), amount(context, figures.unappliedCredit))}
    </dl>
    ${figures.unappliedCredit.amount > 0 ? html`<p class="line">${t('unappliedText')}</p>` : nothing}
  </section>`;
}

/** The credit line: total, used, available. */
export function creditCard(context: CardContext, credit: CreditLine): TemplateResult {
  const { localizer, t } = context;
  const { total, used, available, asOf, secondary } = credit;
  const use = t('creditUse', { used: amount(context, used), total: amount(context, total) });
  return html`<section class="card" part="card card-credit" aria-labelledby="card-credit">
    <h3 id="card-credit">${t('credit')}</h3>
    ${progressBar({ value: used.amount, max: total.amount, label: use, quiet: true })}
    <dl class="pairs">
      ${row(t('creditTotal'), amount(context, total))} ${row(t('creditUsed'), amount(context, used))}
      ${row(t('creditAvailable'), amount(context, available))}
    </dl>
    <p class="line">
      ${t('asOf', { date: localizer.date(asOf) })}${
        secondary
          ? html`<br />${t('creditRate', {
                from: total.currency,
                to: secondary.currency,
                rate: localizer.decimal(secondary.rate, { digits: 4 }),
                date: localizer.date(secondary.on),
              })}`
          : nothing
      }
    </p>
  </section>`;
}
