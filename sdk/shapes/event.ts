/** What `schemas/event.ts` says of answers, told from it by `node .ci/tasks/openapi.mjs`. */

export const eventPageShape = { items: ['any'], lastEventId: 'id' };
export const lessorEventShape = {
  eventId: 'id',
  type: 'text',
  entity: 'text',
  'id?': 'id',
  revision: 'whole',
  'at?': 'instant',
};
