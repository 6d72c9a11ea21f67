import { PaymentsResource } from '../../../sdk/index.ts';
import type { Payment } from '../../../sdk/index.ts';
import { leaseOf } from '../../controllers/lease.ts';
import type { LeaseHost } from '../../controllers/lease.ts';
import { QueryController } from '../../controllers/query.ts';
import type { QueryState } from '../../controllers/query.ts';
import { UrlStateController } from '../../controllers/url-state.ts';

export type { QueryState } from '../../controllers/query.ts';

export interface OpenedPaymentOptions {
  enabled(): boolean;
  /** Of the page's URL; undefined keeps out of it. */
  urlPrefix(): string | undefined;
}

/**
 * The payment that is open, in the page's URL too: a link leads to it, whether the list has it or not. Not `payment`,
 * by which the payment provider's way back is known.
 */
export class OpenedPaymentController {
  readonly #host: LeaseHost;
  readonly #url: UrlStateController;
  readonly #query: QueryController<Payment>;
  #id?: string;
  #known?: Payment;

  constructor(host: LeaseHost, { enabled, urlPrefix }: OpenedPaymentOptions) {
    this.#host = host;
    this.#query = new QueryController<Payment>(host, () => ({
      key: ['payments.get', this.#id],
      enabled: this.#id !== undefined && !this.#known && enabled(),
      load: (signal, { client }) => client.resource(PaymentsResource).get(this.#id ?? '', { signal }),
    }));
    this.#url = new UrlStateController(host, {
      enabled: () => urlPrefix() !== undefined,
      prefix: () => urlPrefix() ?? '',
      spec: { 'payment-id': { kind: 'text' } },
      read: ({ 'payment-id': id }) => this.#set(typeof id === 'string' ? id : undefined),
      write: () => ({ 'payment-id': this.#id }),
    });
  }

  get id(): string | undefined {
    return this.#id;
  }

  /** What is known of it: all at once when it was opened from the list. */
  get state(): QueryState<Payment> {
    return this.#known ? { status: 'ready', value: this.#known, refreshing: false } : this.#query.state;
  }

  /** The host's page for an invoice, if it has one. */
  invoiceHref(id: string): string | undefined {
    return leaseOf(this.#host)?.value?.href('invoice', { id });
  }

  /** Opens one, or none; `payment` is what the list knows of it. */
  open(id: string | undefined, payment?: Payment): void {
    if (id === this.#id) return;
    this.#set(id, payment);
    this.#url.changed(true);
  }

  async refetch(): Promise<void> {
    await this.#query.refetch();
  }

  #set(id: string | undefined, payment?: Payment): void {
    this.#id = id;
    this.#known = payment;
    this.#host.requestUpdate();
  }
}
