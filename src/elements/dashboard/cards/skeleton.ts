import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { skeleton } from '../../../ui/skeleton/skeleton.ts';
import type { DashboardCard } from '../dashboard.controller.ts';
import { FIGURE_CARDS } from './figure-cards.ts';

/** Cards in the places and sizes of those that come, so that nothing moves when they do. */
export function dashboardSkeleton(
  cards: readonly DashboardCard[],
  { label, contracts }: { label: string; contracts: number },
): TemplateResult {
  const top = cards.filter((card) => FIGURE_CARDS.includes(card));
  const rest = cards.filter((card) => !FIGURE_CARDS.includes(card));
  const shape = (card: DashboardCard): TemplateResult => {
    if (card === 'payments') return skeleton('chart', { rows: 24 });
    if (card === 'contracts') return skeleton('table', { rows: contracts });
    return card === 'invoices' ? skeleton('table', { rows: 4 }) : skeleton('lines', { rows: 3 });
  };
  return html`<div class="head-skeleton">${skeleton('heading', { label })}</div>
    ${top.length > 0 ? html`<div class="figures">${top.map(() => html`<div class="card figure-card">${skeleton('heading')}</div>`)}</div>` : ''}
    ${
      rest.length > 0
        ? html`<div class="cards">
            ${rest.map(
              (card) =>
                html`<div
                  class="card ${card}-card ${card === 'payments' || card === 'contracts' ? 'wide-card' : ''}"
                >
                  ${skeleton('heading')}${shape(card)}
                </div>`,
            )}
          </div>`
        : ''
    }`;
}
