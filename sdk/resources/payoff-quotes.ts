/** What it costs to end a contract early, and ending it. */
import type { DateRange, ListParams, RequestOptions } from '../core/options.ts';
import type { PagePromise } from '../core/page.ts';
import type { Caller } from '../internal/caller.ts';
import { readDownload } from '../internal/download.ts';
import { fetched, list } from '../internal/rows.ts';
import { change, createOnce, versioned } from '../internal/writes.ts';
import type { ChangeOptions, Versioned } from '../internal/writes.ts';
import type { Download } from '../schemas/download.ts';
import type {
  PayoffAcceptance,
  PayoffQuote,
  PayoffQuoteDraft,
  QuoteKind,
  QuoteState,
} from '../schemas/payoff.ts';
import { payoffQuoteShape } from '../shapes/payoff.ts';

const quotes = /* @__PURE__ */ fetched({ row: payoffQuoteShape }, async () => {
  const { payoffQuoteSchema: row } = await import('../schemas/payoff.ts');
  return { row };
});

/** Filter and order of quotes; latest first unless told. */
export interface PayoffQuoteListParams extends ListParams<'effectiveOn'> {
  contractId?: string;
  binding?: readonly QuoteKind[];
  state?: readonly QuoteState[];
  effectiveOn?: DateRange;
}

/** Payoff quotes. An indicative figure is answered at once; a definitive one answers a request. */
export class PayoffQuotesResource {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Quotes of the customer, definitive ones included. */
  list(params?: PayoffQuoteListParams, options?: RequestOptions): PagePromise<PayoffQuote> {
    return list(this.#caller, { operation: 'payoffQuotes.list', schemas: quotes }, params, options);
  }

  /** One quote. Throws {@link NotFoundError} for an unknown or foreign id. */
  get(id: string, options?: RequestOptions): Promise<Versioned<PayoffQuote>> {
    const spec = { operation: 'payoffQuotes.get', schemas: quotes, input: { id } } as const;
    return versioned(this.#caller, spec, options);
  }

  /**
   * Reckons an indicative figure. It binds nobody.
   * @throws {@link ValidationError} `by_request` for another binding, `in_the_past` or `out_of_range` for the day.
   * @throws {@link ConflictError} `contract_not_active` when the contract does not run.
   */
  create(draft: PayoffQuoteDraft, options?: RequestOptions): Promise<Versioned<PayoffQuote>> {
    const spec = { operation: 'payoffQuotes.create', schemas: quotes, input: { body: draft } } as const;
    return createOnce(this.#caller, spec, options);
  }

  /**
   * Accepts a definitive quote: the contract ends on its day, and the payoff is invoiced. Once that is paid the
   * contract is `bought_out` or `early_terminated`.
   * @throws {@link PreconditionError} when it changed since it was read.
   * @throws {@link ConflictError} `not_binding`, `expired`, `payment_in_progress` or `disputed`.
   */
  accept(id: string, body: PayoffAcceptance = {}, options?: ChangeOptions): Promise<Versioned<PayoffQuote>> {
    const spec = { operation: 'payoffQuotes.accept', schemas: quotes, input: { id, body } } as const;
    return change(this.#caller, spec, () => this.get(id, options), options);
  }

  /** Where the quote can be fetched as PDF; `client.downloads.blob` fetches it. */
  async pdf(id: string, options?: RequestOptions): Promise<Download> {
    return readDownload('payoffQuotes.pdf', await this.#caller.call('payoffQuotes.pdf', { id }, options));
  }
}
