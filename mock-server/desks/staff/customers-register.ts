/** The register of customers: everybody's figures, new ones, and what staff know of them beyond the portal. */
import type {
  StaffCustomer,
  StaffCustomerChange,
  StaffCustomerDraft,
} from '../../../sdk/schemas/staff-customer.ts';
import type { Customer } from '../../../sdk/schemas/customer.ts';
import type { CustomerRecord } from '../../engine/model.ts';
import { ENDED } from '../../engine/queries/contract-query.ts';
import { LessorRuleError } from '../../engine/rule-error.ts';
import type { Store } from '../../engine/store.ts';
import { contractFacts } from '../../engine/views/contract-facts.ts';
import { EmailsDesk } from '../account/emails-desk.ts';
import { NotesDesk } from './notes-desk.ts';
import { isPersonal, isPlausible, masked } from './personal-numbers.ts';
import { addTo, moneyOf } from './staff-book.ts';

type Card = NonNullable<StaffCustomerDraft['identityCard']>;

/** What only those may see who may see personal numbers. */
interface Secrets {
  /** By scheme. */
  readonly numbers: ReadonlyMap<string, string>;
  card: Card | undefined;
}

export class CustomersRegister {
  readonly #store: Store;
  readonly #emails: EmailsDesk;
  readonly #notes: NotesDesk;
  readonly #secrets = new Map<string, Secrets>();

  constructor(store: Store) {
    this.#store = store;
    this.#emails = store.desk(EmailsDesk);
    this.#notes = store.desk(NotesDesk);
  }

  /** Every customer; with `full` personal numbers unmasked. */
  all(full: boolean): StaffCustomer[] {
    return this.#store.customers.map((record) => this.#view(record, full));
  }

  find(id: string, full: boolean): StaffCustomer | undefined {
    const record = this.#store.customers.find(({ profile }) => profile.id === id);
    return record && this.#view(record, full);
  }

  /** Enters a customer; the id of the new one. @throws LessorRuleError for numbers that are wrong or known. */
  create(draft: StaffCustomerDraft): string {
    const { customers } = this.#store;
    draft.taxIds.forEach(({ scheme, value }, at) => {
      const pointer = `/taxIds/${at}/value`;
      if (!isPlausible(scheme, value)) throw new LessorRuleError(422, 'invalid_national_id', pointer);
      if (this.#knows(scheme, value)) throw new LessorRuleError(409, 'taken', pointer);
    });
    const index = customers.length;
    const id = `cus_s${index + 1}`;
    const { email } = draft;
    const profile: Customer = {
      id,
      number: String(100_200 + index * 17),
      kind: draft.kind,
      name: draft.name,
      taxIds: draft.taxIds.map(({ scheme, value }) => ({
        scheme,
        value: isPersonal(scheme) ? masked(value) : value,
      })),
      addresses: draft.addresses.map((each) => ({ ...each })),
      phones: [...draft.phones],
      emails: email
        ? [{ address: email, role: 'primary', pec: false, verified: false, selfEditable: true }]
        : [],
      contacts: (draft.contacts ?? []).map((each) => ({ ...each })),
    };
    customers.push({ index, profile, contracts: [], invoices: [], payments: [] });
    const numbers = new Map(draft.taxIds.map(({ scheme, value }) => [scheme, value]));
    this.#secrets.set(id, { numbers, card: draft.identityCard });
    this.#store.touch(undefined);
    return id;
  }

  update(id: string, { email, identityCard, ...change }: StaffCustomerChange): void {
    const record = this.#store.customers.find(({ profile }) => profile.id === id);
    if (!record) return;
    if (email !== undefined) this.#emails.replacePrimary(id, email);
    const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
    const emails = this.#emails.ofCustomer(id);
    record.profile = { ...record.profile, ...given, emails };
    if (identityCard) {
      const known = this.#secrets.get(id);
      if (known) known.card = identityCard;
      else this.#secrets.set(id, { numbers: new Map(), card: identityCard });
    }
    this.#store.touch(undefined);
  }

  /** Personal numbers in full, as they were entered; what was never entered stays as it is. */
  inFull(customer: Customer): Customer {
    const secrets = this.#secrets.get(customer.id);
    if (!secrets || secrets.numbers.size === 0) return customer;
    const taxIds = customer.taxIds.map((each) => ({
      ...each,
      value: secrets.numbers.get(each.scheme) ?? each.value,
    }));
    return { ...customer, taxIds };
  }

  #knows(scheme: string, value: string): boolean {
    return this.#store.customers.some(
      ({ profile }) =>
        this.#secrets.get(profile.id)?.numbers.get(scheme) === value ||
        profile.taxIds.some((each) => each.scheme === scheme && each.value === value),
    );
  }

  #view(record: CustomerRecord, full: boolean): StaffCustomer {
    const { profile, contracts } = record;
    const open = new Map<string, number>();
    const overdue = new Map<string, number>();
    let daysPastDue = 0;
    let running = 0;
    for (const contract of contracts) {
      const facts = contractFacts(this.#store, contract);
      if (!ENDED.has(facts.status)) running += 1;
      addTo(open, contract.invoiceCurrency, facts.open);
      addTo(overdue, contract.invoiceCurrency, facts.overdue);
      daysPastDue = Math.max(daysPastDue, facts.daysPastDue);
    }
    const card = this.#secrets.get(profile.id)?.card;
    return {
      ...(full ? this.inFull(profile) : profile),
      emails: this.#emails.ofCustomer(profile.id),
      ...(card && { identityCard: { ...card, number: full ? card.number : masked(card.number) } }),
      contracts: running,
      open: moneyOf(open),
      overdue: moneyOf(overdue),
      daysPastDue,
      notes: this.#notes.countOf(record.index),
      allowedActions: ['update'],
    };
  }
}
