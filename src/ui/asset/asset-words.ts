/** How a leased thing is called, told from its sisters, and where it stands. */
import type { Asset, InsurancePolicy } from '../../../sdk/schemas/index.ts';
import { assetCatalog } from '../../i18n/catalogs/asset-words.ts';
import { recordCatalog } from '../../i18n/catalogs/record-words.ts';
import { wordOrCode } from '../../i18n/codes.ts';
import type { Localizer } from '../../i18n/index.ts';
import type { Status } from '../status-pill/status-pill.ts';

/** The lessor's product type in the reader's language, as far as it is a known one. */
export const productWord = (code: string, localizer: Localizer): string =>
  wordOrCode(localizer, assetCatalog, `product.${code}`, code);

/** The fuel of a vehicle. */
export const fuelWord = (code: string, localizer: Localizer): string =>
  wordOrCode(localizer, assetCatalog, `fuel.${code}`, code);

/** Make and model; the product type where neither is known. */
export const assetTitle = ({ make, model, productType }: Asset, localizer: Localizer): string =>
  [make, model].filter(Boolean).join(' ') || productWord(productType, localizer);

/** Plate, serial number or VIN: what is written on the thing itself. */
export const ownMark = ({ equipment, vehicle }: Asset): string | undefined =>
  vehicle?.plate ?? equipment?.serial ?? vehicle?.vin;

/** Make and model, and what tells it from its sisters. */
export function assetName(asset: Asset, localizer: Localizer): string {
  const mark = ownMark(asset);
  const title = assetTitle(asset, localizer);
  return mark ? `${title} (${mark})` : title;
}

/** The shortest name that tells an asset from the others of a contract. */
export const assetMark = (asset: Asset, localizer: Localizer): string =>
  ownMark(asset) ?? assetTitle(asset, localizer);

/** What covers an asset today; undefined when the lessor does not say. */
export function coverStatus({ coveredBy: types }: Asset, localizer: Localizer): Status | undefined {
  if (!types) return undefined;
  if (types.length === 0)
    return { tone: 'attention', shape: 'ring', text: localizer.text(assetCatalog, 'uncovered') };
  const words = types.map((type) => localizer.text(recordCatalog, `insuranceType.${type}`));
  return { tone: 'settled', text: words.join(', ') };
}

/** An address on a line. */
export function placeText(
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

/** An amount and how often it is paid. */
export function premiumText({ premium, premiumFrequency }: InsurancePolicy, localizer: Localizer): string {
  if (!premium) return '';
  const amount = localizer.money(premium);
  if (!premiumFrequency) return amount;
  const frequency = localizer
    .text(recordCatalog, `premiumFrequency.${premiumFrequency}`)
    .toLocaleLowerCase(localizer.locale);
  return localizer.text(assetCatalog, 'premiumEvery', { amount, frequency });
}
