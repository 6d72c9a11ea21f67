/** What goes into a file; loaded with the first export. */
import type { Report } from '../../../sdk/index.ts';
import { reportListCatalog } from '../../i18n/catalogs/report-list.ts';
import type { ReportListKey } from '../../i18n/catalogs/report-list.ts';
import type { Localizer } from '../../i18n/index.ts';
import { reportName } from '../../ui/report-name/report-name.ts';
import { textColumn } from '../text-column.ts';
import { stateOf } from './columns.ts';
import type { ExportColumn } from './report-list.controller.ts';

/** The columns of a file. */
export function exportColumns(localizer: Localizer): ExportColumn<Report>[] {
  const t = (key: ReportListKey) => localizer.text(reportListCatalog, key);
  const text = textColumn<Report>;
  return [
    text('name', t('report'), ({ type }) => reportName(localizer, type)),
    text('created', t('created'), ({ createdAt }) => localizer.instant(createdAt)),
    text('state', t('state'), (report) => stateOf(report, localizer).text),
    text('format', t('format'), ({ format }) => format.toUpperCase()),
    { key: 'expires', label: t('expires'), kind: 'date', value: ({ expiresOn }) => expiresOn },
  ];
}
