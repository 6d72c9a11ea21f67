/** The detail of one policy over the page; loaded when the first one is opened. */
import '../../ui/dialog/define.ts';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { InsurancePolicy } from '../../../sdk/index.ts';
import { assetCatalog } from '../../i18n/catalogs/asset-words.ts';
import type { AssetKey } from '../../i18n/catalogs/asset-words.ts';
import { insuranceListCatalog } from '../../i18n/catalogs/insurance-list.ts';
import type { InsuranceListKey } from '../../i18n/catalogs/insurance-list.ts';
import type { Localizer } from '../../i18n/index.ts';
import { adopt } from '../../styles/adopt.ts';
import { assetName, premiumText } from '../../ui/asset/asset-words.ts';
import type { RowAction } from '../../ui/data-table/columns.ts';
import { factGrid } from '../../ui/record-detail/fact-grid.ts';
import { recordDetailStyles } from '../../ui/record-detail/record-detail.styles.ts';
import { statusPill } from '../../ui/status-pill/status-pill.ts';
import { payerOf, spanOf, statusOf, typeOf } from './columns.ts';
import type { AssetsById } from './columns.ts';

export interface PolicyDialogOptions {
  localizer: Localizer;
  /** The policy that is open. */
  policy: InsurancePolicy | undefined;
  assets: AssetsById;
  /** Whether the names of the assets are on their way, or did not come. */
  assetsState: 'idle' | 'loading' | 'ready' | 'failed';
  /** Days until it ends; undefined when it has ended. */
  daysLeft: number | undefined;
  actions: readonly RowAction[];
  onAction(key: string, policy: InsurancePolicy): void;
  onClose(): void;
}

/** The dialog; `root` is where it stands, which gets its styles. */
export function policyDialog(root: Node, options: PolicyDialogOptions): TemplateResult {
  const { localizer, policy, actions, onAction, onClose } = options;
  adopt(root, recordDetailStyles);
  const title =
    policy &&
    localizer.text(insuranceListCatalog, 'detailTitle', {
      type: typeOf(policy, localizer),
      number: policy.policyNo,
    });
  return html`<lease-ui-dialog
    exportparts="dialog"
    .heading=${title ?? ''}
    ?open=${policy !== undefined}
    @ui-close=${() => onClose()}
  >
    ${policy ? html`<div class="detail" part="detail">${content(policy, options)}</div>` : nothing}
    ${
      policy && actions.length > 0
        ? html`<div class="actions" slot="footer">
            ${actions.map(
              ({ key, label }) =>
                html`<button class="button" type="button" @click=${() => onAction(key, policy)}>
                  ${label}
                </button>`,
            )}
          </div>`
        : nothing
    }
  </lease-ui-dialog>`;
}

function content(policy: InsurancePolicy, options: PolicyDialogOptions): TemplateResult {
  const { localizer, daysLeft } = options;
  const t = (key: InsuranceListKey, params?: Record<string, number>) =>
    localizer.text(insuranceListCatalog, key, params);
  const word = (key: AssetKey) => localizer.text(assetCatalog, key);
  const ends = policy.expiringSoon && daysLeft !== undefined ? t('endsIn', { count: daysLeft }) : undefined;
  return html`${factGrid([
      { label: t('status'), value: statusPill(statusOf(policy, localizer)) },
      { label: t('type'), value: typeOf(policy, localizer) },
      { label: word('insurer'), value: policy.insurer },
      { label: word('policyNo'), value: policy.policyNo, figure: true },
      {
        label: word('coverPeriod'),
        value: html`${spanOf(policy, localizer)}${ends ? html`<br />${ends}` : nothing}`,
      },
      { label: word('premium'), value: premiumText(policy, localizer), figure: true },
      { label: word('paidBy'), value: payerOf(policy, localizer) },
    ])}
    <section class="part">
      <h3>${t('assets')}</h3>
      ${covered(policy, options, t)}
    </section>`;
}

function covered(
  { assetIds }: InsurancePolicy,
  { assets, assetsState, localizer }: PolicyDialogOptions,
  t: (key: InsuranceListKey, params?: Record<string, number>) => string,
): TemplateResult {
  if (assetsState === 'loading') return html`<p class="muted">${t('assetsLoading')}</p>`;
  if (assetsState === 'failed') return html`<p class="muted">${t('assetsFailed')}</p>`;
  const known = assetIds.flatMap((id) => assets.get(id) ?? []);
  const gone = assetIds.length - known.length;
  return html`<ul class="covered">
    ${known.map((asset) => html`<li>${assetName(asset, localizer)}</li>`)}
    ${gone > 0 ? html`<li>${t('assetGone', { count: gone })}</li>` : nothing}
  </ul>`;
}
