/** The register of accounts: who there is, and how users are invited. */
import { fromDay } from '../../engine/finance/calendar.ts';
import { hash, Random } from '../../engine/random.ts';
import type { Store } from '../../engine/store.ts';
import { ClockDesk } from '../clock.ts';
import { OutboxDesk } from '../outbox.ts';
import type { Account } from './account.ts';
import { sealed } from './passwords.ts';
import { seedAccounts } from './seeds.ts';

const INVITATION_DAYS = 7;

/** What an account is made from. */
export type NewAccount = Pick<Account, 'name' | 'email' | 'roles' | 'customerIds' | 'phone' | 'language'>;

/** Holds the accounts of a lessor. */
export class AccountsDesk {
  readonly #store: Store;
  readonly #clock: ClockDesk;
  readonly #outbox: OutboxDesk;
  readonly #accounts: Account[];
  #invitations = 0;

  constructor(store: Store) {
    this.#store = store;
    this.#clock = store.desk(ClockDesk);
    this.#outbox = store.desk(OutboxDesk);
    this.#accounts = seedAccounts(store);
  }

  /** All of them, in the order in which they were made. */
  get all(): readonly Account[] {
    return this.#accounts;
  }

  /** Ids of the lessor's customers. */
  get customerIds(): string[] {
    return this.#store.customers.map(({ profile }) => profile.id);
  }

  byId(id: string): Account | undefined {
    return this.#accounts.find((account) => account.id === id);
  }

  /** By user name or e-mail address, however it is written. */
  byLogin(text: string): Account | undefined {
    const login = text.trim().toLowerCase();
    return this.#accounts.find(
      ({ username, email }) => username.toLowerCase() === login || email.toLowerCase() === login,
    );
  }

  /** Makes an account; the invitation goes out at once, or on the day the first of its contracts starts. */
  create(draft: NewAccount): Account {
    const id = `usr_${this.#accounts.length + 1}`;
    const account: Account = {
      ...draft,
      id,
      username: draft.email.toLowerCase(),
      notificationLanguage: draft.language,
      channels: [],
      state: 'invited',
      accessFrom: this.#firstDay(draft.customerIds),
      temporaryUntil: undefined,
      invited: false,
      termsAccepted: true,
      lastSignInAt: undefined,
      passwordChangedAt: undefined,
      passwords: [],
    };
    this.#accounts.push(account);
    if (account.accessFrom <= this.#store.today) this.invite(account);
    return account;
  }

  /** Sends an invitation with a new temporary password. */
  invite(account: Account): void {
    this.#invitations += 1;
    const random = new Random(this.#store.seed, hash(0x1217, this.#invitations));
    const password = `${random.text('BCDFGHJKMNPQRSTVWXYZ', 1)}${random.text('abcdefghjkmnpqrstuvwxyz', 7)}-${random.text('23456789', 4)}`;
    account.passwords = [sealed(account, password)];
    account.temporaryUntil = this.#clock.now + INVITATION_DAYS * 86_400;
    account.invited = true;
    const { email, username, notificationLanguage: language } = account;
    this.#outbox.send({ channel: 'email', to: email, kind: 'invitation', username, password, language });
  }

  /** Nobody is invited before a contract starts. */
  passDay(day: number): void {
    for (const account of this.#accounts) {
      if (account.state === 'invited' && !account.invited && account.accessFrom <= day) this.invite(account);
    }
  }

  /** First day of access, as the API writes it; undefined when it has come. */
  accessFrom(account: Account): string | undefined {
    return account.accessFrom > this.#store.today ? fromDay(account.accessFrom) : undefined;
  }

  #firstDay(customerIds: readonly string[]): number {
    const starts = this.#store.customers
      .filter(({ profile }) => customerIds.includes(profile.id))
      .flatMap(({ contracts }) => contracts.map((contract) => contract.starts));
    return starts.length > 0 ? Math.min(...starts) : this.#store.today;
  }
}
