/**
 * The accounts that every lessor of the mock starts with; `accounts.md` lists them for people. All have the password
 * {@link DEMO_PASSWORD}, newcomers {@link TEMPORARY_PASSWORD} until they choose their own.
 */
import type { Store } from '../../engine/store.ts';
import type { Account } from './account.ts';
import { sealed } from './passwords.ts';

export const DEMO_PASSWORD = 'Harbour-2026';
export const TEMPORARY_PASSWORD = 'Welcome-2026';

/** Days before access that a new contract's user is invited, when the register has no contract to come. */
const EARLY_DAYS = 30;
const TEMPORARY_DAYS = 7;

interface Seed {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly roles: readonly string[];
  /** Of how many customers, from the first on; 0: all. */
  readonly customers?: number;
  readonly more?: Partial<Account>;
}

const SEEDS: readonly Seed[] = [
  { id: 'usr_customer', username: 'anna.admin', name: '', roles: ['administrator'] },
  { id: 'usr_readonly', username: 'rita.readonly', name: 'Rita Moretti', roles: ['readonly'] },
  { id: 'usr_staff', username: 'sofia.staff', name: 'Sofia Berg', roles: ['staff'], customers: 0 },
  {
    id: 'usr_supervisor',
    username: 'stefan.supervisor',
    name: 'Stefan Holm',
    roles: ['staffAdministrator'],
    customers: 0,
  },
  { id: 'usr_plain', username: 'paul.user', name: 'Paul Ferrari', roles: ['user'] },
  { id: 'usr_fleet', username: 'fleur.fleet', name: 'Fleur Neri', roles: ['fleet', 'finance'], customers: 2 },
  {
    id: 'usr_otp',
    username: 'olga.otp',
    name: 'Olga Conti',
    roles: ['user'],
    more: { channels: ['sms', 'email'] },
  },
  { id: 'usr_new', username: 'nina.new', name: 'Nina Serra', roles: ['user'], more: { state: 'invited' } },
  { id: 'usr_early', username: 'emil.early', name: 'Emil Riva', roles: ['user'], more: { state: 'invited' } },
  {
    id: 'usr_terms',
    username: 'tara.terms',
    name: 'Tara Galli',
    roles: ['readonly'],
    more: { termsAccepted: false },
  },
  { id: 'usr_locked', username: 'leo.locked', name: 'Leo Bassi', roles: ['user'], more: { state: 'locked' } },
  {
    id: 'usr_inactive',
    username: 'ivo.inactive',
    name: 'Ivo Testa',
    roles: ['user'],
    more: { state: 'deactivated' },
  },
];

/** Makes the accounts of a lessor as they are on the day its portal opens. */
export function seedAccounts(store: Store): Account[] {
  const { label } = store.profile;
  const ids = store.customers.map(({ profile }) => profile.id);
  const language = label.locales[0] ?? 'en';
  const contact = store.customers[0]?.profile.contacts?.[0]?.name ?? 'Chiara Rossi';
  return SEEDS.map(({ id, username, name, roles, customers = 1, more }, index) => {
    const invited = more?.state === 'invited';
    const password = invited ? TEMPORARY_PASSWORD : DEMO_PASSWORD;
    return {
      id,
      username,
      name: name || contact,
      email: `${username}@${label.id}.example`,
      phone: `+39 333 555 ${String(1000 + index * 137)}`,
      language,
      notificationLanguage: language,
      roles,
      customerIds: ids.slice(0, customers),
      channels: [],
      state: 'active' as const,
      accessFrom: username === 'emil.early' ? firstDayOf(store) : store.opened,
      temporaryUntil: invited ? (firstDayOf(store) + TEMPORARY_DAYS) * 86_400 : undefined,
      invited,
      termsAccepted: true,
      lastSignInAt: undefined,
      passwordChangedAt: undefined,
      passwords: [sealed({ id }, password)],
      ...more,
    };
  });
}

/** Start of the customer's next contract, or a month from the opening. */
function firstDayOf(store: Store): number {
  const starts = (store.customers[0]?.contracts ?? []).map((contract) => contract.starts);
  const coming = starts.filter((day) => day > store.opened && day < store.opened + 120);
  return coming.length > 0 ? Math.min(...coming) : store.opened + EARLY_DAYS;
}
