/** What `schemas/activity.ts` says of answers, told from it by `node .ci/tasks/openapi.mjs`. */

export const activityShape = {
  id: 'id',
  kind: '=pending done',
  code: 'text',
  'params?': { '*': 'text' },
  at: 'text',
  'entity?': { type: 'text', id: 'id', 'number?': 'text' },
};
