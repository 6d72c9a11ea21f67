/** What `schemas/document.ts` says of answers, told from it by `node .ci/tasks/openapi.mjs`. */

export const documentShape = {
  id: 'id',
  kind: 'text',
  'title?': 'text',
  'fileName?': 'text',
  'year?': 'whole',
  'contractId?': 'id',
  'contractNumber?': 'text',
  'assetId?': 'id',
  'invoiceId?': 'id',
  'requestId?': 'id',
  mime: 'text',
  'size?': 'whole',
  'sha256?': 'text',
  'createdAt?': 'instant',
};
