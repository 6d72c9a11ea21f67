import { ContractsResource, SummaryResource } from '../../../sdk/index.ts';
import type { Contract, CurrencySummary, Summary } from '../../../sdk/index.ts';
import { leaseOf } from '../../controllers/lease.ts';
import type { LeaseHost } from '../../controllers/lease.ts';
import { readPreference, writePreference } from '../../controllers/preferences.ts';
import { QueryController } from '../../controllers/query.ts';
import { cardsFor, featureOn } from '../../lib/label-switches.ts';

/** The cards, in their default order. */
export const DASHBOARD_CARDS = [
  'overdue',
  'next',
  'total',
  'paid',
  'payments',
  'invoices',
  'contracts',
  'credits',
  'credit',
  'requests',
  'activity',
] as const;
export type DashboardCard = (typeof DASHBOARD_CARDS)[number];

export interface DashboardOptions {
  enabled(): boolean;
  recentContracts(): number;
  /** Cards the embedder chose, in order; undefined leaves it to the label. */
  cards(): readonly string[] | undefined;
}

const ROOM = 'dashboard';

/**
 * Data of the dashboard: the summary in one call, the recent contracts in another. Both reload with the session; the
 * currency is the user's choice and costs no call.
 */
export class DashboardController {
  readonly #host: LeaseHost;
  readonly #options: DashboardOptions;
  readonly summary: QueryController<Summary>;
  readonly contracts: QueryController<readonly Contract[]>;
  #currency?: string;

  constructor(host: LeaseHost, options: DashboardOptions) {
    this.#host = host;
    this.#options = options;
    this.summary = new QueryController<Summary>(host, () => ({
      key: ['summary.get'],
      enabled: options.enabled(),
      load: (signal, { client }) => client.resource(SummaryResource).get({}, { signal }),
    }));
    this.contracts = new QueryController<readonly Contract[]>(host, (lease) => ({
      key: ['contracts.recent', options.recentContracts()],
      enabled:
        options.enabled() && lease.rights('contracts.list') === 'allowed' && this.cards.includes('contracts'),
      load: async (signal, { client }) => {
        const params = { limit: options.recentContracts(), sort: '-startsOn' as const };
        return (await client.resource(ContractsResource).list(params, { signal })).items;
      },
    }));
  }

  /** The cards to show, in order. */
  get cards(): DashboardCard[] {
    const label = leaseOf(this.#host)?.value?.label;
    const chosen = this.#options.cards();
    if (!chosen) return cardsFor(label, DASHBOARD_CARDS);
    const known = chosen.flatMap((name) => DASHBOARD_CARDS.find((card) => card === name) ?? []);
    return [...new Set(known)].filter((card) => featureOn(label, card));
  }

  /** The figures of the chosen currency: the user's choice, else the label's currency, else the first there is. */
  figures(summary: Summary): CurrencySummary | undefined {
    const { currencies } = summary;
    const label = leaseOf(this.#host)?.value?.label;
    const kept = this.#currency ?? readPreference(label?.id ?? '', ROOM, 'currency');
    const find = (code: unknown) => currencies.find(({ currency }) => currency === code);
    return find(kept) ?? find(label?.defaultCurrency) ?? currencies[0];
  }

  /** Shows the figures of another currency, now and on the next visit. */
  choose(currency: string): void {
    this.#currency = currency;
    writePreference(leaseOf(this.#host)?.value?.label?.id ?? '', ROOM, 'currency', currency);
    this.#host.requestUpdate();
  }

  /** Asks the lessor again. */
  async refresh(): Promise<void> {
    await Promise.all([this.summary.refetch(), this.contracts.refetch()]);
  }
}
