/** Roles of users, and what each may do. */
import { RESOURCES } from '../../scenarios/names.ts';

/** What one's own account needs, whatever the role. */
const OWN_ACCOUNT = ['profile.*', 'password.*', 'sessions.*', 'reminders.*'];
/** What administrators alone have. */
const ADMINISTRATION = ['users', 'roles', 'auditEvents'];
/** All of the back office; never implied by `*`. */
const BACK_OFFICE = 'staff.*';
const LOOKING = ['list', 'detail', 'get', 'export'];
const ALSO_LOOKING = [
  ...['contracts.schedule', 'contracts.guarantees', 'invoices.pdf', 'payments.receipt'],
  ...['documents.download', 'reports.download'],
];

const customerNouns = RESOURCES.filter((noun) => !ADMINISTRATION.includes(noun) && !noun.startsWith('staff'));
const everything = (nouns: readonly string[]): string[] => nouns.map((noun) => `${noun}.*`);
const looking = (nouns: readonly string[]): string[] =>
  nouns.flatMap((noun) => LOOKING.map((action) => `${noun}.${action}`));

const MONEY = ['invoices', 'payments', 'promises', 'confirmations', 'mandates', 'payoffQuotes'];
const FLEET = ['assets', 'policies', 'requests', 'requestTypes', 'documents', 'uploads', 'claimsCentres'];

/** What only looks, in permissions. */
export const READ_ONLY: readonly string[] = [
  ...new Set([...looking(customerNouns), ...ALSO_LOOKING, ...OWN_ACCOUNT]),
];

/** Never implied by `*`: whoever has it sees personal numbers in full. */
export const NATIONAL_IDS = 'customers.nationalIds';

export interface RoleRule {
  readonly permissions: readonly string[];
  /** Manages users; the last one stays. */
  readonly administers: boolean;
  /** Only the lessor's own people have it. */
  readonly staff: boolean;
}

const ofCustomer = (permissions: readonly string[]): RoleRule => ({
  permissions: [...new Set([...permissions, ...OWN_ACCOUNT])],
  administers: false,
  staff: false,
});

/** Roles by id. */
export const ROLES = {
  administrator: {
    permissions: everything([...customerNouns, ...ADMINISTRATION]),
    administers: true,
    staff: false,
  },
  user: ofCustomer(everything(customerNouns)),
  finance: ofCustomer([...READ_ONLY, ...everything(MONEY)]),
  fleet: ofCustomer([...looking(['summary', 'customers', 'contracts', 'activities']), ...everything(FLEET)]),
  readonly: ofCustomer(READ_ONLY),
  staff: { permissions: ['*', BACK_OFFICE], administers: false, staff: true },
  staffAdministrator: { permissions: ['*', BACK_OFFICE, NATIONAL_IDS], administers: true, staff: true },
} as const satisfies Record<string, RoleRule>;

export type RoleId = keyof typeof ROLES;

/** The rule of a role; undefined for a word that is none. */
export function roleRule(id: string): RoleRule | undefined {
  return Object.hasOwn(ROLES, id) ? ROLES[id as RoleId] : undefined;
}

/** Whether one of the roles manages users. */
export function administers(roles: readonly string[]): boolean {
  return roles.some((id) => roleRule(id)?.administers);
}

/** Whether one of the roles is of the lessor's own people. */
export function isStaff(roles: readonly string[]): boolean {
  return roles.some((id) => roleRule(id)?.staff);
}

/** What all the roles together may do. */
export function permissionsOf(roles: readonly string[]): string[] {
  return [...new Set(roles.flatMap((id) => roleRule(id)?.permissions ?? []))];
}

/** Whether what is held covers a permission: itself, its noun's `*`, or `*` for all but the sensitive. */
export function covers(held: readonly string[], permission: string): boolean {
  if (held.includes(permission)) return true;
  if (permission === NATIONAL_IDS) return false;
  if (/^staff[A-Z]/.test(permission) && held.includes(BACK_OFFICE)) return true;
  return (
    (held.includes('*') && !permission.startsWith('staff')) ||
    held.includes(`${permission.split('.')[0] ?? ''}.*`)
  );
}
