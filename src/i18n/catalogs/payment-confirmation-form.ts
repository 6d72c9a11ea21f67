/** Words of `<lease-payment-confirmation-form>`. */
import { defineCatalog } from '../catalog.ts';
import type { Message } from '../catalog.ts';

const en = {
  title: 'I have paid',
  paidOn: 'Paid on',
  orderNo: 'Number of the payment order',
  bank: 'Bank',
  evidence: 'Scan or photo of the payment order',
  notUploaded: 'A file was not uploaded. Try it again or remove it.',
  note: 'We look for the money. Until it is found, your invoices stay open.',
  send: 'Confirm the payment',
  takenTitle: 'This is confirmed already',
  takenText: 'You have told us that one of these invoices is paid, and we are looking for the money.',
  doneTitle: 'Your confirmation {number} has arrived',
  doneText:
    'You told us that {amount} was paid on {date}. We look for the money; until it is found, your invoices stay open.',
  another: 'Confirm another payment',
} as const satisfies Record<string, Message>;

export const paymentConfirmationFormCatalog = defineCatalog('payment-confirmation-form', en, {
  it: () => import('./it/payment-confirmation-form.ts'),
});
