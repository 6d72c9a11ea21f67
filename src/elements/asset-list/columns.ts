import type { Asset } from '../../../sdk/index.ts';
import { assetListCatalog } from '../../i18n/catalogs/asset-list.ts';
import { assetCatalog } from '../../i18n/catalogs/asset-words.ts';
import type { AssetKey } from '../../i18n/catalogs/asset-words.ts';
import { recordCatalog } from '../../i18n/catalogs/record-words.ts';
import type { Localizer } from '../../i18n/index.ts';
import { distanceText } from '../../ui/asset/asset-facts.ts';
import {
  assetTitle,
  coverStatus,
  fuelWord,
  ownMark,
  placeText,
  productWord,
} from '../../ui/asset/asset-words.ts';
import { track } from '../../ui/data-table/columns.ts';
import type { Column } from '../../ui/data-table/columns.ts';
import { paintStatus } from '../../ui/status-pill/status-pill.ts';
import type { Status } from '../../ui/status-pill/status-pill.ts';
import type { Mileage } from './asset-list.controller.ts';

/** A column that the host page adds. Its `key` must differ from the element's own. */
export type AssetColumn = Column<Asset>;

/** How far an asset is driven, as far as it is known. */
export type MileageOf = (asset: Asset) => Mileage | undefined;

/** The condition in words. */
export const conditionOf = ({ condition }: Asset, localizer: Localizer): string =>
  condition ? localizer.text(recordCatalog, `assetCondition.${condition}`) : '';

/** What was agreed, in a few words. */
export function agreedOf({ agreedMileage: terms }: Asset, localizer: Localizer): string {
  if (!terms) return '';
  const distance = distanceText(terms.distance, terms.unit, localizer);
  return localizer.text(assetListCatalog, terms.per === 'year' ? 'perYear' : 'perTerm', { distance });
}

/** Where the pace so far leads; undefined where nothing is agreed. */
export function paceOf(asset: Asset, mileage: Mileage | undefined, localizer: Localizer): Status | undefined {
  const { agreedMileage: terms } = asset;
  if (!terms) return undefined;
  const { excess } = mileage ?? {};
  if (excess === undefined)
    return { tone: 'neutral', text: localizer.text(assetCatalog, 'tooEarly').replace(/\.$/, '') };
  if (excess === 0) return { tone: 'settled', text: localizer.text(assetListCatalog, 'withinAgreement') };
  const distance = distanceText(excess, terms.unit, localizer);
  return { tone: 'attention', text: localizer.text(assetListCatalog, 'over', { distance }) };
}

const plain = (key: string, label: string, value: (asset: Asset) => string | undefined): AssetColumn => ({
  key,
  label,
  value,
  priority: 2,
});

/** The element's own columns, in their default order. */
export function assetColumns(localizer: Localizer, mileageOf: MileageOf): AssetColumn[] {
  const t = (key: AssetKey) => localizer.text(assetCatalog, key);
  const pace = (asset: Asset) => paceOf(asset, mileageOf(asset), localizer);
  return [
    {
      key: 'asset',
      label: t('asset'),
      value: (asset) => assetTitle(asset, localizer),
      width: track(10.2, 1.8),
    },
    { key: 'mark', label: t('mark'), value: ownMark, priority: 1, width: track(7.2, 1) },
    {
      key: 'cover',
      label: localizer.text(assetListCatalog, 'coverToday'),
      kind: 'status',
      value: (asset) => coverStatus(asset, localizer)?.text,
      paint: (cell, asset) => paintStatus(cell, coverStatus(asset, localizer)),
      width: track(9.4, 1.6),
      priority: 1,
    },
    {
      key: 'mileage',
      label: localizer.text(assetCatalog, 'excess'),
      kind: 'custom',
      value: (asset) => pace(asset)?.text,
      paint: (cell, asset) => {
        const status = pace(asset);
        if (status) paintStatus(cell, status);
        else cell.textContent = '–';
      },
      width: track(10.3, 1.6),
      priority: 1,
    },
    plain('product', t('productType'), ({ productType }) => productWord(productType, localizer)),
    {
      key: 'year',
      label: t('year'),
      kind: 'number',
      value: ({ manufacturedYear }) => manufacturedYear,
      text: ({ manufacturedYear }) => String(manufacturedYear ?? ''),
      width: track(3.6, 0.5),
      priority: 2,
    },
    {
      key: 'condition',
      label: t('condition'),
      value: (asset) => conditionOf(asset, localizer) || undefined,
      width: track(6.6, 0.8),
      priority: 2,
    },
    {
      key: 'contract',
      label: t('contract'),
      value: ({ contractNumber }) => contractNumber,
      width: track(7.6, 0.9),
      priority: 2,
    },
    ...moreColumns(localizer),
  ];
}

/** What only some readers look for, hidden until they choose it. */
function moreColumns(localizer: Localizer): AssetColumn[] {
  const hidden = (key: AssetKey, value: (asset: Asset) => string | undefined): AssetColumn => ({
    key,
    label: localizer.text(assetCatalog, key),
    value: (asset) => value(asset) || undefined,
    hidden: true,
    priority: 3,
  });
  return [
    hidden('modification', ({ modification }) => modification),
    hidden('vin', ({ vehicle }) => vehicle?.vin),
    hidden('chassis', ({ vehicle }) => vehicle?.chassisNo),
    hidden('engine', ({ vehicle }) => vehicle?.engineNo),
    hidden('fuel', ({ vehicle }) => vehicle?.fuel && fuelWord(vehicle.fuel, localizer)),
    hidden('location', ({ location }) => location && placeText(location, localizer)),
    {
      key: 'agreed',
      label: localizer.text(assetListCatalog, 'agreed'),
      value: (asset) => agreedOf(asset, localizer) || undefined,
      hidden: true,
      priority: 3,
    },
  ];
}
