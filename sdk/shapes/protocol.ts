/** What `schemas/protocol.ts` says of answers, told from it by `node .ci/tasks/openapi.mjs`. */

export const pageInfoShape = {
  'next?': 'text',
  'prev?': 'text',
  'total?': { value: 'whole', exact: 'flag' },
};
export const pageShape = { items: ['any'], 'page?': pageInfoShape, 'totals?': ['any'] };
export const problemShape = {
  'type?': 'text',
  'title?': 'text',
  'status?': 'whole',
  'detail?': 'text',
  'traceId?': 'text',
  'errors?': [{ pointer: 'text', code: 'text', 'params?': { '*': 'any' } }],
};
