/** What a caller can choose: for a client, for one call, for a list. */
import type { Adapter } from '../adapters/adapter.ts';
import type { LocalDate } from '../schemas/base.ts';

/**
 * Gets the access token from the host page's own sign-in. Asked once at the start (`initial`) and once more after a
 * 401 (`expired`), however many calls wait; undefined means that nobody is signed in. The token is kept in memory only.
 */
export type AccessTokenProvider = (context: {
  reason: 'initial' | 'expired';
  /** Aborts when the answer takes longer than the client's `timeout`. */
  signal: AbortSignal;
}) => string | undefined | Promise<string | undefined>;

/** How a client reaches its lessor. */
export interface ClientOptions {
  /** Where the Lessor API lives, without `/v1`. Default: the page's own origin; needed in Node. */
  baseUrl?: string;
  /** Another way to the lessor than the Lessor API; `baseUrl` is then unused. */
  adapter?: Adapter;
  /** Where tokens come from. Without it, `session.create` signs in. */
  getAccessToken?: AccessTokenProvider;
  /** BCP 47 tag for texts that the lessor writes. */
  locale?: string;
  /** Id of the private label, when one host serves several. */
  label?: string;
  /** Used instead of the global `fetch`. */
  fetch?: typeof fetch;
  /** Limit of one attempt in milliseconds. Default 15,000; `Infinity` waits forever. */
  timeout?: number;
  /** How often a call that is safe to repeat is repeated. Default 2; 0 turns it off. */
  maxRetries?: number;
  /** The customer to act for, for staff and for users of several customers. */
  customerId?: string;
}

/** How one call differs from the client's options. */
export interface RequestOptions {
  /** Ends the call, its waiting and its retries with an `AbortError`. */
  signal?: AbortSignal;
  /** Limit of one attempt in milliseconds. */
  timeout?: number;
  /** How often this call may be repeated. */
  maxRetries?: number;
  /** For writes: the key under which the lessor does it once, of at most 255 characters. Default: a new one for each call. */
  idempotencyKey?: string;
}

/** Days from and to, both included; either may be left out. */
export interface DateRange {
  readonly gte?: LocalDate;
  readonly lte?: LocalDate;
}

/** Amounts from and to in minor units, both included; either may be left out. */
export interface AmountRange {
  readonly gte?: number;
  readonly lte?: number;
}

/** A sort key, with `-` in front for descending. */
export type SortBy<Key extends string> = Key | `-${Key}`;

/** What every list takes. */
export interface ListParams<Key extends string> {
  /** Rows a page; the lessor may answer fewer. */
  limit?: number;
  /** Where to go on: `next` or `prev` of a page. */
  cursor?: string;
  /** Sort key, or several separated by commas: `-dueOn,number`. */
  sort?: SortBy<Key> | `${SortBy<Key>},${string}`;
  /** Free text to look for. */
  q?: string;
}
