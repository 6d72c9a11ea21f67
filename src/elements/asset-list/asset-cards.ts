import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Asset } from '../../../sdk/index.ts';
import { assetCatalog } from '../../i18n/catalogs/asset-words.ts';
import type { AssetKey } from '../../i18n/catalogs/asset-words.ts';
import { commonCatalog } from '../../i18n/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import { distanceText } from '../../ui/asset/asset-facts.ts';
import { assetName, assetTitle, coverStatus, ownMark, productWord } from '../../ui/asset/asset-words.ts';
import type { RowAction } from '../../ui/data-table/columns.ts';
import type { UiSelectEvent } from '../../ui/menu/menu.events.ts';
import { progressBar, refreshLine } from '../../ui/progress/progress.ts';
import { statusPill } from '../../ui/status-pill/status-pill.ts';
import { conditionOf, paceOf } from './columns.ts';
import type { MileageOf } from './columns.ts';

export interface AssetCardsOptions {
  localizer: Localizer;
  /** Names the list. */
  label: string;
  assets: readonly Asset[];
  refreshing: boolean;
  mileageOf: MileageOf;
  onOpen(asset: Asset): void;
  actions(asset: Asset): RowAction[];
  onAction(key: string, asset: Asset): void;
}

/** The assets as cards: what it is, what is written on it, whether it is insured, how far it is driven. */
export function assetCards(options: AssetCardsOptions): TemplateResult {
  const { assets, label, refreshing } = options;
  // The role is said although it is the native one: Safari drops it from lists without bullets.
  return html`<div class="cards-frame" part="cards">
    ${refreshLine(refreshing)}
    <ul class="cards" role="list" aria-label=${label} aria-busy=${refreshing ? 'true' : 'false'}>
      ${repeat(
        assets,
        ({ id }) => id,
        (asset) => html`<li class="card" part="card">${card(asset, options)}</li>`,
      )}
    </ul>
  </div>`;
}

function card(asset: Asset, options: AssetCardsOptions): TemplateResult {
  const { localizer, actions, onAction, onOpen } = options;
  const { contractNumber, manufacturedYear, productType } = asset;
  const t = (key: AssetKey) => localizer.text(assetCatalog, key);
  const items = actions(asset);
  const about = [
    productWord(productType, localizer),
    manufacturedYear === undefined ? '' : String(manufacturedYear),
    conditionOf(asset, localizer),
  ];
  const cover = coverStatus(asset, localizer);
  return html`<div class="card-head">
      <button class="card-link" part="link" type="button" @click=${() => onOpen(asset)}>
        ${assetTitle(asset, localizer)}
      </button>
      ${
        items.length === 0
          ? nothing
          : html`<lease-ui-menu
              class="card-menu"
              compact
              .label=${localizer.text(commonCatalog, 'actionsFor', { row: assetName(asset, localizer) })}
              .items=${items}
              @ui-select=${(event: UiSelectEvent) => onAction(event.key, asset)}
            ></lease-ui-menu>`
      }
    </div>
    <p class="card-about muted">${about.filter(Boolean).join(' · ')}</p>
    <dl class="card-facts">
      ${fact(t('mark'), ownMark(asset))} ${fact(t('contract'), contractNumber)}
      ${fact(t('cover'), cover && statusPill(cover))}
    </dl>
    ${use(asset, options)}`;
}

const fact = (term: string, value: unknown) =>
  value
    ? html`<div class="card-fact">
        <dt>${term}</dt>
        <dd>${value}</dd>
      </div>`
    : nothing;

function use(asset: Asset, { localizer, mileageOf }: AssetCardsOptions) {
  const { agreedMileage: terms } = asset;
  const mileage = mileageOf(asset);
  if (!terms || mileage?.driven === undefined) return nothing;
  const { agreed, driven } = mileage;
  const distance = (value: number) => distanceText(value, terms.unit, localizer);
  const pace = paceOf(asset, mileage, localizer);
  return html`<div class="card-use">
    ${progressBar({
      value: driven,
      max: agreed,
      label: localizer.text(assetCatalog, 'mileageUse', {
        driven: distance(driven),
        agreed: distance(agreed),
      }),
    })}
    ${pace ? statusPill(pace) : nothing}
  </div>`;
}
