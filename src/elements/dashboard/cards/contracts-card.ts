import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Contract, Summary } from '../../../../sdk/index.ts';
import { progressBar } from '../../../ui/progress/progress.ts';
import { skeleton } from '../../../ui/skeleton/skeleton.ts';
import { statePanel } from '../../../ui/state-panel/state-panel.ts';
import type { StatePanelOptions } from '../../../ui/state-panel/state-panel.ts';
import { statusPill } from '../../../ui/status-pill/status-pill.ts';
import { contractStatus } from '../../../ui/status-pill/statuses.ts';
import type { CardContext } from './context.ts';

type ContractsState =
  | { readonly status: 'idle' }
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: StatePanelOptions['error'] }
  | { readonly status: 'ready'; readonly value: readonly Contract[] };

export interface ContractsOptions {
  counts: Summary['contracts'];
  state: ContractsState;
  /** Link to one contract, or a button where the host has no page for it. */
  link(contract: Contract): TemplateResult;
  /** How many contracts are awaited. */
  rows: number;
  onRetry(): void;
}

/** The recent contracts: what is leased, how far it is paid, what comes next. */
export function contractsCard(context: CardContext, options: ContractsOptions): TemplateResult {
  const { t, explained } = context;
  const { active, overdue } = options.counts;
  const name = t('contracts');
  const all = t('seeAll');
  return html`<section
    class="card wide-card contracts-card"
    part="card card-contracts"
    aria-labelledby="card-contracts"
  >
    <header class="card-head">
      <h3 id="card-contracts">${name}</h3>
      ${explained('contractsActive', all, `${name}: ${all}`)}
      <p class="line">
        ${explained('contractsActive', t('contractsActive', { count: active }))}
        ${
          overdue > 0
            ? explained(
                'contractsOverdue',
                statusPill({ tone: 'overdue', text: t('contractsOverdue', { count: overdue }) }),
              )
            : nothing
        }
      </p>
    </header>
    ${body(context, options)}
  </section>`;
}

function body(context: CardContext, options: ContractsOptions): TemplateResult {
  const { state, link, onRetry } = options;
  const { localizer, t } = context;
  switch (state.status) {
    case 'failed':
      return statePanel({ kind: 'failed', localizer, error: state.error, onRetry });
    case 'ready':
      if (state.value.length > 0) {
        return html`<ul class="contracts">
          ${state.value.map((contract) => html`<li>${item(context, contract, link(contract))}</li>`)}
        </ul>`;
      }
      return statePanel({
        kind: 'empty',
        localizer,
        title: t('contractsNone'),
        text: t('contractsNoneText'),
      });
    default:
      return skeleton('table', { rows: options.rows });
  }
}

function item(context: CardContext, contract: Contract, link: TemplateResult): TemplateResult {
  const { localizer, t } = context;
  const { installmentsPaid: paid, installmentsTotal: total, nextInstallment: next, title, status } = contract;
  // "Active" is what a reader expects; only what differs is worth the room.
  const notable = status !== 'active' || (contract.daysPastDue ?? 0) > 0;
  const text = t('installments', { paid: localizer.integer(paid), total: localizer.integer(total) });
  return html`<div class="contract">
    <div class="contract-name">
      ${link}${notable ? statusPill(contractStatus(contract, localizer)) : nothing}
      <span class="contract-title">${title}</span>
    </div>
    <div class="contract-progress">${progressBar({ value: paid, max: total, label: text })}</div>
    <div class="contract-next number">
      ${
        next
          ? html`<span>${localizer.money(next.amount)}</span>
              <span class="label">${t('contractNext', { date: localizer.date(next.dueOn) })}</span>`
          : nothing
      }
    </div>
  </div>`;
}
