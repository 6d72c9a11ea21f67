import type { RequestType, ServiceRequest } from '../../../sdk/index.ts';
import { requestCatalog } from '../../i18n/catalogs/request-words.ts';
import { requestListCatalog } from '../../i18n/catalogs/request-list.ts';
import type { RequestListKey } from '../../i18n/catalogs/request-list.ts';
import type { Localizer } from '../../i18n/index.ts';
import { track } from '../../ui/data-table/columns.ts';
import type { Column } from '../../ui/data-table/columns.ts';
import { dateTrack, instantTrack } from '../../ui/data-table/date-track.ts';
import type { FilterField } from '../../ui/filter-bar/fields.ts';
import { requestStatus } from '../../ui/requests/request-status.ts';
import { paintStatus } from '../../ui/status-pill/status-pill.ts';
import { STATES } from './request-list.controller.ts';
import type { ExportColumn } from './request-list.controller.ts';

/** A column that the host page adds. Its `key` must differ from the element's own. */
export type RequestColumn = Column<ServiceRequest>;

/** What a request is for: the name of its type, or its code where it has none. */
export const typeName = ({ type, typeLabel }: Pick<ServiceRequest, 'type' | 'typeLabel'>): string =>
  typeLabel ?? type;

/** The element's own columns, in their default order. */
export function requestColumns(localizer: Localizer): RequestColumn[] {
  const t = (key: RequestListKey) => localizer.text(requestListCatalog, key);
  return [
    { key: 'number', label: t('number'), value: ({ number }) => number, width: track(8.3, 1) },
    {
      key: 'type',
      label: t('type'),
      value: (request) => typeName(request),
      width: track(7.4, 2),
      lines: 2,
      priority: 1,
    },
    {
      key: 'state',
      label: t('state'),
      kind: 'status',
      value: (request) => requestStatus(request, localizer).text,
      paint: (cell, request) => paintStatus(cell, requestStatus(request, localizer)),
      width: track(11.4, 1.3),
      priority: 1,
    },
    {
      key: 'sent',
      label: t('sentOn'),
      value: ({ createdAt }) => createdAt,
      text: ({ createdAt }) => localizer.instant(createdAt),
      width: instantTrack(localizer, 9.2),
      priority: 1,
    },
    {
      key: 'contract',
      label: localizer.text(requestCatalog, 'contract'),
      value: ({ contractNumber }) => contractNumber,
      priority: 2,
    },
    {
      key: 'expected',
      label: t('expectedOn'),
      kind: 'date',
      value: ({ expectedOn }) => expectedOn,
      text: ({ expectedOn }) => (expectedOn ? localizer.date(expectedOn) : ''),
      width: dateTrack(localizer),
      priority: 2,
    },
    {
      key: 'updated',
      label: t('updatedOn'),
      value: ({ updatedAt }) => updatedAt,
      text: ({ updatedAt }) => localizer.instant(updatedAt),
      width: instantTrack(localizer, 9.2),
      hidden: true,
      priority: 3,
    },
  ];
}

/** What goes into a file: every own column, whatever is hidden on screen. */
export function exportColumns(localizer: Localizer): ExportColumn<ServiceRequest>[] {
  return requestColumns(localizer).map(({ key, label, kind, value, text }) => ({
    key,
    label,
    kind: kind === 'date' ? 'date' : 'text',
    value: (request) =>
      (kind === 'date' ? value?.(request) : (text?.(request) ?? value?.(request))) as string,
  }));
}

/** The fields of the filter bar. */
export function requestFilters(localizer: Localizer, types: readonly RequestType[]): FilterField[] {
  const t = (key: RequestListKey) => localizer.text(requestListCatalog, key);
  return [
    { key: 'q', label: t('searchFor'), kind: 'search' },
    {
      key: 'state',
      label: t('state'),
      kind: 'choices',
      options: STATES.map((value) => ({ value, label: localizer.text(requestCatalog, `state.${value}`) })),
    },
    {
      key: 'type',
      label: t('type'),
      kind: 'choices',
      options: types.map(({ code, label }) => ({ value: code, label })),
    },
    { key: 'open', label: t('openOnly'), kind: 'toggle' },
  ];
}
