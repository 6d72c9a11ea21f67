/** The kinds of field a map is made of. Each is data with the one function that reads it. */
import type { Money } from '../../schemas/base.ts';
import { fault } from './fault.ts';
import { shiftDecimal, toDecimal, toInteger, toLocalDate, toMoney } from './values.ts';
import type { DateForm } from './values.ts';

/** A row as the foreign system sent it. */
export type SourceRow = Readonly<Record<string, unknown>>;

/** One field of a map. */
export interface Field<T, Context = unknown> {
  /** Dotted path in the foreign row; absent for constants and computed fields. */
  readonly from?: string;
  /** What the field is, such as `money`. */
  readonly kind: string;
  /** An absent value leaves the field out; without it the whole row is left out. */
  readonly optional: boolean;
  /** Values that mean absent besides null, such as an empty text. */
  readonly none: readonly unknown[];
  /** Throws {@link MapFault} for a value that cannot be mapped. */
  read(value: unknown, row: SourceRow, context: Context, soFar: SourceRow): T | undefined;
}

/** What every field that is read from a path takes. */
export interface FieldOptions {
  /** Leave the field out when it is absent. Default false: the row is left out. */
  readonly optional?: boolean;
  /** Values that mean absent besides null. Default: the empty text. */
  readonly none?: readonly unknown[];
}

/** Where a second value comes from: a path in the row, a constant, or a pure function of row and context. */
export type Lookup<T, Context = unknown> =
  string | { readonly value: T } | ((row: SourceRow, context: Context) => unknown);

/** The value at a dotted path; undefined where the way ends. */
export function valueAt(row: unknown, path: string): unknown {
  let value: unknown = row;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

function lookUp<Context>(from: Lookup<unknown, Context>, row: SourceRow, context: Context): unknown {
  if (typeof from === 'function') return from(row, context);
  return typeof from === 'string' ? valueAt(row, from) : from.value;
}

function field<T, Context = unknown>(
  kind: string,
  from: string,
  options: FieldOptions,
  read: Field<T, Context>['read'],
): Field<T, Context> {
  return { kind, from, optional: options.optional ?? false, none: options.none ?? [''], read };
}

/** Text as it is; numbers become their digits, as ids often are. */
export function text(from: string, options: FieldOptions = {}): Field<string> {
  return field('text', from, options, (value) =>
    typeof value === 'string' ? value : Number.isSafeInteger(value) ? String(value) : fault('not a text'),
  );
}

/** A calendar day. */
export function date(from: string, form: DateForm = 'iso', options: FieldOptions = {}): Field<string> {
  return field('date', from, options, (value) => toLocalDate(value, form));
}

/** A whole number. */
export function integer(from: string, options: FieldOptions = {}): Field<number> {
  return field('integer', from, options, toInteger);
}

/** True or false. */
export function boolean(from: string, options: FieldOptions = {}): Field<boolean> {
  return field('boolean', from, options, (value) =>
    typeof value === 'boolean' ? value : fault('not a boolean'),
  );
}

/** A decimal text; `shift` moves the point: −2 makes a fraction of a percentage. */
export function decimal(
  from: string,
  options: FieldOptions & { readonly shift?: number } = {},
): Field<string> {
  const { shift = 0 } = options;
  return field('decimal', from, options, (value) => (shift ? shiftDecimal(value, shift) : toDecimal(value)));
}

/** How an amount is to be understood. */
export interface MoneyOptions<Context> extends FieldOptions {
  readonly currency: Lookup<string, Context>;
  /** Decimals of the currency. */
  readonly scale: Lookup<number, Context>;
  /** Turns the sign, such as for credit notes that are written as positive amounts. */
  readonly negate?: boolean;
  /** What an absent amount means. Default: the row cannot be mapped. */
  readonly absent?: 'zero';
}

/** Money of a decimal number or text, exactly. */
export function money<Context = unknown>(
  from: string,
  options: MoneyOptions<Context>,
): Field<Money, Context> {
  const { currency, scale, negate, absent } = options;
  const read: Field<Money, Context>['read'] = (value, row, context) => {
    const { amount, currency: code } = toMoney(
      value,
      lookUp(currency, row, context),
      lookUp(scale, row, context),
    );
    return { amount: negate && amount !== 0 ? -amount : amount, currency: code };
  };
  const made = field<Money, Context>('money', from, options, read);
  if (absent === undefined) return made;
  return { ...made, none: [], read: (value, row, context, soFar) => read(value ?? 0, row, context, soFar) };
}

/** One word of a closed list. A word that the list lacks becomes `'unknown'`, so that a newer system breaks nothing. */
export function words<const Values extends Readonly<Record<string, string>>>(
  from: string,
  values: Values,
  options: FieldOptions = {},
): Field<Values[keyof Values] | 'unknown'> {
  const known = new Map(Object.entries(values));
  return field('words', from, options, (value) => {
    if (typeof value !== 'string' && typeof value !== 'number') return fault('not a word');
    return (known.get(String(value)) as Values[keyof Values] | undefined) ?? 'unknown';
  });
}

/** The same value in every row. */
export function constant<const T>(value: T): Field<T> {
  return { kind: 'constant', optional: false, none: [], read: () => value };
}

/**
 * What a pure function makes of the row, the context and the fields above it in the map. Undefined leaves the field
 * out; {@link fault} leaves the row out.
 */
export function computed<T, Context = unknown>(
  compute: (row: SourceRow, context: Context, soFar: SourceRow) => T | undefined,
): Field<T, Context> {
  return {
    kind: 'computed',
    optional: true,
    none: [],
    read: (_, row, context, soFar) => compute(row, context, soFar),
  };
}
