import { defineInvoiceTable } from 'leasekit/elements/invoice-table/define';
import { defineProvider } from 'leasekit/elements/provider/define';

defineProvider();
defineInvoiceTable();
