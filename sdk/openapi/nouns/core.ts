/** What a portal asks first: capabilities, label, figures. */
import { capabilitiesSchema } from '../../schemas/capabilities.ts';
import { privateLabelSchema } from '../../schemas/label.ts';
import { summarySchema } from '../../schemas/summary.ts';
import type { NounEntry } from '../entry.ts';

export const capabilities: NounEntry = {
  title: 'Capabilities',
  about: 'What this lessor serves. Clients show only what is declared here and permitted to the user.',
  operations: {
    'capabilities.get': {
      summary: 'What this lessor can do',
      description: 'A resource or an action that is not named is not offered.',
      answer: { kind: 'record', schema: capabilitiesSchema },
      // A sign-in page asks what can be signed in with.
      open: true,
    },
  },
};

export const label: NounEntry = {
  title: 'Private label',
  about: 'The brand, words, dates and rules that a session speaks with.',
  operations: {
    'label.get': {
      summary: 'The private label of the session',
      description: 'Its `businessDate` is the *today* that every “overdue” is measured against.',
      answer: { kind: 'record', schema: privateLabelSchema },
      // A sign-in page shows the brand.
      open: true,
    },
  },
};

export const summary: NounEntry = {
  title: 'Summary',
  about: 'The figures of a dashboard in one answer. Each equals the total of the list that explains it.',
  operations: {
    'summary.get': {
      summary: 'The figures of the customer, or of one contract',
      description:
        'Per currency: *overdue* is what is open with a due date before today, *next due* what is open with a due date ' +
        'today or later, *total due* both. Unbilled schedule lines never count.',
      answer: { kind: 'record', schema: summarySchema },
      parameters: { contractId: 'id' },
    },
  },
};
