/** Leased assets and their insurance. */
import {
  ASSET_KINDS,
  assetLocationSchema,
  assetSchema,
  INSURANCE_TYPES,
  insurancePolicySchema,
  odometerReadingSchema,
  POLICY_STATUSES,
  policyRenewalSchema,
  readingDraftSchema,
} from '../../schemas/asset.ts';
import { requestSchema } from '../../schemas/request.ts';
import type { NounEntry, Sample } from '../entry.ts';
import type { Probe } from '../probe.ts';

/** An asset with a counter. */
async function vehicle(lessor: Probe): Promise<Sample | undefined> {
  const [asset] = await lessor.rows<{ id: string }>('assets.list', { kind: 'vehicle' });
  return asset && { id: asset.id };
}

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
    'assets.readings': {
      summary: 'Readings of the counter',
      answer: { kind: 'list', row: odometerReadingSchema, whole: true },
      offered: ({ resources }) => resources['assets']?.['detail'] === true,
      sample: vehicle,
    },
    'assets.addReading': {
      summary: 'Tell a reading',
      answer: { kind: 'record', schema: odometerReadingSchema },
      status: 201,
      body: readingDraftSchema,
      once: true,
      problems: ['conflict'],
      offered: ({ actions }) => actions['addReading']?.enabled === true,
      sample: async (lessor) => {
        const found = await vehicle(lessor);
        const readings = await lessor.rows<{ on: string; value: number }>('assets.readings', {}, found?.id);
        const today = await lessor.today();
        const last = Math.max(0, ...readings.map(({ value }) => value));
        // There is one reading a day: a counter that was read today takes no other.
        if (readings.some(({ on }) => on === today)) return undefined;
        return found && { ...found, body: { on: today, value: last + 1 } };
      },
    },
    'assets.location': {
      summary: 'Where an asset is',
      answer: { kind: 'record', schema: assetLocationSchema },
      offered: ({ resources }) => resources['assets']?.['detail'] === true,
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
    'policies.renew': {
      summary: 'Send in a renewed policy',
      description: 'Becomes a request that the lessor looks at; `attachmentIds` are finished uploads.',
      answer: { kind: 'record', schema: requestSchema, etag: true },
      status: 201,
      body: policyRenewalSchema,
      once: true,
      problems: ['conflict'],
      offered: ({ actions }) => actions['renewPolicy']?.enabled === true,
      sample: () => Promise.resolve(undefined),
      shown: {
        body: { policyNo: 'AX-2027-118', from: '2027-01-01', to: '2027-12-31', attachmentIds: ['upl_1'] },
        answerOf: 'requests.get',
      },
    },
  },
};
