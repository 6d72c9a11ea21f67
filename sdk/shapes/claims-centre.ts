/** What `schemas/claims-centre.ts` says of answers, told from it by `node .ci/tasks/openapi.mjs`. */
import { addressShape } from './party.ts';

export const openingShape = { weekday: 'whole', from: 'text', to: 'text' };
export const claimsCentreShape = {
  id: 'id',
  name: 'text',
  address: addressShape,
  lat: 'decimal',
  lon: 'decimal',
  'distance?': 'whole',
  'hours?': [openingShape],
  phones: ['text'],
  'email?': 'text',
  brands: ['text'],
  services: ['text'],
  'directionsUrl?': 'text',
};
