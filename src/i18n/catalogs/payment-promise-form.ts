/** Words of `<lease-payment-promise-form>`. */
import { defineCatalog } from '../catalog.ts';
import type { Message } from '../catalog.ts';

const en = {
  title: 'I will pay',
  promisedOn: 'You will pay by',
  promisedOnHelp: 'The day on which the money leaves your bank.',
  pauses:
    'We send no reminders for these invoices until {date}. No due date moves, and what is open stays open until it is paid.',
  pausesUntil:
    'We send no reminders for these invoices until the day you choose. No due date moves, and what is open stays open until it is paid.',
  send: 'Promise to pay',
  takenTitle: 'This is promised already',
  takenText: 'You have promised to pay one of these invoices. Nothing was changed.',
  doneTitle: 'You promised {amount} by {date}',
  doneText: 'We send no reminders for these invoices until then. Their due dates have not moved.',
  another: 'Promise another payment',
} as const satisfies Record<string, Message>;

export const paymentPromiseFormCatalog = defineCatalog('payment-promise-form', en, {
  it: () => import('./it/payment-promise-form.ts'),
});
