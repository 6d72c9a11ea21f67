import type {
  Activity,
  Asset,
  Contract,
  CreditLine,
  Customer,
  Guarantee,
  InsurancePolicy,
  Invoice,
  InvoiceTotals,
  Payment,
  PaymentPromise,
  PaymentTotals,
  ScheduleLine,
  Summary,
} from '../../sdk/schemas/index.ts';
import { chooseLanguage, type Language } from '../words/index.ts';
import { activitiesOf, activityOrder } from './activities.ts';
import { creditLine, principalOwed } from './credit-line.ts';
import { rowOfInvoice, rowOfPayment } from './ids.ts';
import type { ContractRecord, CustomerRecord } from './model.ts';
import { type PaymentInput, receivePayment, reversePayment } from './incoming.ts';
import { cancelPromise, createPromise, type PromiseInput, promiseOf } from './promises.ts';
import { AssetQuery } from './queries/asset-query.ts';
import { listContracts } from './queries/contract-query.ts';
import { InvoiceQuery } from './queries/invoice-query.ts';
import { choices, type ListQuery, type Slice } from './queries/list-query.ts';
import { byId, LATEST_FIRST, paged } from './queries/order.ts';
import { PaymentQuery } from './queries/payment-query.ts';
import { PolicyQuery } from './queries/policy-query.ts';
import type { Store } from './store.ts';
import { summarize } from './summary.ts';
import { contractDetail, scheduleView } from './views/contract-view.ts';
import { invoiceDetail } from './views/invoice-view.ts';
import { paymentView } from './views/payment-view.ts';

/** What the views of one customer share, whatever their language. */
class Shared {
  readonly invoices: InvoiceQuery;
  readonly payments: PaymentQuery;
  readonly policies: PolicyQuery;
  readonly assets: AssetQuery;
  readonly creditTotal: number;
  /** Figures by contract (or all), until something changes or a day passes. */
  readonly summaries = new Map<string, Summary>();
  seen = { revision: -1, today: -1 };

  constructor(store: Store, record: CustomerRecord) {
    this.invoices = new InvoiceQuery(store, record);
    this.payments = new PaymentQuery(store, record);
    this.policies = new PolicyQuery(store, record);
    this.assets = new AssetQuery(store, record, this.policies);
    // Agreed once: a quarter above what is owed on the first day, in round thousands.
    this.creditTotal = Math.ceil((principalOwed(store, record) * 1.25 + 2_500_000) / 1_000_000) * 1_000_000;
  }
}

/** Everything one customer may see, in one language. An id of another customer is unknown here. */
export class CustomerView {
  readonly language: Language;
  readonly #store: Store;
  readonly #record: CustomerRecord;
  readonly #shared: Shared;

  /** Speaks the label's first language unless told otherwise. */
  constructor(store: Store, record: CustomerRecord, language?: Language, shared = new Shared(store, record)) {
    this.language = language ?? chooseLanguage(null, store.profile.label.locales);
    this.#store = store;
    this.#record = record;
    this.#shared = shared;
  }

  /** The same customer for a reader of another language. */
  in(language: Language): CustomerView {
    if (language === this.language) return this;
    return new CustomerView(this.#store, this.#record, language, this.#shared);
  }

  get customer(): Customer {
    return this.#record.profile;
  }

  /** The dashboard's figures; with `contractId` those of one contract. */
  summary(options?: { readonly contractId?: string }): Summary {
    const { revision, today } = this.#store;
    const { seen, summaries } = this.#shared;
    if (seen.revision !== revision || seen.today !== today) {
      this.#shared.seen = { revision, today };
      summaries.clear();
    }
    const key = options?.contractId ?? '';
    const known = summaries.get(key);
    if (known) return structuredClone(known);
    const fresh = summarize(this.#store, this.#record, this.credit(), options?.contractId);
    summaries.set(key, fresh);
    return structuredClone(fresh);
  }

  /**
   * The credit line, with its figures in another currency beside: the label's second one, the one that is asked for, or
   * `none`. Undefined for a currency without a rate.
   */
  credit(): CreditLine;
  credit(secondary?: string): CreditLine | undefined;
  credit(secondary?: string): CreditLine | undefined {
    return creditLine(this.#store, this.#record, this.#shared.creditTotal, secondary);
  }

  /** What waits (oldest first), then what happened in the last year (newest first). */
  activities(query: ListQuery): Slice<Activity> {
    const { filter, sort } = query;
    const kinds = choices(filter, 'kind');
    const rows = activitiesOf(this.#store, this.#record, this.#shared.policies).filter(
      ({ kind, at }) =>
        (!kinds || kinds.has(kind)) &&
        (!filter['at.gte'] || at >= filter['at.gte']) &&
        (!filter['at.lte'] || at <= filter['at.lte']),
    );
    return paged(rows, query, activityOrder(sort), (row) => row);
  }

  contracts(query: ListQuery): Slice<Contract> {
    return listContracts(this.#store, this.#record, query, this.language);
  }

  contract(id: string): Contract | undefined {
    const contract = this.#contract(id);
    return contract && contractDetail(this.#store, contract, this.language);
  }

  schedule(contractId: string): ScheduleLine[] | undefined {
    const contract = this.#contract(contractId);
    return contract && scheduleView(this.#store, contract);
  }

  guarantees(contractId: string): Guarantee[] | undefined {
    const contract = this.#contract(contractId);
    return contract && contract.guarantees.map((each) => ({ ...each }));
  }

  invoices(query: ListQuery): Slice<Invoice, InvoiceTotals> {
    return this.#shared.invoices.list(query, this.language);
  }

  /** An invoice with lines, VAT per rate and allocations. */
  invoice(id: string): Invoice | undefined {
    const row = rowOfInvoice(this.#store, this.#record, id);
    return row === undefined ? undefined : invoiceDetail(this.#store, row, this.language);
  }

  payments(query: ListQuery): Slice<Payment, PaymentTotals> {
    return this.#shared.payments.list(query);
  }

  payment(id: string): Payment | undefined {
    const row = rowOfPayment(this.#store, this.#record, id);
    return row === undefined ? undefined : paymentView(this.#store, row);
  }

  assets(query: ListQuery): Slice<Asset> {
    return this.#shared.assets.list(query, this.language);
  }

  asset(id: string): Asset | undefined {
    return this.#shared.assets.find(id, this.language);
  }

  policies(query: ListQuery): Slice<InsurancePolicy> {
    return this.#shared.policies.list(query);
  }

  policy(id: string): InsurancePolicy | undefined {
    return this.#shared.policies.find(id);
  }

  /**
   * Registers money that came in. Without target invoices it settles what is open, oldest first; with them those alone,
   * oldest first. What is left stays on the payment. Throws LessorRuleError when a rule refuses it.
   */
  receivePayment(input: PaymentInput): Payment {
    return paymentView(this.#store, receivePayment(this.#store, this.#record, input));
  }

  /**
   * Takes a posted payment back: what it settled is open again, by negative allocations. Undefined for an unknown id;
   * throws LessorRuleError for a payment that is not posted.
   */
  reversePayment(id: string): Payment | undefined {
    const row = rowOfPayment(this.#store, this.#record, id);
    if (row === undefined) return undefined;
    reversePayment(this.#store, row);
    return paymentView(this.#store, row);
  }

  /** Promises, newest first. */
  promises(query: ListQuery): Slice<PaymentPromise> {
    const own = this.#store.promises.filter((each) => each.customer === this.#record.index);
    return paged(own, query, byId(LATEST_FIRST), (record) => promiseOf(this.#store, record));
  }

  /** Takes a promise down. Throws LessorRuleError when a rule refuses it. */
  createPromise(input: PromiseInput): PaymentPromise {
    return createPromise(this.#store, this.#record, input);
  }

  /** Withdraws an active promise; undefined when there is none with this id. Throws LessorRuleError once it has ended. */
  cancelPromise(id: string): PaymentPromise | undefined {
    return cancelPromise(this.#store, this.#record, id);
  }

  #contract(id: string): ContractRecord | undefined {
    return this.#record.contracts.find((each) => each.id === id && each.starts <= this.#store.today);
  }
}
