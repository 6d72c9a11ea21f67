/** Who calls, for which customer, and what that caller may do. */
import type { CustomerView, Lessor } from '../engine/index.ts';
import type { User } from '../../sdk/schemas/party.ts';
import type { Role } from '../options.ts';
import { RESOURCES } from '../scenarios/names.ts';
import type { Resource } from '../scenarios/names.ts';
import { ProblemError } from './problem.ts';

export interface Caller {
  readonly role: Role;
  readonly user: User;
  readonly customerId: string;
  readonly view: CustomerView;
  /** `resource.action` pairs; `*` is everything. */
  readonly permissions: readonly string[];
}

/** What only staff reads. */
const STAFF_ONLY: readonly Resource[] = ['staff', 'users', 'roles'];
const READABLE = RESOURCES.filter((resource) => !STAFF_ONLY.includes(resource));
const READ_ONLY = [
  ...READABLE.flatMap((resource) =>
    ['list', 'detail', 'get', 'export'].map((action) => `${resource}.${action}`),
  ),
  'contracts.schedule',
  'contracts.guarantees',
  'invoices.pdf',
  'payments.receipt',
];

/** The token of an Authorization header; undefined when there is none. */
export function bearerOf(request: Request): string | undefined {
  return /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
}

/** The role a token names by its beginning. */
export function roleOf(token: string, fallback: Role): Role {
  if (/^staff\b/.test(token)) return 'staff';
  if (/^readonly\b/.test(token)) return 'readonly';
  return fallback;
}

/** Whether the caller's permissions include this one. */
export function permits(caller: Caller, permission: string): boolean {
  return caller.permissions.includes('*') || caller.permissions.includes(permission);
}

/**
 * The caller behind a token. `X-Act-For-Customer` chooses the customer: any for staff, one of their own for others.
 * @throws {ProblemError} 404 for a customer that is foreign or does not exist: the answer must not tell them apart.
 */
export function identify(lessor: Lessor, role: Role, actFor: string | null): Caller {
  const user = userOf(lessor, role);
  const customerId = actFor ?? lessor.defaultCustomerId;
  const own = customerId === lessor.defaultCustomerId || user.customerIds.includes(customerId);
  const view = role === 'staff' || own ? lessor.view(customerId) : undefined;
  if (!view) throw new ProblemError('not-found');
  return { role, user, customerId, view, permissions: role === 'readonly' ? READ_ONLY : ['*'] };
}

function userOf(lessor: Lessor, role: Role): User {
  const users = lessor.users().filter((user) => user.state === 'active');
  const isStaff = (user: User): boolean => user.roles.some((name) => name.includes('staff'));
  const mine = users.filter((user) => user.customerIds.includes(lessor.defaultCustomerId) && !isStaff(user));
  const readonly = mine.find((user) => user.roles.some((name) => /read|view/i.test(name)));
  const found = { staff: users.find(isStaff), readonly: readonly ?? mine[0], customer: mine[0] }[role];
  if (found) return found;
  return {
    id: `user-${role}`,
    name: role === 'staff' ? 'Service desk' : 'Portal user',
    roles: [role],
    customerIds: [lessor.defaultCustomerId],
    state: 'active',
  };
}
