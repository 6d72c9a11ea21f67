/** What `schemas/request.ts` says of answers, told from it by `node .ci/tasks/openapi.mjs`. */
import { documentShape } from './document.ts';

export const requestEventShape = {
  at: 'instant',
  state: '=draft submitted in_review info_needed approved rejected fulfilled cancelled expired',
  'by?': 'text',
  'note?': 'text',
};
export const requestMessageShape = {
  id: 'id',
  at: 'instant',
  from: '=customer lessor',
  'author?': 'text',
  body: 'text',
  attachments: [documentShape],
};
export const requestShape = {
  id: 'id',
  number: 'text',
  type: 'text',
  'typeLabel?': 'text',
  payload: { '*': 'any' },
  'contractId?': 'id',
  'contractNumber?': 'text',
  'assetId?': 'id',
  'assetTitle?': 'text',
  state: '=draft submitted in_review info_needed approved rejected fulfilled cancelled expired',
  createdAt: 'instant',
  updatedAt: 'instant',
  'expectedOn?': 'day',
  timeline: [requestEventShape],
  allowedActions: ['text'],
  'attachments?': [documentShape],
  'documents?': [documentShape],
  'messageCount?': 'whole',
};
