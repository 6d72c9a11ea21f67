import type { Report, ReportType } from '../../../sdk/index.ts';
import { reportListCatalog } from '../../i18n/catalogs/report-list.ts';
import type { ReportListKey } from '../../i18n/catalogs/report-list.ts';
import type { Localizer } from '../../i18n/index.ts';
import { reportName } from '../../ui/report-name/report-name.ts';
import { track } from '../../ui/data-table/columns.ts';
import type { Column } from '../../ui/data-table/columns.ts';
import { dateTrack, instantTrack } from '../../ui/data-table/date-track.ts';
import type { FilterField } from '../../ui/filter-bar/fields.ts';
import { paintStatus } from '../../ui/status-pill/status-pill.ts';
import type { Status } from '../../ui/status-pill/status-pill.ts';
import { FORMATS, STATES } from './report-list.controller.ts';

/** What a report is called. */
export const nameOf = (type: string, types: readonly ReportType[], localizer: Localizer): string =>
  reportName(localizer, type, types.find(({ id }) => id === type)?.title);

/** How far a report is; only what can be downloaded counts as done. */
export function stateOf({ state, progress }: Report, localizer: Localizer): Status {
  const t = (key: ReportListKey, params?: Record<string, string>) =>
    localizer.text(reportListCatalog, key, params);
  if (state === 'running' && progress !== undefined) {
    const percent = localizer.percent(String(progress / 100));
    return { tone: 'attention', text: t('state.runningAt', { percent }) };
  }
  const text = t(`state.${state}`);
  if (state === 'ready') return { tone: 'settled', text };
  if (state === 'failed') return { tone: 'overdue', text };
  return state === 'running' ? { tone: 'attention', text } : { tone: 'neutral', text };
}

export interface ColumnNeeds {
  localizer: Localizer;
  types: readonly ReportType[];
  /** A report as it is known now. */
  latest(report: Report): Report;
}

/** The element's own columns, in their default order. */
export function reportColumns({ localizer, types, latest }: ColumnNeeds): Column<Report>[] {
  const t = (key: ReportListKey) => localizer.text(reportListCatalog, key);
  return [
    {
      key: 'name',
      label: t('report'),
      value: ({ type }) => nameOf(type, types, localizer),
      width: track(10.5, 2),
      lines: 2,
    },
    {
      key: 'created',
      label: t('created'),
      kind: 'date',
      value: ({ createdAt }) => createdAt,
      text: ({ createdAt }) => localizer.instant(createdAt),
      width: instantTrack(localizer, 10.2),
      priority: 1,
    },
    {
      key: 'state',
      label: t('state'),
      kind: 'status',
      value: (report) => stateOf(latest(report), localizer).text,
      paint: (cell, report) => paintStatus(cell, stateOf(latest(report), localizer)),
      width: track(11.4, 1),
      priority: 1,
    },
    {
      key: 'format',
      label: t('format'),
      value: ({ format }) => format.toUpperCase(),
      width: track(4.3, 0.5),
      priority: 1,
    },
    ...moreColumns(localizer, latest),
  ];
}

/** What is known of a report once it is made. */
function moreColumns(localizer: Localizer, latest: ColumnNeeds['latest']): Column<Report>[] {
  const t = (key: ReportListKey) => localizer.text(reportListCatalog, key);
  return [
    {
      key: 'rows',
      label: t('rowCount'),
      kind: 'number',
      value: (report) => latest(report).rows,
      text: (report) => {
        const { rows } = latest(report);
        return rows === undefined ? '' : localizer.integer(rows);
      },
      width: track(4.3, 0.5),
      priority: 2,
    },
    {
      key: 'expires',
      label: t('expires'),
      kind: 'date',
      value: (report) => latest(report).expiresOn,
      text: (report) => {
        const { expiresOn } = latest(report);
        return expiresOn ? localizer.date(expiresOn) : '';
      },
      width: dateTrack(localizer),
      priority: 2,
    },
    {
      key: 'origin',
      label: t('origin'),
      value: ({ scheduleId }) => t(scheduleId ? 'origin.schedule' : 'origin.hand'),
      priority: 3,
    },
  ];
}

/** The fields of the filter bar. */
export function reportFilters(localizer: Localizer, types: readonly ReportType[]): FilterField[] {
  const t = (key: ReportListKey) => localizer.text(reportListCatalog, key);
  return [
    {
      key: 'type',
      label: t('report'),
      kind: 'choice',
      options: types.map(({ id, title }) => ({ value: id, label: reportName(localizer, id, title) })),
    },
    {
      key: 'state',
      label: t('state'),
      kind: 'choices',
      options: STATES.map((value) => ({ value, label: t(`state.${value}`) })),
    },
    {
      key: 'format',
      label: t('format'),
      kind: 'choices',
      options: FORMATS.map((value) => ({ value, label: value.toUpperCase() })),
    },
  ];
}
