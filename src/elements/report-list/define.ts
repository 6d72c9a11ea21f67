/** Registers `<lease-report-list>`. */
import { register } from '../../context/register.ts';
import '../../ui/data-table/define.ts';
import '../../ui/list-toolbar/define.ts';
import { ReportListElement } from './report-list.ts';

/** Defines the element under a prefix: `defineReportList('acme')` gives `<acme-report-list>`. */
export function defineReportList(prefix = 'lease'): void {
  register(`${prefix}-report-list`, ReportListElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'lease-report-list': ReportListElement;
  }
}
