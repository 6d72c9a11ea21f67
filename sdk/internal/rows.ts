/** Validation of answers: whole records, lists row by row, and pages of lists. */
import type * as z from 'zod/mini';
import type { OperationInput, OperationName, ParamValue } from '../adapters/adapter.ts';
import { NetworkError, ResponseShapeError } from '../core/errors.ts';
import type { RequestOptions } from '../core/options.ts';
import { PagePromise, UnmappedRow } from '../core/page.ts';
import type { PageData, RejectedRow } from '../core/page.ts';
import { pageShape } from '../shapes/protocol.ts';
import type { Caller, WriteContext } from './caller.ts';
import { isDiscreet } from './discreet.ts';
import { plainReader, UNSURE } from './plain.ts';
import type { Shape } from './plain.ts';

/** Any schema that answers a `T`. */
export type Schema<T> = z.core.$ZodType<T>;

/** What the rows of a resource are checked against, and the sums over them. */
export interface RowSchemas<T, Totals = never> {
  readonly row: Schema<T>;
  readonly totals?: Schema<Totals>;
}

/** What a resource answers: its shapes, and the schemas in a module that a page fetches once an answer is not plainly right. */
export interface FetchedSchemas<T, Totals = never> {
  (): Promise<RowSchemas<T, Totals>>;
  readonly shapes: { readonly row: Shape; readonly totals?: Shape };
}

/**
 * Schemas fetched once; after a failure the next call tries again.
 * @__NO_SIDE_EFFECTS__
 */
export function fetched<T, Totals = never>(
  shapes: FetchedSchemas<T, Totals>['shapes'],
  load: () => Promise<RowSchemas<T, Totals>>,
): FetchedSchemas<T, Totals> {
  let pending: Promise<RowSchemas<T, Totals>> | undefined;
  const schemas = () =>
    (pending ??= load().catch((error: unknown) => {
      pending = undefined;
      throw error;
    }));
  return Object.assign(schemas, { shapes });
}

/** One part of an answer: what it looks like, and where the schema is that judges it in doubt. */
interface Part<T> {
  readonly operation: string;
  readonly shape: Shape;
  schema(): Promise<Schema<T>>;
}

/** Throws {@link NetworkError} when it cannot be fetched. */
async function fetchedFor<T>(operation: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    throw new NetworkError(operation, error);
  }
}

/**
 * An answer as `T`; what needs no change is answered as it came, not as a copy. Throws {@link ResponseShapeError} when it
 * is not what the Lessor API promises, {@link NetworkError} when the schema it needs cannot be fetched.
 */
export async function read<T>({ operation, shape, schema }: Part<T>, answer: unknown): Promise<T> {
  const data = plainReader(shape)(answer);
  if (data !== UNSURE) return data as T;
  const [{ judge }, judged] = await fetchedFor(operation, () =>
    Promise.all([import('./judge.ts'), schema()]),
  );
  const verdict = judge(judged, answer);
  if ('data' in verdict) return verdict.data;
  throw new ResponseShapeError(
    operation,
    verdict.issues.map(({ path, code }) => ({ path: path.map(keyOf).join('.'), message: code })),
  );
}

/** Keys of a record come from the lessor, who may have put anything there. */
function keyOf(key: PropertyKey): string {
  return isDiscreet(String(key)) ? String(key) : '*';
}

const rowPart = <T, Totals>(operation: string, schemas: FetchedSchemas<T, Totals>): Part<T> => ({
  operation,
  shape: schemas.shapes.row,
  schema: async () => (await schemas()).row,
});

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
  if (write?.idempotencyKey !== undefined)
    await fetchedFor(operation, () => Promise.all([import('./judge.ts'), schemas()]));
  return read(rowPart(operation, schemas), await caller.call(operation, input, options, write));
}

/** Sound rows and rejected ones: a bad row costs only itself. */
export async function readRows<T>(
  part: Part<T>,
  rows: readonly unknown[],
): Promise<{ items: T[]; rejected: RejectedRow[] }> {
  const items: T[] = [];
  const rejected: RejectedRow[] = [];
  const reader = plainReader(part.shape);
  for (const [index, row] of rows.entries()) {
    if (row instanceof UnmappedRow) {
      rejected.push({ index, ...row });
      continue;
    }
    const plain = reader(row);
    if (plain !== UNSURE) items.push(plain as T);
    else
      try {
        items.push(await read(part, row));
      } catch (error) {
        if (!(error instanceof ResponseShapeError)) throw error;
        rejected.push({ index, ...idOf(row), issues: error.issues });
      }
  }
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
      const answer = await caller.call(spec.operation, input, { ...options, ...own });
      return pageOf(spec, answer);
    },
    start as string | undefined,
  );
}

async function pageOf<T, Totals>(
  { operation, schemas }: ListSpec<T, Totals>,
  answer: unknown,
): Promise<PageData<T, Totals>> {
  const schema = async () => (await import('../schemas/protocol.ts')).pageSchema;
  const { items, totals, page } = await read({ operation, shape: pageShape, schema }, answer);
  const data = { ...page, ...(await readRows(rowPart(operation, schemas), items)) };
  const { totals: shape } = schemas.shapes;
  if (!shape || !totals) return data;
  const sums = await readRows(
    { operation, shape, schema: async () => (await schemas()).totals as Schema<Totals> },
    totals,
  );
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
