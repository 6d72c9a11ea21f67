/** Columns of the lists in a contract: its payments, policies and guarantees. */
import type { Asset, Guarantee, InsurancePolicy, Payment } from '../../../sdk/index.ts';
import { recordCatalog } from '../../i18n/catalogs/record-words.ts';
import { assetCatalog } from '../../i18n/catalogs/asset-words.ts';
import type { AssetKey } from '../../i18n/catalogs/asset-words.ts';
import { commonCatalog } from '../../i18n/index.ts';
import { assetMark, premiumText } from '../../ui/asset/asset-words.ts';
import { track } from '../../ui/data-table/columns.ts';
import type { Column } from '../../ui/data-table/columns.ts';
import { dateTrack, spanTrack } from '../../ui/data-table/date-track.ts';
import { paintStatus } from '../../ui/status-pill/status-pill.ts';
import type { Status } from '../../ui/status-pill/status-pill.ts';
import { paymentStatus, policyStatus } from '../../ui/status-pill/statuses.ts';
import { periodOf, sharedCurrency, wordOf } from './context.ts';
import type { DetailContext } from './context.ts';

type Cell<Row> = Pick<Column<Row>, 'priority' | 'width'> & Partial<Pick<Column<Row>, 'kind'>>;

/** Names of more covered assets than this make a cell that nobody reads. */
const NAMED_ASSETS = 2;

/** A column whose text is its value. */
const words = <Row>(
  key: string,
  label: string,
  text: (row: Row) => string | undefined,
  cell: Cell<Row> = {},
): Column<Row> => ({ key, label, value: (row) => text(row) || undefined, sortable: false, ...cell });

const pill = <Row>(key: string, label: string, status: (row: Row) => Status): Column<Row> => ({
  key,
  label,
  kind: 'status',
  value: (row) => status(row).text,
  paint: (cell, row) => paintStatus(cell, status(row)),
  sortable: false,
  width: track(9.2, 1),
  priority: 1,
});

export function paymentColumns(context: DetailContext, payments: readonly Payment[]): Column<Payment>[] {
  const { localizer, t } = context;
  const currency = sharedCurrency(payments.map(({ amount }) => amount));
  const day = dateTrack(localizer);
  const money = (amount: Payment['amount']) =>
    localizer.money(amount, { currency: currency ? 'none' : 'symbol' });
  const allocation = ({ amount, invoiceNumber = '' }: Payment['allocations'][number], alone: boolean) =>
    alone || !invoiceNumber
      ? invoiceNumber || money(amount)
      : t('allocation', { invoice: invoiceNumber, amount: money(amount) });
  const allocated = ({ allocations, unallocated }: Payment) => {
    const alone = allocations.length === 1 && unallocated.amount === 0;
    return localizer.list(allocations.map((part) => allocation(part, alone)));
  };
  return [
    words('received', t('received'), ({ receivedOn }) => localizer.date(receivedOn), {
      kind: 'date',
      width: day,
    }),
    words('valued', t('valued'), ({ valueOn }) => valueOn && localizer.date(valueOn), {
      kind: 'date',
      width: day,
      priority: 3,
    }),
    words('method', t('method'), ({ method }) => localizer.text(commonCatalog, `paymentMethod.${method}`), {
      priority: 2,
    }),
    words('amount', currency ? t('amountIn', { currency }) : t('amount'), ({ amount }) => money(amount), {
      kind: 'money',
      priority: 1,
    }),
    pill('state', t('state'), (payment) => paymentStatus(payment, localizer)),
    words('allocated', t('allocated'), allocated, { priority: 1, width: track(9.2, 1.6) }),
    words(
      'unallocated',
      currency ? t('unallocatedIn', { currency }) : t('unallocated'),
      // Of money that never arrived nothing is left over.
      ({ state, unallocated }) => (state === 'posted' ? money(unallocated) : ''),
      { kind: 'money', priority: 2, width: track(9.8, 1) },
    ),
    words('reference', t('reference'), ({ reference }) => reference, { priority: 3 }),
  ];
}

export function policyColumns(
  context: DetailContext,
  assets: readonly Asset[] | undefined,
): Column<InsurancePolicy>[] {
  const { localizer, t } = context;
  const of = (key: AssetKey, params?: Record<string, number>) => localizer.text(assetCatalog, key, params);
  const names = new Map(assets?.map((asset) => [asset.id, assetMark(asset, localizer)]));
  const covers = ({ assetIds }: InsurancePolicy) => {
    const shown = assetIds.flatMap((id) => names.get(id) ?? []).slice(0, NAMED_ASSETS);
    const more = assetIds.length - shown.length;
    if (shown.length === 0) return of('coversCount', { count: more });
    return localizer.list(more > 0 ? [...shown, of('coversMore', { count: more })] : shown);
  };
  return [
    words('type', t('type'), ({ type }) => localizer.text(recordCatalog, `insuranceType.${type}`), {
      width: track(8, 1.1),
    }),
    // Early, so that it is seen before anyone scrolls sideways.
    pill('status', t('state'), (policy) => policyStatus(policy, localizer)),
    words('insurer', of('insurer'), ({ insurer }) => insurer, {
      priority: 2,
      width: track(8.8, 1.3),
    }),
    words('number', of('policyNo'), ({ policyNo }) => policyNo, {
      priority: 3,
      width: track(8.6, 1),
    }),
    words('covers', of('covers'), covers, { priority: 1, width: track(5.6, 1) }),
    words('period', t('coverPeriod'), ({ from, to }) => periodOf(context, from, to), {
      priority: 1,
      width: spanTrack(localizer, 1.5),
    }),
    words('premium', of('premium'), (policy) => premiumText(policy, localizer), {
      priority: 2,
      width: track(12.3, 1.3),
    }),
    words(
      'paidBy',
      of('paidBy'),
      ({ paidBy }) => paidBy && localizer.text(recordCatalog, `premiumPayer.${paidBy}`),
      { priority: 3, width: track(6.8, 0.9) },
    ),
  ];
}

export function guaranteeColumns(context: DetailContext): Column<Guarantee>[] {
  const { localizer, t } = context;
  return [
    words('type', t('type'), ({ type }) => wordOf(context, 'guarantee', type)),
    words('guarantor', t('guarantor'), ({ guarantor }) => guarantor, { priority: 1 }),
    words('amount', t('amount'), ({ amount }) => amount && localizer.money(amount), {
      kind: 'money',
      priority: 1,
    }),
    words('period', t('coverPeriod'), ({ from, to }) => periodOf(context, from, to), {
      priority: 1,
      width: spanTrack(localizer, 1.5),
    }),
  ];
}
