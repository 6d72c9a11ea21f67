/** OData v4 queries, built so that no value can end the text it stands in. */
import { NotFoundError } from '../../core/errors.ts';
import { isLocalDate } from '../../core/dates.ts';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Business Central's way to say none. */
export const NO_ID = '00000000-0000-0000-0000-000000000000';
/** And for dates. */
export const NO_DATE = '0001-01-01';

/** A value as a literal: GUIDs, dates and numbers bare, texts in quotes with their own quotes doubled. */
export function literal(value: string | number): string {
  if (typeof value === 'number') return String(value);
  return GUID.test(value) || isLocalDate(value) ? value : quoted(value);
}

/** A text in quotes, whatever it looks like. */
export function quoted(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

/** `field eq value`, with the value as a literal of its kind. */
export function compare(
  field: string,
  operator: 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge',
  value: string | number,
): string {
  return `${field} ${operator} ${literal(value)}`;
}

/** Holds when all hold; undefined ones are left out. */
export function all(...conditions: (string | undefined)[]): string | undefined {
  const kept = conditions.filter((each) => each !== undefined && each !== '');
  return kept.length === 0 ? undefined : kept.join(' and ');
}

/** Holds when one holds. Business Central takes this for one and the same field. */
export function any(...conditions: string[]): string | undefined {
  return conditions.length > 1 ? `(${conditions.join(' or ')})` : conditions[0];
}

/**
 * A collection, or one of its members: `salesInvoices(…)`. Only letters, digits, hyphens and underscores can be a key.
 * @throws {@link NotFoundError} for what no key can be.
 */
export function member(operation: string, collection: string, key: string | undefined): string {
  if (key !== undefined && /^[\w-]{1,64}$/.test(key)) return `${collection}(${key})`;
  throw new NotFoundError(operation, { status: 404, code: 'not-found' });
}
