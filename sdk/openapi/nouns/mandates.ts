/** Autopay mandates. */
import {
  autopayMandateSchema,
  MANDATE_STATES,
  mandateChangeSchema,
  mandateDraftSchema,
} from '../../schemas/mandate.ts';
import type { NounEntry, OperationEntry, Sample } from '../entry.ts';
import type { Probe } from '../probe.ts';

const answer = { kind: 'record', schema: autopayMandateSchema, etag: true } as const;
const offered: OperationEntry['offered'] = ({ actions }) => actions['autopay']?.enabled === true;
const change = { answer, change: true, problems: ['conflict'], offered } as const;

/** The first mandate in a state. */
const inState =
  (state: string) =>
  async (lessor: Probe): Promise<Sample | undefined> => {
    const [mandate] = await lessor.rows<{ id: string }>('mandates.list', { state });
    return mandate && { id: mandate.id };
  };

export const mandates: NounEntry = {
  title: 'Mandates',
  about:
    'SEPA direct debit mandates. An IBAN is checked by length and check digits after spaces and case are removed; answers ' +
    'show it masked. A mandate is pending until the next day.',
  operations: {
    'mandates.list': {
      summary: 'Mandates of the customer',
      answer: { kind: 'list', row: autopayMandateSchema },
      parameters: { state: MANDATE_STATES, contractId: 'id' },
    },
    'mandates.create': {
      summary: 'Sign a mandate',
      answer,
      body: mandateDraftSchema,
      once: true,
      problems: ['conflict'],
      offered,
      sample: () =>
        Promise.resolve({
          body: {
            iban: 'DE89 3704 0044 0532 0130 00',
            holder: 'Anna Rossi',
            scheme: 'core',
            scope: { kind: 'all' },
            consentVersion: '2026-1',
          },
        }),
    },
    'mandates.get': {
      summary: 'One mandate',
      answer,
      offered: ({ resources }) => resources['mandates'] !== undefined,
    },
    'mandates.update': {
      ...change,
      summary: 'Change account, holder or scope',
      body: mandateChangeSchema,
      sample: async (lessor) => {
        const found = await inState('pending')(lessor);
        return found && { ...found, body: { holder: 'Anna Rossi Verdi' } };
      },
    },
    'mandates.suspend': { ...change, summary: 'Stop collecting for a while', sample: inState('active') },
    'mandates.resume': { ...change, summary: 'Go on collecting', sample: inState('suspended') },
    'mandates.revoke': { ...change, summary: 'End a mandate for good', sample: inState('pending') },
  },
};
