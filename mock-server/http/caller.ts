/** Who calls, for which customer, and what that caller may do. */
import type { CustomerView, Lessor } from '../engine/index.ts';
import type { User } from '../../sdk/schemas/party.ts';
import { type Account, userOf } from '../desks/account/account.ts';
import { AccountsDesk } from '../desks/account/accounts-desk.ts';
import { covers, isStaff, permissionsOf, READ_ONLY } from '../desks/account/roles.ts';
import { type SessionRecord, SessionsDesk } from '../desks/account/sessions-desk.ts';
import { AuditDesk } from '../desks/audit.ts';
import type { Role } from '../options.ts';
import type { MockState } from '../state.ts';
import { ProblemError } from './problem.ts';

export interface Caller {
  readonly role: Role;
  readonly user: User;
  readonly account: Account;
  /** Where the caller signed in; undefined for tokens that any text makes, such as `user-1`. */
  readonly session: SessionRecord | undefined;
  readonly customerId: string;
  /** The customer named by `X-Act-For-Customer`, unless it is the caller's own one anyway. */
  readonly actingFor: string | undefined;
  readonly view: CustomerView;
  /** `resource.action` pairs, `resource.*` for all of one; `*` is everything but the sensitive. */
  readonly permissions: readonly string[];
  readonly ip: string;
}

/** Accounts behind tokens that any text makes. */
const ACCOUNT_OF_ROLE: Readonly<Record<Role, string>> = {
  customer: 'usr_customer',
  readonly: 'usr_readonly',
  staff: 'usr_staff',
};
const CHALLENGE = { headers: { 'www-authenticate': 'Bearer' } };

/** The token of an Authorization header; undefined when there is none. */
export function bearerOf(request: Request): string | undefined {
  return /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
}

/** Address that a request comes from, as a proxy tells it; the mock's own otherwise. */
export function ipOf(request: Request): string {
  const told = request.headers.get('x-forwarded-for')?.split(',')[0]?.trim() ?? '';
  return /^[\da-f.:]{3,45}$/i.test(told) ? told : '127.0.0.1';
}

/** The role a token names by its beginning. */
export function roleOf(token: string, fallback: Role): Role {
  if (/^staff\b/.test(token)) return 'staff';
  if (/^readonly\b/.test(token)) return 'readonly';
  return fallback;
}

/** Whether the caller's permissions include this one. */
export function permits(caller: Caller, permission: string): boolean {
  return covers(caller.permissions, permission);
}

/**
 * The caller behind the token of a request. `X-Act-For-Customer` chooses the customer: any for staff, one of their own
 * for others.
 * @throws {ProblemError} 401 without a token that works; 404 for a customer that is foreign or does not exist: the answer
 * must not tell them apart.
 */
export function authenticate(state: MockState, request: Request): Caller {
  const { lessor } = state;
  const token = bearerOf(request);
  if (token === undefined) throw new ProblemError('unauthorized', CHALLENGE);
  if (token.startsWith('expired')) throw new ProblemError('token-expired', CHALLENGE);
  if (state.revoked.has(token)) throw new ProblemError('unauthorized', CHALLENGE);
  const sessions = lessor.desk(SessionsDesk);
  if (!sessions.owns(token)) {
    const role = roleOf(token, state.options.role ?? 'customer');
    const account = lessor.desk(AccountsDesk).byId(ACCOUNT_OF_ROLE[role]);
    const permissions = role === 'readonly' ? READ_ONLY : role === 'staff' ? permissionsOf(['staff']) : ['*'];
    return callerOf(lessor, request, account, { role, permissions });
  }
  const session = sessions.find(token);
  if (session === 'expired') throw new ProblemError('token-expired', CHALLENGE);
  const { account } = session ?? {};
  const roles = account?.roles ?? [];
  const role = isStaff(roles) ? 'staff' : roles.every((id) => id === 'readonly') ? 'readonly' : 'customer';
  return callerOf(lessor, request, account, { role, permissions: permissionsOf(roles), session });
}

/** Somebody who is not signed in and may do nothing; the customer is the default one, whose data nobody asks for. */
export function anybody({ lessor }: MockState, request: Request): Caller {
  const account = lessor.desk(AccountsDesk).byId(ACCOUNT_OF_ROLE.readonly);
  const { headers, url } = request;
  const plain = new Request(url, { headers: { 'x-forwarded-for': headers.get('x-forwarded-for') ?? '' } });
  return callerOf(lessor, plain, account, { role: 'readonly', permissions: [] });
}

function callerOf(
  lessor: Lessor,
  request: Request,
  account: Account | undefined,
  who: { readonly role: Role; readonly permissions: readonly string[]; readonly session?: SessionRecord },
): Caller {
  if (account?.state !== 'active') throw new ProblemError('unauthorized', CHALLENGE);
  const accounts = lessor.desk(AccountsDesk);
  const ip = ipOf(request);
  const user = userOf(account, accounts.customerIds);
  const usual = account.customerIds[0] ?? lessor.defaultCustomerId;
  const asked = request.headers.get('x-act-for-customer');
  const customerId = asked ?? usual;
  const view = user.customerIds.includes(customerId) ? lessor.view(customerId) : undefined;
  const audit = lessor.desk(AuditDesk);
  const entry = { actor: account.id, type: 'customers', action: 'actFor', ip };
  if (!view) {
    const known = accounts.customerIds.includes(customerId) ? { onBehalfOf: customerId } : {};
    audit.record({ ...entry, ...known, result: 'refused' });
    throw new ProblemError('not-found');
  }
  const actingFor = asked !== null && (who.role === 'staff' || asked !== usual) ? asked : undefined;
  if (actingFor !== undefined) audit.recordDaily({ ...entry, onBehalfOf: actingFor });
  return { session: undefined, ...who, user, account, customerId, actingFor, view, ip };
}
