/** Building blocks shared by every entity schema of the Lessor API. */
import * as z from 'zod/mini';
import { isLocalDate } from '../core/dates.ts';
import { changed, checked, matches, wholeNumber } from './rules.ts';

// zod's compiled parsers need `new Function`, which a strict Content-Security-Policy forbids.
z.config({ jitless: true });

/**
 * An object that keeps fields it does not know: a lessor may send more than the Lessor API names.
 * @__NO_SIDE_EFFECTS__
 */
export function entity<Shape extends z.core.$ZodShape>(shape: Shape): z.ZodMiniObject<Shape, z.core.$strip> {
  // Typed as if unknown fields were dropped: nobody is meant to read them.
  return z.looseObject(shape) as z.ZodMiniType as z.ZodMiniObject<Shape, z.core.$strip>;
}

/**
 * One of a closed list of words. A word that is not on the list becomes `'unknown'`, so that a newer lessor does not
 * break an older client; a missing or non-text value is an error.
 * @__NO_SIDE_EFFECTS__
 */
export function oneOf<const Values extends readonly string[]>(
  values: Values,
): z.ZodMiniType<Values[number] | 'unknown', string> {
  const known = new Set<string>(values);
  const schema = checked(
    z.string(),
    changed((value) => (known.has(value) ? value : 'unknown')),
  );
  // For those who describe the API: the words cannot be read out of a function.
  return Object.assign(schema as z.ZodMiniType, { words: values }) as z.ZodMiniType<
    Values[number] | 'unknown',
    string
  >;
}

/** Opaque identifier, at most 64 characters. Never parsed; what people read is `number`. */
export const idSchema = checked(z.string(), matches(/^[^]{1,64}$/));

/** ISO 4217 code in capitals, such as `EUR`. */
export const currencySchema = checked(z.string(), matches(/^[A-Z]{3}$/));

/** Calendar day `YYYY-MM-DD` without a time zone: due, issue, value and cover dates. */
export const localDateSchema = checked(
  z.string(),
  matches(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, isLocalDate),
);

/** Point in time, RFC 3339 in UTC with `Z`. */
export const instantSchema = checked(
  z.string(),
  matches(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3])(:[0-5]\d){2}(\.\d+)?Z$/, (value) =>
    isLocalDate(value.slice(0, 10)),
  ),
);

/** Decimal number as text, such as `"0.065000"` for 6.5 %; never a float. */
export const decimalSchema = checked(z.string(), matches(/^-?\d+(\.\d+)?$/));

/** Whole number that JavaScript holds exactly. */
export const integerSchema = wholeNumber();

/** Money in integer minor units of its currency; the scale comes from the capabilities. */
export const moneySchema = entity({ amount: integerSchema, currency: currencySchema });

/** An exchange rate as used on a record. */
export const fxSchema = entity({
  /** Units of `to` for one unit of `from`. */
  rate: decimalSchema,
  from: currencySchema,
  to: currencySchema,
  on: z.optional(localDateSchema),
});

export type Id = string;
/** Calendar day `YYYY-MM-DD`. */
export type LocalDate = string;
/** RFC 3339 instant in UTC. */
export type Instant = string;
/** Decimal number as text. */
export type Decimal = string;
export type Money = z.infer<typeof moneySchema>;
