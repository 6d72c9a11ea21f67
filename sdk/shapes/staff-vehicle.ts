/** What `schemas/staff-vehicle.ts` says of answers, told from it by `node .ci/tasks/openapi.mjs`. */
import { odometerReadingShape } from './asset.ts';
import { moneyShape } from './base.ts';
import { addressShape } from './party.ts';

export const staffVehicleShape = {
  id: 'id',
  kind: '=vehicle equipment it real_estate',
  'contractId?': 'id',
  'contractNumber?': 'text',
  productType: 'text',
  'make?': 'text',
  'model?': 'text',
  'modification?': 'text',
  'manufacturedYear?': 'whole',
  'condition?': '=new used refurbished damaged',
  'vehicle?': {
    'vin?': 'text',
    'chassisNo?': 'text',
    'engineNo?': 'text',
    'plate?': 'text',
    'firstRegistration?': 'day',
    'fuel?': 'text',
    'odometer?': [odometerReadingShape],
  },
  'equipment?': { 'serial?': 'text' },
  'agreedMileage?': { per: '=year term', distance: 'whole', unit: '=km mi h', 'excessRate?': moneyShape },
  'location?': addressShape,
  'coveredBy?': ['=mtpl casco gap property other'],
  state: '=available leased returned',
  'customerId?': 'id',
  'customerName?': 'text',
  allowedActions: ['text'],
};
