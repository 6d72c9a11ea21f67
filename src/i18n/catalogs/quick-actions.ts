/** Words of `<lease-quick-actions>`. */
import { defineCatalog } from '../catalog.ts';
import type { Message } from '../catalog.ts';

const en = {
  title: 'Quick actions',
  'action.pay': 'Make a payment',
  'action.payoff': 'Get a payoff quote',
  'action.document': 'Ask for a document',
  'action.location': 'Change an asset’s location',
  'action.request': 'Make a request',
  'action.message': 'Write a message',
  'action.policy': 'Send in a policy',
  'action.report': 'Run a report',
  'action.autopay': 'Set up autopay',

  'reason.pay': 'No invoice is open',
  'reason.no_contract': 'You have no contract that this applies to',
  'reason.no_asset': 'You have no asset that this applies to',
  'reason.no_vehicle': 'You have no vehicle that this applies to',
  'reason.overdue': 'There are overdue invoices on the contract',
  'reason.already_open': 'You have asked for this already',
  'reason.other': 'Not possible at the moment',
} as const satisfies Record<string, Message>;

export const quickActionsCatalog = defineCatalog('quick-actions', en, {
  it: () => import('./it/quick-actions.ts'),
});

export type QuickActionsKey = keyof (typeof quickActionsCatalog)['en'];
