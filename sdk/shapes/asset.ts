/** What `schemas/asset.ts` says of answers, told from it by `node .ci/tasks/openapi.mjs`. */
import { moneyShape } from './base.ts';
import { addressShape } from './party.ts';

export const assetLocationShape = {
  assetId: 'id',
  'current?': addressShape,
  'since?': 'day',
  'pending?': { requestId: 'id', address: addressShape, 'from?': 'day' },
  history: [{ address: addressShape, until: 'day' }],
};
export const odometerReadingShape = {
  on: 'day',
  value: 'whole',
  'unit?': '=km mi h',
  'source?': '=delivery service customer',
};
export const assetShape = {
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
};
export const guaranteeShape = {
  id: 'id',
  'contractId?': 'id',
  type: 'text',
  'guarantor?': 'text',
  'amount?': moneyShape,
  'from?': 'day',
  'to?': 'day',
};
export const insurancePolicyShape = {
  id: 'id',
  type: '=mtpl casco gap property other',
  insurer: 'text',
  policyNo: 'text',
  assetIds: ['id'],
  'contractId?': 'id',
  from: 'day',
  to: 'day',
  'premium?': moneyShape,
  'premiumFrequency?': '=once monthly quarterly half_yearly yearly',
  'paidBy?': '=lessee lessor included',
  status: '=active upcoming expired cancelled',
  'expiringSoon?': 'flag',
  'review?': '=in_review accepted rejected',
  'requestId?': 'id',
};
