import { byRole } from '../../testing/index.ts';
import { describeStates } from '../list-suite.fixture.ts';
import { defineInvoiceTable } from './define.ts';

defineInvoiceTable();

describe('<lease-invoice-table>', () => {
  describeStates({
    tag: 'lease-invoice-table',
    resource: 'invoices',
    emptyTitle: 'No invoices yet',
    filteredTitle: 'No invoice matches',
    narrow: (element) => byRole(element, 'radio', 'Overdue').click(),
  });
});
