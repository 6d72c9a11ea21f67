/** The e-mail addresses of customers: a certified one stays, others are the customer's own business. */
import type {
  Email,
  EmailAddress,
  EmailAddressChange,
  EmailAddressDraft,
} from '../../../sdk/schemas/index.ts';
import { LessorRuleError } from '../../engine/rule-error.ts';
import type { Store } from '../../engine/store.ts';
import { ClockDesk } from '../clock.ts';
import { OutboxDesk } from '../outbox.ts';
import { CodeSlot } from './codes.ts';

const MOST = 10;

interface Entry {
  readonly id: string;
  address: string;
  pending: string | undefined;
  readonly role: 'primary' | 'secondary';
  readonly pec: boolean;
  verified: boolean;
  uses: EmailAddress['uses'];
  slot: CodeSlot;
}

/** Keeps the addresses, customer by customer. */
export class EmailsDesk {
  readonly #store: Store;
  readonly #clock: ClockDesk;
  readonly #outbox: OutboxDesk;
  readonly #entries = new Map<string, Entry[]>();
  #count = 0;
  #codes = 0;

  constructor(store: Store) {
    this.#store = store;
    this.#clock = store.desk(ClockDesk);
    this.#outbox = store.desk(OutboxDesk);
    for (const { profile } of store.customers) {
      this.#entries.set(
        profile.id,
        profile.emails.map((email) => this.#entry(email)),
      );
    }
  }

  /** The primary address first, then the others as they were added. */
  list(customerId: string): EmailAddress[] {
    return this.#of(customerId).map((entry) => this.#view(entry));
  }

  get(customerId: string, id: string): EmailAddress | undefined {
    const entry = this.#of(customerId).find((each) => each.id === id);
    return entry && this.#view(entry);
  }

  /** The addresses as the customer's record shows them. */
  ofCustomer(customerId: string): Email[] {
    return this.#of(customerId).map(({ address, role, pec, verified }) => ({
      ...{ address, role, pec, verified },
      selfEditable: !pec,
    }));
  }

  /** Where something is sent: verified addresses in use for it. */
  recipients(customerId: string, use: EmailAddress['uses'][number]): string[] {
    return this.#of(customerId)
      .filter(({ verified, uses }) => verified && uses.includes(use))
      .map(({ address }) => address);
  }

  /** Writes down another main address, as staff have heard it from the customer. */
  replacePrimary(customerId: string, address: string): void {
    const primary = this.#of(customerId).find(({ role }) => role === 'primary');
    if (primary) primary.address = address;
    else this.#of(customerId).push(this.#entry({ address, role: 'primary', pec: false, verified: true }));
  }

  /** Writes down another certified address, which changes by request alone. */
  replaceCertified(customerId: string, address: string): void {
    for (const entry of this.#of(customerId)) if (entry.pec) entry.address = address;
  }

  create(customerId: string, draft: EmailAddressDraft): EmailAddress {
    const entries = this.#of(customerId);
    const address = draft.address.trim();
    this.#free(entries, address);
    if (entries.length >= MOST) throw new LessorRuleError(409, 'too_many', '');
    const entry = this.#entry({ address, role: 'secondary', pec: false, verified: false }, draft.uses);
    entries.push(entry);
    this.#send(entry);
    return this.#view(entry);
  }

  update(customerId: string, id: string, change: EmailAddressChange): EmailAddress {
    const entry = this.#must(customerId, id);
    const address = change.address?.trim();
    if (address !== undefined && address !== entry.address) {
      if (entry.pec) throw new LessorRuleError(409, 'not_self_editable', '/address');
      this.#free(this.#of(customerId), address);
      // An address nobody has confirmed yet is simply replaced; a confirmed one stays until the new one is.
      if (entry.verified) entry.pending = address;
      else entry.address = address;
      entry.slot = new CodeSlot();
      this.#send(entry);
    }
    if (change.uses) entry.uses = [...new Set(change.uses)];
    return this.#view(entry);
  }

  delete(customerId: string, id: string): void {
    const entry = this.#must(customerId, id);
    if (entry.pec) throw new LessorRuleError(409, 'not_self_editable', '');
    if (entry.role === 'primary') throw new LessorRuleError(409, 'primary', '');
    this.#entries.set(
      customerId,
      this.#of(customerId).filter((each) => each !== entry),
    );
  }

  /** @throws {ProblemError} 429 when it is too early. */
  sendCode(customerId: string, id: string): EmailAddress {
    const entry = this.#must(customerId, id);
    if (!awaits(entry)) throw new LessorRuleError(409, 'verified', '');
    this.#send(entry);
    return this.#view(entry);
  }

  /** @throws {ProblemError} 422 at `/code`. */
  verify(customerId: string, id: string, code: string): EmailAddress {
    const entry = this.#must(customerId, id);
    if (!awaits(entry)) throw new LessorRuleError(409, 'verified', '');
    entry.slot.take(code, this.#clock.now);
    entry.address = entry.pending ?? entry.address;
    entry.pending = undefined;
    entry.verified = true;
    entry.slot = new CodeSlot();
    return this.#view(entry);
  }

  #send(entry: Entry): void {
    this.#codes += 1;
    const code = entry.slot.make(this.#store.seed, 0x10000 + this.#codes, this.#clock.now);
    this.#outbox.send({ channel: 'email', to: entry.pending ?? entry.address, kind: 'emailCode', code });
  }

  #free(entries: readonly Entry[], address: string): void {
    const same = (text: string | undefined): boolean => text?.toLowerCase() === address.toLowerCase();
    if (entries.some((each) => same(each.address) || same(each.pending))) {
      throw new LessorRuleError(409, 'taken', '/address');
    }
  }

  #of(customerId: string): Entry[] {
    const known = this.#entries.get(customerId);
    if (known) return known;
    // Staff may have entered the customer since.
    const customer = this.#store.customers.find(({ profile }) => profile.id === customerId);
    const entries = customer?.profile.emails.map((email) => this.#entry(email)) ?? [];
    if (customer) this.#entries.set(customerId, entries);
    return entries;
  }

  #must(customerId: string, id: string): Entry {
    const entry = this.#of(customerId).find((each) => each.id === id);
    if (!entry) throw new RangeError('Handlers look the address up first');
    return entry;
  }

  #entry(email: Omit<Email, 'selfEditable'>, uses?: EmailAddress['uses']): Entry {
    this.#count += 1;
    const primary = email.role === 'primary';
    return {
      id: `eml_${this.#count}`,
      address: email.address,
      pending: undefined,
      role: primary ? 'primary' : 'secondary',
      pec: email.pec,
      verified: email.verified,
      uses: [
        ...(uses ?? (primary ? (['contract', 'invoices', 'reminders'] as const) : (['requests'] as const))),
      ],
      slot: new CodeSlot(),
    };
  }

  #view(entry: Entry): EmailAddress {
    const { id, address, pending, role, pec, verified, uses, slot } = entry;
    const waiting = awaits(entry);
    return {
      ...{ id, address, role, pec, verified, selfEditable: !pec, uses: [...uses] },
      ...(pending !== undefined && { pendingAddress: pending }),
      ...(waiting && { attemptsLeft: slot.attemptsLeft }),
      allowedActions: [
        'update',
        ...(role === 'secondary' && !pec ? ['delete'] : []),
        ...(waiting ? ['verify', 'sendCode'] : []),
      ],
    };
  }
}

function awaits({ verified, pending }: Entry): boolean {
  return !verified || pending !== undefined;
}
