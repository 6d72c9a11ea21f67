/** The contracts or assets that a field can be about. */
import { AssetsResource, ContractsResource } from '../../../sdk/index.ts';
import type { Asset, AssetKind, Contract, ContractStatus } from '../../../sdk/index.ts';
import type { LeaseContextValue } from '../../context/lease-context.ts';
import type { LeaseHost } from '../../controllers/lease.ts';
import { QueryController } from '../../controllers/query.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Currency of a contract. */
  readonly currency?: string;
}

export interface Choices {
  readonly status: 'loading' | 'failed' | 'ready';
  readonly items: readonly Choice[];
  /** Whether there are more than are listed. */
  readonly more: boolean;
  /** What is searched for. */
  readonly q: string;
}

export interface ChoicesFilter {
  readonly status?: readonly ContractStatus[];
  readonly kind?: readonly AssetKind[];
  readonly contractId?: string | undefined;
}

interface ChoicesOptions {
  /** The chosen id. */
  chosen(): string;
  enabled(): boolean;
  /** For contracts: the statuses that fit. For assets: the kinds that fit, and the contract they belong to. */
  filter(): ChoicesFilter;
}

interface Answer {
  readonly items: readonly Choice[];
  readonly more: boolean;
}

const LIMIT = 100;

const contractChoice = ({ id, number, title, currency, invoiceCurrency }: Contract): Choice => ({
  value: id,
  label: title ? `${number} · ${title}` : number,
  currency: invoiceCurrency ?? currency,
});

function assetChoice({ id, make, model, productType, vehicle, equipment, contractNumber }: Asset): Choice {
  const name = [make, model].filter(Boolean).join(' ') || productType;
  const mark = vehicle?.plate ?? equipment?.serial ?? vehicle?.vin;
  return { value: id, label: [name, mark, contractNumber].filter(Boolean).join(' · ') };
}

/** Lists what can be chosen, a hundred at a time and by search; knows what is chosen even when it is not listed. */
export class ChoicesController {
  readonly #list: QueryController<Answer>;
  readonly #chosen: QueryController<Choice>;
  readonly #host: LeaseHost;
  readonly #options: ChoicesOptions;
  readonly #known = new Map<string, Choice>();
  #q = '';

  constructor(host: LeaseHost, kind: 'contracts' | 'assets', options: ChoicesOptions) {
    this.#host = host;
    this.#options = options;
    this.#list = new QueryController<Answer>(host, () => ({
      key: [`${kind}.list`, 'choices', this.#q, options.filter()],
      source: `${kind}.list`,
      enabled: options.enabled(),
      load: (signal, lease) => this.#load(kind, lease, signal),
    }));
    this.#chosen = new QueryController<Choice>(host, () => ({
      key: [`${kind}.get`, 'choice', options.chosen()],
      source: `${kind}.get`,
      enabled: options.enabled() && this.#isUnlisted,
      load: async (signal, { client }) =>
        kind === 'contracts'
          ? contractChoice(await client.resource(ContractsResource).get(options.chosen(), { signal }))
          : assetChoice(await client.resource(AssetsResource).get(options.chosen(), { signal })),
    }));
  }

  /** What can be chosen, the chosen one always among it. */
  get state(): Choices {
    const list = this.#list.state;
    const { status } = list;
    const { items, more } = list.status === 'ready' ? list.value : { items: [], more: false };
    for (const item of items) this.#known.set(item.value, item);
    const { chosen } = this;
    const listed = !chosen || items.some(({ value }) => value === chosen.value);
    return {
      status: status === 'failed' ? 'failed' : status === 'ready' ? 'ready' : 'loading',
      items: listed ? items : [chosen, ...items],
      more,
      q: this.#q,
    };
  }

  /** The chosen one. */
  get chosen(): Choice | undefined {
    const id = this.#options.chosen();
    if (!id) return undefined;
    const answered = this.#chosen.state;
    if (answered.status === 'ready') return answered.value;
    return this.#known.get(id) ?? { value: id, label: id };
  }

  /** Lists what a search finds. */
  search(q: string): void {
    this.#q = q.trim();
    this.#host.requestUpdate();
  }

  retry(): void {
    void this.#list.refetch();
  }

  get #isUnlisted(): boolean {
    const id = this.#options.chosen();
    return id !== '' && !this.#known.has(id) && this.#list.state.status === 'ready';
  }

  async #load(
    kind: 'contracts' | 'assets',
    { client }: LeaseContextValue,
    signal: AbortSignal,
  ): Promise<Answer> {
    const { status, kind: kinds, contractId } = this.#options.filter();
    const q = this.#q ? { q: this.#q } : {};
    if (kind === 'contracts') {
      const asked = { ...q, ...(status ? { status } : { closed: true }), limit: LIMIT };
      const page = await client.resource(ContractsResource).list(asked, { signal });
      return { items: page.items.map(contractChoice), more: page.next !== undefined };
    }
    const asked = { ...q, ...(kinds && { kind: kinds }), ...(contractId && { contractId }), limit: LIMIT };
    const page = await client.resource(AssetsResource).list(asked, { signal });
    return { items: page.items.map(assetChoice), more: page.next !== undefined };
  }
}
