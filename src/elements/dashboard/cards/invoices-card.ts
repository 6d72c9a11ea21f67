import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { statusPill } from '../../../ui/status-pill/status-pill.ts';
import { statusBar } from './status-bar.ts';
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
  return html`<section class="card invoices-card" part="card card-invoices" aria-labelledby="card-invoices">
    <h3 id="card-invoices">${t('invoices')}</h3>
    ${statusBar(PARTS.map(({ key, tone }) => ({ tone, value: status[key].amount.amount })))}
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
