import type { Contract } from '../../../sdk/index.ts';
import { documentListCatalog } from '../../i18n/catalogs/document-list.ts';
import type { DocumentListKey } from '../../i18n/catalogs/document-list.ts';
import type { Localizer } from '../../i18n/index.ts';
import type { FilterField } from '../../ui/filter-bar/fields.ts';
import { kindWord } from './columns.ts';
import { DOCUMENT_KINDS } from './document-list.controller.ts';

/** More than this is no list to choose from; the search finds contract numbers as well. */
const MOST_CONTRACTS = 500;

/** The fields of the filter bar; contracts to choose from as far as they are known. */
export function documentFilters(
  localizer: Localizer,
  contracts: readonly Contract[],
  years: readonly string[],
): FilterField[] {
  const t = (key: DocumentListKey) => localizer.text(documentListCatalog, key);
  return [
    { key: 'q', label: t('searchFor'), kind: 'search' },
    {
      key: 'kind',
      label: t('kindOf'),
      kind: 'choices',
      options: DOCUMENT_KINDS.map((value) => ({ value, label: kindWord(value, localizer) })),
    },
    {
      key: 'year',
      label: t('year'),
      kind: 'choice',
      options: years.map((value) => ({ value, label: value })),
    },
    {
      key: 'contractId',
      label: t('contract'),
      kind: 'choice',
      options: contracts.slice(0, MOST_CONTRACTS).map(({ id, number }) => ({ value: id, label: number })),
    },
  ];
}
