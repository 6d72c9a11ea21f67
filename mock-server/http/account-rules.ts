/** What the lists of users, their own records and the audit trail accept. */
import { AUDIT_RESULTS } from '../../sdk/schemas/audit.ts';
import { USER_STATES } from '../../sdk/schemas/party.ts';
import type { ListRules } from './rules.ts';

const none: ListRules = { filters: {}, sorts: [] };

export const ACCOUNT_RULES = {
  sessions: none,
  emails: none,
  reminders: none,
  roles: none,
  users: {
    filters: { q: 'text', state: USER_STATES, role: 'id', customerId: 'id' },
    sorts: ['name', 'email', 'lastSignInAt'],
  },
  auditEvents: {
    filters: {
      q: 'text',
      actor: 'id',
      type: 'id',
      action: 'id',
      ip: 'text',
      result: AUDIT_RESULTS,
      onBehalfOf: 'id',
      entity: 'id',
      'at.gte': 'date',
      'at.lte': 'date',
    },
    sorts: ['at'],
  },
} as const satisfies Record<string, ListRules>;
