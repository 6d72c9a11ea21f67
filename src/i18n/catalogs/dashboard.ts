/** Words of `<lease-dashboard>`. */
import { defineCatalog } from '../catalog.ts';
import type { Message } from '../catalog.ts';

const en = {
  title: 'Overview',
  loading: 'Loading your overview',
  asOf: 'As of {date}',
  currency: 'Currency',
  seeAll: 'See all',

  overdue: 'You owe now',
  overdueCount: { one: '{count} invoice is overdue', other: '{count} invoices are overdue' },
  overdueDays: { one: '{count} day past due', other: '{count} days past due' },
  overdueNone: 'Nothing is overdue',

  next: 'Next payment',
  nextOn: { one: 'on {date} · {count} invoice', other: 'on {date} · {count} invoices' },
  nextNone: 'No payment is planned',
  nextDueText: '{amount} not yet due',

  total: 'Total due',
  totalText: { one: '{count} open invoice', other: '{count} open invoices' },
  totalNone: 'No invoice is open',

  paid: 'Paid this year',
  latest: 'Latest: {amount} on {date}',
  latestNone: 'No payment yet',
  inProgress: 'In progress: {amount}',

  payments: 'Payments, past and projected',
  paymentsPaid: 'Paid',
  paymentsProjected: 'Projected',
  paymentsText: '{paid} paid in the last 12 months, {projected} projected for the next 12.',

  invoices: 'Invoices',
  statusPaid: 'Paid',
  statusPartial: 'Partly paid',
  statusOverdue: 'Overdue, nothing paid',
  statusNotDue: 'Not due',

  contracts: 'Contracts',
  contractsActive: '{count} active',
  contractsOverdue: '{count} with overdue invoices',
  contractsNone: 'No contract yet',
  contractsNoneText: 'A contract appears here from its first day.',
  installments: '{paid} of {total} paid',
  contractNext: 'next on {date}',

  credits: 'Advances and credit',
  advancesPaid: 'Advances paid',
  unapplied: 'Credit not yet applied',
  unappliedText: 'Not deducted from what you owe.',

  credit: 'Credit line',
  creditTotal: 'Total',
  creditUsed: 'Used',
  creditAvailable: 'Available',
  creditUse: '{used} of {total} used',
  creditRate: '1 {from} = {rate} {to} on {date}',
} as const satisfies Record<string, Message>;

export const dashboardCatalog = defineCatalog('dashboard', en, { it: () => import('./it/dashboard.ts') });

export type DashboardKey = keyof (typeof dashboardCatalog)['en'];
