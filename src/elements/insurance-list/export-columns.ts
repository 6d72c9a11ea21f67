/** What goes into a file: every fact of a policy, typed; loaded with the first export. */
import type { InsurancePolicy } from '../../../sdk/index.ts';
import { assetCatalog } from '../../i18n/catalogs/asset-words.ts';
import { insuranceListCatalog } from '../../i18n/catalogs/insurance-list.ts';
import { recordCatalog } from '../../i18n/catalogs/record-words.ts';
import type { Localizer } from '../../i18n/index.ts';
import { assetName } from '../../ui/asset/asset-words.ts';
import { textColumn } from '../text-column.ts';
import { payerOf, statusOf, typeOf } from './columns.ts';
import type { AssetsById } from './columns.ts';
import type { ExportColumn } from './insurance-list.controller.ts';

/** The columns of a file. */
export function exportColumns(localizer: Localizer, assets: AssetsById): ExportColumn<InsurancePolicy>[] {
  const text = textColumn<InsurancePolicy>;
  const t = (key: 'type' | 'status' | 'validFrom' | 'validTo' | 'frequency') =>
    localizer.text(insuranceListCatalog, key);
  const word = (key: 'insurer' | 'policyNo' | 'covers' | 'premium' | 'paidBy') =>
    localizer.text(assetCatalog, key);
  return [
    text('type', t('type'), (policy) => typeOf(policy, localizer)),
    text('insurer', word('insurer'), ({ insurer }) => insurer),
    text('number', word('policyNo'), ({ policyNo }) => policyNo),
    text('status', t('status'), (policy) => statusOf(policy, localizer).text),
    text('covers', word('covers'), ({ assetIds }) =>
      assetIds
        .flatMap((id) => {
          const asset = assets.get(id);
          return asset ? [assetName(asset, localizer)] : [];
        })
        .join('; '),
    ),
    { key: 'from', label: t('validFrom'), kind: 'date', value: ({ from }) => from },
    { key: 'to', label: t('validTo'), kind: 'date', value: ({ to }) => to },
    {
      key: 'premium',
      label: word('premium'),
      kind: 'money',
      value: ({ premium }) => premium?.amount,
      currency: ({ premium }) => premium?.currency,
      scale: ({ premium }) => localizer.scale(premium?.currency ?? ''),
    },
    text(
      'frequency',
      t('frequency'),
      ({ premiumFrequency }) =>
        premiumFrequency && localizer.text(recordCatalog, `premiumFrequency.${premiumFrequency}`),
    ),
    text('paidBy', word('paidBy'), (policy) => payerOf(policy, localizer)),
  ];
}
