/** Leased assets and their insurance. */
import {
  ASSET_KINDS,
  assetSchema,
  INSURANCE_TYPES,
  insurancePolicySchema,
  POLICY_STATUSES,
} from '../../schemas/asset.ts';
import type { NounEntry } from '../entry.ts';

export const assets: NounEntry = {
  title: 'Assets',
  about: 'What is leased. VIN and chassis number are kept apart.',
  operations: {
    'assets.list': {
      summary: 'Assets of the customer',
      answer: { kind: 'list', row: assetSchema },
      parameters: { q: 'text', contractId: 'id', kind: ASSET_KINDS, covered: 'boolean' },
      sorts: ['make', 'manufacturedYear'],
    },
    'assets.get': {
      summary: 'One asset',
      answer: { kind: 'record', schema: assetSchema, etag: true },
    },
  },
};

export const policies: NounEntry = {
  title: 'Insurance policies',
  about: 'A policy is active exactly while today lies within its period and it is not cancelled.',
  operations: {
    'policies.list': {
      summary: 'Insurance policies of the customer',
      answer: { kind: 'list', row: insurancePolicySchema },
      parameters: {
        q: 'text',
        contractId: 'id',
        assetId: 'id',
        type: INSURANCE_TYPES,
        status: POLICY_STATUSES,
      },
      sorts: ['to', 'from'],
    },
    'policies.get': {
      summary: 'One policy',
      answer: { kind: 'record', schema: insurancePolicySchema, etag: true },
    },
  },
};
