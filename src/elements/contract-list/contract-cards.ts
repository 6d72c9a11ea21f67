import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Contract } from '../../../sdk/index.ts';
import { contractListCatalog } from '../../i18n/catalogs/contract-list.ts';
import type { ContractListKey } from '../../i18n/catalogs/contract-list.ts';
import { commonCatalog } from '../../i18n/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import type { RowAction } from '../../ui/data-table/columns.ts';
import type { UiSelectEvent } from '../../ui/menu/menu.events.ts';
import { progressBar, refreshLine } from '../../ui/progress/progress.ts';
import { statusPill } from '../../ui/status-pill/status-pill.ts';
import { isOverdue, kindOf, overdueOf, periodOf, progressOf, statusOf, titleOf } from './facts.ts';

export interface ContractCardsOptions {
  localizer: Localizer;
  /** Names the list. */
  label: string;
  contracts: readonly Contract[];
  refreshing: boolean;
  /** Whether the user may see a contract in detail. */
  openable: boolean;
  href(contract: Contract): string | undefined;
  onOpen(event: Event, contract: Contract): void;
  actions(contract: Contract): RowAction[];
  onAction(key: string, contract: Contract): void;
}

/** The contracts as cards: a list of links with the facts that matter. */
export function contractCards(options: ContractCardsOptions): TemplateResult {
  const { contracts, label, refreshing } = options;
  // The role is said although it is the native one: Safari drops it from lists without bullets.
  return html`<div class="cards-frame" part="cards">
    ${refreshLine(refreshing)}
    <ul class="cards" role="list" aria-label=${label} aria-busy=${refreshing ? 'true' : 'false'}>
      ${repeat(
        contracts,
        ({ id }) => id,
        (contract) => html`<li class="card" part="card">${card(contract, options)}</li>`,
      )}
    </ul>
  </div>`;
}

function card(contract: Contract, options: ContractCardsOptions): TemplateResult {
  const { localizer } = options;
  const t = (key: ContractListKey, params?: Record<string, string>) =>
    localizer.text(contractListCatalog, key, params);
  const { nextInstallment, installmentsPaid, installmentsTotal } = contract;
  const overdue = isOverdue(contract);
  return html`<div class="card-head">
      <span class="card-number">${opener(contract, options)}</span>
      ${menu(contract, options)}
    </div>
    <p class="card-title" title=${titleOf(contract)}>${titleOf(contract)}</p>
    <div class="card-kind">
      <span class="muted">${kindOf(contract, localizer)}</span>
      ${overdue ? nothing : statusPill(statusOf(contract, localizer))}
    </div>
    ${
      overdue
        ? html`<div class="card-overdue">
            ${statusPill(statusOf(contract, localizer))}
            <span class="number strong">${overdueOf(contract, localizer)}</span>
          </div>`
        : nothing
    }
    <div class="card-progress">
      ${progressBar({
        value: installmentsPaid,
        max: installmentsTotal,
        label: t('installmentsPaid', { progress: progressOf(contract, localizer) }),
      })}
    </div>
    <dl class="card-facts">
      ${
        nextInstallment
          ? fact(
              t('cardNext'),
              html`<span class="strong">${localizer.money(nextInstallment.amount)}</span>
                <span class="card-when">${localizer.date(nextInstallment.dueOn)}</span>`,
            )
          : nothing
      }
      ${fact(t('period'), periodOf(contract, localizer))}
    </dl>`;
}

const fact = (term: string, value: unknown) =>
  html`<div class="card-fact">
    <dt>${term}</dt>
    <dd>${value}</dd>
  </div>`;

function opener(contract: Contract, { openable, href, onOpen }: ContractCardsOptions) {
  const { number } = contract;
  if (!openable) return html`<span class="strong">${number}</span>`;
  const address = href(contract);
  const press = (event: Event) => onOpen(event, contract);
  return address
    ? html`<a class="card-link" part="link" href=${address} @click=${press}>${number}</a>`
    : html`<button class="card-link" part="link" type="button" @click=${press}>${number}</button>`;
}

function menu(contract: Contract, { localizer, actions, onAction }: ContractCardsOptions) {
  const items = actions(contract);
  if (items.length === 0) return nothing;
  return html`<lease-ui-menu
    class="card-menu"
    compact
    .label=${localizer.text(commonCatalog, 'actionsFor', { row: contract.number })}
    .items=${items}
    @ui-select=${(event: UiSelectEvent) => onAction(event.key, contract)}
  ></lease-ui-menu>`;
}
