/** Words of the private building blocks; what elements say too stands in `common`. */
import { defineCatalog } from '../catalog.ts';
import type { Message } from '../catalog.ts';

const en = {
  emptyText: 'As soon as there is something, it appears here.',
  signIn: 'Sign in again',
  partialOverdue: { one: 'Partly paid, {count} day overdue', other: 'Partly paid, {count} days overdue' },
  paymentInProgress: 'Payment in progress',
  activeOverdue: { one: 'Active, {count} day overdue', other: 'Active, {count} days overdue' },
  endsSoon: '{status}, ends soon',

  filters: { one: 'Filters ({count})', other: 'Filters ({count})' },
  removeFilter: 'Remove filter {name}',
  labelled: '{label}: {value}',
  from: 'From',
  to: 'To',
  fromValue: 'from {value}',
  toValue: 'up to {value}',
  between: '{from} – {to}',
  thisMonth: 'This month',
  lastMonth: 'Last month',
  thisYear: 'This year',
  last12Months: 'Last 12 months',
  badAmount: 'Type an amount such as {example}.',
  reversed: 'The first value is above the second.',

  asTable: 'Show table',
  asChart: 'Show chart',
  period: 'Period',
  part: 'Part',
} as const satisfies Record<string, Message>;

export const uiCatalog = defineCatalog('ui', en, { it: () => import('./it/ui.ts') });
