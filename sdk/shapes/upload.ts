/** What `schemas/upload.ts` says of answers, told from it by `node .ci/tasks/openapi.mjs`. */

export const uploadShape = {
  id: 'id',
  name: 'text',
  mime: 'text',
  size: 'whole',
  'purpose?': '=request document message confirmation policy',
  state: '=open complete expired',
  offset: 'whole',
  url: 'text',
  method: 'text',
  'chunkBytes?': 'whole',
  maxBytes: 'whole',
  expiresAt: 'instant',
  'sha256?': 'text',
  'duplicateOf?': { id: 'id', name: 'text' },
};
