/** What `schemas/mandate.ts` says of answers, told from it by `node .ci/tasks/openapi.mjs`. */

export const mandateScopeShape = { kind: '=all contracts', 'contractIds?': ['id'] };
export const autopayMandateShape = {
  id: 'id',
  iban: 'text',
  holder: 'text',
  scheme: '=core b2b',
  reference: 'ask',
  'consentVersion?': 'text',
  'signedAt?': 'instant',
  state: '=pending active suspended revoked expired',
  'scope?': mandateScopeShape,
  'activeFrom?': 'day',
  'lastUsedOn?': 'day',
  'allowedActions?': ['text'],
};
