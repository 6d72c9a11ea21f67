import {
  addDays,
  DownloadsResource,
  PayoffQuotesResource,
  RequestTypesResource,
} from '../../../sdk/index.ts';
import type {
  LocalDate,
  PayoffOutcome,
  PayoffQuote,
  PayoffQuoteDraft,
  RequestType,
} from '../../../sdk/index.ts';
import { ContractChoicesController } from '../../controllers/contract-choices.ts';
import { DraftController } from '../../controllers/draft.ts';
import { leaseOf } from '../../controllers/lease.ts';
import type { LeaseHost } from '../../controllers/lease.ts';
import { MutationController } from '../../controllers/mutation.ts';
import { QueryController } from '../../controllers/query.ts';
import { reportError } from '../../controllers/report.ts';
import { saveBlob } from '../../lib/files.ts';
import { revive } from './values.ts';
import type { Asked } from './values.ts';

export interface PayoffOptions {
  /** Whether it may be shown at all. */
  enabled(): boolean;
  contractId(): string | undefined;
  /** A quote that is to be shown, such as the one a request led to. */
  quoteId(): string | undefined;
  quoted(quote: PayoffQuote): void;
  accepted(quote: PayoffQuote): void;
}

/** A quote with the version it was read at. */
export type ShownQuote = Awaited<ReturnType<PayoffQuotesResource['get']>>;

interface Acceptance {
  readonly id: string;
  readonly etag: string | undefined;
  readonly outcome: PayoffOutcome;
}

const MOST = 20;

/** What a contract costs to end: asking for a figure, the figures so far, and accepting one that binds. */
export class PayoffQuoteController {
  readonly contracts: ContractChoicesController;
  readonly quotes: QueryController<readonly PayoffQuote[]>;
  /** The quote that is open. */
  readonly shown: QueryController<ShownQuote>;
  readonly types: QueryController<readonly RequestType[]>;
  readonly creating: MutationController<PayoffQuoteDraft, PayoffQuote>;
  readonly accepting: MutationController<Acceptance, PayoffQuote>;
  readonly #draft: DraftController<Asked>;
  readonly #host: LeaseHost;
  readonly #options: PayoffOptions;
  #shownId?: { readonly about: string; readonly id: string };

  constructor(host: LeaseHost, options: PayoffOptions) {
    this.#host = host;
    this.#options = options;
    this.#draft = new DraftController<Asked>(host, {
      name: () => `payoff-quote:${options.contractId() ?? ''}`,
      initial: () => ({ contractId: options.contractId() ?? '', effectiveOn: '' }),
      revive,
    });
    this.contracts = new ContractChoicesController(host, {
      enabled: options.enabled,
      chosen: () => [this.asked.contractId],
    });
    this.quotes = new QueryController(host, () => this.#listQuestion());
    this.shown = new QueryController<ShownQuote>(host, () => ({
      key: ['payoffQuotes.get', this.shownId],
      enabled: options.enabled() && this.shownId !== undefined,
      load: (signal, { client }) => client.resource(PayoffQuotesResource).get(this.shownId ?? '', { signal }),
    }));
    this.types = new QueryController(host, () => this.#typesQuestion());
    this.creating = new MutationController<PayoffQuoteDraft, PayoffQuote>(host, {
      source: 'payoffQuotes.create',
      draft: () => this.#draft,
      send: (draft, { client }, call) => client.resource(PayoffQuotesResource).create(draft, call),
      done: (quote) => {
        this.show(quote.id);
        this.#draft.discard();
        this.#draft.update({ contractId: quote.contractId });
        options.quoted(quote);
      },
    });
    this.accepting = new MutationController<Acceptance, PayoffQuote>(host, {
      source: 'payoffQuotes.accept',
      send: ({ id, etag, outcome }, { client }, call) =>
        client.resource(PayoffQuotesResource).accept(id, { outcome }, { ...call, ...(etag && { etag }) }),
      already: async ({ id, outcome }, { client }) => {
        const now = await client.resource(PayoffQuotesResource).get(id);
        const accepted = now.state === 'accepted' || now.state === 'settled';
        return accepted && now.outcome === outcome ? now : undefined;
      },
      done: options.accepted,
    });
  }

  /** What stands in the form. */
  get asked(): Asked {
    return this.#draft.value;
  }

  set(change: Partial<Asked>): void {
    if (!this.creating.sending) this.creating.reset();
    if (change.contractId !== undefined) this.#shownId = undefined;
    this.#draft.update(change);
  }

  /** First and last day for which a figure can be asked; the last is not always known. */
  get days(): { readonly first: LocalDate | undefined; readonly last: LocalDate | undefined } {
    const { businessDate, capabilities } = leaseOf(this.#host)?.value ?? {};
    const ahead = capabilities?.actions['payoff']?.limits?.['daysAhead'];
    const limits = [
      this.contracts.find(this.asked.contractId)?.endsOn,
      businessDate && ahead !== undefined ? addDays(businessDate, ahead) : undefined,
    ].filter((day) => day !== undefined);
    return { first: businessDate, last: limits.sort()[0] };
  }

  get shownId(): string | undefined {
    const id = this.#shownId?.about === this.#about ? this.#shownId.id : undefined;
    return id ?? this.#options.quoteId();
  }

  /** Opens a quote. */
  show(id: string): void {
    this.accepting.reset();
    this.#shownId = { about: this.#about, id };
    this.#host.requestUpdate();
  }

  /** Saves the PDF of a quote. Answers whether it could be fetched. */
  async save({ id, number }: PayoffQuote): Promise<boolean> {
    const client = leaseOf(this.#host)?.value?.client;
    if (!client) return false;
    try {
      const link = await client.resource(PayoffQuotesResource).pdf(id);
      saveBlob(await client.resource(DownloadsResource).blob(link), `${number ?? id}.pdf`);
      return true;
    } catch (error) {
      reportError(this.#host, error, 'payoffQuotes.pdf');
      return false;
    }
  }

  /** Nothing of one customer stays on the page of another. */
  get #about(): string {
    return leaseOf(this.#host)?.value?.scope ?? '';
  }

  #listQuestion() {
    const { contractId } = this.asked;
    return {
      key: ['payoffQuotes.list', contractId] as const,
      enabled: this.#options.enabled() && contractId !== '',
      load: async (signal: AbortSignal, { client }: LeaseValue) => {
        const quotes = client.resource(PayoffQuotesResource);
        return (await quotes.list({ contractId, limit: MOST }, { signal })).items;
      },
    };
  }

  #typesQuestion() {
    const { contractId } = this.asked;
    return {
      key: ['requestTypes.list', 'payoff', contractId] as const,
      enabled: contractId !== '' && leaseOf(this.#host)?.value?.rights('requests.create') === 'allowed',
      load: async (signal: AbortSignal, { client }: LeaseValue) => {
        const types: RequestType[] = [];
        const first = await client.resource(RequestTypesResource).list({ contractId }, { signal });
        for await (const type of first) types.push(type);
        return types;
      },
    };
  }
}

type LeaseValue = NonNullable<NonNullable<ReturnType<typeof leaseOf>>['value']>;
