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

const definitionOf = (schema: z.core.$ZodType) => schema._zod.def as unknown as Definition;
const unsure: PlainReader = () => UNSURE;
const readers = new WeakMap<z.core.$ZodType, PlainReader>();

/** The reader of a schema, made once. */
export function plainReader(schema: z.core.$ZodType): PlainReader {
  let reader = readers.get(schema);
  if (!reader) {
    const def = definitionOf(schema);
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
  switch (type) {
    case 'string':
    case 'boolean':
      return (value) => (typeof value === type ? value : UNSURE);
    case 'number':
      return (value) => (Number.isFinite(value) ? value : UNSURE);
    case 'unknown':
      return (value) => value ?? UNSURE;
    case 'optional': {
      const reader = plainReader(innerType);
      return (value) => (value === undefined ? value : reader(value));
    }
    case 'array': {
      const reader = plainReader(element);
      return (value) => (Array.isArray(value) ? readList(value, reader) : UNSURE);
    }
    case 'object':
      return catchall?._zod.def.type === 'unknown' ? objectReader(shape) : unsure;
    default:
      return unsure;
  }
}

function readList(list: readonly unknown[], reader: PlainReader): unknown {
  let read = list as unknown[];
  for (let at = 0; at < list.length; at += 1) {
    const part = reader(list[at]);
    if (part === UNSURE) return UNSURE;
    if (part !== list[at]) {
      if (read === list) read = [...list];
      read[at] = part;
    }
  }
  return read;
}

function objectReader(shape: Definition['shape']): PlainReader {
  const parts = Object.entries(shape).map(([key, schema]) => {
    const def = definitionOf(schema);
    const optional = def.type === 'optional';
    return { key, optional, read: plainReader(optional ? def.innerType : schema) };
  });
  return (value) => {
    // Copied as a property of its own, `__proto__` would be more than a property: zod leaves it out.
    if (typeof value !== 'object' || !value || Array.isArray(value) || Object.hasOwn(value, '__proto__'))
      return UNSURE;
    const given = value as Record<string, unknown>;
    let copy: Record<string, unknown> | undefined;
    for (const { key, optional, read } of parts) {
      const part = given[key];
      if (part === undefined && optional) continue;
      const own = read(part);
      if (own === UNSURE) return UNSURE;
      if (own !== part) (copy ??= { ...given })[key] = own;
    }
    return copy ?? given;
  };
}
