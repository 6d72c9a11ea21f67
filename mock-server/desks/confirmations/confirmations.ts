/** What customers say they have paid, until the money is found. */
import type { ConfirmationDraft, PaymentConfirmation } from '../../../sdk/schemas/confirmation.ts';
import { fromDay } from '../../engine/finance/calendar.ts';
import { invoiceId, rowOfInvoice } from '../../engine/ids.ts';
import type { CustomerRecord } from '../../engine/model.ts';
import { momentOf } from '../../engine/moments.ts';
import type { ListQuery, Slice } from '../../engine/queries/list-query.ts';
import { LessorRuleError } from '../../engine/rule-error.ts';
import type { Desk, Store } from '../../engine/store.ts';
import { NONE, PAYMENT_STATE } from '../../engine/tables.ts';
import { customerOf } from '../customers.ts';
import { isAmong, isAmongAny, sliceByDay } from '../lists.ts';
import { dayIn } from '../read-day.ts';
import { UploadsDesk } from '../uploads/uploads-desk.ts';

/** Days after which money that has not come is not looked for any more. */
const LOOKED_FOR_DAYS = 10;
const POSTED = PAYMENT_STATE.indexOf('posted');

interface Claim {
  readonly customer: number;
  readonly rows: readonly number[];
  readonly paid: number;
  readonly since: number;
  record: PaymentConfirmation;
}

/** Takes claims down and compares them with what comes in. No balance changes here. */
export class ConfirmationsDesk implements Desk {
  readonly #store: Store;
  readonly #claims: Claim[] = [];

  constructor(store: Store) {
    this.#store = store;
  }

  /** Takes a claim down. @throws {LessorRuleError} when a rule refuses it. */
  create(customerId: string, draft: ConfirmationDraft): PaymentConfirmation {
    const store = this.#store;
    const customer = customerOf(store, customerId);
    const rows = draft.invoiceIds.map((id, index) => this.#claimable(customer, id, `/invoiceIds/${index}`));
    const twice = rows.findIndex((row, index) => rows.indexOf(row) < index);
    if (twice >= 0) throw new LessorRuleError(422, 'repeated', `/invoiceIds/${twice}`);
    const currencies = new Set(rows.map((row) => store.currencies[store.invoices.currency[row] ?? 0]));
    if (currencies.size > 1 || !currencies.has(draft.amount.currency)) {
      throw new LessorRuleError(422, 'currency_mismatch', '/amount/currency');
    }
    if (draft.amount.amount < 1) throw new LessorRuleError(422, 'out_of_range', '/amount/amount');
    const paid = dayIn(draft.paidOn, '/paidOn');
    if (paid > store.today) throw new LessorRuleError(422, 'in_the_future', '/paidOn');
    const serial = this.#claims.length + 1;
    const id = `cnf_${serial}`;
    const { paidOn, amount, orderNo, bank, evidence } = draft;
    if (evidence) store.desk(UploadsDesk).use(customer.index, evidence, id, '/evidence');
    const record: PaymentConfirmation = {
      id,
      number: `C${store.yearOf(store.today)}-${String(serial).padStart(5, '0')}`,
      invoiceIds: rows.map(invoiceId),
      paidOn,
      amount: { amount: amount.amount, currency: amount.currency },
      orderNo,
      bank,
      evidence,
      state: 'submitted',
      createdAt: momentOf(store.today, serial),
    };
    this.#claims.push({ customer: customer.index, rows, paid, since: store.today, record });
    store.touch(undefined);
    return record;
  }

  /** Latest first unless sorted. */
  list(customerId: string, query: ListQuery): Slice<PaymentConfirmation> {
    const found = this.#own(customerId).filter(
      ({ state, invoiceIds }) =>
        isAmong(query.filter, 'state', state) && isAmongAny(query.filter, 'invoiceId', invoiceIds),
    );
    return sliceByDay(found, query, ({ paidOn }) => paidOn);
  }

  find(customerId: string, id: string): PaymentConfirmation | undefined {
    return this.#own(customerId).find((each) => each.id === id);
  }

  moneyMoved(): void {
    this.#match(this.#store.today);
  }

  passDay(day: number): void {
    this.#match(day);
    for (const claim of this.#claims) {
      if (claim.record.state === 'submitted' && day - claim.since > LOOKED_FOR_DAYS) {
        this.#resolve(claim, { state: 'rejected', reason: 'not_received', resolvedOn: fromDay(day) });
      }
    }
  }

  #match(day: number): void {
    for (const claim of this.#claims) {
      if (claim.record.state !== 'submitted' || this.#came(claim) < claim.record.amount.amount) continue;
      this.#resolve(claim, { state: 'matched', resolvedOn: fromDay(day) });
    }
  }

  #resolve(claim: Claim, change: Partial<PaymentConfirmation>): void {
    claim.record = { ...claim.record, ...change };
    this.#store.touch(undefined);
    const { customer, record } = claim;
    this.#store.announce({ type: 'confirmations.updated', customer, id: record.id });
  }

  /** Money of posted payments that came for these invoices from the day on that the customer names. */
  #came({ rows, paid }: Claim): number {
    const { invoices, payments, allocations } = this.#store;
    let sum = 0;
    for (const row of rows) {
      let at = invoices.firstAllocation[row] ?? NONE;
      for (; at !== NONE; at = allocations.nextOfInvoice[at] ?? NONE) {
        const payment = allocations.payment[at] ?? NONE;
        if (payments.state[payment] !== POSTED || (payments.received[payment] ?? 0) < paid) continue;
        sum += allocations.amount[at] ?? 0;
      }
    }
    return sum;
  }

  #own(customerId: string): PaymentConfirmation[] {
    const { index } = customerOf(this.#store, customerId);
    return this.#claims.filter(({ customer }) => customer === index).map(({ record }) => record);
  }

  #claimable(customer: CustomerRecord, id: string, pointer: string): number {
    const { invoices } = this.#store;
    const row = rowOfInvoice(this.#store, customer, id);
    if (row === undefined) throw new LessorRuleError(422, 'unknown_invoice', pointer);
    if (!invoices.counts(row) || (invoices.open[row] ?? 0) <= 0) {
      throw new LessorRuleError(422, 'nothing_open', pointer);
    }
    const pending = this.#claims.some(
      ({ rows, record }) => record.state === 'submitted' && rows.includes(row),
    );
    if (pending) throw new LessorRuleError(409, 'confirmation_pending', pointer);
    return row;
  }
}
