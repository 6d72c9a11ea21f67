import type { Payment, PaymentTotals } from '../../../sdk/schemas/index.ts';
import { toDay } from '../finance/calendar.ts';
import type { CustomerRecord } from '../model.ts';
import type { Store } from '../store.ts';
import { METHODS, NONE, PAYMENT_STATE } from '../tables.ts';
import { paymentNumber } from '../views/payment-number.ts';
import { paymentView } from '../views/payment-view.ts';
import { invoiceNumber } from '../views/invoice-view.ts';
import { choices, type ListQuery, range, type Slice, sortKeys } from './list-query.ts';
import { cut } from './order.ts';
import { RowIndex, type RowKey, rowOrder } from './row-index.ts';

export const PAYMENT_SORTS = ['receivedOn', 'amount'] as const;
export const PAYMENT_FILTERS = [
  ...['q', 'contractId', 'currency', 'state', 'method'],
  ...['receivedOn.gte', 'receivedOn.lte', 'amount.gte', 'amount.lte'],
] as const;

const POSTED = PAYMENT_STATE.indexOf('posted');
const IN_PROGRESS = ['initiated', 'requires_action', 'processing'].map((name) =>
  PAYMENT_STATE.findIndex((each) => each === name),
);

/** Whether a payment counts as paid. */
export const isPosted = (store: Store, row: number): boolean => store.payments.state[row] === POSTED;
/** Whether a payment is under way. */
export const isInProgress = (store: Store, row: number): boolean =>
  IN_PROGRESS.includes(store.payments.state[row] ?? NONE);

/** The payments of one customer, ready to be filtered, sorted, summed and paged. */
export class PaymentQuery {
  readonly #store: Store;
  readonly #customer: CustomerRecord;
  #index = new RowIndex([]);
  #revision = -1;

  constructor(store: Store, customer: CustomerRecord) {
    this.#store = store;
    this.#customer = customer;
  }

  /** One page. */
  list(query: ListQuery): Slice<Payment, PaymentTotals> {
    const rows = this.rows(query);
    const keys = sortKeys(query.sort, PAYMENT_SORTS, '-receivedOn');
    const order = rowOrder(keys, (key) => this.#key(key));
    return {
      ...cut(rows, query, order, (row) => paymentView(this.#store, row)),
      ...(query.totals ? { totals: paymentTotals(this.#store, rows) } : {}),
    };
  }

  /** Rows of a filter in order. */
  rows({ filter, sort }: Pick<ListQuery, 'filter' | 'sort'>): number[] {
    if (this.#revision !== this.#store.revision) {
      this.#revision = this.#store.revision;
      this.#index = new RowIndex(this.#customer.payments);
    }
    const keys = sortKeys(sort, PAYMENT_SORTS, '-receivedOn');
    const { positions, backwards } = this.#index.order(keys, (key) => this.#key(key));
    const test = paymentTest(this.#store, filter);
    const q = filter['q']?.trim().toLowerCase();
    const hits = q ? this.#index.search(q, (row) => searchText(this.#store, row)) : undefined;
    const selected: number[] = [];
    for (let at = 0; at < positions.length; at += 1) {
      const position = positions[backwards ? positions.length - 1 - at : at] ?? 0;
      const row = this.#customer.payments[position] ?? 0;
      if ((!hits || hits[position] === 1) && test(row)) selected.push(row);
    }
    return selected;
  }

  #key(key: string): RowKey {
    const { payments } = this.#store;
    const values = key === 'amount' ? payments.amount : payments.received;
    return (row) => values[row] ?? 0;
  }
}

function searchText(store: Store, row: number): string {
  const contract = store.contracts[store.payments.contract[row] ?? NONE];
  const target = store.payments.target[row] ?? NONE;
  return `${paymentNumber(store, row)} ${contract?.number ?? ''} ${target === NONE ? '' : invoiceNumber(store, target)}`.toLowerCase();
}

/** Contracts that a payment is for: its own, and those of all invoices that an online payment names. */
export function contractsOf(store: Store, row: number): string[] {
  const shares = store.online.get(row)?.shares;
  const indices = shares
    ? shares.map((share) => store.invoices.contract[share.row] ?? NONE)
    : [store.payments.contract[row] ?? NONE];
  return [...new Set(indices)].flatMap((index) => store.contracts[index]?.id ?? []);
}

function paymentTest(store: Store, filter: ListQuery['filter']): (row: number) => boolean {
  const { payments } = store;
  const contracts = choices(filter, 'contractId');
  const currencies = choices(filter, 'currency');
  const states = choices(filter, 'state');
  const methods = choices(filter, 'method');
  const received = range(filter, 'receivedOn', toDay);
  const amounts = range(filter, 'amount', Number);
  const within = (bounds: typeof received, value: number): boolean =>
    !bounds || (value >= bounds.low && value <= bounds.high);
  return (row) =>
    (!contracts || contractsOf(store, row).some((id) => contracts.has(id))) &&
    (!currencies || currencies.has(store.currencies[payments.currency[row] ?? NONE] ?? '')) &&
    (!states || states.has(PAYMENT_STATE[payments.state[row] ?? NONE] ?? '')) &&
    (!methods || methods.has(METHODS[payments.method[row] ?? NONE] ?? '')) &&
    within(received, payments.received[row] ?? 0) &&
    within(amounts, payments.amount[row] ?? 0);
}

/** Sums per currency over rows. */
export function paymentTotals(store: Store, rows: readonly number[]): PaymentTotals[] {
  const { payments } = store;
  const sums = store.currencies.map(() => ({ count: 0, posted: 0, inProgress: 0, unallocated: 0 }));
  for (const row of rows) {
    const sum = sums[payments.currency[row] ?? 0];
    if (!sum) continue;
    sum.count += 1;
    const amount = payments.amount[row] ?? 0;
    if (isPosted(store, row)) {
      sum.posted += amount;
      sum.unallocated += payments.unallocated[row] ?? 0;
    } else if (isInProgress(store, row)) sum.inProgress += amount;
  }
  return sums.flatMap((sum, index) => {
    const currency = store.currencies[index] ?? '';
    const money = (amount: number) => ({ amount, currency });
    if (sum.count === 0) return [];
    const { count, posted, inProgress, unallocated } = sum;
    return {
      currency,
      count,
      posted: money(posted),
      inProgress: money(inProgress),
      unallocated: money(unallocated),
    };
  });
}
