/** Validation of answers: whole records, lists row by row, and pages of lists. */
import * as z from 'zod/mini';
import type { OperationInput, OperationName, ParamValue } from '../adapters/adapter.ts';
import { NetworkError, ResponseShapeError } from '../core/errors.ts';
import type { Issue } from '../core/errors.ts';
import type { RequestOptions } from '../core/options.ts';
import { PagePromise, UnmappedRow } from '../core/page.ts';
import type { PageData, RejectedRow } from '../core/page.ts';
import { pageSchema } from '../schemas/protocol.ts';
import type { Caller, WriteContext } from './caller.ts';
import { isDiscreet } from './discreet.ts';
import { plainReader, UNSURE } from './plain.ts';

/** Any schema that answers a `T`. */
export type Schema<T> = z.core.$ZodType<T>;

/** What the rows of a resource are checked against, and the sums over them. */
export interface RowSchemas<T, Totals = never> {
  readonly row: Schema<T>;
  readonly totals?: Schema<Totals>;
}

/** Schemas in a module that a page fetches once it asks for such rows. */
export type FetchedSchemas<T, Totals = never> = () => Promise<RowSchemas<T, Totals>>;

/**
 * Schemas fetched once; after a failure the next call tries again.
 * @__NO_SIDE_EFFECTS__
 */
export function fetched<T, Totals = never>(
  load: () => Promise<RowSchemas<T, Totals>>,
): FetchedSchemas<T, Totals> {
  let pending: Promise<RowSchemas<T, Totals>> | undefined;
  return () =>
    (pending ??= load().catch((error: unknown) => {
      pending = undefined;
      throw error;
    }));
}

/** The answer of a request under way and the schemas to check it against, which come meanwhile. */
function withSchemas<T, Totals>(
  operation: string,
  schemas: FetchedSchemas<T, Totals>,
  answer?: Promise<unknown>,
): Promise<[RowSchemas<T, Totals>, unknown]> {
  const module = schemas().catch((error: unknown) => {
    throw new NetworkError(operation, error);
  });
  return Promise.all([module, answer]);
}

/**
 * One record. Throws {@link ResponseShapeError} when it is not what the Lessor API promises, and
 * {@link NetworkError} also when the schema cannot be fetched.
 */
export async function record<T, Totals>(
  caller: Caller,
  operation: OperationName,
  schemas: FetchedSchemas<T, Totals>,
  input: OperationInput,
  options?: RequestOptions,
  write?: WriteContext,
): Promise<T> {
  // A write must not end with an answer that nobody can read.
  if (write?.idempotencyKey !== undefined) await withSchemas(operation, schemas);
  const [{ row }, answer] = await withSchemas(
    operation,
    schemas,
    caller.call(operation, input, options, write),
  );
  return parse(operation, row, answer);
}

/** The answer as `T`. Throws {@link ResponseShapeError}. */
export function parse<T>(operation: string, schema: Schema<T>, answer: unknown): T {
  return dataOf(operation, z.safeParse(schema, answer));
}

function dataOf<T>(operation: string, result: z.core.util.SafeParseResult<T>): T {
  if (result.success) return result.data;
  throw new ResponseShapeError(operation, issuesOf(result.error));
}

/** As `safeParse`, but what needs no change is answered as it came, not as a copy: for what nobody else keeps. */
function read<T>(schema: Schema<T>, value: unknown): z.core.util.SafeParseResult<T> {
  const data = plainReader(schema)(value);
  return data === UNSURE ? z.safeParse(schema, value) : { success: true, data: data as T };
}

function issuesOf(error: z.core.$ZodError): Issue[] {
  return error.issues.map((issue) => ({ path: issue.path.map(keyOf).join('.'), message: issue.code }));
}

/** Keys of a record come from the lessor, who may have put anything there. */
function keyOf(key: PropertyKey): string {
  return isDiscreet(String(key)) ? String(key) : '*';
}

/** Sound rows and rejected ones: a bad row costs only itself. */
export function parseRows<T>(
  schema: Schema<T>,
  rows: readonly unknown[],
): { items: T[]; rejected: RejectedRow[] } {
  const items: T[] = [];
  const rejected: RejectedRow[] = [];
  rows.forEach((row, index) => {
    if (row instanceof UnmappedRow) {
      rejected.push({ index, ...row });
      return;
    }
    const result = read(schema, row);
    if (result.success) items.push(result.data);
    else rejected.push({ index, ...idOf(row), issues: issuesOf(result.error) });
  });
  return { items, rejected };
}

function idOf(row: unknown): { id?: string } {
  const id = (row as { id?: unknown } | null | undefined)?.id;
  return typeof id === 'string' ? { id } : {};
}

/** What a list reads. */
export interface ListSpec<T, Totals> {
  readonly operation: OperationName;
  readonly schemas: FetchedSchemas<T, Totals>;
  /** The record that the list belongs to. */
  readonly id?: string;
}

/** Starts a list. Every page is read for the same customer, filter and options. */
export function list<T, Totals = never>(
  caller: Caller,
  spec: ListSpec<T, Totals>,
  params: object = {},
  options?: RequestOptions,
): PagePromise<T, Totals> {
  const { cursor: start, ...filter } = params as Record<string, ParamValue>;
  return PagePromise.from<T, Totals>(
    async (cursor, own) => {
      const input = { id: spec.id, params: { ...filter, cursor } };
      const call = caller.call(spec.operation, input, { ...options, ...own });
      const [schemas, answer] = await withSchemas(spec.operation, spec.schemas, call);
      return pageOf(spec.operation, schemas, answer);
    },
    start as string | undefined,
  );
}

function pageOf<T, Totals>(
  operation: string,
  schemas: RowSchemas<T, Totals>,
  answer: unknown,
): PageData<T, Totals> {
  const { items: rows, totals, page } = dataOf(operation, read(pageSchema, answer));
  const data = { ...page, ...parseRows(schemas.row, rows) };
  if (!schemas.totals || !totals) return data;
  const sums = parseRows(schemas.totals, totals);
  const bad = sums.rejected[0];
  if (!bad) return { ...data, totals: sums.items };
  // Totals with a currency missing would be read as complete, so they are all left out.
  return { ...data, rejected: [...data.rejected, { index: -1, id: 'totals', issues: bad.issues }] };
}

/** All rows of a list that is too short to be shown in pages. */
export async function listAll<T>(
  caller: Caller,
  spec: ListSpec<T, never>,
  options?: RequestOptions,
): Promise<{ items: T[]; rejected: RejectedRow[] }> {
  const items: T[] = [];
  const rejected: RejectedRow[] = [];
  const first = await list(caller, spec, {}, options);
  for await (const page of first.pages()) {
    items.push(...page.items);
    rejected.push(...page.rejected);
  }
  return { items, rejected };
}
