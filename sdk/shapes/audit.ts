/** What `schemas/audit.ts` says of answers, told from it by `node .ci/tasks/openapi.mjs`. */

export const auditEventShape = {
  id: 'id',
  at: 'instant',
  actor: 'text',
  'onBehalfOf?': 'text',
  type: 'text',
  action: 'text',
  'entity?': 'text',
  'ip?': 'text',
  result: '=ok refused failed',
};
