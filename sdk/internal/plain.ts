/**
 * Reads answers that are plainly right by their shape, without zod: a tenth of its code, and a quarter of its time where
 * a strict Content-Security-Policy forbids its compiled parsers. Whatever is not plainly right is left to zod, so that it
 * alone says what is wrong.
 */

/**
 * What an answer looks like, told from its schema (`openapi/shapes.ts`):
 * the name of a kind of value, such as `text` or `day`; `=open paid` for words that become `unknown` when they are none of
 * these, `!open paid` for words that must be one of these; `[shape]` for a list and `[shape, '+']` for one that is not
 * empty; `{ name: shape, 'note?': shape }` for a record with fields that may be absent; `{ '*': shape }` for one with
 * names of the lessor's choice; `ask` for what only zod can judge.
 */
export type Shape = string | readonly Shape[] | { readonly [field: string]: Shape };

/** Reads a value as its schema would, or answers {@link UNSURE}. What needs no change is answered as it came. */
export type PlainReader = (value: unknown) => unknown;

/** Stands for a value that zod has to judge. */
export const UNSURE = Symbol();

/** How texts are written that are more than text; as in the schemas, which are not fetched for it. */
export const PATTERNS: Readonly<Record<string, RegExp>> = {
  id: /^[^]{1,64}$/,
  currency: /^[A-Z]{3}$/,
  day: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  instant: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3])(:[0-5]\d){2}(\.\d+)?Z$/,
  decimal: /^-?\d+(\.\d+)?$/,
};

const KINDS: Readonly<Record<string, (value: unknown) => boolean>> = {
  any: (value) => value !== undefined && value !== null,
  text: (value) => typeof value === 'string',
  flag: (value) => typeof value === 'boolean',
  number: Number.isFinite,
  whole: Number.isSafeInteger,
};

/** `isLocalDate` in a few bytes, for what is written like a day; any other text is in it. */
function isInCalendar(text: string, shape: string): boolean {
  const day = text.slice(8, 10);
  if (day < '29' || !/^(day|instant)$/.test(shape)) return true;
  return new Date(Date.UTC(+text.slice(0, 4), +text.slice(5, 7) - 1, +day)).getUTCDate() === +day;
}

const readers = new Map<Shape, PlainReader>();

/** The reader of a shape, made once. */
export function plainReader(shape: Shape): PlainReader {
  let reader = readers.get(shape);
  if (!reader) {
    reader =
      typeof shape === 'string'
        ? valueReader(shape)
        : isList(shape)
          ? listReader(shape)
          : '*' in shape
            ? bookReader(plainReader(shape['*']))
            : recordReader(shape);
    readers.set(shape, reader);
  }
  return reader;
}

const isList = (shape: Shape): shape is readonly Shape[] => Array.isArray(shape);

function valueReader(shape: string): PlainReader {
  const words = new Set(shape.slice(1).split(' '));
  if (shape.startsWith('='))
    return (value) => (typeof value !== 'string' ? UNSURE : words.has(value) ? value : 'unknown');
  const pattern = PATTERNS[shape];
  const passes = shape.startsWith('!')
    ? (value: unknown) => words.has(value as string)
    : pattern
      ? (value: unknown) => typeof value === 'string' && pattern.test(value) && isInCalendar(value, shape)
      : KINDS[shape];
  return (value) => (passes?.(value) ? value : UNSURE);
}

function listReader([element = 'ask', least]: readonly Shape[]): PlainReader {
  const read = plainReader(element);
  return (value) => {
    if (!Array.isArray(value) || (least && value.length === 0)) return UNSURE;
    const list = value.map((each) => read(each));
    if (list.includes(UNSURE)) return UNSURE;
    return list.every((each, at) => each === value[at]) ? (value as unknown) : list;
  };
}

/** Copied as a property of its own, `__proto__` would be more than a property: zod leaves it out. */
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && !!value && !Array.isArray(value) && !Object.hasOwn(value, '__proto__');

function recordReader(shape: object): PlainReader {
  const fields = Object.entries(shape as Record<string, Shape>).map(([name, part]) => {
    const isOptional = name.endsWith('?');
    return { name: isOptional ? name.slice(0, -1) : name, isOptional, read: plainReader(part) };
  });
  return (value) => {
    if (!isRecord(value)) return UNSURE;
    let result = value;
    for (const { name, isOptional, read } of fields) {
      const part = result[name];
      if (isOptional && part === undefined) continue;
      const own = read(part);
      if (own === UNSURE) return UNSURE;
      if (own !== part) {
        if (result === value) result = { ...result };
        result[name] = own;
      }
    }
    return result;
  };
}

function bookReader(read: PlainReader): PlainReader {
  return (value) => {
    if (!isRecord(value)) return UNSURE;
    const entries = Object.entries(value).map(([name, part]) => [name, read(part)] as const);
    return entries.some(([, part]) => part === UNSURE) ? UNSURE : Object.fromEntries(entries);
  };
}
