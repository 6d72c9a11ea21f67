/** What stands between the client and a lessor's system. The default adapter speaks the Lessor API. */

import type { OperationName } from './operations.ts';

export type { OperationName };

/** A value of a list parameter: lists become comma lists, ranges become `key.gte` and `key.lte`. */
export type ParamValue =
  | string
  | number
  | boolean
  | readonly string[]
  | { readonly gte?: string | number; readonly lte?: string | number }
  | undefined;

/** What an operation works on. */
export interface OperationInput {
  /** The record, for operations on one. */
  readonly id?: string;
  /** Filter, sort, cursor and includes, by the names of the Lessor API. */
  readonly params?: Readonly<Record<string, ParamValue>>;
  /** What to write. */
  readonly body?: unknown;
  /** For `events.list`: answer the `Response` whose body streams server-sent events after this position. */
  readonly stream?: { readonly lastEventId?: string };
  /** Where to fetch bytes from, for `downloads.blob`. */
  readonly url?: string;
  /** A part of a file, for `uploads.content`, which sends it to `url`. */
  readonly bytes?: Blob;
  /** Where that part stands in the file, and how long the file is. */
  readonly range?: { readonly offset: number; readonly size: number };
}

/** The signed-in user's token: shared, and renewed by one call at a time. */
export interface TokenSource {
  /** The token to send now; undefined when nobody is signed in. */
  current(signal?: AbortSignal): Promise<string | undefined>;
  /** Another token than `spent`, which was refused; undefined when there is none. */
  renew(spent: string, signal?: AbortSignal): Promise<string | undefined>;
  /**
   * Replaces the token: after a sign-in, or with undefined after a sign-out. `renewal` gets the next one when this one
   * has expired, instead of the client's `getAccessToken`.
   */
  set(token: string | undefined, renewal?: () => Promise<string>): void;
}

/** How one call has to be made. */
export interface CallContext {
  readonly tokens: TokenSource;
  readonly fetch: typeof fetch;
  readonly signal?: AbortSignal;
  /** Limit of one attempt in milliseconds. */
  readonly timeout: number;
  /** How often a safe call may be repeated. */
  readonly maxRetries: number;
  /** BCP 47 tag that texts of the lessor should be in. */
  readonly locale?: string;
  /** Id of the private label, where the lessor cannot tell it from token and host. */
  readonly label?: string;
  /** The customer a member of staff acts for. */
  readonly customerId?: string;
  /** Sent along unchanged with every repetition; what carries one may be repeated. */
  readonly idempotencyKey?: string;
  /** Version that the record must still have. */
  readonly ifMatch?: string;
  /** Called with the version of the answered record, when the lessor tells one. */
  readonly onVersion?: (etag: string) => void;
}

/** Turns operations into calls of a lessor's system, and its answers into those of the Lessor API. */
export interface Adapter {
  /**
   * Answers an operation in the shape of the Lessor API, not yet validated, with absent instead of null.
   * @throws {@link LeasekitError} of the matching class; an abort stays an `AbortError`.
   */
  call(operation: OperationName, input: OperationInput, context: CallContext): Promise<unknown>;
}
