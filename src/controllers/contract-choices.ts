/** Running contracts to choose from: a hundred at a time, the rest by search; what was chosen keeps its name. */
import { ContractsResource } from '../../sdk/index.ts';
import type { Contract } from '../../sdk/index.ts';
import type { LeaseHost } from './lease.ts';
import { QueryController } from './query.ts';

export interface ContractChoice {
  readonly id: string;
  /** Number, and what is leased. */
  readonly label: string;
  /** Currency of its invoices. */
  readonly currency: string;
  readonly endsOn: string;
}

export interface ContractChoices {
  readonly status: 'loading' | 'failed' | 'ready';
  readonly items: readonly ContractChoice[];
  /** Whether there are more than are listed. */
  readonly more: boolean;
  /** What is searched for. */
  readonly q: string;
}

export interface ContractChoicesOptions {
  enabled(): boolean;
  /** Ids that are listed whatever is searched for. */
  chosen(): readonly string[];
}

interface Answer {
  readonly items: readonly ContractChoice[];
  readonly more: boolean;
}

const LIMIT = 100;

const choiceOf = ({ id, number, title, currency, invoiceCurrency, endsOn }: Contract): ContractChoice => ({
  id,
  label: title ? `${number} · ${title}` : number,
  currency: invoiceCurrency ?? currency,
  endsOn,
});

export class ContractChoicesController {
  readonly #host: LeaseHost;
  readonly #options: ContractChoicesOptions;
  readonly #list: QueryController<Answer>;
  readonly #unlisted: QueryController<Answer>;
  #q = '';

  constructor(host: LeaseHost, options: ContractChoicesOptions) {
    this.#host = host;
    this.#options = options;
    this.#list = new QueryController<Answer>(host, () => ({
      key: ['contracts.list', 'running', this.#q],
      enabled: options.enabled(),
      load: async (signal, { client }) => {
        const filter = { status: ['active'] as const, limit: LIMIT, ...(this.#q && { q: this.#q }) };
        const page = await client.resource(ContractsResource).list(filter, { signal });
        return { items: page.items.map(choiceOf), more: page.next !== undefined };
      },
    }));
    this.#unlisted = new QueryController<Answer>(host, () => ({
      key: ['contracts.get', 'chosen', this.#missing],
      source: 'contracts.get',
      enabled: options.enabled() && this.#missing.length > 0,
      load: async (signal, { client }) => {
        const contracts = client.resource(ContractsResource);
        const found = await Promise.allSettled(this.#missing.map((id) => contracts.get(id, { signal })));
        signal.throwIfAborted();
        const items = found.flatMap((each) => (each.status === 'fulfilled' ? [choiceOf(each.value)] : []));
        return { items, more: false };
      },
    }));
  }

  get state(): ContractChoices {
    const { state } = this.#list;
    const { items, more } = state.status === 'ready' ? state.value : { items: [], more: false };
    const status = state.status === 'ready' || state.status === 'failed' ? state.status : 'loading';
    return { status, items: [...this.#named, ...items], more, q: this.#q };
  }

  /** What is known of an id. */
  find(id: string): ContractChoice | undefined {
    return this.state.items.find((each) => each.id === id);
  }

  /** Lists what a search finds. */
  search(q: string): void {
    this.#q = q.trim();
    this.#host.requestUpdate();
  }

  retry(): void {
    void this.#list.refetch();
  }

  get #named(): readonly ContractChoice[] {
    const { state } = this.#unlisted;
    return state.status === 'ready' ? state.value.items : [];
  }

  get #missing(): readonly string[] {
    const { state } = this.#list;
    if (state.status !== 'ready') return [];
    const listed = new Set(state.value.items.map(({ id }) => id));
    return this.#options.chosen().filter((id) => id && !listed.has(id));
  }
}
