/** Words of `<lease-customer-switcher>`. */
import { defineCatalog } from '../catalog.ts';
import type { Message } from '../catalog.ts';

const en = {
  label: 'Customer',
  placeholder: 'Name or number',
  open: 'Show customers',
  searching: 'Searching',
  found: { one: '{count} customer found', other: '{count} customers found' },
  first: 'The first {shown} of {count}. Type to find another one.',
  nothing: 'No customer matches “{words}”.',
  failed: 'Customers could not be loaded.',
  current: 'shown now',
  switching: 'Opening {name}',
  shown: 'Now showing {name}',
  back: 'Back to {name}',
  backOwn: 'Back to your own',
  refused: 'Customer {name} could not be opened. Nothing of theirs is shown.',
} as const satisfies Record<string, Message>;

export const customerSwitcherCatalog = defineCatalog('customer-switcher', en, {
  it: () => import('./it/customer-switcher.ts'),
});

export type CustomerSwitcherKey = keyof (typeof customerSwitcherCatalog)['en'];
