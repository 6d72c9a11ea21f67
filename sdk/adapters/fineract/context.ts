/** What the maps of Fineract rows are told besides the row. */
import type { CurrencyCapability } from '../../schemas/capabilities.ts';
import { fault } from '../kit/fault.ts';
import { money, valueAt } from '../kit/fields.ts';
import type { Field, FieldOptions, SourceRow } from '../kit/fields.ts';
import { toLocalDate } from '../kit/values.ts';
import type { Money } from '../../schemas/base.ts';
import type { Settings } from './settings.ts';

/** Settings with the business date of one call. */
export interface FineractContext {
  readonly settings: Settings;
  readonly today: string;
}

/** A loan that rows belong to, or nothing for rows of the client. */
export interface LoanContext extends FineractContext {
  readonly loan: SourceRow;
  /** The currency object of the rows, which do not carry it themselves. */
  readonly currency: unknown;
}

/**
 * Decimals of a currency object `{ code, decimalPlaces }`. They must be those that the capabilities declare: amounts
 * are shown by the declared ones.
 */
export function scaleOf(currency: unknown, declared: readonly CurrencyCapability[]): number {
  const known = declared.find(({ code }) => code === valueAt(currency, 'code'));
  if (!known) return fault('currency not declared');
  return valueAt(currency, 'decimalPlaces') === known.scale ? known.scale : fault('decimals not as declared');
}

/** Money of a row that carries its currency at `path`. */
export function ownMoney<Context extends FineractContext>(
  from: string,
  path: string,
  options: FieldOptions & { absent?: 'zero' } = {},
): Field<Money, Context> {
  return money<Context>(from, {
    ...options,
    currency: `${path}.code`,
    scale: (row, { settings }) => scaleOf(valueAt(row, path), settings.currencies),
  });
}

/** Money of a row whose currency the context tells. */
export function loanMoney(
  from: string,
  options: FieldOptions & { absent?: 'zero' } = {},
): Field<Money, LoanContext> {
  return money<LoanContext>(from, {
    ...options,
    currency: (_, { currency }) => valueAt(currency, 'code'),
    scale: (_, { currency, settings }) => scaleOf(currency, settings.currencies),
  });
}

/** The first day among several paths; undefined when none is there. */
export function firstDate(row: SourceRow, ...paths: string[]): string | undefined {
  const value = paths.map((path) => valueAt(row, path)).find((each) => each !== undefined);
  return value === undefined ? undefined : toLocalDate(value, 'parts');
}

/** Text of an id or name in the row; faults when it is absent. */
export function textAt(row: SourceRow, path: string): string {
  const value = valueAt(row, path);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : fault(`missing (${path})`);
}
