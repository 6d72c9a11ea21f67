import { describeStates, searchFor } from '../list-suite.fixture.ts';
import { definePaymentHistory } from './define.ts';

definePaymentHistory();

describe('<lease-payment-history>', () => {
  describeStates({
    tag: 'lease-payment-history',
    resource: 'payments',
    emptyTitle: 'No payments yet',
    filteredTitle: 'No payment matches',
    narrow: (element) => searchFor(element, 'R2026-00048'),
    narrowed: /R2026-00048/,
  });
});
