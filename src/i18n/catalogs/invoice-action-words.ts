/** Words around paying invoices of the table: they come with the module that speaks them. */
import { extendCatalog } from '../catalog.ts';
import type { Message } from '../catalog.ts';
import { invoiceTableCatalog } from './invoice-table.ts';

const en = {
  'do.pay': 'Pay',
  'do.promise': 'I will pay',
  'do.confirm': 'I have paid',
  'form.pay': { one: 'Pay one invoice', other: 'Pay {count} invoices' },
  'form.promise': 'I will pay',
  'form.confirm': 'I have paid',
  formLoading: 'Loading the form',
  'now.paid': 'Nothing is left to pay.',
  'now.inProgress': 'A payment is in progress.',
  'now.disputed': 'Disputed: it can be paid once that is settled.',
  'now.promised': 'Promised by {date}.',
  selection: 'Selected invoices',
  selected: { one: '{count} invoice selected', other: '{count} invoices selected' },
  selectedOpen: '{amount} open',
  paySelected: { one: 'Pay {count} invoice · {amount}', other: 'Pay {count} invoices · {amount}' },
  'left.paid': '{count} with nothing left to pay',
  'left.inProgress': '{count} with a payment in progress',
  'left.disputed': '{count} disputed',
  'left.promised': '{count} promised already',
  leftOut: 'Not among them: {reasons}.',
  clearSelection: 'Clear selection',
  moreForSelection: 'More for the selected invoices',
} as const satisfies Record<string, Message>;

export const invoiceActionsCatalog = extendCatalog(invoiceTableCatalog, en);

export type InvoiceActionsKey = keyof typeof en;
