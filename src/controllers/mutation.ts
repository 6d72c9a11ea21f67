import type { ReactiveController } from 'lit';
import type { LeaseContextValue } from '../context/lease-context.ts';
import { asLeasekitError } from '../context/session.ts';
import { ApiError, ConflictError, PreconditionError } from '../../sdk/index.ts';
import type { LeasekitError } from '../../sdk/index.ts';
import { unsent } from './draft.ts';
import type { DraftController, SentDraft } from './draft.ts';
import { leaseOf } from './lease.ts';
import type { LeaseHost } from './lease.ts';
import { reportError } from './report.ts';

const SALT = crypto.getRandomValues(new Int32Array(1))[0] ?? 0;

export type MutationState<Output> =
  | { readonly status: 'idle' }
  | { readonly status: 'sending' }
  | { readonly status: 'succeeded'; readonly value: Output }
  /** The lessor refused it: nothing was done. */
  | { readonly status: 'failed'; readonly error: LeasekitError }
  /** Whether it was done is not known: no answer came. Sending again is safe, under the same key. */
  | { readonly status: 'unknown'; readonly error: LeasekitError };

export interface MutationOptions<Input, Output> {
  /** What it is called in errors, such as `requests.create`. */
  readonly source: string;
  /** Sends; the key stays the same until the outcome is known or what is sent has changed. */
  send(input: Input, lease: LeaseContextValue, call: MutationCall): Promise<Output>;
  /** The draft something is sent from: it goes once that is done, even where another customer is shown by then. */
  draft?(input: Input): Pick<DraftController<object>, 'send'> | undefined;
  /** Whether what is sent must leave no trace in the browser: then a reload ends the key. Default false. */
  readonly secret?: boolean;
  /**
   * Asked when the lessor refuses a version: an attempt whose answer was lost, which may be one that the SDK made by
   * itself, has changed it then. Answers what stands there, where it is as this write would leave it.
   */
  already?(input: Input, lease: LeaseContextValue): Promise<Output | undefined>;
  /** Told once it is done, before the host renders. */
  done?(value: Output, input: Input): void;
}

export interface MutationCall {
  readonly idempotencyKey: string;
  readonly signal: AbortSignal;
}

/** One write of a widget: sent once however often it is pressed, told truthfully, refreshing what it changed. */
export class MutationController<Input, Output> implements ReactiveController {
  readonly #host: LeaseHost;
  readonly #options: MutationOptions<Input, Output>;
  #state: MutationState<Output> = { status: 'idle' };
  /** Of what was sent only a fingerprint stays: it may hold a password. */
  #key?: { readonly print: number; readonly value: string };
  #scope?: string;
  #abort?: AbortController;

  constructor(host: LeaseHost, options: MutationOptions<Input, Output>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Where it stands. What was sent for one customer is nobody's business after a switch to another. */
  get state(): MutationState<Output> {
    const scope = leaseOf(this.#host)?.value?.scope;
    if (this.#scope !== undefined && scope !== undefined && scope !== this.#scope) this.reset();
    return this.#state;
  }

  get sending(): boolean {
    return this.state.status === 'sending';
  }

  hostDisconnected(): void {
    // A write that has left may have been done; its outcome is only no longer told here.
    this.#abort = undefined;
  }

  /** Sends, unless something is being sent already. Resolves when the outcome is told; never rejects. */
  async send(input: Input): Promise<MutationState<Output>> {
    const lease = leaseOf(this.#host)?.value;
    if (!lease || this.#state.status === 'sending') return this.#state;
    const abort = (this.#abort = new AbortController());
    this.#scope = lease.scope;
    this.#set({ status: 'sending' });
    const draft = this.#sendDraft(input);
    try {
      const call = { idempotencyKey: draft.key, signal: abort.signal };
      const answer = this.#options.send(input, lease, call);
      draft.left();
      const value = await this.#orAlready(answer, input, lease);
      draft.done();
      this.#key = undefined;
      lease.queries.invalidate();
      if (this.#left(lease)) return this.#untold(lease);
      this.#options.done?.(value, input);
      return this.#set({ status: 'succeeded', value });
    } catch (thrown) {
      const error = asLeasekitError(thrown, this.#options.source);
      // A server that broke may have done it first; only a refusal is certain.
      const refused = error instanceof ApiError && error.status < 500;
      if (refused) {
        this.#key = undefined;
        draft.refused();
      }
      if (this.#left(lease)) return this.#untold(lease, refused ? undefined : error);
      reportError(this.#host, error, this.#options.source);
      return this.#set({ status: refused ? 'failed' : 'unknown', error });
    }
  }

  /** Forgets the outcome, so that something else can be sent. */
  reset(): void {
    if (this.#state.status === 'idle') return;
    this.#key = undefined;
    this.#scope = undefined;
    this.#set({ status: 'idle' });
  }

  /** A refusal of the version is none where an attempt before has done it. Whoever cannot find out does not know. */
  async #orAlready(answer: Promise<Output>, input: Input, lease: LeaseContextValue): Promise<Output> {
    try {
      return await answer;
    } catch (error) {
      const stale = error instanceof PreconditionError || error instanceof ConflictError;
      const value = stale ? await this.#options.already?.(input, lease) : undefined;
      if (value === undefined) throw error;
      return value;
    }
  }

  /** What is sent, with its draft where it has one: the key of an earlier visit is then known too. */
  #sendDraft(input: Input): SentDraft {
    const text =
      JSON.stringify(input, (_, value: unknown) => (value instanceof Blob ? value.size : value)) ?? '';
    const fresh = this.#keyFor(text);
    const { secret } = this.#options;
    const draft = this.#options.draft?.(input);
    if (!draft) return unsent(fresh);
    // The draft itself lies in the browser: a fingerprint of it says no more.
    return draft.send(fresh, secret ? undefined : String(fingerprint(text, 0)));
  }

  /** The same text keeps its key: pressing again after silence must not do it twice. */
  #keyFor(text: string): string {
    const print = fingerprint(text, SALT);
    if (this.#key?.print !== print) this.#key = { print, value: crypto.randomUUID?.() ?? randomText() };
    return this.#key.value;
  }

  /**
   * What became of it is nobody else's business; whoever comes back to a form must not find it sending for ever, and has
   * to know that something may have been done.
   */
  #untold({ scope }: LeaseContextValue, doubt?: LeasekitError): MutationState<Output> {
    if (this.#scope !== scope) return this.#state;
    if (doubt) return this.#set({ status: 'unknown', error: doubt });
    this.reset();
    return this.#state;
  }

  /** Whether others are shown by now, even where nobody has looked since. */
  #left({ scope }: LeaseContextValue): boolean {
    return this.#scope !== scope || leaseOf(this.#host)?.value?.scope !== scope;
  }

  #set(state: MutationState<Output>): MutationState<Output> {
    this.#state = state;
    this.#host.requestUpdate();
    return state;
  }
}

/** 53 bits that differ for different texts (cyrb53, public domain); with a salt of this page it says nothing by itself. */
function fingerprint(text: string, salt: number): number {
  let [high, low] = [salt, ~salt];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return 4_294_967_296 * (2_097_151 & low) + (high >>> 0);
}

/** Browsers offer UUIDs in secure contexts alone. */
function randomText(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
