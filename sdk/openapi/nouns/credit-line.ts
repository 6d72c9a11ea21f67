/** The credit line. */
import { creditLineSchema } from '../../schemas/summary.ts';
import type { NounEntry } from '../entry.ts';

export const creditLine: NounEntry = {
  title: 'Credit line',
  about: 'Credit granted, used and available; beside in another currency, with the rate and its day.',
  operations: {
    'creditLine.get': {
      summary: 'The credit line today',
      answer: { kind: 'record', schema: creditLineSchema, etag: true },
      parameters: { secondary: 'text' },
    },
  },
};
