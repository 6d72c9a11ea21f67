/** Words of `<lease-request-form>`. */
import { defineCatalog } from '../catalog.ts';
import type { Message } from '../catalog.ts';

const en = {
  title: 'New request',
  loading: 'Loading what you can ask for',
  choose: 'What do you need?',
  begun: 'you have begun this request',
  'group.documents': 'Documents',
  'group.contract': 'Contract',
  'group.details': 'Your details',
  'group.asset': 'Assets',
  'group.insurance': 'Insurance',
  'group.other': 'Anything else',
  'group.unknown': 'Anything else',
  empty: 'Nothing to ask for here',
  emptyText: 'Your leasing company takes no requests through this page. Call or write to them instead.',
  notOfferedType: 'This request is not offered any more. Choose another one.',
  otherType: 'All requests',
  expectedDays: {
    one: 'Usually done within {count} working day.',
    other: 'Usually done within {count} working days.',
  },
  send: 'Send request',
  discardAsk: 'Throw away what you typed?',
  discardYes: 'Throw it away',
  discardNo: 'Keep it',

  refused: 'This request is not possible now',
  'reason.not_permitted': 'You may not make this request. Ask your administrator.',
  'reason.no_contract': 'You have no contract that this applies to.',
  'reason.no_asset': 'You have no asset that this applies to.',
  'reason.no_vehicle': 'You have no vehicle that this applies to.',
  'reason.contract_ended': 'The contract has ended.',
  'reason.overdue': 'There are overdue invoices on the contract. Pay them first.',
  'reason.no_certified_email': 'There is no certified e-mail address on file.',
  'reason.already_open': 'You have asked for this already, and the request is still open.',
  'reason.other': 'This cannot be asked for at the moment.',

  choosePlease: 'Choose …',
  findContract: 'Find a contract by number, VIN or plate',
  findAsset: 'Find an asset by name, VIN or plate',
  moreChoices: 'The first {count} are listed. Search to find another one.',
  choicesFailed: 'The list could not be loaded.',
  between: '{from} to {to}.',
  amountIn: '{label} ({currency})',
  currencyOf: '{label}: currency',
  numbered: '{label} {index}',
  addAnother: 'Add another: {label}',
  removeOne: 'Remove {label}',
  addCountry: 'Add a country',
  addressLines: 'Street and number',
  addressPostalCode: 'Postal code',
  addressCity: 'Town',
  addressCountry: 'Country',

  'problem.invalid_integer': 'Type a whole number.',
  'problem.invalid_phone': 'Type a phone number such as +39 02 5550 0100.',
  'problem.invalid_choice': 'Choose one of the list.',
  'problem.invalid_country': 'Choose a country.',
  'problem.unknown_contract': 'This contract is not among yours. Choose another one.',
  'problem.unknown_asset': 'This asset is not among yours. Choose another one.',
  'problem.wrong_asset_kind': 'This request is for another kind of asset.',
  'problem.pattern_mismatch': 'This has characters that are not accepted here.',
  'problem.out_of_range': 'Choose a value between {min} and {max}.',
  'problem.too_many': 'No more than {max} can be given.',
  'problem.too_few': 'Attach at least {min}.',
  'problem.before_start': 'This must not be before {min}.',
  'problem.file': 'One of the files is not accepted any more. Remove it and attach it again.',

  sent: 'Request {number} is on its way',
  sentExpected: 'You will have an answer by {date}.',
  sentText: 'You can follow it in your list of requests.',
  showRequest: 'Show the request',
  another: 'Make another request',
  yourRequests: 'Your requests',
} as const satisfies Record<string, Message>;

export const requestFormCatalog = defineCatalog('request-form', en, {
  it: () => import('./it/request-form.ts'),
});

export type RequestFormKey = keyof (typeof requestFormCatalog)['en'];
