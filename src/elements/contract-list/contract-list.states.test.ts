import { byRole } from '../../testing/index.ts';
import { describeStates } from '../list-suite.fixture.ts';
import { defineContractList } from './define.ts';

defineContractList();

describe('<lease-contract-list>', () => {
  describeStates({
    tag: 'lease-contract-list',
    resource: 'contracts',
    emptyTitle: 'No contracts yet',
    filteredTitle: 'No contract matches',
    narrow: (element) => byRole(element, 'checkbox', 'Overdue only').click(),
  });
});
