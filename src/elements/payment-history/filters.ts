import { paymentHistoryCatalog } from '../../i18n/catalogs/payment-history.ts';
import { recordCatalog } from '../../i18n/catalogs/record-words.ts';
import { commonCatalog } from '../../i18n/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import type { FilterField } from '../../ui/filter-bar/fields.ts';
import { METHODS, STATES } from './payment-history.controller.ts';

/** The fields of the filter bar. Currencies are those of the lessor; `scale` is that of the amounts that are typed. */
export function paymentFilters(
  localizer: Localizer,
  currencies: readonly string[],
  scale: number,
): FilterField[] {
  const t = (key: 'searchFor' | 'state' | 'method' | 'received' | 'amount') =>
    localizer.text(paymentHistoryCatalog, key);
  return [
    { key: 'q', label: t('searchFor'), kind: 'search' },
    {
      key: 'state',
      label: t('state'),
      kind: 'choices',
      options: STATES.map((value) => ({
        value,
        label: localizer.text(recordCatalog, `paymentState.${value}`),
      })),
    },
    {
      key: 'method',
      label: t('method'),
      kind: 'choices',
      options: METHODS.map((value) => ({
        value,
        label: localizer.text(commonCatalog, `paymentMethod.${value}`),
      })),
    },
    { key: 'receivedOn', label: t('received'), kind: 'date-range' },
    { key: 'amount', label: t('amount'), kind: 'amount-range', scale },
    {
      key: 'currency',
      label: localizer.text(commonCatalog, 'currency'),
      kind: 'choice',
      options: currencies.map((value) => ({ value, label: value })),
    },
  ];
}
