/** What is known of a leased thing: identification, cover, agreed use against readings. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Asset } from '../../../sdk/schemas/index.ts';
import { assetCatalog } from '../../i18n/catalogs/asset-words.ts';
import type { AssetKey } from '../../i18n/catalogs/asset-words.ts';
import type { Localizer } from '../../i18n/index.ts';
import type { Mileage } from '../../lib/mileage.ts';
import { progressBar } from '../progress/progress.ts';
import { factGrid } from '../record-detail/fact-grid.ts';
import type { Fact } from '../record-detail/fact-grid.ts';
import { statusPill } from '../status-pill/status-pill.ts';
import type { Status } from '../status-pill/status-pill.ts';
import { coverStatus, fuelWord, placeText } from './asset-words.ts';

type Say = (key: AssetKey, params?: Record<string, string>) => string;
const sayer =
  (localizer: Localizer): Say =>
  (key, params) =>
    localizer.text(assetCatalog, key, params);

/** Everything that identifies it; plate and VIN first. */
export function identityFacts(asset: Asset, localizer: Localizer): Fact[] {
  const t = sayer(localizer);
  const { equipment, location, vehicle } = asset;
  const registered = vehicle?.firstRegistration;
  const cover = coverStatus(asset, localizer);
  return [
    { label: t('plate'), value: vehicle?.plate },
    { label: t('vin'), value: vehicle?.vin, figure: true },
    { label: t('chassis'), value: vehicle?.chassisNo, figure: true },
    { label: t('engine'), value: vehicle?.engineNo, figure: true },
    { label: t('serial'), value: equipment?.serial, figure: true },
    { label: t('registered'), value: registered && localizer.date(registered) },
    { label: t('fuel'), value: vehicle?.fuel && fuelWord(vehicle.fuel, localizer) },
    { label: t('location'), value: location && placeText(location, localizer) },
    { label: t('cover'), value: cover && statusPill(cover) },
  ];
}

/** A distance or running time in the unit of the agreement. */
export const distanceText = (
  value: number,
  unit: NonNullable<Asset['agreedMileage']>['unit'],
  localizer: Localizer,
): string => localizer.text(assetCatalog, `distance.${unit}`, { value: localizer.integer(value) });

/** What the agreement will be exceeded by; undefined while nothing can be said. */
export function excessStatus(
  { agreedMileage }: Asset,
  mileage: Mileage | undefined,
  localizer: Localizer,
): Status | undefined {
  const excess = mileage?.excess;
  if (!agreedMileage || excess === undefined) return undefined;
  return excess === 0
    ? { tone: 'settled', text: localizer.text(assetCatalog, 'excessNone') }
    : { tone: 'attention', text: distanceText(excess, agreedMileage.unit, localizer) };
}

/** The reading of the latest day. */
export const latestReading = ({ vehicle }: Asset) =>
  [...(vehicle?.odometer ?? [])].sort((a, b) => (a.on < b.on ? 1 : -1))[0];

/** What was agreed to drive, what was driven, and where that leads. */
export function mileageBlock(
  asset: Asset,
  mileage: Mileage | undefined,
  localizer: Localizer,
): TemplateResult | typeof nothing {
  const { agreedMileage: terms } = asset;
  if (!terms) return nothing;
  const t = sayer(localizer);
  const { excessRate, unit } = terms;
  const distance = (value: number) => distanceText(value, unit, localizer);
  const { driven } = mileage ?? {};
  return html`<div class="mileage">
    <h4>${unit === 'h' ? t('use') : t('mileage')}</h4>
    <p>${agreedText(terms, mileage, distance, t)}</p>
    ${
      driven === undefined || !mileage
        ? nothing
        : progressBar({
            value: driven,
            max: mileage.agreed,
            label: t('mileageUse', { driven: distance(driven), agreed: distance(mileage.agreed) }),
          })
    }
    ${factGrid([
      ...outlook(asset, mileage, distance, localizer),
      {
        label: t('excessRate'),
        value: excessRate && t(`priceOf.${unit}`, { amount: localizer.money(excessRate) }),
      },
    ])}
  </div>`;
}

function agreedText(
  { distance: agreed, per }: NonNullable<Asset['agreedMileage']>,
  mileage: Mileage | undefined,
  distance: (value: number) => string,
  t: Say,
): string {
  if (per !== 'year') return t('agreedTerm', { distance: distance(agreed) });
  return mileage
    ? t('agreedBoth', { year: distance(agreed), term: distance(mileage.agreed) })
    : t('agreedYear', { distance: distance(agreed) });
}

function outlook(
  asset: Asset,
  mileage: Mileage | undefined,
  distance: (value: number) => string,
  localizer: Localizer,
): Fact[] {
  const t = sayer(localizer);
  const latest = latestReading(asset);
  const { excess, excessCost, projected } = mileage ?? {};
  const rate = asset.agreedMileage?.excessRate;
  const status = excessStatus(asset, mileage, localizer);
  return [
    {
      label: t('reading'),
      value: latest && t('readingOn', { distance: distance(latest.value), date: localizer.date(latest.on) }),
    },
    {
      label: t('projected'),
      value: projected === undefined ? (latest ? t('tooEarly') : undefined) : distance(projected),
      figure: true,
    },
    { label: t('excess'), value: status && statusPill(status) },
    {
      label: t('excessCost'),
      value:
        rate && excess && excessCost !== undefined
          ? localizer.money({ amount: excessCost, currency: rate.currency })
          : undefined,
      figure: true,
    },
  ];
}
