import { insuranceListCatalog } from '../../i18n/catalogs/insurance-list.ts';
import { recordCatalog } from '../../i18n/catalogs/record-words.ts';
import type { Localizer } from '../../i18n/index.ts';
import type { FilterField } from '../../ui/filter-bar/fields.ts';
import { POLICY_STATES, POLICY_TYPES } from './insurance-list.controller.ts';

/** The fields of the filter bar. */
export function policyFilters(localizer: Localizer): FilterField[] {
  const t = (key: 'searchFor' | 'type' | 'status') => localizer.text(insuranceListCatalog, key);
  return [
    { key: 'q', label: t('searchFor'), kind: 'search' },
    {
      key: 'type',
      label: t('type'),
      kind: 'choices',
      options: POLICY_TYPES.map((value) => ({
        value,
        label: localizer.text(recordCatalog, `insuranceType.${value}`),
      })),
    },
    {
      key: 'status',
      label: t('status'),
      kind: 'choices',
      options: POLICY_STATES.map((value) => ({
        value,
        label: localizer.text(recordCatalog, `policyStatus.${value}`),
      })),
    },
  ];
}
