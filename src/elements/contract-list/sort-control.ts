import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { contractListCatalog } from '../../i18n/catalogs/contract-list.ts';
import type { Localizer } from '../../i18n/index.ts';
import type { ListSort } from './contract-list.controller.ts';

/** Orders that a reader without column heads would want. */
const ORDERS = [
  { key: 'period', direction: 'descending', label: 'sortNewest' },
  { key: 'period', direction: 'ascending', label: 'sortOldest' },
  { key: 'nextOn', direction: 'ascending', label: 'sortNext' },
  { key: 'ends', direction: 'ascending', label: 'sortEnding' },
  { key: 'financed', direction: 'descending', label: 'sortLargest' },
  { key: 'number', direction: 'ascending', label: 'sortNumber' },
] as const;

export interface SortControlOptions {
  localizer: Localizer;
  sort: ListSort;
  sortable(key: string): boolean;
  onSort(sort: ListSort): void;
}

/** The order of cards, which have no column heads to press. */
export function sortControl({ localizer, sort, sortable, onSort }: SortControlOptions): TemplateResult {
  const nameOf = ({ key, direction }: ListSort) => `${key} ${direction}`;
  const orders = ORDERS.filter(({ key }) => sortable(key));
  const known = orders.some((order) => nameOf(order) === nameOf(sort));
  const choose = (event: Event) => {
    const { value } = event.currentTarget as HTMLSelectElement;
    const order = orders.find((each) => nameOf(each) === value);
    if (order) onSort({ key: order.key, direction: order.direction });
  };
  const t = (key: (typeof ORDERS)[number]['label'] | 'sortBy' | 'sortOwn') =>
    localizer.text(contractListCatalog, key);
  return html`<span class="sort"
    ><select aria-label=${t('sortBy')} .value=${live(nameOf(sort))} @change=${choose}>
      ${known ? '' : html`<option value=${nameOf(sort)} selected>${t('sortOwn')}</option>`}
      ${orders.map(
        (order) =>
          html`<option value=${nameOf(order)} ?selected=${nameOf(order) === nameOf(sort)}>
            ${t(order.label)}
          </option>`,
      )}
    </select></span
  >`;
}
