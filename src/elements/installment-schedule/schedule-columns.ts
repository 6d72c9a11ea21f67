import type { ScheduleLine } from '../../../sdk/index.ts';
import { recordCatalog } from '../../i18n/catalogs/record-words.ts';
import type { Localizer } from '../../i18n/index.ts';
import { installmentScheduleCatalog } from '../../i18n/catalogs/installment-schedule.ts';
import type { InstallmentScheduleKey } from '../../i18n/catalogs/installment-schedule.ts';
import { scheduleStatus } from '../../ui/status-pill/statuses.ts';
import type { CalendarEntry, ExportColumn } from './installment-schedule.controller.ts';
import { linesOf } from './years.ts';

/** What a line is: an installment, a special one by its type, the residual … */
export function lineKind({ kind, specialType }: ScheduleLine, localizer: Localizer): string {
  return kind === 'special'
    ? localizer.text(recordCatalog, `specialType.${specialType ?? 'other'}`)
    : localizer.text(recordCatalog, `scheduleKind.${kind}`);
}

/** Typed cells of a file. */
export function exportColumns(localizer: Localizer, businessDate?: string): ExportColumn<ScheduleLine>[] {
  const t = (key: InstallmentScheduleKey) => localizer.text(installmentScheduleCatalog, key);
  const money = (
    key: 'principal' | 'interest' | 'fees' | 'vat' | 'gross' | 'balanceAfter' | 'paid',
    label: string,
  ): ExportColumn<ScheduleLine> => ({
    key,
    label,
    kind: 'money',
    value: (line) => line[key]?.amount,
    currency: (line) => line.gross.currency,
    scale: (line) => localizer.scale(line.gross.currency),
  });
  return [
    { key: 'seq', label: t('seq'), kind: 'number', value: ({ seq }) => seq },
    { key: 'due', label: t('due'), kind: 'date', value: ({ dueOn }) => dueOn },
    { key: 'kind', label: t('kind'), kind: 'text', value: (line) => lineKind(line, localizer) },
    money('principal', t('principal')),
    money('interest', t('interest')),
    money('fees', t('fees')),
    money('vat', t('vat')),
    money('gross', t('gross')),
    money('paid', t('paid')),
    money('balanceAfter', t('balance')),
    {
      key: 'status',
      label: t('status'),
      kind: 'text',
      value: (line) => scheduleStatus(line, localizer, { businessDate }).text,
    },
  ];
}

/** Due dates of what is still to pay, the part that is paid taken off. */
export function calendarEntries(
  lines: readonly ScheduleLine[],
  localizer: Localizer,
  { id, number }: { id: string; number: string },
): CalendarEntry[] {
  return linesOf(lines, 'open').flatMap((line) => {
    const { gross, paid, seq, dueOn } = line;
    const rest = { ...gross, amount: gross.amount - (paid?.amount ?? 0) };
    if (rest.amount <= 0) return [];
    const words = { kind: lineKind(line, localizer), seq, amount: localizer.money(rest), number };
    return [
      {
        // Without the date: a line that moves keeps its identity, and its event moves with it.
        uid: `${id}.${line.id}@leasekit`,
        date: dueOn,
        summary: localizer.text(installmentScheduleCatalog, 'calendarEntry', words),
      },
    ];
  });
}
