/** Words of `<lease-activity-feed>`. */
import { defineCatalog } from '../catalog.ts';
import type { Message } from '../catalog.ts';

const en = {
  title: 'Activity',
  loading: 'Loading activity',
  empty: 'Nothing has happened yet',
  emptyText: 'Invoices, payments and requests appear here as they come and go.',
  pending: 'Waiting for you',
  pendingNone: 'Nothing waits for you',
  done: 'Recent activity',
  doneNone: 'Nothing in the last months',
  shownOf: '{shown} of {count}',

  'code.invoice_overdue': 'Invoice overdue',
  'code.invoice_disputed': 'Invoice overdue, disputed',
  'code.invoice_issued': 'Invoice issued',
  'code.payment_received': 'Payment received',
  'code.promise_due': 'Payment promised',
  'code.policy_expiring': 'Insurance ends soon',
  'code.document_ready': 'Document ready',
  'code.message_arrived': 'New message',
  'code.request_info_needed': 'Request: your answer is needed',
  'code.request_submitted': 'Request sent',
  'code.request_in_review': 'Request in review',
  'code.request_approved': 'Request approved',
  'code.request_rejected': 'Request declined',
  'code.request_fulfilled': 'Request done',
  'code.request_cancelled': 'Request withdrawn',
  'code.request_expired': 'Request closed without an answer',

  'at.invoice_overdue': 'was due {date}',
  'at.invoice_disputed': 'was due {date}',
  'at.promise_due': 'for {date}',
  'at.policy_expiring': 'on {date}',
  'at.request_info_needed': 'since {date}',
} as const satisfies Record<string, Message>;

export const activityFeedCatalog = defineCatalog('activity-feed', en, {
  it: () => import('./it/activity-feed.ts'),
});

export type ActivityFeedKey = keyof (typeof activityFeedCatalog)['en'];
