/** Autopay: mandates that customers sign, and the invoices that are collected with them. */
import type {
  AutopayMandate,
  MandateChange,
  MandateDraft,
  MandateScope,
} from '../../../sdk/schemas/mandate.ts';
import { collect } from '../../engine/collection.ts';
import { addMonthsToDay } from '../../engine/finance/calendar.ts';
import type { ContractRecord, CustomerRecord } from '../../engine/model.ts';
import { momentOf } from '../../engine/moments.ts';
import { ENDED } from '../../engine/queries/contract-query.ts';
import { type ListQuery, type Slice } from '../../engine/queries/list-query.ts';
import { byId, LATEST_FIRST, paged } from '../../engine/queries/order.ts';
import { LessorRuleError } from '../../engine/rule-error.ts';
import type { Desk, Store } from '../../engine/store.ts';
import { FLAG } from '../../engine/tables.ts';
import { statusOn } from '../../engine/views/contract-facts.ts';
import { customerOf } from '../customers.ts';
import { isAmong } from '../lists.ts';
import { ACTIONS, type Mandate, mandateView, masked } from './mandate-record.ts';
import { isCollectable, scopeOf } from './scope.ts';

/** A direct debit is presented this many days before the due day. */
const LEAD_DAYS = 3;
/** SEPA rulebook: a mandate that is not used for 36 months ends. */
const UNUSED_MONTHS = 36;
/** Keeps mandates, and collects with those that are active. */
export class MandatesDesk implements Desk {
  readonly #store: Store;
  readonly #mandates: Mandate[] = [];
  /** Invoices that were presented with a mandate. */
  readonly #presented = new Set<number>();

  /** Contracts that are paid by direct debit already have a mandate, one for each customer. */
  constructor(store: Store) {
    this.#store = store;
    for (const customer of store.customers) this.#found(customer);
  }

  /** Latest first. */
  list(customerId: string, query: ListQuery): Slice<AutopayMandate> {
    const { filter } = query;
    const customer = customerOf(this.#store, customerId);
    const contract = filter['contractId'];
    const found = this.#own(customer).filter(
      (mandate) =>
        isAmong(filter, 'state', mandate.state) &&
        (contract === undefined || this.#contracts(mandate).some(({ id }) => id === contract)),
    );
    return paged(found, query, byId(LATEST_FIRST), mandateView);
  }

  find(customerId: string, id: string): AutopayMandate | undefined {
    const mandate = this.#find(customerId, id);
    return mandate && mandateView(mandate);
  }

  /** Signs a mandate. @throws {LessorRuleError} when a rule refuses it. */
  create(customerId: string, draft: MandateDraft): AutopayMandate {
    const store = this.#store;
    const customer = customerOf(store, customerId);
    const iban = masked(draft.iban);
    if (draft.scheme === 'b2b' && customer.profile.kind === 'consumer') {
      throw new LessorRuleError(422, 'scheme_not_allowed', '/scheme');
    }
    const scope = scopeOf(store, customer, draft.scope);
    this.#mustBeFree(customer, scope);
    const mandate: Mandate = {
      ...this.#names(customer),
      ...{ iban, scope, scheme: draft.scheme, holder: draft.holder.trim() },
      consentVersion: draft.consentVersion,
      signedAt: draft.signedAt ?? momentOf(store.today, this.#mandates.length),
      state: 'pending',
      activeFrom: store.today + 1,
      lastUsed: store.today,
      used: false,
    };
    this.#mandates.push(mandate);
    this.#changed(mandate);
    return mandateView(mandate);
  }

  /** Changes account, holder or scope. @throws {LessorRuleError} 409 once the mandate has ended. */
  update(customerId: string, id: string, change: MandateChange): AutopayMandate {
    const mandate = this.#acting(customerId, id, 'update');
    const customer = customerOf(this.#store, customerId);
    const iban = change.iban === undefined ? undefined : masked(change.iban);
    const scope = change.scope && scopeOf(this.#store, customer, change.scope);
    if (scope) this.#mustBeFree(customer, scope, mandate);
    if (iban !== undefined && iban !== mandate.iban) {
      mandate.iban = iban;
      // The bank has to learn of the new account first.
      if (mandate.state === 'active') mandate.state = 'pending';
      mandate.activeFrom = this.#store.today + 1;
    }
    mandate.holder = change.holder?.trim() ?? mandate.holder;
    mandate.scope = scope ?? mandate.scope;
    this.#changed(mandate);
    return mandateView(mandate);
  }

  /** Suspends, resumes or revokes. @throws {LessorRuleError} 409 where the state does not allow it. */
  act(customerId: string, id: string, action: 'suspend' | 'resume' | 'revoke'): AutopayMandate {
    const mandate = this.#acting(customerId, id, action);
    mandate.state = ({ suspend: 'suspended', resume: 'active', revoke: 'revoked' } as const)[action];
    if (mandate.state === 'active' && mandate.activeFrom > this.#store.today) mandate.state = 'pending';
    this.#changed(mandate);
    return mandateView(mandate);
  }

  passDay(day: number): void {
    for (const mandate of this.#mandates) {
      if (mandate.state === 'pending' && mandate.activeFrom <= day) {
        mandate.state = 'active';
        this.#changed(mandate);
      }
      const idle = addMonthsToDay(mandate.lastUsed, UNUSED_MONTHS) < day;
      if (ACTIONS[mandate.state] && idle) {
        mandate.state = 'expired';
        this.#changed(mandate);
      }
      if (mandate.state === 'active') this.#collect(mandate, day);
    }
  }

  /** Presents what falls due soon. Contracts that always were debited are presented by the billing run. */
  #collect(mandate: Mandate, day: number): void {
    const { invoices } = this.#store;
    for (const contract of this.#contracts(mandate)) {
      if (contract.story.payer === 'debit') {
        mandate.lastUsed = Math.max(mandate.lastUsed, lastBilled(contract, day));
        continue;
      }
      for (const row of contract.openRows.slice()) {
        const due = invoices.due[row] ?? 0;
        // What was due before the mandate holds is not taken by surprise.
        if (due - LEAD_DAYS > day || due < mandate.activeFrom) continue;
        if (this.#store.currencies[invoices.currency[row] ?? 0] !== 'EUR') continue;
        if (invoices.has(row, FLAG.inProgress | FLAG.disputed)) continue;
        // Presented once; what the bank refuses is presented again by the lessor's own rules.
        if (this.#presented.has(row)) continue;
        this.#presented.add(row);
        collect(this.#store, row, 0);
        mandate.lastUsed = day;
        mandate.used = true;
      }
    }
  }

  #found(customer: CustomerRecord): void {
    const store = this.#store;
    const day = store.opened;
    const contracts = customer.contracts.filter(
      (each) => each.story.payer === 'debit' && isCollectable(each) && !ENDED.has(statusOn(each, day)),
    );
    if (contracts.length === 0) return;
    const signed = Math.min(...contracts.map((each) => each.signed));
    this.#mandates.push({
      ...this.#names(customer),
      iban: customer.profile.bankAccounts?.[0]?.iban ?? '',
      holder: customer.profile.name,
      scheme: 'core',
      scope: { kind: 'contracts', contractIds: contracts.map(({ id }) => id) },
      consentVersion: '2024-1',
      signedAt: momentOf(signed),
      state: 'active',
      activeFrom: signed + 1,
      lastUsed: day,
      used: false,
    });
  }

  #names(customer: CustomerRecord): Pick<Mandate, 'id' | 'customer' | 'reference'> {
    const serial = this.#mandates.length + 1;
    const { number } = customer.profile;
    const label = this.#store.profile.label.id.toUpperCase();
    // Letters, digits and hyphens are safe with every bank (EPC217-08).
    const reference = `${label}-${number}-${String(serial).padStart(5, '0')}`.replace(/[^A-Z0-9-]/gi, '');
    return { id: `mnd_${serial}`, customer: customer.index, reference: reference.slice(-35) };
  }

  #own(customer: CustomerRecord): Mandate[] {
    return this.#mandates.filter((each) => each.customer === customer.index);
  }

  #find(customerId: string, id: string): Mandate | undefined {
    return this.#own(customerOf(this.#store, customerId)).find((each) => each.id === id);
  }

  #acting(customerId: string, id: string, action: string): Mandate {
    const mandate = this.#find(customerId, id);
    if (!mandate) throw new RangeError('No such mandate');
    if (!ACTIONS[mandate.state]?.includes(action))
      throw new LessorRuleError(409, 'not_allowed_now', '/state');
    return mandate;
  }

  /** A contract has one mandate at a time, and there is one for all the rest. */
  #mustBeFree(customer: CustomerRecord, scope: MandateScope, except?: Mandate): void {
    const others = this.#own(customer).filter((each) => each !== except && ACTIONS[each.state]);
    if (scope.kind === 'all') {
      if (others.some((each) => each.scope.kind === 'all')) {
        throw new LessorRuleError(409, 'mandate_exists', '/scope');
      }
      return;
    }
    const named = new Set(others.flatMap((each) => each.scope.contractIds ?? []));
    scope.contractIds?.forEach((id, index) => {
      if (named.has(id)) throw new LessorRuleError(409, 'mandate_exists', `/scope/contractIds/${index}`);
    });
  }

  /** The contracts a mandate collects for. */
  #contracts(mandate: Mandate): ContractRecord[] {
    const customer = this.#store.customers[mandate.customer];
    if (!customer) return [];
    const { kind, contractIds = [] } = mandate.scope;
    if (kind !== 'all') return customer.contracts.filter(({ id }) => contractIds.includes(id));
    const living = this.#own(customer).filter((each) => ACTIONS[each.state]);
    const named = new Set(living.flatMap((each) => each.scope.contractIds ?? []));
    return customer.contracts.filter((each) => isCollectable(each) && !named.has(each.id));
  }

  /** Stops the billing run's own debits where no mandate allows them any more. */
  #changed(mandate: Mandate): void {
    const store = this.#store;
    const customer = store.customers[mandate.customer];
    if (!customer) return;
    const active = this.#own(customer).filter(({ state }) => state === 'active');
    const allowed = new Set(active.flatMap((each) => this.#contracts(each)));
    for (const contract of customer.contracts) {
      const free = contract.story.payer !== 'debit' || !isCollectable(contract) || allowed.has(contract);
      if (free) store.debitStopped.delete(contract.index);
      else store.debitStopped.add(contract.index);
    }
    store.touch(undefined);
    store.announce({ type: 'mandates.updated', customer: mandate.customer, id: mandate.id });
  }
}

/** Latest due day of the contract's bills up to a day; 0 before the first. */
function lastBilled(contract: ContractRecord, day: number): number {
  return contract.bills.reduce((last, { due }) => (due <= day && due > last ? due : last), 0);
}
