/** Letters, notices, live events and what happened lately. */
import { ACTIVITY_KINDS, activitySchema } from '../../schemas/activity.ts';
import { downloadSchema } from '../../schemas/download.ts';
import {
  MESSAGE_SENDERS,
  MESSAGE_TOPICS,
  messageDraftSchema,
  messageReplySchema,
  messageSchema,
} from '../../schemas/message.ts';
import { NOTIFICATION_KINDS, notificationSchema, unreadCountSchema } from '../../schemas/notification.ts';
import type { NounEntry, OperationEntry } from '../entry.ts';

const one = { kind: 'record', schema: messageSchema, etag: true } as const;
const offered: OperationEntry['offered'] = ({ actions }) => actions['message']?.enabled === true;
const readable: OperationEntry['offered'] = ({ resources }) => resources['messages']?.['detail'] === true;
const listed: OperationEntry['offered'] = ({ resources }) => resources['notifications']?.['list'] === true;

export const messages: NounEntry = {
  title: 'Messages',
  about: 'Letters between lessor and customer, in threads. Read is per user.',
  operations: {
    'messages.list': {
      summary: 'Messages of the customer',
      answer: { kind: 'list', row: messageSchema },
      parameters: {
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
    'messages.create': {
      summary: 'Write to the lessor',
      answer: one,
      body: messageDraftSchema,
      once: true,
      offered,
      sample: () =>
        Promise.resolve({
          body: { topic: 'insurance', subject: 'Green card', body: 'Is Albania covered as well?' },
        }),
    },
    'messages.get': { summary: 'One message', answer: one },
    'messages.thread': {
      summary: 'The conversation a message belongs to',
      answer: { kind: 'list', row: messageSchema, whole: true },
      offered: readable,
    },
    'messages.reply': {
      summary: 'Answer in a conversation',
      answer: one,
      status: 201,
      body: messageReplySchema,
      once: true,
      offered,
      sample: async (lessor) => {
        const [message] = await lessor.rows<{ id: string }>('messages.list');
        return message && { id: message.id, body: { body: 'Thank you.' } };
      },
    },
    'messages.markRead': { summary: 'Mark as read', answer: one, offered: readable },
    'messages.markUnread': { summary: 'Mark as unread', answer: one, offered: readable },
    'messages.attachment': {
      summary: 'Where an attachment is',
      answer: { kind: 'file', mime: 'application/pdf', link: downloadSchema },
      parameters: { attachmentId: 'id' },
      offered: readable,
      sample: async (lessor) => {
        const rows = await lessor.rows<{ id: string; attachments: { id: string }[] }>('messages.list');
        const found = rows.find(({ attachments }) => attachments.length > 0);
        return found && { id: found.id, params: { attachmentId: found.attachments[0]?.id ?? '' } };
      },
    },
  },
};

export const notifications: NounEntry = {
  title: 'Notifications',
  about: 'What a user is told about; the words come from the kind.',
  operations: {
    'notifications.list': {
      summary: 'Notifications of the user',
      answer: { kind: 'list', row: notificationSchema },
      parameters: { kind: NOTIFICATION_KINDS, unread: 'boolean' },
      sorts: ['at'],
    },
    'notifications.unreadCount': {
      summary: 'How many are unread',
      answer: { kind: 'record', schema: unreadCountSchema },
      offered: listed,
    },
    'notifications.markRead': {
      summary: 'Mark as read',
      answer: { kind: 'record', schema: notificationSchema },
      offered: listed,
    },
    'notifications.markAllRead': {
      summary: 'Mark all as read',
      answer: { kind: 'record', schema: unreadCountSchema },
      offered: listed,
    },
  },
};

export const events: NounEntry = {
  title: 'Live events',
  about:
    'Thin events: something changed, read it again. They carry no content, so none can be stale or foreign.',
  operations: {
    'events.list': {
      summary: 'Events as they happen',
      description:
        'As `text/event-stream` it goes on from `Last-Event-ID`; for a client that accepts JSON alone it answers what ' +
        'happened `since`.',
      answer: { kind: 'events' },
      offered: ({ realtime }) => realtime?.sse === true,
      sample: () => Promise.resolve(undefined),
    },
  },
};

export const activities: NounEntry = {
  title: 'Activities',
  about: 'What happened lately, and what waits for the customer.',
  operations: {
    'activities.list': {
      summary: 'Activities of the customer',
      answer: { kind: 'list', row: activitySchema },
      parameters: { kind: ACTIVITY_KINDS, 'at.gte': 'date', 'at.lte': 'date' },
      sorts: ['at'],
    },
  },
};
