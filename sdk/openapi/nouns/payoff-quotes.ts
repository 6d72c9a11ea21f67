/** Payoff quotes. */
import { addDays } from '../../core/dates.ts';
import type { Contract } from '../../schemas/contract.ts';
import { downloadSchema } from '../../schemas/download.ts';
import {
  payoffAcceptanceSchema,
  payoffQuoteDraftSchema,
  payoffQuoteSchema,
  QUOTE_KINDS,
  QUOTE_STATES,
} from '../../schemas/payoff.ts';
import type { NounEntry, OperationEntry } from '../entry.ts';

const DAYS_AHEAD = 5;
const answer = { kind: 'record', schema: payoffQuoteSchema, etag: true } as const;
const offered: OperationEntry['offered'] = ({ actions }) => actions['payoff']?.enabled === true;

export const payoffQuotes: NounEntry = {
  title: 'Payoff quotes',
  about:
    'What it costs to end a contract early; the components add up to the total. An indicative figure is answered at once and ' +
    'binds nobody, a definitive one answers a request, a notice of intent is a request alone.',
  operations: {
    'payoffQuotes.list': {
      summary: 'Payoff quotes of the customer',
      answer: { kind: 'list', row: payoffQuoteSchema },
      parameters: {
        contractId: 'id',
        binding: QUOTE_KINDS,
        state: QUOTE_STATES,
        'effectiveOn.gte': 'date',
        'effectiveOn.lte': 'date',
      },
      sorts: ['effectiveOn'],
    },
    'payoffQuotes.create': {
      summary: 'Reckon an indicative figure',
      answer,
      body: payoffQuoteDraftSchema,
      once: true,
      problems: ['conflict'],
      offered,
      sample: async (lessor) => {
        const contracts = await lessor.rows<Contract>('contracts.list', { status: 'active' });
        const effectiveOn = addDays(await lessor.today(), DAYS_AHEAD);
        const contract = contracts.find(({ endsOn }) => endsOn > effectiveOn);
        return contract && { body: { contractId: contract.id, effectiveOn } };
      },
    },
    'payoffQuotes.get': {
      summary: 'One payoff quote',
      answer,
      offered: ({ resources }) => resources['payoffQuotes'] !== undefined,
    },
    'payoffQuotes.accept': {
      summary: 'Accept a definitive quote: the contract ends on its day',
      answer,
      body: payoffAcceptanceSchema,
      bodyOptional: true,
      change: true,
      problems: ['conflict'],
      offered,
      sample: async (lessor) => {
        const asked = { binding: 'definitive', state: 'open' };
        const [quote] = await lessor.rows<{ id: string }>('payoffQuotes.list', asked);
        return quote && { id: quote.id, body: {} };
      },
      shown: { body: { outcome: 'buy_out' }, answerOf: 'payoffQuotes.create' },
    },
    'payoffQuotes.pdf': {
      summary: 'The quote as PDF, or a link to it',
      answer: { kind: 'file', mime: 'application/pdf', link: downloadSchema },
      offered: ({ resources }) => resources['payoffQuotes']?.['pdf'] === true,
      sample: async (lessor) => {
        const [quote] = await lessor.rows<{ id: string }>('payoffQuotes.list');
        return quote && { id: quote.id };
      },
    },
  },
};
