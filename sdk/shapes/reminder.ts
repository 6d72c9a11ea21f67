/** What `schemas/reminder.ts` says of answers, told from it by `node .ci/tasks/openapi.mjs`. */

export const reminderPreferenceShape = {
  id: 'id',
  channel: '=sms viber email',
  event: '=invoiceIssued invoiceDue invoiceOverdue policyExpiring contractEnding requestUpdated',
  enabled: 'flag',
  leadDays: 'whole',
  leads: 'flag',
  'quietHours?': { from: 'ask', to: 'ask' },
  'destination?': 'text',
};
