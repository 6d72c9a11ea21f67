/** What `schemas/report.ts` says of answers, told from it by `node .ci/tasks/openapi.mjs`. */

export const reportScheduleShape = {
  id: 'id',
  type: 'text',
  'params?': { '*': 'text' },
  format: '=pdf xlsx csv',
  frequency: '=daily weekly monthly',
  'weekday?': 'whole',
  'dayOfMonth?': 'whole',
  localTime: 'text',
  recipients: ['text'],
  'paused?': 'flag',
  'nextRunAt?': 'instant',
  'lastRunAt?': 'instant',
};
export const reportShape = {
  id: 'id',
  type: 'text',
  'params?': { '*': 'text' },
  format: '=pdf xlsx csv',
  state: '=queued running ready failed expired',
  'progress?': 'whole',
  createdAt: 'instant',
  'readyAt?': 'instant',
  'expiresOn?': 'day',
  'failureCode?': 'text',
  'rows?': 'whole',
  'size?': 'whole',
  'scheduleId?': 'id',
  'sentTo?': ['text'],
};
export const reportParameterShape = {
  name: 'text',
  type: '=date month year integer contract choice boolean',
  required: 'flag',
  'default?': 'text',
  'choices?': ['text'],
  'min?': 'whole',
  'max?': 'whole',
};
export const reportTypeShape = {
  id: 'id',
  'title?': 'text',
  formats: ['=pdf xlsx csv'],
  parameters: [reportParameterShape],
  schedulable: 'flag',
};
