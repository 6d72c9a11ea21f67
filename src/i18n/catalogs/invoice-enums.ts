/** The words of the Lessor API for invoices, which a page with nothing else needs too. */
import type { Message } from '../catalog.ts';

export const invoiceEnums = {
  'invoiceType.invoice': 'Invoice',
  'invoiceType.credit_note': 'Credit note',
  'invoiceType.debit_note': 'Debit note',
  'invoiceType.proforma': 'Pro forma',
  'invoiceType.unknown': 'Other document',
  'settlement.open': 'Open',
  'settlement.partial': 'Partly paid',
  'settlement.paid': 'Paid',
  'settlement.credited': 'Credited',
  'settlement.cancelled': 'Cancelled',
  'settlement.unknown': 'Status not known',
  'timing.not_due': 'Not due',
  'timing.due_today': 'Due today',
  'timing.overdue': 'Overdue',
  'timing.unknown': 'Due date not known',
  daysOverdue: { one: '{count} day overdue', other: '{count} days overdue' },
  days: { one: '{count} day', other: '{count} days' },
  'paymentMethod.direct_debit': 'Direct debit',
  'paymentMethod.credit_transfer': 'Bank transfer',
  'paymentMethod.card': 'Card',
  'paymentMethod.bank_link': 'Online banking',
  'paymentMethod.cash': 'Cash',
  'paymentMethod.offset': 'Offset',
  'paymentMethod.unknown': 'Other method',
} as const satisfies Record<string, Message>;
