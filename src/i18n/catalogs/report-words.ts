/** Names of reports by their code: those who make them and those who tell of them say the same. */
import { defineCatalog } from '../catalog.ts';
import type { Message } from '../catalog.ts';

const en = {
  'reportType.overdue_invoices': 'Overdue invoices',
  'reportType.due_this_week': 'Invoices due soon',
  'reportType.statement_of_account': 'Statement of account',
  'reportType.fleet_mileage': 'Fleet mileage',
  'reportType.expected_payments': 'Expected payments',
  'reportType.annual_summary': 'Annual summary',
} as const satisfies Record<string, Message>;

export const reportCatalog = defineCatalog('report', en, { it: () => import('./it/report-words.ts') });

export type ReportWord = keyof (typeof reportCatalog)['en'];
