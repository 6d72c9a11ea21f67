import { reportCatalog } from '../../i18n/catalogs/report-words.ts';
import type { ReportWord } from '../../i18n/catalogs/report-words.ts';
import type { Localizer } from '../../i18n/index.ts';

/** What a report is called: by its code, else as the lessor calls it, else the code itself. */
export function reportName(localizer: Localizer, code: string, title?: string): string {
  const key = `reportType.${code}`;
  return Object.hasOwn(reportCatalog.en, key)
    ? localizer.text(reportCatalog, key as ReportWord)
    : title || code.replaceAll('_', ' ');
}
