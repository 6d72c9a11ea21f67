import type { Capabilities, Customer, PrivateLabel, User } from '../../sdk/schemas/index.ts';
import { openDailyDesks } from '../desks/daily.ts';
import { startBilling } from './billing.ts';
import { capabilitiesOf } from './capabilities.ts';
import type { ChangeLog } from './changes.ts';
import { passDays } from './clock.ts';
import { CustomerView } from './customer-view.ts';
import { fromDay, toDay } from './finance/calendar.ts';
import { type LabelId, labelProfile } from './label-profiles.ts';
import type { CustomerRecord } from './model.ts';
import { makeCustomer } from './parties.ts';
import { fillPortfolio } from './portfolio.ts';
import { type ListQuery, type Slice, sortKeys } from './queries/list-query.ts';
import { type Order, paged } from './queries/order.ts';
import { hash } from './random.ts';
import { type Desk, Store } from './store.ts';

/** What a lessor is made from; the same options always make the same lessor. */
export interface LessorOptions {
  /** Any integer (default 1). */
  readonly seed?: number;
  /** Documents in the default customer's invoice list on the business date, 0 … 100,000 (default 300), met exactly. */
  readonly invoices?: number;
  /** Default `nordvik`. */
  readonly label?: LabelId;
  /** Default `2026-11-21`. */
  readonly businessDate?: string;
}

/** A lessor in memory. */
export interface Lessor {
  /** The label with today's business date. */
  readonly label: PrivateLabel;
  readonly capabilities: Capabilities;
  readonly businessDate: string;
  readonly defaultCustomerId: string;
  /** Lets the days pass: billing runs, debits, transfers, late fees. Throws RangeError for a day that has passed. */
  advanceTo(date: string): void;
  users(): User[];
  /** All customers, filtered by `q` on name, number, place, people and addresses. */
  customers(query: ListQuery): Slice<Customer>;
  /** What has changed since the portal opened. */
  readonly changes: ChangeLog;
  /** Tells who listens to live events that something has changed. */
  announce: Store['announce'];
  /** Position of a customer in the lessor's books; −1 for an unknown id. */
  customerIndex(customerId: string): number;
  /** A part of the lessor's office, made when first asked for. */
  desk<T extends Desk>(type: new (store: Store) => T): T;
  /** One customer's data; undefined for an unknown id. */
  view(customerId: string): CustomerView | undefined;
}

/** Documents of each customer but the default one. */
const OTHERS = [64, 48, 36, 30, 24, 18, 12] as const;

/** Makes a lessor and lets its history happen up to the business date. */
export function createLessor(options: LessorOptions = {}): Lessor {
  const { seed = 1, invoices = 300, label = 'nordvik', businessDate = '2026-11-21' } = options;
  if (!Number.isInteger(invoices) || invoices < 0)
    throw new RangeError('invoices must be a whole number, 0 or more');
  const profile = labelProfile(label);
  const today = toDay(businessDate);
  const store = new Store(hash(seed, label === 'arca' ? 2 : 1), profile);
  profile.customers.forEach((company, index) => {
    const record = {
      index,
      profile: makeCustomer(company, index, seed),
      contracts: [],
      invoices: [],
      payments: [],
    };
    store.customers.push(record);
    const key = `${label.charAt(0)}${Math.abs(seed).toString(36)}-`;
    const size = index === 0 ? invoices : (OTHERS[index - 1] ?? 12);
    fillPortfolio({ seed: store.seed, key, profile, today, contracts: store.contracts }, record, size);
  });
  // The first currency comes first in every answer.
  store.currency(profile.currency);
  store.today = Math.min(today, ...store.contracts.map((contract) => contract.starts)) - 1;
  for (const contract of store.contracts) startBilling(store, contract);
  passDays(store, today);
  store.opened = today;
  return new MemoryLessor(store);
}

/** What a customer is found by: never a personal number. */
function wordsOf({ name, number, phones, emails, addresses, contacts = [] }: Customer): string {
  const places = addresses.flatMap(({ lines, postalCode, city }) => [...lines, postalCode, city]);
  const people = contacts.flatMap((contact) => [contact.name, contact.email]);
  return [name, number, ...phones, ...emails.map(({ address }) => address), ...places, ...people]
    .join(' ')
    .toLowerCase();
}

class MemoryLessor implements Lessor {
  readonly capabilities: Capabilities;
  readonly #store: Store;
  readonly #views: Map<string, CustomerView>;

  constructor(store: Store) {
    this.#store = store;
    this.capabilities = capabilitiesOf(store.profile);
    this.#views = new Map();
    for (const { profile } of store.customers) this.view(profile.id);
  }

  get label(): PrivateLabel {
    return { ...this.#store.profile.label, businessDate: this.businessDate };
  }

  get businessDate(): string {
    return fromDay(this.#store.today);
  }

  get defaultCustomerId(): string {
    return this.#store.customers[0]?.profile.id ?? '';
  }

  get changes(): ChangeLog {
    return this.#store.changes;
  }

  announce(news: Parameters<Store['announce']>[0]): void {
    this.#store.announce(news);
  }

  customerIndex(customerId: string): number {
    return this.#store.customers.findIndex((each) => each.profile.id === customerId);
  }

  advanceTo(date: string): void {
    const day = toDay(date);
    if (day < this.#store.today) throw new RangeError(`The business date is already ${this.businessDate}`);
    openDailyDesks(this.#store);
    passDays(this.#store, day);
  }

  users(): User[] {
    const ids = this.#store.customers.map((record) => record.profile.id);
    const user = (id: string, name: string, roles: string[], customerIds: string[]): User => ({
      ...{ id, name, roles, customerIds },
      email: `${id}@${this.#store.profile.label.id}.example`,
      mfa: roles.includes('staff'),
      state: 'active',
    });
    const contact = this.#store.customers[0]?.profile.contacts?.[0]?.name ?? 'Customer';
    return [
      user('usr_customer', contact, ['customer'], ids.slice(0, 1)),
      user('usr_readonly', 'Read Only', ['readonly'], ids.slice(0, 1)),
      user('usr_staff', 'Sofia Berg', ['staff'], ids),
    ];
  }

  customers(query: ListQuery): Slice<Customer> {
    const q = query.filter['q']?.trim().toLowerCase();
    const matches = ({ profile }: CustomerRecord): boolean => !q || wordsOf(profile).includes(q);
    const found = this.#store.customers.filter(matches);
    const keys = query.sort ? sortKeys(query.sort, ['name', 'number'], 'name') : [];
    const order: Order<CustomerRecord> = {
      keys: [...keys, { key: 'index', descending: false }],
      value: ({ index, profile }, key) =>
        key === 'index' ? index : key === 'number' ? profile.number : profile.name,
    };
    return paged(found, query, order, (record) => record.profile);
  }

  desk<T extends Desk>(type: new (store: Store) => T): T {
    return this.#store.desk(type);
  }

  view(customerId: string): CustomerView | undefined {
    const known = this.#views.get(customerId);
    if (known) return known;
    // Staff may have entered the customer since.
    const record = this.#store.customers.find(({ profile }) => profile.id === customerId);
    if (!record) return undefined;
    const view = new CustomerView(this.#store, record);
    this.#views.set(customerId, view);
    return view;
  }
}
