/** Writes: created once however often they are sent, changed only in the version that was seen. */
import type { OperationInput, OperationName } from '../adapters/adapter.ts';
import type { RequestOptions } from '../core/options.ts';
import type { Caller, WriteContext } from './caller.ts';
import { uuid } from './ids.ts';
import { record } from './rows.ts';
import type { FetchedSchemas } from './rows.ts';

const LONGEST_KEY = 255;

/** A record with the version it was read at, where the lessor tells one. */
export type Versioned<T> = T & { readonly etag?: string };

/** How to change a record. */
export interface ChangeOptions extends RequestOptions {
  /** The version that was shown to the user. Default: the one the lessor has now, read first. */
  etag?: string;
}

/** What a write asks for. */
export interface WriteSpec<T> {
  readonly operation: OperationName;
  readonly schemas: FetchedSchemas<T, unknown>;
  readonly input: OperationInput;
}

/** One record with its version; with `write` the answer of a write. */
export async function versioned<T>(
  caller: Caller,
  { operation, schemas, input }: WriteSpec<T>,
  options?: RequestOptions,
  write?: WriteContext,
): Promise<Versioned<T>> {
  let etag: string | undefined;
  const onVersion = (version: string) => (etag = version);
  const value = await record(caller, operation, schemas, input, options, { ...write, onVersion });
  return { ...value, ...(etag !== undefined && { etag }) };
}

/** The caller's key, or one of its own: an empty one would protect nothing. Throws for one that lessors need not take. */
function keyOf({ idempotencyKey: key = '' }: RequestOptions): string {
  if (key.length > LONGEST_KEY) throw new TypeError('idempotencyKey: at most 255 characters.');
  return key || uuid();
}

/** Creates a record once for the key of `options`, a new one unless told. */
export async function createOnce<T>(
  caller: Caller,
  spec: WriteSpec<T>,
  options: RequestOptions = {},
): Promise<Versioned<T>> {
  return versioned(caller, spec, options, { idempotencyKey: keyOf(options) });
}

/** Changes a record in the version of `options`, or in the one that `read` finds now. */
export async function change<T>(
  caller: Caller,
  spec: WriteSpec<T>,
  read: () => Promise<Versioned<object>>,
  options: ChangeOptions = {},
): Promise<Versioned<T>> {
  const idempotencyKey = keyOf(options);
  const ifMatch = options.etag ?? (await read()).etag ?? '*';
  return versioned(caller, spec, options, { idempotencyKey, ifMatch });
}

/** Removes a record in the version of `options`, or in the one that `read` finds now. */
export async function remove(
  caller: Caller,
  { operation, input }: Pick<WriteSpec<unknown>, 'operation' | 'input'>,
  read: () => Promise<Versioned<object>>,
  options: ChangeOptions = {},
): Promise<void> {
  const ifMatch = options.etag ?? (await read()).etag ?? '*';
  await caller.call(operation, input, options, { ifMatch });
}
