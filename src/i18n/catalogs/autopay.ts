/** Words of `<lease-autopay>`. */
import { defineCatalog } from '../catalog.ts';
import type { Message } from '../catalog.ts';

const en = {
  title: 'Autopay',
  loading: 'Loading your mandates',
  empty: 'Autopay is not set up',
  emptyText: 'With autopay, invoices are collected from your account on the day they are due.',
  setUp: 'Set up autopay',
  setUpAnother: 'Set up another mandate',
  setUpTitle: 'Set up autopay',
  changeTitle: 'Change the mandate',
  ended: { one: '{count} ended mandate', other: '{count} ended mandates' },

  'state.pending': 'Not active yet',
  'state.active': 'Active',
  'state.suspended': 'Suspended, nothing is collected',
  'state.revoked': 'Revoked',
  'state.expired': 'Expired',
  'state.unknown': 'State not known',
  activeFrom: 'Active from {date}',
  iban: 'IBAN',
  ibanHelp: 'Checked when you send it and never kept in this browser.',
  ibanKeep: 'Leave it empty to keep {iban}. Another account takes a day to become active.',
  holder: 'Account holder',
  holderHelp: 'As the bank writes it.',
  covers: 'Collects',
  scopeAll: 'All contracts',
  scopeCount: { one: '{count} contract', other: '{count} contracts' },
  scopeUnknown: 'Not stated',
  'scope.all': 'All contracts',
  'scope.contracts': 'Chosen contracts',
  'scopeHelp.all': 'Every contract that no other mandate names, also those to come.',
  'scopeHelp.contracts': 'Only what is invoiced on the contracts you choose, in euro.',
  findContract: 'Find a contract by number, VIN or plate',
  contractsFailed: 'The contracts could not be loaded.',
  noContracts: 'No running contract in euro was found.',
  scheme: 'Kind of direct debit',
  'scheme.core': 'SEPA Core',
  'scheme.b2b': 'SEPA B2B',
  'scheme.unknown': 'Not known',
  'schemeHelp.core': 'For everybody. You can have a debit refunded within eight weeks.',
  'schemeHelp.b2b': 'For businesses alone. There is no refund, and your bank has to know of the mandate.',
  reference: 'Mandate reference',
  signed: 'Signed',
  lastUsed: 'Last collected on',

  consentTitle: 'Your consent',
  consentText:
    'By signing you authorise {creditor} to send instructions to your bank to debit your account, and your bank to debit your account according to these instructions.',
  'consentRights.core':
    'You are entitled to a refund from your bank under the terms of your agreement with it. It must be claimed within eight weeks from the day your account was debited.',
  'consentRights.b2b':
    'This mandate is meant for payments between businesses alone. You are not entitled to a refund once your account has been debited, but you may ask your bank not to debit it until the day the debit is due.',
  creditorId: 'Creditor identifier: {id}',
  consent: 'I agree and may dispose of this account',
  sign: 'Sign the mandate',
  save: 'Save the change',
  draftRestored: 'We kept what you typed last time, except for the IBAN.',
  draftNote: 'Kept in this browser until you send it, without the IBAN. It is not encrypted.',

  change: 'Change',
  'act.suspend': 'Suspend',
  'act.resume': 'Resume',
  'act.revoke': 'Revoke',
  named: '{action}: {iban}',
  'ask.suspend': 'Suspend this mandate?',
  'ask.resume': 'Resume this mandate?',
  'ask.revoke': 'Revoke this mandate?',
  'askText.suspend':
    'Nothing is collected from {iban} until you resume it. Until then you pay the invoices yourself. Reference {reference}.',
  'askText.resume':
    'From now on invoices are collected from {iban} again on the day they are due. Reference {reference}.',
  'askText.revoke':
    'The mandate for {iban} ends for good, and you pay the invoices yourself. It cannot be brought back; you would set up a new one. Reference {reference}.',
  notNow: 'This is no longer possible: the mandate for {iban} has changed. Reference {reference}.',
  'done.created': 'Autopay is set up for {iban}',
  'done.updated': 'The mandate for {iban} was changed',
  'done.suspended': 'The mandate for {iban} is suspended',
  'done.resumed': 'The mandate for {iban} is active again',
  'done.revoked': 'The mandate for {iban} is revoked',
  doneText: 'Reference {reference}.',
  doneFrom: 'Reference {reference}. Active from {date}; until then you pay what falls due.',

  'refused.noContract': 'Choose at least one contract.',
  'refused.noConsent': 'Without your consent nothing can be collected.',
  'refused.scheme_not_allowed': 'This kind is open to businesses alone.',
  'refused.unknown_contract': 'One of these contracts is not among yours.',
  'refused.contract_not_active': 'One of these contracts is not running.',
  'refused.currency_mismatch': 'One of these contracts is not invoiced in euro.',
  'refused.mandate_exists':
    'Another mandate collects this already. Change that one, or choose other contracts.',
  'refused.other': 'The leasing company did not accept this.',
} as const satisfies Record<string, Message>;

export const autopayCatalog = defineCatalog('autopay', en, { it: () => import('./it/autopay.ts') });

export type AutopayKey = keyof (typeof autopayCatalog)['en'];
