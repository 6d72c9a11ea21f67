/** Method and path of every operation of the Lessor API, by rule. */
import type { OperationName } from './operations.ts';

/** Nouns of which there is one, so that their paths carry no id. */
const SINGLE = /^(session|password|capabilities|label|summary|profile|creditLine)$/;
/** Verbs that read something of one record. */
const READS =
  /^(policy|schedule|guarantees|pdf|receipt|readings|location|download|conversation|timeline|thread|attachment|unreadCount)$/;
const METHODS: Readonly<Record<string, string>> = { create: 'POST', update: 'PATCH', delete: 'DELETE' };
/** Verbs about all records of a noun, so that their paths carry no id. */
const COLLECTIVE = /^(unreadCount|markAllRead)$/;
/** Verbs that put bytes. */
const PUTS = /^content$/;

/** Where an operation is served, below `/v1/`. `{id}` stands for the record's id. */
export interface OperationRoute {
  readonly method: string;
  readonly path: string;
}

/**
 * The route of an operation: `payoffQuotes.list` is `GET payoff-quotes`, `promises.cancel` is
 * `POST promises/{id}/cancel`, `invoices.pdf` is `GET invoices/{id}/pdf`,
 * `notifications.markAllRead` is `POST notifications/mark-all-read`, `session.delete` is `DELETE session`.
 */
export function routeOf(operation: OperationName): OperationRoute {
  const [noun = '', verb = ''] = operation.split('.');
  const root = kebab(noun);
  const record = SINGLE.test(noun) || COLLECTIVE.test(verb) ? root : `${root}/{id}`;
  if (verb === 'list') return { method: 'GET', path: root };
  if (verb === 'create') return { method: 'POST', path: root };
  if (verb === 'get') return { method: 'GET', path: record };
  const method = METHODS[verb];
  if (method) return { method, path: record };
  return {
    method: READS.test(verb) ? 'GET' : PUTS.test(verb) ? 'PUT' : 'POST',
    path: `${record}/${kebab(verb)}`,
  };
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
