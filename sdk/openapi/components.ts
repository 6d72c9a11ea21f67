/** The schemas of the document, from the zod schemas that the client checks answers with. */
import * as z from 'zod/mini';
import * as schemas from '../schemas/index.ts';
import type { AnySchema } from './entry.ts';

/** A JSON schema of the document. */
export interface JsonSchema {
  [key: string]: unknown;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
}

const ROOT = '#/components/schemas/';
/** What only the client knows: the envelope of a page is written out with its rows. */
const LEFT_OUT = /^pageSchema$/;

/** Named schemas by name, such as `Invoice` for `invoiceSchema`. */
export function namedSchemas(): Map<string, AnySchema> {
  const named = new Map<string, AnySchema>();
  for (const [name, value] of Object.entries(schemas)) {
    if (!/Schema$/.test(name) || LEFT_OUT.test(name) || typeof value !== 'object') continue;
    const title = name.charAt(0).toUpperCase() + name.slice(1, -'Schema'.length);
    if (![...named.values()].includes(value as AnySchema)) named.set(title, value as AnySchema);
  }
  return named;
}

/** Turns zod schemas into JSON schemas that point to each other by name. */
export class Components {
  readonly #registry = z.registry<{ id: string }>();
  readonly #used = new Set<string>();

  constructor() {
    for (const [id, schema] of namedSchemas()) this.#registry.add(schema, { id });
  }

  /** A reference to a named schema, or the schema itself when it has no name. */
  of(schema: AnySchema): JsonSchema {
    const name = this.#registry.get(schema as z.ZodMiniType)?.id;
    if (name !== undefined) return { $ref: ROOT + name };
    const own = { id: 'Own' };
    const registry = z.registry<{ id: string }>();
    for (const [id, each] of namedSchemas()) registry.add(each as z.ZodMiniType, { id });
    registry.add(schema as z.ZodMiniType, own);
    return clean(convert(registry)['Own'] ?? {});
  }

  /** The named schemas that are pointed to from here, and from there in turn, by name. */
  used(document: unknown): Record<string, JsonSchema> {
    const all = convert(this.#registry);
    const visit = (value: unknown): void => {
      for (const name of JSON.stringify(value).match(/(?<=#\/components\/schemas\/)\w+/g) ?? []) {
        if (this.#used.has(name)) continue;
        this.#used.add(name);
        visit(all[name]);
      }
    };
    visit(document);
    return Object.fromEntries([...this.#used].sort().map((name) => [name, clean(all[name] ?? {})]));
  }
}

function convert(registry: z.core.$ZodRegistry<{ id: string }>): Record<string, JsonSchema> {
  const { schemas: converted } = z.toJSONSchema(registry, {
    uri: (id) => ROOT + id,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const { words } = zodSchema as { words?: readonly string[] };
      if (words) jsonSchema.enum = [...words];
      // Not every language's patterns know JavaScript's "any character".
      const anything = /^\^\[\^\]\{(\d+),(\d+)\}\$$/.exec(jsonSchema.pattern ?? '');
      if (!anything) return;
      delete jsonSchema.pattern;
      Object.assign(jsonSchema, { minLength: Number(anything[1]), maxLength: Number(anything[2]) });
    },
  });
  return converted as Record<string, JsonSchema>;
}

/** Without what every schema of a document has, and without words that say nothing. */
function clean(schema: JsonSchema): JsonSchema {
  const entries = Object.entries(schema).filter(
    ([key, value]) =>
      !(['$schema', '$id', 'id'].includes(key) && typeof value === 'string') &&
      !(key === 'additionalProperties' && isEmpty(value)) &&
      !(key === 'propertyNames' && JSON.stringify(value) === '{"type":"string"}'),
  );
  return Object.fromEntries(entries.map(([key, value]) => [key, cleanValue(value)]));
}

function cleanValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(cleanValue);
  return typeof value === 'object' && value !== null ? clean(value as JsonSchema) : value;
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
