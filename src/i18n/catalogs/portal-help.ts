/** Words of the portal's help. A lessor rewords them, leaves one out with an empty text, or adds its own. */
import { defineCatalog } from '../catalog.ts';
import type { Message } from '../catalog.ts';

export { languageOf } from '../catalog.ts';

const en = {
  questions: 'Questions and answers',
  security: 'Your security',
  support: 'Ask {name}',
  phone: 'Telephone',
  email: 'E-mail',
  hours: 'Hours',

  'question.overdue': 'What does “overdue” mean?',
  'answer.overdue':
    'An invoice is overdue on the day after its due date, as long as part of it is open. Transfers can take two working days to arrive; what has been credited is shown under Payments.',
  'question.pay': 'How do I pay an invoice?',
  'answer.pay':
    'Select one or more invoices under Invoices and choose Pay. You pay through your leasing company’s payment provider; your card or bank details are never seen by this page.',
  'question.paid': 'I have paid, and the invoice is still open. What can I do?',
  'answer.paid':
    'Choose “I have paid” and give the date, the amount and the order number. You can add a photo of the payment order. The invoice is settled once the money has arrived.',
  'question.promise': 'I cannot pay on time. What can I do?',
  'answer.promise':
    'Choose “I will pay” before or after the due date and name the day. Reminders pause until then. For more time ask for rescheduling under Requests.',
  'question.invoice': 'Where do I get an invoice as PDF?',
  'answer.invoice':
    'Open the invoice and choose its PDF to read or save it. Every list can also be exported as a spreadsheet with the filter you have set.',
  'question.schedule': 'How is my instalment made up?',
  'answer.schedule':
    'Open the contract and its schedule: every instalment is listed with principal, interest, VAT and what is left afterwards.',
  'question.end': 'Can I end a contract early?',
  'answer.end':
    'Open the contract and ask for a payoff quote: it says what would have to be paid on a day of your choice, and until when the figure holds. Nothing ends before you confirm it.',
  'question.document': 'How do I get a document that is not here?',
  'answer.document':
    'Ask for it under Requests: the form says what is needed. You are told when it is ready, and find it under Documents.',
  'question.insurance': 'Which of my assets are insured?',
  'answer.insurance':
    'Insurance lists all policies, says which expire soon, and names assets without cover. You can send a renewed policy from there.',
  'question.reminders': 'Can I be reminded before a payment is due?',
  'answer.reminders': 'Yes. Under Account you choose by which channel, and how many days before.',
  'question.users': 'Can a colleague have access too?',
  'answer.users':
    'An administrator of your company adds colleagues under Users and chooses what each may see and do. Do not share your own access.',

  'advice.share':
    'Never share your password or a one-time code, not even with people who say they work for us.',
  'advice.address':
    'Check the address in your browser before you sign in, and open it from your own bookmark.',
  'advice.messages':
    'We never ask for a password, a code or card details by e-mail, text message or telephone.',
  'advice.device':
    'On a shared computer sign out when you have finished, and do not let the browser keep the password.',
  'advice.tell': 'Tell us at once if you see a payment, a request or a sign-in that was not yours.',
} as const satisfies Record<string, Message>;

/** The usual words, to tell those that a lessor has added. */
export const portalHelpWords: Readonly<Record<string, Message>> = en;

export const portalHelpCatalog = defineCatalog('portal-help', en, {
  it: () => import('./it/portal-help.ts'),
});

export type PortalHelpKey = keyof (typeof portalHelpCatalog)['en'];
