/**
 * Reads rows that are plainly right by walking their schema once, not once a row. zod without its compiled parsers,
 * which a strict Content-Security-Policy forbids, takes four times as long. Whatever is not plainly right is left to
 * zod, so that it alone says what is wrong.
 */
import type * as z from 'zod/mini';

/** Reads a value as its schema would, or answers {@link UNSURE}. What needs no change is answered as it came. */
export type PlainReader = (value: unknown) => unknown;

/** Stands for a value that zod has to judge. */
export const UNSURE = Symbol();

/** A check of `schemas/rules.ts`, which tells what it does in one of two ways; zod's own tell nothing. */
interface PlainCheck {
  readonly passes?: (value: unknown) => boolean;
  readonly change?: (value: unknown) => unknown;
}

/** The parts of zod's definitions that are understood here. */
interface Definition {
  readonly type: string;
  /** Set on formats of zod's own. */
  readonly check?: string;
  readonly checks?: readonly PlainCheck[];
  readonly shape: Readonly<Record<string, z.core.$ZodType>>;
  readonly catchall?: z.core.$ZodType;
  readonly element: z.core.$ZodType;
  readonly innerType: z.core.$ZodType;
}

const unsure: PlainReader = () => UNSURE;
const readers = new WeakMap<z.core.$ZodType, PlainReader>();

/** The reader of a schema, made once. */
export function plainReader(schema: z.core.$ZodType): PlainReader {
  let reader = readers.get(schema);
  if (!reader) {
    const def = schema._zod.def as unknown as Definition;
    reader = (def.checks ?? []).reduce(checkedReader, def.check ? unsure : ofType(def));
    readers.set(schema, reader);
  }
  return reader;
}

function checkedReader(reader: PlainReader, { passes, change }: PlainCheck): PlainReader {
  if (change)
    return (value) => {
      const read = reader(value);
      return read === UNSURE ? read : change(read);
    };
  if (!passes) return unsure;
  return (value) => {
    const read = reader(value);
    return read !== UNSURE && passes(read) ? read : UNSURE;
  };
}

function ofType({ type, shape, catchall, element, innerType }: Definition): PlainReader {
  if (type === 'string' || type === 'boolean') return (value) => (typeof value === type ? value : UNSURE);
  if (type === 'number') return (value) => (Number.isFinite(value) ? value : UNSURE);
  if (type === 'unknown') return (value) => value ?? UNSURE;
  if (type === 'optional') {
    const reader = plainReader(innerType);
    return (value) => (value === undefined ? value : reader(value));
  }
  if (type === 'array') {
    const reader = plainReader(element);
    return (value) => {
      if (!Array.isArray(value)) return UNSURE;
      const read = value.map((each) => reader(each));
      if (read.includes(UNSURE)) return UNSURE;
      return read.every((each, at) => each === value[at]) ? (value as unknown) : read;
    };
  }
  return type === 'object' && catchall?._zod.def.type === 'unknown' ? objectReader(shape) : unsure;
}

function objectReader(shape: Definition['shape']): PlainReader {
  const parts = Object.entries(shape).map(([key, schema]) => ({ key, read: plainReader(schema) }));
  return (value) => {
    // Copied as a property of its own, `__proto__` would be more than a property: zod leaves it out.
    if (typeof value !== 'object' || !value || Array.isArray(value) || Object.hasOwn(value, '__proto__'))
      return UNSURE;
    let result = value as Record<string, unknown>;
    for (const { key, read } of parts) {
      const part = result[key];
      const own = read(part);
      if (own === UNSURE) return UNSURE;
      if (own !== part) {
        if (result === value) result = { ...result };
        result[key] = own;
      }
    }
    return result;
  };
}
