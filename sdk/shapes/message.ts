/** What `schemas/message.ts` says of answers, told from it by `node .ci/tasks/openapi.mjs`. */
import { documentShape } from './document.ts';

export const messageShape = {
  id: 'id',
  'threadId?': 'id',
  subject: 'text',
  body: 'text',
  'topic?': '=contract_status invoice_balance payment_terms insurance requests documents other',
  'from?': '=lessor customer',
  'author?': 'text',
  sentAt: 'instant',
  'readAt?': 'instant',
  attachments: [documentShape],
  'requestId?': 'id',
};
