import type { Translation } from '../../catalog.ts';
import type { reportCatalog } from '../report-words.ts';

export default {
  'reportType.overdue_invoices': 'Fatture scadute',
  'reportType.due_this_week': 'Fatture in scadenza',
  'reportType.statement_of_account': 'Estratto conto',
  'reportType.fleet_mileage': 'Chilometraggio della flotta',
  'reportType.expected_payments': 'Pagamenti previsti',
  'reportType.annual_summary': 'Riepilogo annuale',
} satisfies Translation<typeof reportCatalog>;
