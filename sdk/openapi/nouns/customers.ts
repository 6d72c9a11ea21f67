/** The customers a user may act for. */
import { customerSchema } from '../../schemas/customer.ts';
import type { NounEntry } from '../entry.ts';

export const customers: NounEntry = {
  title: 'Customers',
  about: 'Who leases. Staff choose one with `X-Act-For-Customer`; a foreign one is as good as none.',
  operations: {
    'customers.list': {
      summary: 'Customers the user may act for',
      answer: { kind: 'list', row: customerSchema },
      parameters: { q: 'text' },
      sorts: ['number', 'name'],
    },
    'customers.get': {
      summary: 'One customer',
      answer: { kind: 'record', schema: customerSchema, etag: true },
    },
  },
};
