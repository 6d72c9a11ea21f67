import { describeStates, searchFor } from '../list-suite.fixture.ts';
import { defineMessageList } from './define.ts';

defineMessageList();

describe('<lease-message-list>', () => {
  describeStates({
    tag: 'lease-message-list',
    resource: 'messages',
    emptyTitle: 'No messages yet',
    filteredTitle: 'No message matches',
    narrow: (element) => searchFor(element, 'bank details'),
    narrowed: /bank details/,
  });
});
