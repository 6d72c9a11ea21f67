/** Users of the portal, their roles, and who did what. */
import { AUDIT_RESULTS, auditEventSchema } from '../../schemas/audit.ts';
import { USER_STATES } from '../../schemas/party.ts';
import { managedUserSchema, roleSchema, userChangeSchema, userDraftSchema } from '../../schemas/user.ts';
import type { NounEntry, OperationEntry } from '../entry.ts';

const one = { kind: 'record', schema: managedUserSchema, etag: true } as const;
const none: OperationEntry['sample'] = () => Promise.resolve(undefined);
const offered: OperationEntry['offered'] = ({ actions }) => actions['manageUsers']?.enabled === true;
const act = (summary: string): OperationEntry => ({
  summary,
  answer: one,
  change: true,
  problems: ['conflict'],
  offered,
  sample: none,
  shown: { answerOf: 'users.get' },
});

export const users: NounEntry = {
  title: 'Users',
  about: 'For administrators. Nobody deactivates themselves or the last administrator.',
  operations: {
    'users.list': {
      summary: 'Users of the portal',
      answer: { kind: 'list', row: managedUserSchema },
      parameters: { q: 'text', state: USER_STATES, role: 'id', customerId: 'id' },
      sorts: ['name', 'email', 'lastSignInAt'],
    },
    'users.create': {
      summary: 'Invite a user',
      answer: one,
      body: userDraftSchema,
      once: true,
      problems: ['conflict'],
      offered,
      sample: async (lessor) => {
        const [customer] = await lessor.rows<{ id: string }>('customers.list');
        const draft = { name: 'Gino Verdi', email: 'gino@rossi.example', roles: ['finance'] };
        return customer && { body: { ...draft, customerIds: [customer.id] } };
      },
    },
    'users.get': { summary: 'One user', answer: one },
    'users.update': {
      summary: 'Change name, e-mail, roles or customers',
      answer: one,
      body: userChangeSchema,
      change: true,
      problems: ['conflict'],
      offered,
      sample: none,
      shown: { body: { roles: ['finance', 'fleet'] }, answerOf: 'users.get' },
    },
    'users.deactivate': act('Take a user’s access away'),
    'users.reactivate': act('Give a user access again'),
    'users.resendInvitation': act('Send the invitation once more'),
  },
};

export const roles: NounEntry = {
  title: 'Roles',
  about: 'What users can be, and what each may do.',
  operations: { 'roles.list': { summary: 'Roles', answer: { kind: 'list', row: roleSchema } } },
};

export const auditEvents: NounEntry = {
  title: 'Audit trail',
  about: 'Who did what, when, from where. It only grows.',
  operations: {
    'auditEvents.list': {
      summary: 'Audit events',
      answer: { kind: 'list', row: auditEventSchema },
      parameters: {
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
  },
};
