import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { statusPill } from '../../../ui/status-pill/status-pill.ts';
import type { StatusTone } from '../../../ui/status-pill/status-pill.ts';
import type { CardContext } from './context.ts';

const PARTS = [
  { key: 'paid', figure: 'statusPaid', tone: 'settled' },
  { key: 'partial', figure: 'statusPartial', tone: 'attention' },
  { key: 'overdue', figure: 'statusOverdue', tone: 'overdue' },
  { key: 'notDue', figure: 'statusNotDue', tone: 'neutral' },
] as const;

/** Invoices by status: how many, how much, and where they are listed. */
export function invoicesCard(context: CardContext): TemplateResult {
  const { figures, localizer, t } = context;
  const status = figures.invoiceStatus;
  const format = (value: number) => localizer.money({ amount: value, currency: figures.currency });
  return html`<section class="card" part="card card-invoices">
    <lease-ui-chart
      kind="doughnut"
      without-parts
      .caption=${t('invoices')}
      .labels=${PARTS.map(({ figure }) => t(figure))}
      .tones=${PARTS.map(({ tone }): StatusTone => tone)}
      .series=${[{ label: t('invoices'), values: PARTS.map(({ key }) => status[key].amount.amount), style: 'solid' as const }]}
      .format=${format}
    ></lease-ui-chart>
    <ul class="statuses">
      ${PARTS.map(({ key, figure, tone }) => {
        const { count, amount } = status[key];
        const words = html`${statusPill({ tone, text: t(figure) })}
          <span class="number muted">${localizer.integer(count)}</span>
          <span class="number">${localizer.money(amount)}</span>`;
        return html`<li>
          ${count > 0 ? context.explained(figure, words) : html`<span class="row">${words}</span>`}
        </li>`;
      })}
    </ul>
  </section>`;
}
