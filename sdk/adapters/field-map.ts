/** Declarative maps from a foreign row to an entity of the Lessor API. */
import { ResponseShapeError } from '../core/errors.ts';
import type { Issue } from '../core/errors.ts';
import { UnmappedRow } from '../core/page.ts';
import { MapFault } from './kit/fault.ts';
import { valueAt } from './kit/fields.ts';
import type { Field, SourceRow } from './kit/fields.ts';

/** For each field of the entity where it comes from. */
export type Fields<T, Context = unknown> = { readonly [Key in keyof T]: Field<NonNullable<T[Key]>, Context> };

/** What a map is told besides its fields. */
export interface MapOptions<T> {
  /** Path of the id that a row is reported by. Default `id`. */
  readonly id?: string;
  /** What must hold within the mapped row: the reason why it does not, or undefined. Such a row is left out. */
  readonly check?: (mapped: T) => string | undefined;
}

/** A map that is ready for use. */
export interface FieldMap<T, Context = unknown> {
  readonly fields: Fields<T, Context>;
  /** The entity, or an {@link UnmappedRow} that says why there is none. Never throws for what a row holds. */
  row(source: unknown, context: Context): T | UnmappedRow;
  /** All rows in their order; what cannot be mapped stays in its place and ends in `page.rejected`. */
  rows(sources: unknown, context: Context): (T | UnmappedRow)[];
  /** One record. Throws {@link ResponseShapeError} where `row` would answer an {@link UnmappedRow}. */
  record(operation: string, source: unknown, context: Context): T;
}

/** An answer without its rows is no empty list. */
const NO_LIST = /* @__PURE__ */ new UnmappedRow([{ path: '', message: 'not a list' }]);

/**
 * Makes a map.
 * @example
 * const assets = fieldMap<Asset>({ id: text('assetNo'), kind: words('class', { CAR: 'vehicle' }), productType: text('name') });
 */
export function fieldMap<T extends object, Context = unknown>(
  fields: Fields<T, Context>,
  options: MapOptions<T> = {},
): FieldMap<T, Context> {
  const entries = Object.entries<Field<unknown, Context>>(fields as Record<string, Field<unknown, Context>>);
  const row = (source: unknown, context: Context): T | UnmappedRow => {
    if (typeof source !== 'object' || source === null || Array.isArray(source))
      return new UnmappedRow([{ path: '', message: 'not an object' }]);
    const issues: Issue[] = [];
    const mapped: Record<string, unknown> = {};
    for (const [name, field] of entries) {
      // What is computed may build upon fields that are not there now.
      if (field.kind === 'computed' && issues.length > 0) continue;
      const value = readField(name, field, source as SourceRow, context, mapped, issues);
      if (value !== undefined) mapped[name] = value;
    }
    const broken = issues.length === 0 ? reasonOf(() => options.check?.(mapped as T)) : undefined;
    if (broken !== undefined) issues.push({ path: '', message: broken });
    return issues.length === 0 ? (mapped as T) : new UnmappedRow(issues, idOf(source, options.id ?? 'id'));
  };
  return {
    fields,
    row,
    rows: (sources, context) =>
      Array.isArray(sources) ? sources.map((source) => row(source, context)) : [NO_LIST],
    record: (operation, source, context) => mappedOr(operation, row(source, context)),
  };
}

/** The mapped record. Throws {@link ResponseShapeError} for one that could not be mapped. */
export function mappedOr<T>(operation: string, mapped: T | UnmappedRow): T {
  if (mapped instanceof UnmappedRow) throw new ResponseShapeError(operation, mapped.issues);
  return mapped;
}

function readField<Context>(
  name: string,
  field: Field<unknown, Context>,
  source: SourceRow,
  context: Context,
  soFar: SourceRow,
  issues: Issue[],
): unknown {
  const found = field.from === undefined ? undefined : valueAt(source, field.from);
  const value = found === null || field.none.includes(found) ? undefined : found;
  const where = field.from === undefined ? '' : ` (${field.from})`;
  if (value === undefined && field.from !== undefined && field.none.length > 0) {
    if (!field.optional) issues.push({ path: name, message: `missing${where}` });
    return undefined;
  }
  try {
    return field.read(value, source, context, soFar);
  } catch (error) {
    // A computed field may meet an amount beyond the safe integers or two currencies: a fault of the row as well.
    if (!(error instanceof MapFault || error instanceof RangeError)) throw error;
    issues.push({ path: name, message: `${error.message}${where}` });
    return undefined;
  }
}

function reasonOf(check: () => string | undefined): string | undefined {
  try {
    return check();
  } catch (error) {
    if (error instanceof MapFault || error instanceof RangeError) return error.message;
    throw error;
  }
}

function idOf(source: object, path: string): string | undefined {
  const id = valueAt(source, path);
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
}
