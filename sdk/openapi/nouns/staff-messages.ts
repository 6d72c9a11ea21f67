/** The back office: notes, messages and their templates. */
import {
  DELIVERY_STATES,
  MESSAGE_CHANNELS,
  NOTE_KINDS,
  staffMessageDraftSchema,
  staffMessageSchema,
  staffMessageTemplateChangeSchema,
  staffMessageTemplateDraftSchema,
  staffMessageTemplateSchema,
  staffNoteDraftSchema,
  staffNoteSchema,
} from '../../schemas/staff-message.ts';
import type { NounEntry } from '../entry.ts';
import type { Probe } from '../probe.ts';
import { offers, one, untried } from './staff.ts';

const customerIn = async (lessor: Probe): Promise<string | undefined> =>
  (await lessor.rows<{ id: string }>('staffCustomers.list'))[0]?.id;

export const staffNotes: NounEntry = {
  title: 'Back office: notes',
  about: 'Notes on customers, written by staff or by the lessor’s system. Customers never see them.',
  operations: {
    'staffNotes.list': {
      summary: 'Notes',
      answer: { kind: 'list', row: staffNoteSchema },
      parameters: { q: 'text', customerId: 'id', contractId: 'id', kind: NOTE_KINDS, automatic: 'boolean' },
      sorts: ['at'],
      offered: offers('staffNotes'),
    },
    'staffNotes.create': {
      summary: 'Write a note',
      answer: one(staffNoteSchema),
      body: staffNoteDraftSchema,
      once: true,
      offered: offers('staffNotes', 'writeNote'),
      sample: async (lessor) => {
        const customerId = await customerIn(lessor);
        return customerId === undefined ? undefined : { body: { customerId, text: 'Pays after the tenth.' } };
      },
    },
    'staffNotes.get': { summary: 'One note', answer: one(staffNoteSchema), offered: offers('staffNotes') },
  },
};

export const staffMessages: NounEntry = {
  title: 'Back office: messages',
  about: 'What is sent by SMS, Viber and e-mail, by staff and by templates, and what has become of it.',
  operations: {
    'staffMessages.list': {
      summary: 'The register of messages',
      answer: { kind: 'list', row: staffMessageSchema },
      parameters: {
        q: 'text',
        customerId: 'id',
        channel: MESSAGE_CHANNELS,
        state: DELIVERY_STATES,
        templateId: 'id',
        automatic: 'boolean',
        'createdAt.gte': 'date',
        'createdAt.lte': 'date',
      },
      sorts: ['createdAt'],
      offered: offers('staffMessages'),
    },
    'staffMessages.create': {
      summary: 'Send a message',
      answer: one(staffMessageSchema),
      body: staffMessageDraftSchema,
      once: true,
      offered: offers('staffMessages', 'sendMessage'),
      sample: async (lessor) => {
        const customerId = await customerIn(lessor);
        const text = 'Please call us about your contract.';
        return customerId === undefined ? undefined : { body: { customerId, channel: 'viber', text } };
      },
    },
    'staffMessages.get': {
      summary: 'One message',
      answer: one(staffMessageSchema),
      offered: offers('staffMessages'),
    },
  },
};

export const staffMessageTemplates: NounEntry = {
  title: 'Back office: templates',
  about: 'Texts of messages. `{name}`, `{contract}`, `{amount}` and `{dueOn}` are filled in.',
  operations: {
    'staffMessageTemplates.list': {
      summary: 'Templates',
      answer: { kind: 'list', row: staffMessageTemplateSchema },
      parameters: { channel: MESSAGE_CHANNELS, active: 'boolean' },
      sorts: ['name'],
      offered: offers('staffMessageTemplates'),
    },
    'staffMessageTemplates.create': {
      summary: 'Add a template',
      answer: one(staffMessageTemplateSchema),
      body: staffMessageTemplateDraftSchema,
      once: true,
      offered: offers('staffMessageTemplates', 'sendMessage'),
      sample: () => {
        const text = '{name}: {amount} for contract {contract} falls due on {dueOn}.';
        return Promise.resolve({ body: { name: 'Due soon (SMS)', channel: 'sms', text } });
      },
    },
    'staffMessageTemplates.get': {
      summary: 'One template',
      answer: one(staffMessageTemplateSchema),
      offered: offers('staffMessageTemplates'),
    },
    'staffMessageTemplates.update': {
      summary: 'Change or stop a template',
      answer: one(staffMessageTemplateSchema),
      body: staffMessageTemplateChangeSchema,
      change: true,
      offered: offers('staffMessageTemplates', 'sendMessage'),
      sample: untried,
      shown: { body: { active: false }, answerOf: 'staffMessageTemplates.get' },
    },
  },
};
