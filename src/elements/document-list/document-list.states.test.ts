import { describeStates, searchFor } from '../list-suite.fixture.ts';
import { defineDocumentList } from './define.ts';

defineDocumentList();

describe('<lease-document-list>', () => {
  describeStates({
    tag: 'lease-document-list',
    resource: 'documents',
    emptyTitle: 'No documents yet',
    filteredTitle: 'No document matches',
    narrow: (element) => searchFor(element, 'summary'),
    narrowed: /summary/i,
    openWords: true,
  });
});
