/** What `schemas/notification.ts` says of answers, told from it by `node .ci/tasks/openapi.mjs`. */

export const notificationShape = {
  id: 'id',
  kind: '=invoice_issued invoice_due_soon invoice_overdue payment_received request_moved message_arrived document_ready policy_expiring',
  entity: { type: 'text', id: 'id', 'number?': 'text' },
  params: { '*': 'text' },
  at: 'instant',
  'readAt?': 'instant',
};
export const unreadCountShape = { unread: 'whole' };
