/**
 * What a value must be besides its type, as checks for zod: limits of texts, lists and numbers, patterns, words. zod has
 * the same, all in one module: a check that any part of a page uses, such as the lessor of the demo, would be fetched by
 * every page at once. They describe themselves as zod's do, so that the API description reads the same.
 */
import * as z from 'zod/mini';

type Check<T> = z.core.$ZodCheck<T>;
type Measured = string | readonly unknown[];

/** A check that says `code` of a value that does not pass the test. */
function rule<T>(def: object, code: z.core.$ZodIssue['code'], passes: (value: T) => boolean): Check<T> {
  const made = {
    passes,
    _zod: {
      def,
      onattach: [],
      check: ({ value, issues }: z.core.ParsePayload<T>) => {
        // zod adds what is missing: where it was, and in which words.
        if (!passes(value)) issues.push({ code, input: value, inst: made, continue: true } as never);
      },
    },
  };
  return made as unknown as Check<T>;
}

/** As people count: a character of two units is one. */
const lengthOf = (value: Measured): number => (typeof value === 'string' ? [...value].length : value.length);

/** @__NO_SIDE_EFFECTS__ */
export const minLength = (minimum: number): Check<Measured> =>
  rule<Measured>({ check: 'min_length', minimum }, 'too_small', (value) => lengthOf(value) >= minimum);

/** @__NO_SIDE_EFFECTS__ */
export const maxLength = (maximum: number): Check<Measured> =>
  rule<Measured>(
    { check: 'max_length', maximum },
    'too_big',
    (value) => value.length <= maximum || lengthOf(value) <= maximum,
  );

/** @__NO_SIDE_EFFECTS__ */
export const atLeast = (value: number): Check<number> =>
  rule<number>({ check: 'greater_than', value, inclusive: true }, 'too_small', (given) => given >= value);

/** @__NO_SIDE_EFFECTS__ */
export const atMost = (value: number): Check<number> =>
  rule<number>({ check: 'less_than', value, inclusive: true }, 'too_big', (given) => given <= value);

/**
 * A pattern, and what else must hold of a text that is written like that.
 * @__NO_SIDE_EFFECTS__
 */
export const matches = (pattern: RegExp, holds = (_value: string): boolean => true): Check<string> =>
  rule<string>(
    { check: 'string_format', format: 'regex', pattern },
    'invalid_format',
    (value) => pattern.test(value) && holds(value),
  );

/** @__NO_SIDE_EFFECTS__ */
export const changed = <T>(change: (value: T) => T): Check<T> => ({
  _zod: {
    def: { check: 'overwrite' },
    onattach: [],
    check: (payload: z.core.ParsePayload<T>) => {
      payload.value = change(payload.value);
    },
  },
});

/** @__NO_SIDE_EFFECTS__ */
export const trimmed = (): Check<string> => changed((value: string) => value.trim());

/**
 * A schema with checks. As a call of its own, unlike zod's method, it is left out of pages that do not use the schema.
 * @__NO_SIDE_EFFECTS__
 */
export function checked<S extends z.ZodMiniType>(
  schema: S,
  ...checks: z.core.$ZodCheck<z.core.output<S>>[]
): S {
  return schema.check(...checks);
}

/**
 * A whole number that JavaScript holds exactly.
 * @__NO_SIDE_EFFECTS__
 */
export const wholeNumber = (): z.ZodMiniNumber<number> =>
  checked(
    z.number(),
    rule<number>({ check: 'number_format', format: 'safeint' }, 'invalid_type', Number.isSafeInteger),
  );

/**
 * The same object with every field left out at will, for changes.
 * @__NO_SIDE_EFFECTS__
 */
export function anyOf<Shape extends z.core.$ZodShape>(
  schema: z.ZodMiniObject<Shape, z.core.$strip>,
): z.ZodMiniObject<{ [Key in keyof Shape]: z.ZodMiniOptional<Shape[Key]> }, z.core.$strip> {
  const fields = Object.entries<z.core.SomeType>(schema.shape).map(([name, field]) => [
    name,
    z.optional(field),
  ]);
  return z.looseObject(Object.fromEntries(fields)) as never;
}

/**
 * One of a closed list of words; any other is refused, as in what is sent. What is received is read with `oneOf`.
 * @__NO_SIDE_EFFECTS__
 */
export function wordOf<const Values extends readonly string[]>(
  values: Values,
): z.ZodMiniType<Values[number], Values[number]> {
  const known: readonly string[] = values;
  const schema = checked(
    z.string(),
    rule<string>({ check: 'custom' }, 'invalid_value', (value) => known.includes(value)),
  );
  // For those who describe the API: the words cannot be read out of a function.
  return Object.assign(schema as z.ZodMiniType, { words: values }) as z.ZodMiniType<
    Values[number],
    Values[number]
  >;
}
