import { describeStates, searchFor } from '../list-suite.fixture.ts';
import { defineInsuranceList } from './define.ts';

defineInsuranceList();

describe('<lease-insurance-list>', () => {
  describeStates({
    tag: 'lease-insurance-list',
    resource: 'policies',
    emptyTitle: 'No insurance policies',
    filteredTitle: 'No policy matches',
    narrow: (element) => searchFor(element, 'a'),
    narrowed: /Active|Expired/,
  });
});
