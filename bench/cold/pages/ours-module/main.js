import { defineProvider } from 'leasekit/elements/provider/define';
import { defineInvoiceTable } from 'leasekit/elements/invoice-table/define';

defineProvider();
defineInvoiceTable();
