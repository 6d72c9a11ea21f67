import type { Asset, InsurancePolicy } from '../../../sdk/index.ts';
import { assetCatalog } from '../../i18n/catalogs/asset-words.ts';
import type { AssetKey } from '../../i18n/catalogs/asset-words.ts';
import { insuranceListCatalog } from '../../i18n/catalogs/insurance-list.ts';
import { recordCatalog } from '../../i18n/catalogs/record-words.ts';
import type { Localizer } from '../../i18n/index.ts';
import { assetMark } from '../../ui/asset/asset-words.ts';
import { track } from '../../ui/data-table/columns.ts';
import type { Column } from '../../ui/data-table/columns.ts';
import { spanTrack } from '../../ui/data-table/date-track.ts';
import { paintStatus } from '../../ui/status-pill/status-pill.ts';
import type { Status } from '../../ui/status-pill/status-pill.ts';
import { policyStatus } from '../../ui/status-pill/statuses.ts';

/** A column that the host page adds. Its `key` must differ from the element's own. */
export type PolicyColumn = Column<InsurancePolicy>;
export type AssetsById = ReadonlyMap<string, Asset>;

/** Names of more covered assets than this make a cell that nobody reads. */
const NAMED = 2;

/** The type in words. */
export const typeOf = ({ type }: InsurancePolicy, localizer: Localizer): string =>
  localizer.text(recordCatalog, `insuranceType.${type}`);

/** The status; one that was sent in and is not accepted covers nothing, and says so. */
export function statusOf(policy: InsurancePolicy, localizer: Localizer): Status {
  if (policy.review === 'in_review')
    return { tone: 'attention', shape: 'ring', text: localizer.text(insuranceListCatalog, 'inReview') };
  if (policy.review === 'rejected')
    return { tone: 'neutral', text: localizer.text(insuranceListCatalog, 'rejected') };
  return policyStatus(policy, localizer);
}

/** First and last day of cover. */
export const spanOf = ({ from, to }: InsurancePolicy, localizer: Localizer): string =>
  localizer.text(assetCatalog, 'coverSpan', { from: localizer.date(from), to: localizer.date(to) });

/** Who pays the premium. */
export const payerOf = ({ paidBy }: InsurancePolicy, localizer: Localizer): string | undefined =>
  paidBy && localizer.text(recordCatalog, `premiumPayer.${paidBy}`);

/** What a policy covers: a few names, and how many more there are. */
export function coversOf({ assetIds }: InsurancePolicy, assets: AssetsById, localizer: Localizer): string {
  const names = assetIds.flatMap((id) => {
    const asset = assets.get(id);
    return asset ? [assetMark(asset, localizer)] : [];
  });
  const shown = names.slice(0, NAMED);
  const count = assetIds.length - shown.length;
  if (shown.length === 0) return localizer.text(assetCatalog, 'coversCount', { count });
  return localizer.list(
    count > 0 ? [...shown, localizer.text(assetCatalog, 'coversMore', { count })] : shown,
  );
}

const plain = (
  key: string,
  label: string,
  value: (policy: InsurancePolicy) => string | undefined,
  width: string,
): PolicyColumn => ({ key, label, value, width, priority: 2 });

/** The element's own columns, in their default order. */
export function policyColumns(localizer: Localizer, assets: AssetsById): PolicyColumn[] {
  const t = (key: AssetKey) => localizer.text(assetCatalog, key);
  return [
    {
      key: 'type',
      label: localizer.text(insuranceListCatalog, 'type'),
      value: (policy) => typeOf(policy, localizer),
      width: track(8, 1.1),
    },
    {
      key: 'status',
      label: localizer.text(insuranceListCatalog, 'status'),
      kind: 'status',
      value: (policy) => statusOf(policy, localizer).text,
      paint: (cell, policy) => paintStatus(cell, statusOf(policy, localizer)),
      width: track(10.6, 1.2),
      priority: 1,
    },
    {
      key: 'covers',
      label: t('covers'),
      value: (policy) => coversOf(policy, assets, localizer),
      width: track(5.6, 0.9),
      priority: 1,
    },
    plain('insurer', t('insurer'), ({ insurer }) => insurer, track(8.8, 1)),
    plain('number', t('policyNo'), ({ policyNo }) => policyNo, track(6, 0.8)),
    {
      key: 'period',
      label: t('coverPeriod'),
      value: ({ to }) => to,
      text: (policy) => spanOf(policy, localizer),
      width: spanTrack(localizer, 1.3),
      priority: 1,
    },
    {
      key: 'premium',
      label: t('premium'),
      value: ({ premium }) => premium?.amount,
      kind: 'money',
      text: ({ premium }) => (premium ? localizer.money(premium) : ''),
      width: track(6, 0.8),
      priority: 2,
    },
    plain(
      'frequency',
      localizer.text(insuranceListCatalog, 'frequency'),
      ({ premiumFrequency: every }) => every && localizer.text(recordCatalog, `premiumFrequency.${every}`),
      track(7.6, 0.8),
    ),
    {
      key: 'paidBy',
      label: t('paidBy'),
      value: (policy) => payerOf(policy, localizer),
      width: track(8.8, 1.1),
      priority: 3,
    },
  ];
}
