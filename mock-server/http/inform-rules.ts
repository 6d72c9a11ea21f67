/** What the lists of letters, news, reports and claims centres accept. */
import { ACTIVITY_KINDS } from '../../sdk/schemas/activity.ts';
import { MESSAGE_SENDERS, MESSAGE_TOPICS } from '../../sdk/schemas/message.ts';
import { NOTIFICATION_KINDS } from '../../sdk/schemas/notification.ts';
import { REPORT_FORMATS, REPORT_FREQUENCIES, REPORT_STATES } from '../../sdk/schemas/report.ts';
import { CENTRE_SERVICES } from '../engine/catalog/claims-centres.ts';
import type { ListRules } from './rules.ts';

/** Filters and sorts by resource. */
export const INFORM_RULES = {
  messages: {
    filters: {
      q: 'text',
      topic: MESSAGE_TOPICS,
      unread: 'boolean',
      from: MESSAGE_SENDERS,
      requestId: 'id',
      threadId: 'id',
      'sentAt.gte': 'date',
      'sentAt.lte': 'date',
    },
    sorts: ['sentAt', 'subject', 'topic'],
  },
  notifications: {
    filters: { kind: NOTIFICATION_KINDS, unread: 'boolean' },
    sorts: ['at'],
  },
  activities: {
    filters: { kind: ACTIVITY_KINDS, 'at.gte': 'date', 'at.lte': 'date' },
    sorts: ['at'],
  },
  reports: {
    filters: { type: 'text', state: REPORT_STATES, format: REPORT_FORMATS, scheduleId: 'id' },
    sorts: ['createdAt', 'type'],
  },
  reportSchedules: {
    filters: { type: 'text', frequency: REPORT_FREQUENCIES, paused: 'boolean' },
    sorts: ['nextRunAt', 'type'],
  },
  claimsCentres: {
    filters: {
      q: 'text',
      brand: 'text',
      service: CENTRE_SERVICES,
      country: 'text',
      near: 'point',
      within: 'integer',
    },
    sorts: ['name', 'distance'],
  },
} as const satisfies Record<string, ListRules>;
