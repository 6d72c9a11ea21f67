/** How a payment stands, asked again until it is settled, ever more rarely, and not for ever. */
import type { ReactiveController } from 'lit';
import { PaymentsResource } from '../../../sdk/index.ts';
import type { Payment } from '../../../sdk/index.ts';
import { leaseOf } from '../../controllers/lease.ts';
import type { LeaseHost } from '../../controllers/lease.ts';
import { QueryController } from '../../controllers/query.ts';
import type { QueryState } from '../../controllers/query.ts';

/** As often as it is asked again by itself: three to four minutes at the default pace. */
const TRIES = 12;
const GROWTH = 1.5;
const LONGEST = 30_000;

/** States after which nothing moves by itself. */
const SETTLED: ReadonlySet<string> = new Set(['posted', 'failed', 'cancelled', 'reversed', 'refunded']);

export const isSettled = ({ state }: Payment): boolean => SETTLED.has(state);

export interface FollowOptions {
  /** Which payment; undefined follows none. */
  id(): string | undefined;
  /** Wait before the second question, in milliseconds. */
  pace(): number;
  /** Told once when the payment of this id is seen in another state than before; `before` is undefined at first sight. */
  moved(payment: Payment, before: string | undefined): void;
}

export class PaymentFollow implements ReactiveController {
  readonly #host: LeaseHost;
  readonly #options: FollowOptions;
  readonly #query: QueryController<Payment>;
  #id?: string;
  #seen?: string;
  #tries = 0;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(host: LeaseHost, options: FollowOptions) {
    this.#host = host;
    this.#options = options;
    this.#query = new QueryController<Payment>(host, () => ({
      key: ['payments.get', options.id()],
      enabled: options.id() !== undefined,
      staleTime: 0,
      load: (signal, { client }) => client.resource(PaymentsResource).get(options.id() ?? '', { signal }),
    }));
    host.addController(this);
  }

  get state(): QueryState<Payment> {
    return this.#query.state;
  }

  /** Whether it has been asked so often that only the reader asks again. */
  get stopped(): boolean {
    return this.#tries >= TRIES;
  }

  /** Asks now, and goes on asking from the beginning. */
  async check(): Promise<void> {
    this.#tries = 0;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    await this.#query.refetch();
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onVisible);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onVisible);
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  hostUpdated(): void {
    const id = this.#options.id();
    if (id !== this.#id) {
      this.#id = id;
      this.#seen = undefined;
      this.#tries = 0;
      clearTimeout(this.#timer);
      this.#timer = undefined;
    }
    const { state } = this.#query;
    if (id === undefined || state.status !== 'ready') return;
    const payment = state.value;
    if (payment.id === id && payment.state !== this.#seen) {
      const before = this.#seen;
      this.#seen = payment.state;
      if (before !== undefined) this.#refreshOthers();
      this.#options.moved(payment, before);
    }
    if (isSettled(payment)) clearTimeout(this.#timer);
    // A transfer takes days: it is looked at when the reader looks.
    else if (!payment.action?.bankTransfer && !state.refreshing) this.#plan();
  }

  #plan(): void {
    if (this.#timer !== undefined || this.stopped) return;
    const wait = Math.min(this.#options.pace() * GROWTH ** this.#tries, LONGEST);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#tries += 1;
      void this.#query.refetch();
    }, wait);
  }

  /** Invoices, sums and payments elsewhere on the page show what has moved. */
  #refreshOthers(): void {
    leaseOf(this.#host)?.value?.queries.invalidate(([, operation]) => operation !== 'payments.get');
  }

  readonly #onVisible = (): void => {
    if (
      document.visibilityState === 'visible' &&
      this.#id !== undefined &&
      this.#seen &&
      !SETTLED.has(this.#seen)
    ) {
      void this.check();
    }
  };
}
