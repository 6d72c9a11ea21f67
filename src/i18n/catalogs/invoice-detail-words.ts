/** What the detail of an invoice says, which comes when the first one is opened. */
import { extendCatalog } from '../catalog.ts';
import type { Message } from '../catalog.ts';
import { invoiceTableCatalog } from './invoice-table.ts';

const en = {
  detailTitle: 'Invoice {number}',
  detailLoading: 'Loading invoice {number}',
  openPdf: 'Open PDF',
  lines: 'Lines',
  lineText: 'Description',
  lineNet: 'Net',
  lineVat: 'VAT rate',
  vatBase: 'Taxable amount',
  vatRate: 'Rate',
  noVat: 'No VAT',
  payments: 'Payments allocated',
  payment: 'Payment',
  paidOn: 'Date',
  noPayments: 'No payment has been allocated yet.',
  writtenOff: 'Written off',
  corrects: 'Corrects an earlier invoice.',
  exchange: 'Converted at 1 {from} = {rate} {to} on {date}.',
} as const satisfies Record<string, Message>;

/** The catalog of the invoice table, with these. */
export const invoiceDetailCatalog = extendCatalog(invoiceTableCatalog, en);

export type InvoiceDetailKey = keyof (typeof invoiceDetailCatalog)['en'];
