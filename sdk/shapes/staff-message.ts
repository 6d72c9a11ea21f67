/** What `schemas/staff-message.ts` says of answers, told from it by `node .ci/tasks/openapi.mjs`. */

export const staffMessageShape = {
  id: 'id',
  customerId: 'id',
  customerName: 'text',
  channel: '=sms viber email',
  to: 'text',
  'subject?': 'text',
  text: 'text',
  'templateId?': 'id',
  automatic: 'flag',
  'author?': 'text',
  'invoiceId?': 'id',
  state: '=queued sent delivered failed',
  'failureCode?': 'text',
  createdAt: 'instant',
  'sentAt?': 'instant',
  'deliveredAt?': 'instant',
};
export const staffMessageTemplateShape = {
  id: 'id',
  name: 'text',
  channel: '=sms viber email',
  text: 'text',
  'subject?': 'text',
  'event?': '=installment_due installment_overdue',
  'days?': 'whole',
  active: 'flag',
  allowedActions: ['text'],
};
export const staffNoteShape = {
  id: 'id',
  customerId: 'id',
  customerName: 'text',
  'contractId?': 'id',
  kind: '=note arrangement contract_change notification',
  text: 'text',
  automatic: 'flag',
  'author?': 'text',
  at: 'instant',
};
