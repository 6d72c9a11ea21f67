/** What is said of a contract, in words that its row, its card and its file share. */
import type { Contract } from '../../../sdk/index.ts';
import { contractListCatalog } from '../../i18n/catalogs/contract-list.ts';
import type { Status } from '../../ui/status-pill/status-pill.ts';
import { contractStatus } from '../../ui/status-pill/statuses.ts';
import { recordCatalog } from '../../i18n/catalogs/record-words.ts';
import type { Localizer } from '../../i18n/index.ts';

export const kindOf = ({ kind }: Contract, localizer: Localizer): string =>
  localizer.text(recordCatalog, `contractKind.${kind}`);

/** What is leased, with the plates that its name does not already tell. */
export function titleOf({ title, plates }: Contract): string {
  const more = plates?.filter((plate) => plate && !title?.includes(plate)) ?? [];
  return [title, ...more].filter(Boolean).join(' · ');
}

export const periodOf = ({ startsOn, endsOn }: Contract, localizer: Localizer): string =>
  localizer.text(contractListCatalog, 'fromTo', {
    from: localizer.date(startsOn),
    to: localizer.date(endsOn),
  });

/** "22 of 36". */
export const progressOf = ({ installmentsPaid, installmentsTotal }: Contract, localizer: Localizer): string =>
  localizer.text(contractListCatalog, 'paidOf', {
    paid: localizer.integer(installmentsPaid),
    total: localizer.integer(installmentsTotal),
  });

export const isOverdue = ({ overdue, daysPastDue = 0 }: Contract): boolean =>
  (overdue?.amount ?? 0) > 0 || daysPastDue > 0;

/** What is overdue: the amount where the lessor tells it, else for how long. */
export function overdueOf({ overdue, daysPastDue = 0 }: Contract, localizer: Localizer): string {
  if (overdue && overdue.amount > 0) return localizer.money(overdue);
  return localizer.text(contractListCatalog, 'overdueFor', { count: daysPastDue });
}

/**
 * The status with how late the contract is. An active contract that is late says only that; of another both are news.
 */
export function statusOf(contract: Contract, localizer: Localizer): Status {
  const { status, daysPastDue = 0 } = contract;
  if (!daysPastDue) return contractStatus(contract, localizer);
  const overdue = localizer.text(contractListCatalog, 'overdueFor', { count: daysPastDue });
  if (status === 'active') return { tone: 'overdue', text: overdue };
  const { text } = contractStatus(contract, localizer);
  return {
    tone: 'overdue',
    text: localizer.text(contractListCatalog, 'statusOverdue', { status: text, overdue }),
  };
}
