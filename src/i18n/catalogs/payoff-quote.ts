/** Words of `<lease-payoff-quote>`. */
import { defineCatalog } from '../catalog.ts';
import type { Message } from '../catalog.ts';

const en = {
  title: 'End a contract early',
  loading: 'Loading the figures',
  contract: 'Contract',
  chooseContract: 'Choose a contract',
  findContract: 'Find a contract by number, VIN or plate',
  contractsFailed: 'The contracts could not be loaded.',
  day: 'Ends on',
  dayRange: 'From {from} to {to}',
  calculate: 'Show the figure',
  free: 'Free of charge and without obligation.',

  'title.indicative': 'Indicative figure',
  'title.definitive': 'Definitive figure',
  'title.notice': 'Notice of intent',
  'title.unknown': 'Figure',
  'kind.indicative': 'Binds nobody',
  'kind.definitive': 'Binds the leasing company',
  'kind.notice': 'A notice alone',
  'kind.unknown': 'Kind not known',
  'meaning.indicative':
    'Worked out from what is known today, for your orientation. It cannot be accepted, and it changes nothing.',
  'meaning.definitive':
    'The leasing company holds to this figure until the day named below. You may accept it.',
  'meaning.notice': 'This only tells the leasing company what you have in mind. The contract goes on.',
  'meaning.unknown': 'Ask the leasing company what this figure means.',
  'state.accepted': 'Accepted, to be paid',
  'state.settled': 'Paid, contract ended',
  'state.expired': 'No longer valid',
  toEnd: 'To end contract {contract} on {date}',
  components: 'What the figure is made of',
  component: 'Part',
  amount: 'Amount in {currency}',
  total: 'Total',
  perDiem: 'For each day later',
  validUntil: 'Valid until',
  number: 'Quote',
  pdf: 'Save as PDF',
  pdfFailed: 'The PDF could not be fetched. Try again in a moment.',
  'component.outstanding_principal': 'Principal not yet repaid',
  'component.accrued_interest': 'Interest until the day',
  'component.termination_fee': 'Fee for ending early',
  'component.vat': 'VAT',
  'component.open_invoices': 'Open invoices',
  'component.unbilled_installments': 'Instalments due until the day',
  'component.late_interest': 'Late interest',
  'component.credits': 'Your credit',
  'component.other': 'Other: {code}',

  waysTitle: 'Three different things',
  'way.indicative': 'Indicative figure',
  'way.definitive': 'Definitive figure',
  'way.notice': 'Notice of intent',
  'wayText.indicative': 'What ending would cost, at once and free of charge. It binds nobody.',
  'wayText.definitive':
    'A request to the leasing company. It answers with a figure that it holds to, and that you may accept to end the contract.',
  'wayText.notice':
    'Only tells the leasing company that you mean to end early. It is no figure and ends nothing: the contract and its instalments go on.',
  wayHere: 'On this page, for any contract and day.',
  chooseFirst: 'Choose a contract first.',
  'start.payoff_quote': 'Ask for the definitive figure',
  'start.early_termination': 'Give notice of intent',
  'why.already_open': 'You have asked for this already, and the request is still open.',
  'why.contract_ended': 'The contract has ended.',
  'why.other': 'This cannot be asked for at the moment.',

  earlier: 'Figures so far',
  showQuote: 'Show quote {number}',
  forDay: 'for {date}',

  accept: 'Accept and end the contract',
  acceptTitle: 'End contract {contract}',
  acceptText:
    'By accepting you end the contract on {date} and owe {amount}, which will be invoiced. This cannot be taken back here.',
  acceptConfirm: 'Accept and end',
  outcome: 'What becomes of the asset?',
  'outcome.buy_out': 'We keep it',
  'outcome.return': 'We give it back',
  'after.buy_out': 'The contract ends on {date} and the asset is yours once the payoff is paid.',
  'after.return': 'The contract ends on {date} and the asset goes back to the leasing company.',
  'after.other': 'The contract ends on {date}.',
  toInvoice: 'Open the invoice',

  'refused.unknown_contract': 'This contract is not among yours.',
  'refused.contract_not_active': 'This contract is not running, or its end has been agreed already.',
  'refused.in_the_past': 'Choose today or a later day.',
  'refused.out_of_range': 'This day is too far ahead, or after the end of the contract.',
  'refused.not_allowed': 'The leasing company does not offer this for the contract.',
  'refused.not_binding': 'This figure binds nobody and cannot be accepted. Ask for the definitive one.',
  'refused.expired': 'This figure is no longer valid. Nothing was accepted. Ask for a new one.',
  'refused.accepted_already': 'This quote was accepted already.',
  'refused.payment_in_progress':
    'A payment on this contract is in progress. Nothing was accepted; try again once it is posted.',
  'refused.disputed':
    'An invoice of this contract is disputed. Nothing was accepted; the dispute has to be settled first.',
} as const satisfies Record<string, Message>;

export const payoffQuoteCatalog = defineCatalog('payoff-quote', en, {
  it: () => import('./it/payoff-quote.ts'),
});

export type PayoffQuoteKey = keyof (typeof payoffQuoteCatalog)['en'];
