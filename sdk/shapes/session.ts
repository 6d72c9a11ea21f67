/** What `schemas/session.ts` says of answers, told from it by `node .ci/tasks/openapi.mjs`. */
import { capabilitiesShape } from './capabilities.ts';
import { privateLabelShape } from './label.ts';
import { customerRefShape, userShape } from './party.ts';

export const sessionShape = {
  id: 'id',
  user: userShape,
  'customer?': customerRefShape,
  permissions: ['text'],
  'expiresAt?': 'instant',
  'capabilities?': capabilitiesShape,
  'label?': privateLabelShape,
};
