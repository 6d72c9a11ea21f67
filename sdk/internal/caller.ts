/** What every resource calls through: the adapter with this client's settings. */
import type {
  Adapter,
  CallContext,
  OperationInput,
  OperationName,
  TokenSource,
} from '../adapters/adapter.ts';
import type { RequestOptions } from '../core/options.ts';

/** What a client was made with, defaults filled in. */
export type CallerSettings = Pick<
  CallContext,
  'fetch' | 'timeout' | 'maxRetries' | 'locale' | 'label' | 'customerId'
>;

/** What a write adds to a call. */
export type WriteContext = Pick<CallContext, 'idempotencyKey' | 'ifMatch' | 'onVersion'>;

/** Calls the adapter on behalf of one customer. Immutable: a switch of customer or locale makes another one. */
export class Caller {
  readonly tokens: TokenSource;
  readonly #adapter: Adapter;
  readonly #settings: CallerSettings;

  constructor(adapter: Adapter, tokens: TokenSource, settings: CallerSettings) {
    this.#adapter = adapter;
    this.tokens = tokens;
    this.#settings = settings;
  }

  /** The same adapter and token with other settings. */
  with(settings: Partial<CallerSettings>): Caller {
    return new Caller(this.#adapter, this.tokens, { ...this.#settings, ...settings });
  }

  /** Calls an operation. An `idempotencyKey` counts only where the resource passes it on in `extra`. */
  async call(
    operation: OperationName,
    input: OperationInput,
    options: RequestOptions = {},
    extra: WriteContext = {},
  ): Promise<unknown> {
    const settings = this.#settings;
    return this.#adapter.call(operation, input, {
      ...settings,
      ...extra,
      tokens: this.tokens,
      signal: options.signal,
      timeout: options.timeout ?? settings.timeout,
      maxRetries: options.maxRetries ?? settings.maxRetries,
    });
  }
}
