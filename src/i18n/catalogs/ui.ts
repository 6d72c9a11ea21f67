/** Words of the private building blocks; what elements say too stands in `common`. */
import { defineCatalog } from '../catalog.ts';
import type { Message } from '../catalog.ts';

const en = {
  partialOverdue: { one: 'Partly paid, {count} day overdue', other: 'Partly paid, {count} days overdue' },
  paymentInProgress: 'Payment in progress',
  activeOverdue: { one: 'Active, {count} day overdue', other: 'Active, {count} days overdue' },
  endsSoon: '{status}, ends soon',

  filters: { one: 'Filters ({count})', other: 'Filters ({count})' },
  removeFilter: 'Remove filter {name}',
} as const satisfies Record<string, Message>;

export const uiCatalog = defineCatalog('ui', en, { it: () => import('./it/ui.ts') });
