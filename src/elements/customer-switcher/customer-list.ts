import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Customer, CustomerRef } from '../../../sdk/index.ts';
import { customerSwitcherCatalog } from '../../i18n/catalogs/customer-switcher.ts';
import type { CustomerSwitcherKey } from '../../i18n/catalogs/customer-switcher.ts';
import { commonCatalog } from '../../i18n/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import type { FoundCustomers, FoundState } from './customer-switcher.controller.ts';

export interface CustomerListOptions {
  localizer: Localizer;
  state: FoundState;
  /** What was searched for. */
  words: string;
  /** Place of the option that the keyboard is at; −1 for none. */
  active: number;
  /** Id of the customer that is shown. */
  current: string | undefined;
  onChoose(customer: CustomerRef): void;
  onRetry(): void;
}

/** Id of an option within the element. */
export const optionId = (index: number): string => `option-${index}`;

/** What was found, and what there is to say about it. The list is always there: the field refers to it. */
export function customerList(options: CustomerListOptions): TemplateResult {
  const { state, localizer } = options;
  const customers = state.status === 'ready' ? state.value.customers : [];
  const name = localizer.text(customerSwitcherCatalog, 'label');
  return html`<div id="list" class="options" part="list" role="listbox" aria-label=${name}>
      ${customers.map((customer, index) => option(options, customer, index))}
    </div>
    ${note(options)}`;
}

function option(
  { localizer, active, current, onChoose }: CustomerListOptions,
  customer: Customer,
  index: number,
): TemplateResult {
  const { id, name, number, addresses } = customer;
  const city = addresses.find((address) => address.city)?.city;
  const shown = id === current;
  return html`<div
    id=${optionId(index)}
    class="option"
    part="option"
    role="option"
    aria-selected=${shown ? 'true' : 'false'}
    data-active=${index === active ? '' : nothing}
    @click=${() => onChoose({ id, name, number })}
  >
    <bdi class="option-name">${name}</bdi>
    <span class="option-facts">
      ${[number, city, shown ? localizer.text(customerSwitcherCatalog, 'current') : undefined]
        .filter(Boolean)
        .join(' · ')}
    </span>
  </div>`;
}

function note({ localizer, state, words, onRetry }: CustomerListOptions) {
  const t = (key: CustomerSwitcherKey, params?: Record<string, string | number>) =>
    localizer.text(customerSwitcherCatalog, key, params);
  const line = (text: string) => html`<p class="note" role="status">${text}</p>`;
  switch (state.status) {
    case 'idle':
      return nothing;
    case 'loading':
      return line(t('searching'));
    case 'failed':
      return html`<p class="note" role="alert">
        ${t('failed')}
        <button class="button quiet" type="button" tabindex="-1" @click=${onRetry}>
          ${localizer.text(commonCatalog, 'retry')}
        </button>
      </p>`;
    case 'ready':
      return line(found(state.value));
  }

  function found({ customers, total = customers.length }: FoundCustomers): string {
    if (customers.length === 0) return t('nothing', { words });
    return total > customers.length
      ? t('first', { shown: localizer.integer(customers.length), count: localizer.integer(total) })
      : t('found', { count: total });
  }
}
