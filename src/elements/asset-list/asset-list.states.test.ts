import { describeStates, searchFor } from '../list-suite.fixture.ts';
import { defineAssetList } from './define.ts';

defineAssetList();

describe('<lease-asset-list>', () => {
  describeStates({
    tag: 'lease-asset-list',
    resource: 'assets',
    emptyTitle: 'No assets yet',
    filteredTitle: 'No asset matches',
    narrow: (element) => searchFor(element, 'Fiat'),
    narrowed: /Fiat/,
  });
});
