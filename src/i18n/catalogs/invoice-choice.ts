/** Words around choosing invoices to pay, to promise or to confirm. */
import { defineCatalog } from '../catalog.ts';
import type { Message } from '../catalog.ts';

const en = {
  legend: 'Invoices',
  loading: 'Loading invoices',
  dueOn: 'due {date}',
  invoiceOf: '{number} · {contract}',
  nothingOpen: 'Nothing is left to pay',
  nothingOpenText: 'All your invoices are paid. There is nothing to do here.',
  chooseOne: 'Choose at least one invoice.',
  chooseFewer: {
    one: 'Choose no more than {count} invoice.',
    other: 'Choose no more than {count} invoices.',
  },
  oneCurrency: 'Choose invoices of one currency: {currencies} cannot go together.',
  chosen: { one: '{count} invoice chosen', other: '{count} invoices chosen' },
  amount: 'Amount',
  amountHelp: 'Change it if it is not all that is open.',
  blockedPaid: 'Nothing is left to pay.',
  blockedInProgress: 'A payment is in progress. It cannot be paid a second time until that is settled.',
  blockedDisputed: 'This invoice is disputed. It can be paid once that is settled.',
  blockedPromised: 'You have promised to pay this by {date}.',
} as const satisfies Record<string, Message>;

export const invoiceChoiceCatalog = defineCatalog('invoice-choice', en, {
  it: () => import('./it/invoice-choice.ts'),
});

export type InvoiceChoiceKey = keyof (typeof invoiceChoiceCatalog)['en'];
