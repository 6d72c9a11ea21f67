import type { Contract, Money } from '../../../sdk/index.ts';
import { contractListCatalog } from '../../i18n/catalogs/contract-list.ts';
import type { ContractListKey } from '../../i18n/catalogs/contract-list.ts';
import type { Localizer } from '../../i18n/index.ts';
import { track } from '../../ui/data-table/columns.ts';
import type { Column } from '../../ui/data-table/columns.ts';
import { dateTrack, spanTrack } from '../../ui/data-table/date-track.ts';
import { paintProgress } from '../../ui/progress/paint-progress.ts';
import { paintStatus } from '../../ui/status-pill/status-pill.ts';
import { isOverdue, kindOf, overdueOf, periodOf, progressOf, statusOf, titleOf } from './facts.ts';

/** A column that the host page adds. Its `key` must differ from the element's own. */
export type ContractColumn = Column<Contract>;

export interface ColumnOptions {
  localizer: Localizer;
  /** The currency that all rows share, if so: it then stands in the header instead of every cell. */
  currencies: { next?: string; financed?: string };
  /** Absent when contracts have no page of their own, or the user may not see it. */
  href?(contract: Contract): string | undefined;
  /** Column keys that the lessor can sort by. */
  sortable(key: string): boolean;
}

type Say = (key: ContractListKey, params?: Record<string, string>) => string;

/** The element's own columns, in their default order. */
export function contractColumns(options: ColumnOptions): ContractColumn[] {
  const { localizer, href, sortable } = options;
  const t: Say = (key, params) => localizer.text(contractListCatalog, key, params);
  const columns: ContractColumn[] = [
    {
      key: 'number',
      label: t('number'),
      value: ({ number }) => number,
      ...(href && { href }),
      width: track(8.6, 0.9),
    },
    { key: 'title', label: t('asset'), value: titleOf, width: track(8, 2.2), priority: 1 },
    {
      key: 'kind',
      label: t('kind'),
      value: (contract) => kindOf(contract, localizer),
      width: track(10, 1.1),
      hidden: true,
      priority: 2,
    },
    {
      key: 'status',
      label: t('status'),
      kind: 'status',
      value: (contract) => statusOf(contract, localizer).text,
      paint: (cell, contract) => paintStatus(cell, statusOf(contract, localizer)),
      width: track(12.5, 1.8),
      priority: 1,
    },
    {
      key: 'progress',
      label: t('paidInstallments'),
      kind: 'custom',
      value: (contract) => progressOf(contract, localizer),
      paint: (cell, contract) =>
        paintProgress(cell, {
          value: contract.installmentsPaid,
          max: contract.installmentsTotal,
          text: progressOf(contract, localizer),
        }),
      width: track(10, 0.8),
      priority: 4,
    },
    ...moneyAndDates(options, t),
    ...hidden(options, t),
  ];
  return columns.map((column) => ({ ...column, sortable: sortable(column.key) }));
}

function moneyAndDates({ localizer, currencies }: ColumnOptions, t: Say): ContractColumn[] {
  const shared = currencies.next;
  return [
    {
      key: 'next',
      label: shared ? t('nextIn', { currency: shared }) : t('next'),
      kind: 'money',
      value: ({ nextInstallment }) => nextInstallment?.amount.amount,
      text: ({ nextInstallment }) => moneyText(nextInstallment?.amount, localizer, shared),
      width: track(7.6, 0.9),
      priority: 1,
    },
    {
      key: 'nextOn',
      label: t('nextOn'),
      kind: 'date',
      value: ({ nextInstallment }) => nextInstallment?.dueOn,
      text: ({ nextInstallment }) => (nextInstallment ? localizer.date(nextInstallment.dueOn) : ''),
      width: dateTrack(localizer, 7),
      priority: 2,
    },
    {
      key: 'period',
      label: t('period'),
      kind: 'date',
      value: ({ startsOn }) => startsOn,
      text: (contract) => periodOf(contract, localizer),
      width: spanTrack(localizer, 1.5),
      hidden: true,
      priority: 2,
    },
    {
      key: 'ends',
      label: t('ends'),
      kind: 'date',
      value: ({ endsOn }) => endsOn,
      text: ({ endsOn }) => localizer.date(endsOn),
      width: dateTrack(localizer, 7),
      priority: 4,
    },
  ];
}

/** Those that a user shows when they are needed. */
function hidden({ localizer, currencies }: ColumnOptions, t: Say): ContractColumn[] {
  const shared = currencies.financed;
  return [
    {
      key: 'overdue',
      label: t('overdue'),
      kind: 'status',
      value: (contract) => (isOverdue(contract) ? overdueOf(contract, localizer) : ''),
      paint: (cell, contract) =>
        paintStatus(
          cell,
          isOverdue(contract)
            ? { tone: 'overdue', text: overdueOf(contract, localizer) }
            : { tone: 'neutral', text: t('nothingOverdue') },
        ),
      hidden: true,
      priority: 2,
    },
    {
      key: 'financed',
      label: shared ? t('financedIn', { currency: shared }) : t('financed'),
      kind: 'money',
      value: ({ financed }) => financed.amount,
      text: ({ financed }) => moneyText(financed, localizer, shared),
      hidden: true,
      priority: 3,
    },
    {
      key: 'assets',
      label: t('assets'),
      kind: 'number',
      value: ({ assetIds }) => assetIds.length,
      text: ({ assetIds }) => localizer.integer(assetIds.length),
      hidden: true,
      priority: 3,
    },
    {
      key: 'signed',
      label: t('signed'),
      kind: 'date',
      value: ({ signedOn }) => signedOn,
      text: ({ signedOn }) => (signedOn ? localizer.date(signedOn) : ''),
      width: dateTrack(localizer),
      hidden: true,
      priority: 3,
    },
  ];
}

const moneyText = (money: Money | undefined, localizer: Localizer, shared: string | undefined): string =>
  money ? localizer.money(money, { currency: shared ? 'none' : 'symbol' }) : '';
