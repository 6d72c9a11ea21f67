import type { Contract } from '../../../sdk/index.ts';
import { assetListCatalog } from '../../i18n/catalogs/asset-list.ts';
import type { AssetListKey } from '../../i18n/catalogs/asset-list.ts';
import { assetCatalog } from '../../i18n/catalogs/asset-words.ts';
import { recordCatalog } from '../../i18n/catalogs/record-words.ts';
import type { Localizer } from '../../i18n/index.ts';
import type { FilterField } from '../../ui/filter-bar/fields.ts';
import { ASSET_KINDS } from './asset-list.controller.ts';

/** More than this is no list to choose from; the search finds contract numbers as well. */
const MOST_CONTRACTS = 500;

/** The fields of the filter bar; contracts to choose from as far as they are known. */
export function assetFilters(localizer: Localizer, contracts: readonly Contract[]): FilterField[] {
  const t = (key: AssetListKey) => localizer.text(assetListCatalog, key);
  return [
    { key: 'q', label: t('searchFor'), kind: 'search' },
    {
      key: 'contractId',
      label: localizer.text(assetCatalog, 'contract'),
      kind: 'choice',
      options: contracts.slice(0, MOST_CONTRACTS).map(({ id, number }) => ({ value: id, label: number })),
    },
    {
      key: 'kind',
      label: t('kind'),
      kind: 'choices',
      options: ASSET_KINDS.map((value) => ({
        value,
        label: localizer.text(recordCatalog, `assetKind.${value}`),
      })),
    },
    {
      key: 'covered',
      label: t('coverToday'),
      kind: 'choice',
      options: [
        { value: 'true', label: t('covered') },
        { value: 'false', label: t('notCovered') },
      ],
    },
  ];
}
