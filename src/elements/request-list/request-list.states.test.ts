import { describeStates, searchFor } from '../list-suite.fixture.ts';
import type { ListUnderTest } from '../list-suite.fixture.ts';
import { defineRequestList } from './define.ts';

defineRequestList();

describe('<lease-request-list>', () => {
  describeStates({
    tag: 'lease-request-list',
    resource: 'requests' as ListUnderTest['resource'],
    emptyTitle: 'No requests yet',
    filteredTitle: 'No request matches',
    narrow: (element) => searchFor(element, 'Rescheduling'),
    narrowed: /Rescheduling/,
  });
});
