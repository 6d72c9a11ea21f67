import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Money } from '../../../../sdk/index.ts';
import type { CardContext } from './context.ts';
import { amount } from './context.ts';

/** Twelve months back and twelve ahead: solid what was paid, hatched what is projected. */
export function paymentsCard(context: CardContext): TemplateResult {
  const { figures, localizer, t } = context;
  const { months, currency } = figures;
  const sum = (key: 'paid' | 'projected'): Money => ({
    amount: months.reduce((total, month) => total + month[key].amount, 0),
    currency,
  });
  const format = (value: number) => localizer.money({ amount: value, currency });
  const scale = localizer.scale(currency);
  const text = t('paymentsText', {
    paid: amount(context, sum('paid')),
    projected: amount(context, sum('projected')),
  });
  return html`<section class="card wide-card" part="card card-payments" aria-labelledby="card-payments">
    <lease-ui-chart
      class="payments-chart"
      kind="bar"
      .caption=${t('payments')}
      .labels=${months.map(({ month }) => monthName(month, context))}
      .series=${[
        { label: t('paymentsPaid'), values: months.map(({ paid }) => paid.amount), style: 'solid' as const },
        {
          label: t('paymentsProjected'),
          values: months.map(({ projected }) => projected.amount),
          style: 'hatched' as const,
        },
      ]}
      .format=${format}
      .formatAxis=${(value: number) => localizer.integer(value / 10 ** scale)}
    >
      <h3 id="card-payments" slot="caption">${t('payments')}</h3>
      <p class="line" slot="text">${text}</p>
    </lease-ui-chart>
  </section>`;
}

/** The month's name, with the year where a year begins: twice as many labels with years would not fit. */
function monthName(month: string, { localizer, figures }: CardContext): string {
  const first = figures.months[0]?.month === month;
  const name = localizer.month(month, 'short');
  return first || month.endsWith('-01') ? `${name} ${month.slice(0, 4)}` : name;
}
