/** Payoff quotes: figures at once, binding ones by a request, and the early end that follows from one. */
import type { PayoffOutcome, PayoffQuote, PayoffQuoteDraft } from '../../../sdk/schemas/payoff.ts';
import { closeEnded, endEarly, isSettled, rowsAfter } from '../../engine/early-end.ts';
import { fromDay, toDay } from '../../engine/finance/calendar.ts';
import { invoiceId } from '../../engine/ids.ts';
import type { ContractKind, ContractRecord, CustomerRecord } from '../../engine/model.ts';
import { momentOf } from '../../engine/moments.ts';
import type { ListQuery, Slice } from '../../engine/queries/list-query.ts';
import { LessorRuleError } from '../../engine/rule-error.ts';
import type { Desk, Store } from '../../engine/store.ts';
import { FLAG, NONE } from '../../engine/tables.ts';
import { statusOn } from '../../engine/views/contract-facts.ts';
import { contractOf, customerOf } from '../customers.ts';
import { isAmong, isWithin, sliceByDay } from '../lists.ts';
import { dayIn } from '../read-day.ts';
import { figuresView, payoffFigures } from './figures.ts';
import type { PayoffFigures } from './figures.ts';

/** How far ahead a contract can be ended. */
export const MAX_DAYS_AHEAD = 180;
/** Days for which a figure holds, never beyond its effective day. */
const HOLDS_DAYS = { indicative: 7, definitive: MAX_DAYS_AHEAD } as const;
/** Contracts whose asset the customer may keep. */
const SELLS: ReadonlySet<ContractKind> = new Set(['financial_lease', 'hire_purchase', 'sale_and_leaseback']);

interface Quote {
  readonly customer: number;
  readonly contract: ContractRecord;
  readonly day: number;
  readonly figures: PayoffFigures;
  record: PayoffQuote;
}

/** Reckons quotes, keeps them, and ends contracts whose quote was accepted. */
export class PayoffQuotesDesk implements Desk {
  readonly #store: Store;
  readonly #quotes: Quote[] = [];

  constructor(store: Store) {
    this.#store = store;
  }

  /** An indicative figure. @throws {LessorRuleError} when a rule refuses it. */
  create(customerId: string, { contractId, effectiveOn, binding }: PayoffQuoteDraft): PayoffQuote {
    if (binding !== undefined && binding !== 'indicative') {
      throw new LessorRuleError(422, 'by_request', '/binding');
    }
    return this.#issue(customerId, { contractId, effectiveOn, binding: 'indicative' });
  }

  /**
   * A definitive figure, which answers a request: the lessor is bound to it.
   * @throws {LessorRuleError} when a rule refuses it.
   */
  issueDefinitive(
    customerId: string,
    asked: { readonly contractId: string; readonly effectiveOn: string; readonly requestId?: string },
  ): PayoffQuote {
    return this.#issue(customerId, { ...asked, binding: 'definitive' });
  }

  /** Latest first unless sorted. */
  list(customerId: string, query: ListQuery): Slice<PayoffQuote> {
    const { filter } = query;
    const found = this.#own(customerId).filter(
      ({ contractId, binding, state = 'open', effectiveOn }) =>
        isAmong(filter, 'contractId', contractId) &&
        isAmong(filter, 'binding', binding) &&
        isAmong(filter, 'state', state) &&
        isWithin(filter, 'effectiveOn', effectiveOn),
    );
    return sliceByDay(found, query, ({ effectiveOn }) => effectiveOn);
  }

  find(customerId: string, id: string): PayoffQuote | undefined {
    return this.#own(customerId).find((each) => each.id === id);
  }

  /** The definitive quote that answers a request. */
  byRequest(customerId: string, requestId: string): PayoffQuote | undefined {
    return this.#own(customerId).find((each) => each.requestId === requestId);
  }

  /** Ends the contract on the quote's day. @throws {LessorRuleError} when the quote or the contract does not allow it. */
  accept(customerId: string, id: string, outcome?: PayoffOutcome): PayoffQuote {
    const store = this.#store;
    const quote = this.#quotes.find(({ record }) => record.id === id);
    if (!quote || !this.find(customerId, id)) throw new RangeError('No such quote');
    const { contract, record, figures, day } = quote;
    if (record.binding !== 'definitive') throw new LessorRuleError(409, 'not_binding', '/binding');
    if (record.state !== 'open') {
      throw new LessorRuleError(409, record.state === 'expired' ? 'expired' : 'accepted_already', '/state');
    }
    const chosen = outcome ?? (SELLS.has(contract.kind) ? 'buy_out' : 'return');
    if (chosen === 'buy_out' && !SELLS.has(contract.kind)) {
      throw new LessorRuleError(422, 'not_allowed', '/outcome');
    }
    this.#mustRun(contract);
    const has = (flag: number, rows: readonly number[]): boolean =>
      rows.some((row) => store.invoices.has(row, flag));
    if (has(FLAG.inProgress, rowsAfter(contract, day))) {
      throw new LessorRuleError(409, 'payment_in_progress', '/contractId');
    }
    if (has(FLAG.disputed, contract.openRows)) throw new LessorRuleError(409, 'disputed', '/contractId');
    const { payoff, penalty, currency } = figures;
    const row = endEarly(store, contract, { day, payoff, penalty }, currency);
    quote.record = {
      ...record,
      ...{ state: 'accepted', outcome: chosen, allowedActions: [] },
      ...(row === NONE ? {} : { invoiceId: invoiceId(row) }),
    };
    for (const other of this.#quotes) {
      if (other !== quote && other.contract === contract) this.#expire(other);
    }
    store.announce({ type: 'contracts.updated', customer: contract.customer, id: contract.id });
    this.#finish(store.today);
    return quote.record;
  }

  moneyMoved(): void {
    this.#finish(this.#store.today);
  }

  passDay(day: number): void {
    for (const quote of this.#quotes) {
      if (toDay(quote.record.validUntil ?? quote.record.effectiveOn) < day) this.#expire(quote);
    }
    this.#finish(day);
  }

  /** Contracts that have ended and are paid: kept by the customer, or given back. */
  #finish(day: number): void {
    for (const quote of this.#quotes) {
      const { contract, record } = quote;
      if (record.state !== 'accepted' || quote.day > day || !isSettled(contract)) continue;
      const status = record.outcome === 'buy_out' ? 'bought_out' : 'early_terminated';
      closeEnded(this.#store, contract, status, day);
      quote.record = { ...record, state: 'settled' };
      const { customer, id } = contract;
      this.#store.announce({ type: 'contracts.updated', customer, id });
      this.#store.announce({ type: 'payoffQuotes.updated', customer, id: record.id });
    }
  }

  #expire(quote: Quote): void {
    if (quote.record.state !== 'open') return;
    quote.record = { ...quote.record, state: 'expired', allowedActions: [] };
    this.#store.touch(undefined);
  }

  #issue(
    customerId: string,
    asked: {
      readonly contractId: string;
      readonly effectiveOn: string;
      readonly binding: keyof typeof HOLDS_DAYS;
      readonly requestId?: string;
    },
  ): PayoffQuote {
    const store = this.#store;
    const customer = customerOf(store, customerId);
    const { contract, day } = this.#endable(customer, asked.contractId, asked.effectiveOn);
    const figures = payoffFigures(store, contract, day);
    const serial = this.#quotes.length + 1;
    const { binding, requestId } = asked;
    const id = `pqt_${serial}`;
    const record: PayoffQuote = {
      id,
      number: `Q${store.yearOf(store.today)}-${String(serial).padStart(5, '0')}`,
      contractId: contract.id,
      contractNumber: contract.number,
      effectiveOn: fromDay(day),
      validUntil: fromDay(Math.min(day, store.today + HOLDS_DAYS[binding])),
      binding,
      state: 'open',
      ...figuresView(figures),
      createdAt: momentOf(store.today, serial),
      ...(requestId === undefined ? {} : { requestId }),
      documentId: `doc_${id}`,
      allowedActions: binding === 'definitive' ? ['accept'] : [],
    };
    this.#quotes.push({ customer: customer.index, contract, day, figures, record });
    store.touch(undefined);
    return record;
  }

  #endable(
    customer: CustomerRecord,
    id: string,
    effectiveOn: string,
  ): { readonly contract: ContractRecord; readonly day: number } {
    const { today } = this.#store;
    const contract = contractOf(this.#store, customer, id);
    if (!contract) throw new LessorRuleError(422, 'unknown_contract', '/contractId');
    this.#mustRun(contract);
    const day = dayIn(effectiveOn, '/effectiveOn');
    if (day < today) throw new LessorRuleError(422, 'in_the_past', '/effectiveOn');
    if (day > Math.min(today + MAX_DAYS_AHEAD, contract.ends)) {
      throw new LessorRuleError(422, 'out_of_range', '/effectiveOn');
    }
    return { contract, day };
  }

  #mustRun(contract: ContractRecord): void {
    const running = statusOn(contract, this.#store.today) === 'active';
    const ending = contract.stopsAfter < Number.MAX_SAFE_INTEGER;
    if (!running || ending) throw new LessorRuleError(409, 'contract_not_active', '/contractId');
  }

  #own(customerId: string): PayoffQuote[] {
    const { index } = customerOf(this.#store, customerId);
    return this.#quotes.filter(({ customer }) => customer === index).map(({ record }) => record);
  }
}
