/** Payments that customers start themselves, and what their provider answers. */
import type { Payment, PaymentDraft } from '../../../sdk/schemas/payment.ts';
import { allocateShare, contractOf } from '../../engine/allocation.ts';
import { rowOfPayment, paymentId } from '../../engine/ids.ts';
import { tellInvoices } from '../../engine/incoming.ts';
import type { CustomerRecord } from '../../engine/model.ts';
import { momentOf } from '../../engine/moments.ts';
import { hash } from '../../engine/random.ts';
import { LessorRuleError } from '../../engine/rule-error.ts';
import type { Desk, OnlinePayment, Store } from '../../engine/store.ts';
import { FLAG, METHODS, NONE, PAYMENT_STATE, type PaymentStateName } from '../../engine/tables.ts';
import { paymentView } from '../../engine/views/payment-view.ts';
import { customerOf } from '../customers.ts';
import { returnUrlOf, sharesOf } from './shares.ts';

/** Days after which a payment that nobody completes has failed. */
export const EXPIRES_AFTER_DAYS = { redirect: 3, embedded: 3, bank_transfer: 10 } as const;
/** Most invoices of one payment. */
export const MAX_INVOICES = 100;
/** A transfer arrives two days after the customer was given its reference. */
const TRANSFER_DAYS = 2;

/** What a payer, or the bank, answers: paid, paid with word from the bank to come, refused, given up. */
export const OUTCOMES = ['pay', 'pay_later', 'decline', 'cancel'] as const;
export type Outcome = (typeof OUTCOMES)[number];

const stateOf = (name: PaymentStateName): number => PAYMENT_STATE.indexOf(name);

/** Starts online payments, waits for their outcome, and posts them. Money moves only when one is posted. */
export class OnlinePaymentsDesk implements Desk {
  readonly #store: Store;
  /** Rows that are not settled yet. */
  readonly #open = new Set<number>();

  constructor(store: Store) {
    this.#store = store;
  }

  /**
   * Starts a payment and returns its row. `page` is the address of the provider's page, with `{session}` in it.
   * @throws {LessorRuleError} when a rule refuses it.
   */
  start(customerId: string, draft: PaymentDraft, page: string): number {
    const store = this.#store;
    const customer = customerOf(store, customerId);
    const returnUrl = returnUrlOf(draft);
    const { shares, currency, total } = sharesOf(store, customer, draft);
    const row = this.#enter(customer, { shares, currency, total, mode: draft.mode });
    const session = `ps_${[21, 22, 23].map((salt) => hash(store.seed, row, salt).toString(36)).join('')}`;
    const { mode } = draft;
    store.online.set(row, {
      ...{ mode, shares, session, returnUrl, page: page.replace('{session}', session) },
      createdAt: momentOf(store.today, row),
      expires: store.today + EXPIRES_AFTER_DAYS[mode],
      arrives: mode === 'bank_transfer' ? store.today + TRANSFER_DAYS : undefined,
      failureCode: undefined,
    });
    this.#open.add(row);
    this.#block(row, true);
    return row;
  }

  /** The row of a payment by the id of its provider's page. */
  bySession(session: string): number | undefined {
    for (const [row, online] of this.#store.online) if (online.session === session) return row;
    return undefined;
  }

  /** What is known of a payment; undefined for one that was not started online. */
  terms(row: number): OnlinePayment | undefined {
    return this.#store.online.get(row);
  }

  /** A payment as the API shows it. */
  view(row: number): Payment {
    return paymentView(this.#store, row);
  }

  state(row: number): PaymentStateName {
    return PAYMENT_STATE[this.#store.payments.state[row] ?? NONE] ?? 'failed';
  }

  /** The row of a customer's payment; undefined when it is foreign, unknown or not online. */
  find(customerId: string, id: string): number | undefined {
    const row = rowOfPayment(this.#store, customerOf(this.#store, customerId), id);
    return row !== undefined && this.#store.online.has(row) ? row : undefined;
  }

  /** Gives up a payment that waits for its payer. @throws {LessorRuleError} 409 once money is on its way. */
  cancel(row: number): void {
    if (this.state(row) !== 'requires_action') throw new LessorRuleError(409, 'not_cancellable', '/state');
    this.#end(row, 'cancelled', undefined);
  }

  /** What the payer did on the provider's page; too late it changes nothing. */
  answer(row: number, outcome: Outcome): void {
    if (this.state(row) !== 'requires_action') return;
    if (outcome === 'pay') this.post(row);
    else if (outcome === 'pay_later') this.process(row);
    else if (outcome === 'decline') this.fail(row, 'declined');
    else this.#end(row, 'cancelled', undefined);
  }

  /** The provider has the order; the bank's word comes on the next day. */
  process(row: number): void {
    this.#mustBeOpen(row);
    const online = this.#store.online.get(row);
    if (online) online.arrives = this.#store.today + 1;
    this.#to(row, 'processing');
  }

  /** The money is there: it settles the chosen invoices, each as far as was chosen. */
  post(row: number): void {
    this.#mustBeOpen(row);
    const store = this.#store;
    store.payments.received[row] = store.today;
    store.payments.value[row] = store.today;
    this.#open.delete(row);
    this.#block(row, false);
    this.#to(row, 'posted');
    for (const share of store.online.get(row)?.shares ?? []) {
      allocateShare(store, row, share.row, share.amount);
    }
    tellInvoices(store, row);
    store.tellDesksOfMoney();
  }

  /** It came to nothing. @throws {LessorRuleError} 409 when it is settled already. */
  fail(row: number, code: string): void {
    this.#mustBeOpen(row);
    this.#end(row, 'failed', code);
  }

  passDay(day: number): void {
    for (const row of [...this.#open]) {
      const online = this.#store.online.get(row);
      if (!online) continue;
      if (online.arrives !== undefined && online.arrives <= day) this.post(row);
      else if (online.arrives === undefined && online.expires < day) this.fail(row, 'expired');
    }
  }

  #end(row: number, state: 'failed' | 'cancelled', code: string | undefined): void {
    const online = this.#store.online.get(row);
    if (online) online.failureCode = code;
    this.#open.delete(row);
    this.#block(row, false);
    this.#to(row, state);
  }

  #mustBeOpen(row: number): void {
    if (!this.#open.has(row)) throw new LessorRuleError(409, 'not_in_progress', '/state');
  }

  #to(row: number, state: PaymentStateName): void {
    const { payments } = this.#store;
    payments.state[row] = stateOf(state);
    this.#store.touch(undefined);
    const customer = payments.customer[row];
    this.#store.announce({ type: 'payments.updated', customer, id: paymentId(row) });
  }

  /** Blocks the invoices against a second payment, or lets them go. */
  #block(row: number, on: boolean): void {
    const store = this.#store;
    for (const share of store.online.get(row)?.shares ?? []) {
      store.invoices.mark(share.row, FLAG.inProgress | FLAG.online, on);
      store.touch(contractOf(store, share.row));
    }
  }

  #enter(
    customer: CustomerRecord,
    { shares, currency, total, mode }: ReturnType<typeof sharesOf> & { mode: PaymentDraft['mode'] },
  ): number {
    const store = this.#store;
    const first = shares[0]?.row ?? NONE;
    const row = store.payments.add(
      {
        customer: customer.index,
        contract: store.invoices.contract[first] ?? NONE,
        amount: total,
        currency,
        received: store.today,
        value: store.today,
        method: METHODS.indexOf(mode === 'bank_transfer' ? 'credit_transfer' : 'card'),
        state: stateOf('requires_action'),
      },
      first,
    );
    customer.payments.push(row);
    return row;
  }
}
