/** What `schemas/label.ts` says of answers, told from it by `node .ci/tasks/openapi.mjs`. */
import { addressShape } from './party.ts';

export const tokensShape = {
  'ink?': 'text',
  'paper?': 'text',
  'accent?': 'text',
  'onAccent?': 'text',
  'settled?': 'text',
  'attention?': 'text',
  'overdue?': 'text',
};
export const brandShape = {
  'logoUrl?': 'text',
  'logoDarkUrl?': 'text',
  'light?': tokensShape,
  'dark?': tokensShape,
  'colorScheme?': '=light dark auto',
  'density?': '=compact normal comfortable',
  'radius?': 'number',
  'fontFamily?': 'text',
  'headingFontFamily?': 'text',
};
export const legalEntityShape = {
  name: 'text',
  'vat?': 'text',
  'iban?': 'text',
  'bic?': 'text',
  'creditorId?': 'text',
  'address?': addressShape,
};
export const linkShape = { kind: 'text', url: 'text', 'label?': 'text' };
export const supportShape = { 'phone?': 'text', 'email?': 'text', 'hours?': 'text' };
export const privateLabelShape = {
  id: 'id',
  name: 'text',
  locales: ['text', '+'],
  timeZone: 'text',
  businessDate: 'day',
  defaultCurrency: 'currency',
  'secondaryCurrency?': 'currency',
  'brand?': brandShape,
  'wording?': { '*': { '*': 'text' } },
  'features?': { '*': 'flag' },
  'cards?': ['text'],
  'columns?': { '*': ['text'] },
  'legalEntity?': legalEntityShape,
  'graceDays?': 'whole',
  'links?': [linkShape],
  'support?': supportShape,
};
