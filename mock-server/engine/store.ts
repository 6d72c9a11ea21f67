import { ChangeLog, type NewChange } from './changes.ts';
import { civil, dayNumber } from './finance/calendar.ts';
import type { LabelProfile } from './label-profiles.ts';
import type { ContractRecord, CustomerRecord } from './model.ts';
import type { PolicyRecord } from './policies.ts';
import type { PaymentPromise } from '../../sdk/schemas/index.ts';
import { AllocationTable, InvoiceTable, PaymentTable } from './tables.ts';

/** Things that happen on a day; the numbers are stable, they travel in the day's list. */
export const EVENT = {
  bill: 0,
  extra: 1,
  collect: 2,
  settle: 3,
  transfer: 4,
  duplicate: 5,
  reverse: 6,
  refund: 7,
  writeOff: 8,
  dispute: 9,
  offset: 10,
  applyCredit: 11,
  promise: 12,
  advance: 13,
} as const;

/** Where the numbers of a document type begin within a year: invoices, credit notes, debit notes, proforma. */
const RANGES = [0, 900_000, 800_000, 700_000] as const;

/** A promise with what was paid on its invoices when it was made. */
export interface PromiseRecord {
  readonly id: string;
  readonly customer: number;
  readonly rows: readonly number[];
  readonly paidThen: number;
  readonly createdAt: string;
  readonly amount: PaymentPromise['amount'];
  readonly promisedOn: string;
  state: PaymentPromise['state'];
  /** What had come in when it ended. */
  received: number | undefined;
}

/** What is known of an online payment beside its row in the table. */
export interface OnlinePayment {
  readonly mode: 'redirect' | 'embedded' | 'bank_transfer';
  /** What it was started for. */
  readonly shares: readonly { readonly row: number; readonly amount: number }[];
  /** Opens the provider's page; an id of its own, because whoever has it may pay. */
  readonly session: string;
  /** Address of the provider's page. */
  readonly page: string;
  readonly returnUrl: string | undefined;
  readonly createdAt: string;
  /** Last day on which it can be completed. */
  readonly expires: number;
  /** Day on which money that is on its way arrives. */
  arrives: number | undefined;
  failureCode: string | undefined;
}

/** A part of the lessor's office with records of its own, such as its requests; made when first asked for. */
export type Desk = object & {
  /** Does what falls due on a day. Called once for every day that passes, after that day's events. */
  passDay?(day: number): void;
  /** Looks at the balances again, because money has come or gone between two days. */
  moneyMoved?(): void;
};

/** All a lessor remembers. Events of a day are kept as flat triples: kind, first and second argument. */
export class Store {
  readonly invoices = new InvoiceTable();
  readonly payments = new PaymentTable();
  readonly allocations = new AllocationTable();
  readonly customers: CustomerRecord[] = [];
  readonly contracts: ContractRecord[] = [];
  readonly promises: PromiseRecord[] = [];
  /** Policies that customers have sent in. */
  readonly sentPolicies: PolicyRecord[] = [];
  /** Online payments by payment row. */
  readonly online = new Map<number, OnlinePayment>();
  /** Contracts whose direct debits the payer has stopped. */
  readonly debitStopped = new Set<number>();
  readonly currencies: string[] = [];
  /** Last day whose events have happened. */
  today = 0;
  /** What has changed since the portal opened. */
  readonly changes = new ChangeLog();
  /** Goes up with every change of anything. */
  revision = 0;
  /** Goes up when staff change what is known of an asset. */
  assetRevision = 0;
  /** The day on which the lessor opened its portal: desks begin there, whenever they are first asked. */
  opened = 0;
  readonly #desks = new Map<new (store: Store) => Desk, Desk>();
  readonly #days = new Map<number, number[]>();
  readonly #serials = new Map<number, number>();
  #yearStart = 0;
  #yearEnd = 0;
  #year = 0;

  constructor(
    readonly seed: number,
    readonly profile: LabelProfile,
  ) {}

  /** Puts an event on a day; a day that has passed becomes today. */
  schedule(day: number, kind: number, first: number, second = 0): void {
    const on = Math.max(day, this.today);
    const events = this.#days.get(on);
    if (events) events.push(kind, first, second);
    else this.#days.set(on, [kind, first, second]);
  }

  /** The events of a day; more may be appended while they are worked through. */
  eventsOf(day: number): number[] | undefined {
    return this.#days.get(day);
  }

  /** Forgets a day that has been worked through. */
  forget(day: number): void {
    this.#days.delete(day);
  }

  /**
   * The desk of a class. One that is made late first lives through the days since the portal opened, so that it is the
   * same whenever it was first asked. Desks must not use clocks or random numbers of their own.
   */
  desk<T extends Desk>(type: new (store: Store) => T): T {
    const known = this.#desks.get(type);
    if (known) return known as T;
    const made = new type(this);
    for (let day = this.opened + 1; day <= this.today; day++) made.passDay?.(day);
    this.#desks.set(type, made);
    return made;
  }

  /** Lets every desk do what falls due on a day. */
  passDesks(day: number): void {
    for (const desk of this.#desks.values()) desk.passDay?.(day);
  }

  /** Lets every desk look at the balances again. */
  tellDesksOfMoney(): void {
    for (const desk of this.#desks.values()) desk.moneyMoved?.();
  }

  /** Index of a currency code, known from now on. */
  currency(code: string): number {
    const known = this.currencies.indexOf(code);
    return known >= 0 ? known : this.currencies.push(code) - 1;
  }

  /** Next number of a document type in the year of a day; each type has a range of its own. */
  nextSerial(type: number, day: number): number {
    const key = this.yearOf(day) * 8 + type;
    const serial = (this.#serials.get(key) ?? RANGES[type] ?? 0) + 1;
    this.#serials.set(key, serial);
    return serial;
  }

  /** Calendar year of a day; the last answer is kept, because days come in order. */
  yearOf(day: number): number {
    if (day < this.#yearStart || day >= this.#yearEnd) {
      this.#year = civil(day).year;
      this.#yearStart = dayNumber(this.#year, 1, 1);
      this.#yearEnd = dayNumber(this.#year + 1, 1, 1);
    }
    return this.#year;
  }

  /** Notes that a contract (and so everything derived from it) has changed. */
  touch(contract: ContractRecord | undefined): void {
    this.revision += 1;
    if (contract) contract.revision += 1;
  }

  /**
   * Tells who listens that a record of a customer has changed; without one, that everybody's has. `type` is `noun.verb`
   * with the noun as on the client. What happened before the portal opened is no news.
   */
  announce(news: Pick<NewChange, 'type' | 'customer' | 'id' | 'params'>): void {
    if (this.opened === 0) return;
    this.changes.announce({ ...news, revision: this.revision, day: this.today });
  }
}
