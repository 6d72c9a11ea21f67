/** Words of `<lease-notification-bell>`. */
import { defineCatalog } from '../catalog.ts';
import type { Message } from '../catalog.ts';

const en = {
  title: 'Notifications',
  buttonUnread: { one: 'Notifications, {count} unread', other: 'Notifications, {count} unread' },
  arrived: { one: '{count} unread notification', other: '{count} unread notifications' },
  loading: 'Loading notifications',
  empty: 'You are up to date',
  emptyText: 'What is issued, due or decided is told here.',
  markAllRead: 'Mark all as read',
  markRead: 'Mark as read',
  markFailed: 'It could not be marked as read. Try again in a moment.',
  unread: 'Unread',
  seeAll: 'All notifications',
  due: 'due {date}',
  wasDue: 'was due {date}',
  ends: 'ends {date}',
  'kind.invoice_issued': 'Invoice issued',
  'kind.invoice_due_soon': 'Invoice due soon',
  'kind.invoice_overdue': 'Invoice overdue',
  'kind.payment_received': 'Payment received',
  'kind.request_moved': 'Request updated',
  'kind.message_arrived': 'New message',
  'kind.document_ready': 'Ready to download',
  'kind.policy_expiring': 'Insurance ends soon',
  'kind.unknown': 'News',
  'moved.submitted': 'submitted',
  'moved.in_review': 'in review',
  'moved.info_needed': 'a question for you',
  'moved.approved': 'approved',
  'moved.rejected': 'declined',
  'moved.fulfilled': 'done',
  'moved.cancelled': 'cancelled',
  'moved.expired': 'expired',
} as const satisfies Record<string, Message>;

export const notificationBellCatalog = defineCatalog('notification-bell', en, {
  it: () => import('./it/notification-bell.ts'),
});

export type NotificationBellKey = keyof (typeof notificationBellCatalog)['en'];
