import { contractListCatalog } from '../../i18n/catalogs/contract-list.ts';
import type { ContractListKey } from '../../i18n/catalogs/contract-list.ts';
import { recordCatalog } from '../../i18n/catalogs/record-words.ts';
import { commonCatalog } from '../../i18n/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import type { FilterField } from '../../ui/filter-bar/fields.ts';
import { ASSET_KINDS, KINDS, STATUSES } from './contract-list.controller.ts';

export interface FilterOptions {
  localizer: Localizer;
  /** Currencies of the lessor; offered when there is a choice. */
  currencies: readonly string[];
  /** Filters the lessor understands. */
  offers(key: string): boolean;
}

/** The fields of the filter bar. */
export function contractFilters({ localizer, currencies, offers }: FilterOptions): FilterField[] {
  const t = (key: ContractListKey) => localizer.text(contractListCatalog, key);
  const fields: FilterField[] = [
    { key: 'q', label: t('searchFor'), kind: 'search' },
    {
      key: 'status',
      label: t('status'),
      kind: 'choices',
      options: STATUSES.map((value) => ({
        value,
        label: localizer.text(recordCatalog, `contractStatus.${value}`),
      })),
    },
    {
      key: 'kind',
      label: t('kind'),
      kind: 'choices',
      options: KINDS.map((value) => ({
        value,
        label: localizer.text(recordCatalog, `contractKind.${value}`),
      })),
    },
    {
      key: 'assetKind',
      label: t('assetKind'),
      kind: 'choices',
      options: ASSET_KINDS.map((value) => ({
        value,
        label: localizer.text(recordCatalog, `assetKind.${value}`),
      })),
    },
    {
      key: 'currency',
      label: localizer.text(commonCatalog, 'currency'),
      kind: 'choice',
      options: currencies.map((value) => ({ value, label: value })),
    },
    { key: 'overdue', label: t('overdueOnly'), kind: 'toggle' },
    { key: 'closed', label: t('closedToo'), kind: 'toggle' },
  ];
  return fields.filter(({ key, options }) => offers(key) && (!options || options.length > 1));
}
