/** Everything about one asset over the page; loaded when the first one is opened. */
import '../../ui/dialog/define.ts';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Asset } from '../../../sdk/index.ts';
import { assetListCatalog } from '../../i18n/catalogs/asset-list.ts';
import type { AssetListKey } from '../../i18n/catalogs/asset-list.ts';
import { assetCatalog } from '../../i18n/catalogs/asset-words.ts';
import type { AssetKey } from '../../i18n/catalogs/asset-words.ts';
import { recordCatalog } from '../../i18n/catalogs/record-words.ts';
import type { Localizer } from '../../i18n/index.ts';
import { adopt } from '../../styles/adopt.ts';
import { distanceText, identityFacts, mileageBlock } from '../../ui/asset/asset-facts.ts';
import { assetName, premiumText, productWord } from '../../ui/asset/asset-words.ts';
import type { RowAction } from '../../ui/data-table/columns.ts';
import { factGrid } from '../../ui/record-detail/fact-grid.ts';
import { recordDetailStyles } from '../../ui/record-detail/record-detail.styles.ts';
import { statusPill } from '../../ui/status-pill/status-pill.ts';
import { policyStatus } from '../../ui/status-pill/statuses.ts';
import type { AssetDetail, Mileage, QueryState } from './asset-list.controller.ts';
import { conditionOf } from './columns.ts';

export interface AssetDialogOptions {
  localizer: Localizer;
  /** The asset that is open. */
  asset: Asset | undefined;
  mileage: Mileage | undefined;
  detail: QueryState<AssetDetail>;
  /** Whether the user may see policies. */
  insured: boolean;
  /** What can be done with it. */
  actions: readonly RowAction[];
  onAction(key: string, asset: Asset): void;
  onClose(): void;
}

type Say = (key: AssetListKey) => string;

/** The dialog; `root` is where it stands, which gets its styles. */
export function assetDialog(root: Node, options: AssetDialogOptions): TemplateResult {
  const { localizer, asset, actions, onAction, onClose } = options;
  adopt(root, recordDetailStyles);
  return html`<lease-ui-dialog
    exportparts="dialog"
    .heading=${asset ? assetName(asset, localizer) : ''}
    ?open=${asset !== undefined}
    @ui-close=${() => onClose()}
  >
    ${asset ? html`<div class="detail" part="detail">${content(asset, options)}</div>` : nothing}
    ${
      asset
        ? html`<div class="actions" slot="footer">
            ${actions.map(
              ({ key, label }) =>
                html`<button class="button" type="button" @click=${() => onAction(key, asset)}>
                  ${label}
                </button>`,
            )}
          </div>`
        : nothing
    }
  </lease-ui-dialog>`;
}

function content(asset: Asset, options: AssetDialogOptions): TemplateResult {
  const { localizer, mileage, insured } = options;
  const t: Say = (key) => localizer.text(assetListCatalog, key);
  const word = (key: AssetKey) => localizer.text(assetCatalog, key);
  const { contractNumber, kind, make, manufacturedYear, model, modification, productType } = asset;
  return html`${factGrid([
      { label: t('kind'), value: localizer.text(recordCatalog, `assetKind.${kind}`) },
      { label: word('productType'), value: productWord(productType, localizer) },
      { label: word('make'), value: make },
      { label: word('model'), value: model },
      { label: word('modification'), value: modification },
      { label: word('year'), value: manufacturedYear === undefined ? undefined : String(manufacturedYear) },
      { label: word('condition'), value: conditionOf(asset, localizer) },
      { label: word('contract'), value: contractNumber, figure: true },
    ])}
    <section class="part">
      <h3>${t('identification')}</h3>
      ${factGrid(identityFacts(asset, localizer))}
    </section>
    ${mileageBlock(asset, mileage, localizer)} ${readings(asset, options, t)}
    ${insured ? policies(options, t) : nothing}`;
}

function readings(asset: Asset, { localizer, detail }: AssetDialogOptions, t: Say) {
  const rows = detail.status === 'ready' ? detail.value.readings : [];
  if (rows.length === 0) return nothing;
  const distance = (value: number, unit = asset.agreedMileage?.unit) =>
    distanceText(value, unit ?? 'unknown', localizer);
  return table(
    t('readings'),
    [t('readOn'), t('reads')],
    [...rows].reverse().map(({ on, unit, value }) => [localizer.date(on), distance(value, unit)]),
  );
}

function policies({ localizer, detail }: AssetDialogOptions, t: Say): TemplateResult {
  const word = (key: AssetKey) => localizer.text(assetCatalog, key);
  const note = (text: string) => section(t('policies'), html`<p class="muted">${text}</p>`);
  if (detail.status === 'failed') return note(t('policiesFailed'));
  if (detail.status !== 'ready') return note(t('policiesLoading'));
  const rows = detail.value.policies;
  if (rows.length === 0) return note(t('policiesNone'));
  return table(
    t('policies'),
    [
      t('policyType'),
      word('insurer'),
      word('policyNo'),
      word('coverPeriod'),
      word('premium'),
      t('policyStatus'),
    ],
    rows.map((policy) => [
      localizer.text(recordCatalog, `insuranceType.${policy.type}`),
      policy.insurer,
      policy.policyNo,
      localizer.text(assetCatalog, 'coverSpan', {
        from: localizer.date(policy.from),
        to: localizer.date(policy.to),
      }),
      premiumText(policy, localizer),
      statusPill(policyStatus(policy, localizer)),
    ]),
  );
}

const section = (title: string, body: unknown): TemplateResult =>
  html`<section class="part">
    <h3>${title}</h3>
    ${body}
  </section>`;

const table = (
  title: string,
  heads: readonly string[],
  rows: readonly (readonly unknown[])[],
): TemplateResult =>
  section(
    title,
    html`<div class="scroll" tabindex="0" role="group" aria-label=${title}>
      <table aria-label=${title}>
        <thead>
          <tr>
            ${heads.map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (cells) =>
              html`<tr>
                ${cells.map((cell) => html`<td>${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`,
  );
