import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Asset } from '../../../sdk/index.ts';
import { recordCatalog } from '../../i18n/catalogs/record-words.ts';
import type { Localizer } from '../../i18n/index.ts';
import { progressBar } from '../../ui/progress/progress.ts';
import { statusPill } from '../../ui/status-pill/status-pill.ts';
import { wordOf } from './context.ts';
import type { DetailContext } from './context.ts';
import type { Mileage } from './assets.controller.ts';
import { factGrid } from './facts.ts';

const nameOf = ({ make, model, productType }: Asset): string =>
  [make, model].filter(Boolean).join(' ') || productType;

const markOf = ({ equipment, vehicle }: Asset): string | undefined =>
  vehicle?.plate ?? equipment?.serial ?? vehicle?.vin;

/** Make and model, and what tells it from its sisters. */
export function assetName(asset: Asset): string {
  const mark = markOf(asset);
  return mark ? `${nameOf(asset)} (${mark})` : nameOf(asset);
}

/** The shortest name that tells an asset from the others of a contract. */
export const assetMark = (asset: Asset): string => markOf(asset) ?? nameOf(asset);

export interface AssetsOptions {
  assets: readonly Asset[];
  mileage(asset: Asset): Mileage | undefined;
}

/** What is leased: how each thing is identified, how far it is driven, what covers it. */
export function assetsSection(context: DetailContext, { assets, mileage }: AssetsOptions): TemplateResult {
  return html`<ul class="assets">
    ${assets.map((asset) => html`<li class="asset" part="asset">${assetItem(context, asset, mileage(asset))}</li>`)}
  </ul>`;
}

function assetItem(context: DetailContext, asset: Asset, mileage: Mileage | undefined): TemplateResult {
  const { localizer } = context;
  const { condition, make, manufacturedYear, model, modification, productType } = asset;
  const about = [
    modification,
    wordOf(context, 'product', productType),
    manufacturedYear === undefined ? undefined : String(manufacturedYear),
    condition && localizer.text(recordCatalog, `assetCondition.${condition}`),
  ];
  return html`<div class="asset-identity">
      <h3>${[make, model].filter(Boolean).join(' ') || wordOf(context, 'product', productType)}</h3>
      <p class="muted clip">${about.filter(Boolean).join(' · ')}</p>
      ${factGrid(identity(context, asset))}
    </div>
    ${asset.agreedMileage ? mileageBlock(context, asset, mileage) : nothing}`;
}

function identity(context: DetailContext, { coveredBy, equipment, location, vehicle }: Asset) {
  const { localizer, t } = context;
  const registered = vehicle?.firstRegistration;
  return [
    { label: t('plate'), value: vehicle?.plate },
    { label: t('vin'), value: vehicle?.vin, figure: true },
    { label: t('chassis'), value: vehicle?.chassisNo, figure: true },
    { label: t('engine'), value: vehicle?.engineNo, figure: true },
    { label: t('serial'), value: equipment?.serial, figure: true },
    { label: t('registered'), value: registered && localizer.date(registered) },
    { label: t('fuel'), value: vehicle?.fuel && wordOf(context, 'fuel', vehicle.fuel) },
    { label: t('location'), value: location && place(location, localizer) },
    { label: t('cover'), value: coveredBy && cover(context, coveredBy) },
  ];
}

function cover({ localizer, t }: DetailContext, types: NonNullable<Asset['coveredBy']>): TemplateResult {
  if (types.length === 0) return statusPill({ tone: 'attention', shape: 'ring', text: t('uncovered') });
  const words = types.map((type) => localizer.text(recordCatalog, `insuranceType.${type}`));
  return statusPill({ tone: 'settled', text: words.join(', ') });
}

function place(
  { city, country, lines, postalCode, region }: NonNullable<Asset['location']>,
  localizer: Localizer,
): string {
  const town = [postalCode, city].filter(Boolean).join(' ');
  return [...lines, town, region, country && countryName(country, localizer)].filter(Boolean).join(', ');
}

function countryName(code: string, { locale }: Localizer): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

function mileageBlock(context: DetailContext, asset: Asset, mileage: Mileage | undefined) {
  const { localizer, t } = context;
  const { agreedMileage: terms, vehicle } = asset;
  if (!terms) return nothing;
  const { excessRate, per, unit } = terms;
  const distance = (value: number) => t(`distance.${unit}`, { value: localizer.integer(value) });
  const latest = [...(vehicle?.odometer ?? [])].sort((a, b) => (a.on < b.on ? 1 : -1))[0];
  const agreed =
    per !== 'year'
      ? t('agreedTerm', { distance: distance(terms.distance) })
      : mileage
        ? t('agreedBoth', { year: distance(terms.distance), term: distance(mileage.agreed) })
        : t('agreedYear', { distance: distance(terms.distance) });
  const { driven, excess, excessCost, projected } = mileage ?? {};
  const cost =
    excessRate && excess && excessCost !== undefined
      ? localizer.money({ amount: excessCost, currency: excessRate.currency })
      : undefined;
  const projection = projected === undefined ? (latest ? t('tooEarly') : undefined) : distance(projected);
  return html`<div class="mileage">
    <h4>${unit === 'h' ? t('use') : t('mileage')}</h4>
    <p>${agreed}</p>
    ${driven === undefined || !mileage ? nothing : drivenBar(context, driven, mileage.agreed, distance)}
    ${factGrid([
      {
        label: t('reading'),
        value:
          latest && t('readingOn', { distance: distance(latest.value), date: localizer.date(latest.on) }),
      },
      { label: t('projected'), value: projection, figure: true },
      { label: t('excess'), value: excess === undefined ? undefined : excessText(context, excess, distance) },
      { label: t('excessCost'), value: cost, figure: true },
      {
        label: t('excessRate'),
        value: excessRate && t(`priceOf.${unit}`, { amount: localizer.money(excessRate) }),
      },
    ])}
  </div>`;
}

const drivenBar = (
  { t }: DetailContext,
  driven: number,
  agreed: number,
  distance: (value: number) => string,
) =>
  progressBar({
    value: driven,
    max: agreed,
    label: t('mileageUse', { driven: distance(driven), agreed: distance(agreed) }),
  });

function excessText({ t }: DetailContext, excess: number, distance: (value: number) => string): unknown {
  return excess === 0
    ? statusPill({ tone: 'settled', text: t('excessNone') })
    : statusPill({ tone: 'attention', text: distance(excess) });
}
