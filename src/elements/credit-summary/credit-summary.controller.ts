import { ApiError, CreditLineResource } from '../../../sdk/index.ts';
import type { CreditLine } from '../../../sdk/index.ts';
import { leaseOf } from '../../controllers/lease.ts';
import type { LeaseHost } from '../../controllers/lease.ts';
import { readPreference, writePreference } from '../../controllers/preferences.ts';
import { QueryController } from '../../controllers/query.ts';

export type Secondary = NonNullable<CreditLine['secondary']>;

export type SecondaryState =
  | { readonly status: 'none' | 'loading' }
  /** `refused`: the lessor has no rate for this currency. */
  | { readonly status: 'refused' | 'failed' }
  | { readonly status: 'ready'; readonly value: Secondary };

/** Chosen not to see another currency. */
export const NO_CURRENCY = 'none';
const ROOM = 'credit-summary';

/** The credit line; the figures in another currency come apart, so that the main ones stay when it changes. */
export class CreditSummaryController {
  readonly line: QueryController<CreditLine>;
  readonly #host: LeaseHost;
  readonly #other: QueryController<CreditLine>;
  #chosen?: string;

  constructor(host: LeaseHost, options: { enabled(): boolean; secondary(): string | undefined }) {
    this.#host = host;
    this.#given = options.secondary;
    this.line = new QueryController<CreditLine>(host, () => ({
      key: ['creditLine.get'],
      enabled: options.enabled(),
      load: (signal, { client }) => client.resource(CreditLineResource).get({}, { signal }),
    }));
    this.#other = new QueryController<CreditLine>(host, () => ({
      key: ['creditLine.get', this.secondary],
      enabled: options.enabled() && this.#asksAgain,
      load: (signal, { client }) =>
        client.resource(CreditLineResource).get({ secondary: this.secondary ?? '' }, { signal }),
    }));
  }

  readonly #given: () => string | undefined;

  /** The currency beside the main one: what the user chose, else the host page, else the lessor. */
  get secondary(): string | undefined {
    return this.#chosen ?? this.#remembered ?? this.#given() ?? this.#lineValue?.secondary?.currency;
  }

  /** The figures in that currency. */
  get other(): SecondaryState {
    const { secondary } = this;
    if (!secondary || secondary === NO_CURRENCY) return { status: 'none' };
    const { state } = this.#other;
    const value = this.#asksAgain
      ? state.status === 'ready' && state.value.secondary
      : this.#lineValue?.secondary;
    if (value) return { status: 'ready', value };
    if (state.status === 'ready') return { status: 'refused' };
    if (state.status !== 'failed') return { status: 'loading' };
    return { status: state.error instanceof ApiError && state.error.status === 422 ? 'refused' : 'failed' };
  }

  /** Codes of the lessor's other currencies. */
  currencies(main: string): string[] {
    const lease = leaseOf(this.#host)?.value;
    const codes = lease?.capabilities?.currencies.map(({ code }) => code) ?? [];
    const offered = new Set([...codes, this.#lineValue?.secondary?.currency ?? main]);
    return [...offered].filter((code) => code !== main);
  }

  /** Shows another currency, or `none`; remembered for this label. */
  choose(currency: string): void {
    this.#chosen = currency;
    const label = leaseOf(this.#host)?.value?.label?.id;
    if (label) writePreference(label, ROOM, 'secondary', currency);
    this.#host.requestUpdate();
  }

  /** Asks for the other currency again. */
  retry(): void {
    void this.#other.refetch();
  }

  get #lineValue(): CreditLine | undefined {
    const { state } = this.line;
    return state.status === 'ready' ? state.value : undefined;
  }

  get #asksAgain(): boolean {
    const { secondary } = this;
    const line = this.#lineValue;
    if (!line || !secondary || secondary === NO_CURRENCY) return false;
    return secondary !== line.secondary?.currency && secondary !== line.total.currency;
  }

  get #remembered(): string | undefined {
    const label = leaseOf(this.#host)?.value?.label?.id;
    const kept = label && readPreference(label, ROOM, 'secondary');
    return typeof kept === 'string' && /^(none|[A-Z]{3})$/.test(kept) ? kept : undefined;
  }
}
