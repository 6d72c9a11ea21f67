/** What `schemas/request-type.ts` says of answers, told from it by `node .ci/tasks/openapi.mjs`. */

export const fieldOptionShape = { value: 'text', label: 'text' };
export const requestFieldShape = {
  name: 'text',
  kind: '=text textarea money date integer boolean choice country countries iban email phone contract asset address',
  required: 'flag',
  label: 'text',
  'help?': 'text',
  'min?': 'ask',
  'max?': 'ask',
  'minLength?': 'whole',
  'maxLength?': 'whole',
  'pattern?': 'text',
  'options?': [fieldOptionShape],
  'assetKinds?': ['text'],
  'contractStatuses?': ['text'],
  'notBefore?': 'text',
  'repeat?': 'whole',
};
export const attachmentRuleShape = {
  min: 'whole',
  max: 'whole',
  maxBytes: 'whole',
  mime: ['text'],
  'help?': 'text',
};
export const requestTypeShape = {
  id: 'id',
  code: 'text',
  group: '=documents contract details asset insurance other',
  scope: '=customer contract asset',
  label: 'text',
  'help?': 'text',
  fields: [requestFieldShape],
  attachments: attachmentRuleShape,
  'expectedDays?': 'whole',
  permission: 'text',
  allowed: 'flag',
  'reason?': 'text',
};
