/** Notes, messages and their templates. */
import {
  staffMessageDraftSchema,
  staffMessageTemplateChangeSchema,
  staffMessageTemplateDraftSchema,
  staffNoteDraftSchema,
} from '../../../sdk/schemas/staff-message.ts';
import { MessagesRegister } from '../../desks/staff/messages-register.ts';
import { NotesDesk } from '../../desks/staff/notes-desk.ts';
import { TemplatesDesk } from '../../desks/staff/templates-desk.ts';
import type { Exchange } from '../../http/exchange.ts';
import type { Api } from '../../http/pipeline.ts';
import { readAs } from '../../http/read.ts';
import type { Route } from '../../http/route.ts';
import { LATEST_FIRST } from '../../engine/queries/order.ts';
import { clerkOf, registerRoutes } from './registers.ts';

const notes = ({ lessor }: Exchange): NotesDesk => lessor.desk(NotesDesk);
const messages = ({ lessor }: Exchange): MessagesRegister => lessor.desk(MessagesRegister);
const templates = ({ lessor }: Exchange): TemplatesDesk => lessor.desk(TemplatesDesk);

/** `/v1/staff-notes`, `/v1/staff-messages`, `/v1/staff-message-templates` */
export function staffMessageHandlers(api: Api): Route[] {
  return [
    ...registerRoutes(api, {
      noun: 'staffNotes',
      path: '/v1/staff-notes',
      sort: '',
      tie: LATEST_FIRST,
      rows: (exchange) => notes(exchange).all,
      find: (exchange, id) => notes(exchange).find(id),
      create: (exchange, body) =>
        notes(exchange).write(clerkOf(exchange), readAs(staffNoteDraftSchema, body)).id,
      words: ({ text }) => text,
    }),
    ...registerRoutes(api, {
      noun: 'staffMessages',
      path: '/v1/staff-messages',
      sort: '',
      tie: LATEST_FIRST,
      rows: (exchange) => messages(exchange).all,
      find: (exchange, id) => messages(exchange).find(id),
      create: (exchange, body) =>
        messages(exchange).send(clerkOf(exchange), readAs(staffMessageDraftSchema, body)).id,
      words: ({ text }) => text,
    }),
    ...registerRoutes(api, {
      noun: 'staffMessageTemplates',
      path: '/v1/staff-message-templates',
      sort: 'name',
      rows: (exchange) => templates(exchange).all,
      find: (exchange, id) => templates(exchange).find(id),
      create: (exchange, body) => templates(exchange).create(readAs(staffMessageTemplateDraftSchema, body)),
      update: (exchange, id, body) =>
        templates(exchange).update(id, readAs(staffMessageTemplateChangeSchema, body)),
    }),
  ];
}
