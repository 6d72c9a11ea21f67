/** What `schemas/capabilities.ts` says of answers, told from it by `node .ci/tasks/openapi.mjs`. */

export const resourceCapabilityShape = {
  'list?': 'flag',
  'detail?': 'flag',
  'pdf?': 'flag',
  'exports?': ['=xlsx xls csv'],
  'filters?': ['text'],
  'sorts?': ['text'],
  'total?': '=exact estimate none',
  'totals?': 'flag',
  'maxLimit?': 'whole',
};
export const actionCapabilityShape = { enabled: 'flag', 'modes?': ['text'], 'limits?': { '*': 'number' } };
export const currencyCapabilityShape = { code: 'text', scale: 'whole' };
export const capabilitiesShape = {
  resources: { '*': resourceCapabilityShape },
  actions: { '*': actionCapabilityShape },
  'fields?': { '*': '=absent partial full' },
  currencies: [currencyCapabilityShape],
  timeZone: 'text',
  'realtime?': { sse: 'flag', 'pollSeconds?': 'whole' },
  'uploads?': { mode: '=signed proxied none', 'maxBytes?': 'whole', 'mime?': ['text'] },
  'signIn?': {
    password: 'flag',
    'otp?': ['text'],
    'reset?': 'flag',
    'firstAccess?': 'flag',
    'terms?': 'flag',
    'external?': ['text'],
  },
};
