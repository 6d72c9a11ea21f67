import { CustomersResource } from '../../../sdk/index.ts';
import type { Customer, CustomerRef } from '../../../sdk/index.ts';
import { leaseOf } from '../../controllers/lease.ts';
import type { LeaseHost } from '../../controllers/lease.ts';
import { QueryController } from '../../controllers/query.ts';
import type { QueryState } from '../../controllers/query.ts';

const MOST = 20;

export interface FoundCustomers {
  readonly customers: readonly Customer[];
  /** How many match, when the lessor counts them. */
  readonly total?: number | undefined;
}

export type FoundState = QueryState<FoundCustomers>;

/** Where switching stands. */
export type SwitchState =
  /** Nobody is signed in, or there is nothing to switch. */
  | { readonly status: 'none' }
  /** `current` is asked for and nothing is shown; its name is known when it was chosen here. */
  | { readonly status: 'opening'; readonly current?: CustomerRef | undefined }
  | { readonly status: 'refused'; readonly current?: CustomerRef | undefined }
  | { readonly status: 'shown'; readonly current: CustomerRef; readonly acting: boolean };

interface Known {
  readonly userId: string;
  /** The session's own customer, once it was seen. */
  own?: CustomerRef;
  /** What was shown last, and what was chosen last. */
  current?: CustomerRef | undefined;
  chosen?: CustomerRef | undefined;
}

/**
 * Customers that match what is typed, and which one is shown. What is known of a user's customers is forgotten with the
 * user; nothing is kept of the customers themselves but name and number of the own and of the current one.
 */
export class CustomerSwitcherController {
  readonly #host: LeaseHost;
  readonly found: QueryController<FoundCustomers>;
  #known?: Known;

  constructor(host: LeaseHost, options: { open(): boolean; words(): string }) {
    this.#host = host;
    this.found = new QueryController<FoundCustomers>(host, (lease) => ({
      key: ['customers.search', options.words(), MOST],
      enabled: options.open() && lease.rights('customers.list') === 'allowed',
      load: async (signal, { client }) => {
        const q = options.words() || undefined;
        const page = await client.resource(CustomersResource).list({ limit: MOST, q }, { signal });
        return { customers: page.items, total: page.total?.value };
      },
    }));
  }

  get state(): SwitchState {
    const lease = leaseOf(this.#host)?.value;
    if (!lease) return { status: 'none' };
    const { status, value } = lease.session;
    if (status === 'signed-out') {
      this.#known = undefined;
      return { status: 'none' };
    }
    const acting = lease.customerId !== undefined;
    if (status === 'ready' && value) {
      const { user, customer } = value;
      if (this.#known?.userId !== user.id) this.#known = { userId: user.id };
      if (!customer || !this.#may(user.customerIds.length, acting)) return { status: 'none' };
      if (!acting) this.#known.own = customer;
      this.#known.current = customer;
      return { status: 'shown', current: customer, acting: acting && customer.id !== this.#known.own?.id };
    }
    if (!this.#known) return { status: 'none' };
    const current = this.#named(lease.customerId);
    return status === 'failed' ? { status: 'refused', current } : { status: 'opening', current };
  }

  /** The session's own customer, as far as it was seen. */
  get own(): CustomerRef | undefined {
    return this.#known?.own;
  }

  /** Shows a customer, or without one the session's own. */
  switchTo(customer: CustomerRef | undefined): void {
    const known = this.#known;
    const own = customer === undefined || customer.id === known?.own?.id;
    if (known) known.chosen = customer;
    leaseOf(this.#host)?.value?.actFor?.(own ? undefined : customer?.id);
  }

  /** Asks for the same customer once more. */
  retry(): void {
    leaseOf(this.#host)?.value?.retrySession();
  }

  /** A customer of whom the session says nothing yet, or will not. */
  #named(id: string | undefined): CustomerRef | undefined {
    const { own, current, chosen } = this.#known ?? {};
    return id === undefined ? own : [chosen, current].find((customer) => customer?.id === id);
  }

  /** Several customers, or all of them, which a session may leave uncounted. */
  #may(customers: number, acting: boolean): boolean {
    const lease = leaseOf(this.#host)?.value;
    const offered = lease?.capabilities?.actions['actForCustomer']?.enabled === true;
    return acting || (offered && customers !== 1 && lease?.rights('customers.list') === 'allowed');
  }
}
