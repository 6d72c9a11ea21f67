import { RequestTypesResource, SummaryResource } from '../../../sdk/index.ts';
import type { RequestType, Summary } from '../../../sdk/index.ts';
import type { Right, RouteName } from '../../context/lease-context.ts';
import { leaseOf } from '../../controllers/lease.ts';
import type { LeaseHost } from '../../controllers/lease.ts';
import { QueryController } from '../../controllers/query.ts';
import type { FilterValues } from '../../lib/filter-codec.ts';
import { columnsFor, featureOn } from '../../lib/label-switches.ts';

/** The actions, in their default order; `request:travel_authorization` starts a request of that type. */
export const QUICK_ACTIONS = [
  'pay',
  'payoff',
  'document',
  'location',
  'request',
  'message',
  'policy',
  'report',
  'autopay',
] as const;
export type QuickAction = (typeof QUICK_ACTIONS)[number];

/** One action as it is offered to this user now. */
export interface OfferedAction {
  /** One of {@link QUICK_ACTIONS}, or `request:` with a code. */
  readonly key: string;
  /** What the lessor calls it, for a type of request. */
  readonly label?: string;
  readonly route: RouteName | 'request-start';
  /** Code of the type of request that is started; absent lets the reader choose. */
  readonly requestType?: string;
  /** The host's page, when it has one. */
  readonly href?: string | undefined;
  /** Why it cannot be done now. */
  readonly reason?: string;
}

const NEEDS: Readonly<Record<QuickAction, Right>> = {
  pay: 'payments.create',
  payoff: 'payoffQuotes.create',
  document: 'requests.create',
  location: 'requests.create',
  request: 'requests.create',
  message: 'messages.create',
  policy: 'policies.create',
  report: 'reports.create',
  autopay: 'mandates.create',
};

const LEADS: Readonly<Partial<Record<QuickAction, RouteName>>> = {
  pay: 'pay',
  payoff: 'payoff',
  message: 'messages',
  policy: 'policies',
  report: 'reports',
  autopay: 'autopay',
};

const LOCATION = 'location_change';
const OF_TYPE = 'request:';

/**
 * What a user may start now: rights first, then the lessor's types of requests and what is open, both asked for only
 * once somebody looks, and shared with whoever asks for the same.
 */
export class QuickActionsController {
  readonly #host: LeaseHost;
  readonly #chosen: () => readonly string[] | undefined;
  readonly #types: QueryController<readonly RequestType[]>;
  readonly #summary: QueryController<Summary>;

  constructor(host: LeaseHost, options: { looked(): boolean; actions(): readonly string[] | undefined }) {
    this.#host = host;
    this.#chosen = options.actions;
    this.#types = new QueryController<readonly RequestType[]>(host, () => ({
      key: ['requestTypes.list', {}],
      enabled: options.looked() && this.#may('requests.create'),
      load: async (signal, { client }) =>
        (await client.resource(RequestTypesResource).list({}, { signal })).items,
    }));
    this.#summary = new QueryController<Summary>(host, () => ({
      key: ['summary.get'],
      enabled: options.looked() && this.#may('payments.create') && this.#may('summary.detail'),
      load: (signal, { client }) => client.resource(SummaryResource).get({}, { signal }),
    }));
  }

  /** What is offered, in the embedder's order, else the label's, else the default one. */
  get offered(): OfferedAction[] {
    const label = leaseOf(this.#host)?.value?.label;
    const names = this.#chosen() ?? columnsFor(label, 'quick-actions') ?? QUICK_ACTIONS;
    return [...new Set(names)]
      .filter((name) => featureOn(label, `quick-actions.${name}`))
      .flatMap((name) => this.#offer(name) ?? []);
  }

  #offer(name: string): OfferedAction | undefined {
    if (name.startsWith(OF_TYPE)) return this.#ofType(name, name.slice(OF_TYPE.length), true);
    const key = QUICK_ACTIONS.find((action) => action === name);
    if (!key || !this.#may(NEEDS[key])) return undefined;
    if (key === 'location') return this.#ofType(key, LOCATION);
    if (key === 'document') return this.#documents();
    if (key === 'request') return this.#request(key);
    const route = LEADS[key] ?? 'dashboard';
    const nothing = key === 'pay' && this.#nothingOpen;
    return { key, route, href: this.#href(route), ...(nothing && { reason: 'pay' }) };
  }

  /** A request of one type, as soon as it is known that the lessor takes such requests. */
  #ofType(key: string, code: string, named = false): OfferedAction | undefined {
    if (!this.#may('requests.create')) return undefined;
    const type = this.#typesNow?.find((each) => each.code === code);
    if (!type || type.reason === 'not_permitted') return undefined;
    return {
      ...this.#request(key, code),
      ...(named && { label: type.label }),
      ...(!type.allowed && { reason: type.reason ?? 'other' }),
    };
  }

  #documents(): OfferedAction | undefined {
    const types = this.#typesNow?.filter(({ group, allowed }) => group === 'documents' && allowed);
    if (types?.length === 0) return undefined;
    // Of several, the reader chooses.
    return this.#request('document', types?.length === 1 ? types[0]?.code : undefined);
  }

  #request(key: string, requestType?: string): OfferedAction {
    const href = this.#href('requestNew', requestType ? { type: requestType } : undefined);
    return { key, route: 'request-start', href, ...(requestType && { requestType }) };
  }

  get #typesNow(): readonly RequestType[] | undefined {
    const { state } = this.#types;
    return state.status === 'ready' ? state.value : undefined;
  }

  get #nothingOpen(): boolean {
    const { state } = this.#summary;
    return state.status === 'ready' && state.value.currencies.every(({ totalDue }) => totalDue.count === 0);
  }

  #href(route: RouteName, filter?: FilterValues): string | undefined {
    return leaseOf(this.#host)?.value?.href(route, {}, filter);
  }

  #may(right: Right): boolean {
    return leaseOf(this.#host)?.value?.rights(right) === 'allowed';
  }
}
