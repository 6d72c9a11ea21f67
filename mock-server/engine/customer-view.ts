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
import { activities } from './activities.ts';
import { creditLine, principalOwed } from './credit-line.ts';
import { rowOfInvoice, rowOfPayment } from './ids.ts';
import type { ContractRecord, CustomerRecord } from './model.ts';
import { cancelPromise, createPromise, type PromiseInput, promiseOf } from './promises.ts';
import { AssetQuery } from './queries/asset-query.ts';
import { accessible, listContracts } from './queries/contract-query.ts';
import { InvoiceQuery } from './queries/invoice-query.ts';
import { type ListQuery, type Slice, slice } from './queries/list-query.ts';
import { PaymentQuery } from './queries/payment-query.ts';
import type { Store } from './store.ts';
import { summarize } from './summary.ts';
import { contractDetail, scheduleView } from './views/contract-view.ts';
import { invoiceDetail } from './views/invoice-view.ts';
import { paymentView } from './views/payment-view.ts';

/** Everything one customer may see. An id of another customer is unknown here. */
export class CustomerView {
  readonly #store: Store;
  readonly #record: CustomerRecord;
  readonly #invoices: InvoiceQuery;
  readonly #payments: PaymentQuery;
  readonly #assets: AssetQuery;
  readonly #creditTotal: number;
  /** Figures by contract (or all), until something changes or a day passes. */
  readonly #summaries = new Map<string, Summary>();
  #seen = { revision: -1, today: -1 };

  constructor(store: Store, record: CustomerRecord) {
    this.#store = store;
    this.#record = record;
    this.#invoices = new InvoiceQuery(store, record);
    this.#payments = new PaymentQuery(store, record);
    this.#assets = new AssetQuery(store, record, store.today);
    // Agreed once: a quarter above what is owed on the first day, in round thousands.
    this.#creditTotal = Math.ceil((principalOwed(store, record) * 1.25 + 2_500_000) / 1_000_000) * 1_000_000;
  }

  get customer(): Customer {
    return this.#record.profile;
  }

  /** The dashboard's figures; with `contractId` those of one contract. */
  summary(options?: { readonly contractId?: string }): Summary {
    const { revision, today } = this.#store;
    if (this.#seen.revision !== revision || this.#seen.today !== today) {
      this.#seen = { revision, today };
      this.#summaries.clear();
    }
    const key = options?.contractId ?? '';
    const known = this.#summaries.get(key);
    if (known) return structuredClone(known);
    const fresh = summarize(this.#store, this.#record, this.credit(), options?.contractId);
    this.#summaries.set(key, fresh);
    return structuredClone(fresh);
  }

  credit(): CreditLine {
    return creditLine(this.#store, this.#record, this.#creditTotal);
  }

  activities(limit: number): Activity[] {
    return activities(this.#store, this.#record, limit);
  }

  contracts(query: ListQuery): Slice<Contract> {
    return listContracts(this.#store, this.#record, query);
  }

  contract(id: string): Contract | undefined {
    const contract = this.#contract(id);
    return contract && contractDetail(this.#store, contract);
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
    return this.#invoices.list(query);
  }

  /** An invoice with lines, VAT per rate and allocations. */
  invoice(id: string): Invoice | undefined {
    const row = rowOfInvoice(this.#store, this.#record, id);
    return row === undefined ? undefined : invoiceDetail(this.#store, row);
  }

  payments(query: ListQuery): Slice<Payment, PaymentTotals> {
    return this.#payments.list(query);
  }

  payment(id: string): Payment | undefined {
    const row = rowOfPayment(this.#store, this.#record, id);
    return row === undefined ? undefined : paymentView(this.#store, row);
  }

  assets(query: ListQuery): Slice<Asset> {
    return this.#assets.assets(query);
  }

  asset(id: string): Asset | undefined {
    return this.#assets.asset(id);
  }

  policies(query: ListQuery): Slice<InsurancePolicy> {
    return this.#assets.policies(query);
  }

  policy(id: string): InsurancePolicy | undefined {
    return this.#assets.policy(id);
  }

  /** Promises, newest first. */
  promises(query: ListQuery): Slice<PaymentPromise> {
    const own = this.#store.promises.filter((each) => each.customer === this.#record.index).reverse();
    return slice(own, query, promiseOf);
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
    return accessible(this.#store, this.#record).find((each) => each.id === id);
  }
}
