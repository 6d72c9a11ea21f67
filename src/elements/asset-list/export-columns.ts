/** What goes into a file: every fact of an asset, typed; loaded with the first export. */
import type { Asset } from '../../../sdk/index.ts';
import { assetListCatalog } from '../../i18n/catalogs/asset-list.ts';
import { assetCatalog } from '../../i18n/catalogs/asset-words.ts';
import type { AssetKey } from '../../i18n/catalogs/asset-words.ts';
import { recordCatalog } from '../../i18n/catalogs/record-words.ts';
import type { Localizer } from '../../i18n/index.ts';
import { latestReading } from '../../ui/asset/asset-facts.ts';
import { coverStatus, fuelWord, placeText, productWord } from '../../ui/asset/asset-words.ts';
import type { ExportColumn } from './asset-list.controller.ts';
import { conditionOf } from './columns.ts';
import type { MileageOf } from './columns.ts';

/** The columns of a file. */
export function exportColumns(localizer: Localizer, mileageOf: MileageOf): ExportColumn<Asset>[] {
  const t = (key: AssetKey) => localizer.text(assetCatalog, key);
  const text = (key: AssetKey, value: (asset: Asset) => string | undefined): ExportColumn<Asset> => ({
    key,
    label: t(key),
    kind: 'text',
    value,
  });
  const number = (key: AssetKey, value: (asset: Asset) => number | undefined): ExportColumn<Asset> => ({
    key,
    label: t(key),
    kind: 'number',
    scale: () => 0,
    value,
  });
  return [
    {
      key: 'kind',
      label: localizer.text(assetListCatalog, 'kind'),
      kind: 'text',
      value: ({ kind }) => localizer.text(recordCatalog, `assetKind.${kind}`),
    },
    text('productType', ({ productType }) => productWord(productType, localizer)),
    text('condition', (asset) => conditionOf(asset, localizer)),
    // A year is a name: as a number it would be grouped.
    text('year', ({ manufacturedYear }) =>
      manufacturedYear === undefined ? undefined : String(manufacturedYear),
    ),
    text('make', ({ make }) => make),
    text('model', ({ model }) => model),
    text('modification', ({ modification }) => modification),
    text('vin', ({ vehicle }) => vehicle?.vin),
    text('chassis', ({ vehicle }) => vehicle?.chassisNo),
    text('engine', ({ vehicle }) => vehicle?.engineNo),
    text('plate', ({ vehicle }) => vehicle?.plate),
    text('serial', ({ equipment }) => equipment?.serial),
    text('fuel', ({ vehicle }) => vehicle?.fuel && fuelWord(vehicle.fuel, localizer)),
    text('location', ({ location }) => location && placeText(location, localizer)),
    text('contract', ({ contractNumber }) => contractNumber),
    text('cover', (asset) => coverStatus(asset, localizer)?.text),
    number('mileage', (asset) => mileageOf(asset)?.agreed),
    number('reading', (asset) => latestReading(asset)?.value),
    number('projected', (asset) => mileageOf(asset)?.projected),
    number('excess', (asset) => mileageOf(asset)?.excess),
    {
      key: 'unit',
      label: localizer.text(assetListCatalog, 'excessUnit'),
      kind: 'text',
      value: ({ agreedMileage }) => agreedMileage?.unit,
    },
  ];
}
