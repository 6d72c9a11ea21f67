import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Asset } from '../../../sdk/index.ts';
import { recordCatalog } from '../../i18n/catalogs/record-words.ts';
import { identityFacts, mileageBlock } from '../../ui/asset/asset-facts.ts';
import { assetTitle, productWord } from '../../ui/asset/asset-words.ts';
import { factGrid } from '../../ui/record-detail/fact-grid.ts';
import type { DetailContext } from './context.ts';
import type { Mileage } from './assets.controller.ts';

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

function assetItem({ localizer }: DetailContext, asset: Asset, mileage: Mileage | undefined): TemplateResult {
  const { condition, manufacturedYear, modification, productType } = asset;
  const about = [
    modification,
    productWord(productType, localizer),
    manufacturedYear === undefined ? undefined : String(manufacturedYear),
    condition && localizer.text(recordCatalog, `assetCondition.${condition}`),
  ];
  return html`<div class="asset-identity">
      <h3>${assetTitle(asset, localizer)}</h3>
      <p class="muted clip">${about.filter(Boolean).join(' · ')}</p>
      ${factGrid(identityFacts(asset, localizer))}
    </div>
    ${mileageBlock(asset, mileage, localizer)}`;
}
