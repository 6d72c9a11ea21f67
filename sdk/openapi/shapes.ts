/** The shapes that answers are read by (`internal/plain.ts`), told from the zod schemas. */
import type * as z from 'zod/mini';
import { PATTERNS } from '../internal/plain.ts';
import type { Shape } from '../internal/plain.ts';

/** A check of `schemas/rules.ts`, or the limit of a list. */
interface Check {
  readonly passes?: unknown;
  readonly _zod: { readonly def: { check: string; pattern?: RegExp; format?: string; minimum?: number } };
}

/** The parts of zod's definitions that shapes can tell. */
interface Definition {
  readonly type: string;
  /** Set on formats of zod's own. */
  readonly check?: string;
  readonly checks?: readonly Check[];
  readonly shape: Readonly<Record<string, z.core.$ZodType>>;
  readonly catchall?: z.core.$ZodType;
  readonly element: z.core.$ZodType;
  readonly innerType: z.core.$ZodType;
  readonly keyType: z.core.$ZodType;
  readonly valueType: z.core.$ZodType;
}

const ASK = 'ask';
const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: 'flag',
  number: 'number',
  unknown: 'any',
};

const definition = (schema: z.core.$ZodType) => schema._zod.def as unknown as Definition;

/** The shape of a schema; `name` may give one that has a name of its own, to be told by it. */
export function shapeOf(
  schema: z.core.$ZodType,
  name: (schema: z.core.$ZodType) => Shape | undefined = () => undefined,
): Shape {
  const part = (each: z.core.$ZodType) => name(each) ?? shapeOf(each, name);
  const def = definition(schema);
  const { words } = schema as { words?: readonly string[] };
  const checks = def.checks ?? [];
  if (def.check) return ASK;
  if (words) return `${checks.some(({ passes }) => passes) ? '!' : '='}${words.join(' ')}`;
  if (def.type === 'array') {
    const limits = checks.map(({ _zod }) => _zod.def);
    if (limits.length > 1 || limits.some(({ check, minimum }) => check !== 'min_length' || minimum !== 1))
      return ASK;
    return limits.length > 0 ? [part(def.element), '+'] : [part(def.element)];
  }
  if (checks.length > 0) return checks.length === 1 && checks[0] ? checkedShape(def.type, checks[0]) : ASK;
  if (def.type === 'object') return recordShape(def, part);
  if (def.type === 'record' && shapeOf(def.keyType) === 'text') return { '*': part(def.valueType) };
  return KINDS[def.type] ?? ASK;
}

function checkedShape(type: string, { _zod: { def } }: Check): Shape {
  if (type === 'number' && def.check === 'number_format' && def.format === 'safeint') return 'whole';
  const written = Object.entries(PATTERNS).find(([, { source }]) => source === def.pattern?.source);
  return (type === 'string' && written?.[0]) || ASK;
}

function recordShape({ shape, catchall }: Definition, part: (schema: z.core.$ZodType) => Shape): Shape {
  if (!catchall || definition(catchall).type !== 'unknown') return ASK;
  return Object.fromEntries(
    Object.entries(shape).map(([field, schema]) => {
      const def = definition(schema);
      return def.type === 'optional' ? [`${field}?`, part(def.innerType)] : [field, part(schema)];
    }),
  );
}
