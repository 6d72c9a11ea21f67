/** Words of `<lease-payment-form>`. */
import { defineCatalog } from '../catalog.ts';
import type { Message } from '../catalog.ts';

const en = {
  title: 'Pay invoices',
  amount: 'Amount to pay',
  amountHelp: 'Open: {open}. You can pay a part.',
  how: 'How do you want to pay?',
  'mode.redirect': 'Online, on the page of the payment provider',
  'mode.embedded': 'By card, here',
  'mode.bank_transfer': 'By bank transfer',
  'modeHelp.redirect': 'You come back here afterwards.',
  'modeHelp.embedded': 'The form is that of the payment provider.',
  'modeHelp.bank_transfer': 'You get the account, the reference and a code to scan.',
  noMode: 'Your leasing company offers no way to pay here.',
  pay: 'Pay {amount}',
  payPlain: 'Pay',
  showTransfer: 'Show the transfer details for {amount}',
  seePayment: 'See that payment',
  changed:
    'What is open on an invoice has changed. The amounts are up to date now: check them and pay again.',
  blockedTitle: 'This is being paid already',
  blockedText: 'A payment of one of these invoices is in progress. Nothing was paid twice.',
  disputedTitle: 'This cannot be paid now',
  disputedText: 'One of these invoices is disputed. It can be paid once that is settled.',
  failedTitle: 'The payment was not started',

  loading: 'Asking how the payment stands',
  notFoundTitle: 'We cannot find this payment',
  notFoundText:
    'It does not belong to your account, or the address is incomplete. Your invoices show what is open.',
  checking: 'Asking again …',
  checkAgain: 'Check again',
  stopped: 'We have stopped asking by ourselves.',
  redirectTitle: 'This payment waits for you',
  redirectText:
    'The payment provider has not told us that you paid {amount}. If you have paid, the answer appears here; otherwise go on where you left, or give it up.',
  goOn: 'Go to the payment page',
  embeddedTitle: 'Pay {amount}',
  embeddedFrame: 'Form of the payment provider {provider}',
  noWayTitle: 'This payment cannot be completed here',
  noWayText: 'Give it up and choose another way to pay.',
  giveUp: 'Give this payment up',
  giveUpFailed: 'It could not be given up: the payment may be on its way. Check again.',
  processingTitle: 'Your payment is being processed',
  processingText:
    '{amount} is on its way. Your invoices stay open until it is booked. You do not have to do anything, and may close this page.',
  paidTitle: 'Paid: {amount}',
  paidText: 'The payment has arrived and is booked.',
  paidFor: 'Paid for',
  failTitle: 'The payment did not go through',
  failText: 'Your invoices are open as before.',
  failDeclined: 'It was declined. Your invoices are open as before.',
  failExpired: 'It was not completed in time. Your invoices are open as before.',
  cancelledTitle: 'You gave this payment up',
  cancelledText: 'Your invoices are open as before.',
  reversedTitle: 'This payment was taken back',
  reversedText: 'Your bank or the leasing company returned {amount}. Your invoices show what is open.',
  unknownTitle: 'We do not know how this payment stands',
  unknownText: 'Do not pay again before you know: check again, or ask your leasing company.',
  again: 'Try again',
  another: 'Pay other invoices',
  toPayments: 'See all payments',

  transferTitle: 'Transfer {amount} from your bank',
  transferText:
    'Use exactly this reference, so that the payment finds your invoices. They stay open until the money arrives.',
  transferUntil: 'Valid until {date}.',
  iban: 'IBAN',
  bic: 'BIC',
  holder: 'Account holder',
  reference: 'Reference',
  transferAmount: 'Amount',
  qr: 'Code for your banking app: {amount} to {holder}, IBAN {iban}, reference {reference}',
  qrHelp: 'Scan it with your banking app, or copy the details.',
} as const satisfies Record<string, Message>;

export const paymentFormCatalog = defineCatalog('payment-form', en, {
  it: () => import('./it/payment-form.ts'),
});

export type PaymentFormKey = keyof (typeof paymentFormCatalog)['en'];
