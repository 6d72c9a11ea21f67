/** Every way an answer can go wrong in one place, for tests of what is made of it. Never shipped. */

/** A changed copy, and where it was changed how. */
export interface Mutation {
  readonly name: string;
  readonly value: unknown;
}

/** What stands in the place of a value: something missing, of another type, or far too large. */
const REPLACEMENTS: readonly (readonly [string, unknown])[] = [
  ['dropped', undefined],
  ['null', null],
  ['text', 'no such word'],
  ['empty text', ''],
  ['boolean', true],
  ['object', { unexpected: 1 }],
  ['list', [1]],
  ['huge number', 1e30],
  ['many decimals', 0.123456789],
  ['negative number', -7],
];

/** Paths of all values inside, objects and lists included. */
function pathsOf(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]];
  const inner = Object.entries(value).flatMap(([key, part]) => pathsOf(part, [...path, key]));
  return path.length === 0 ? inner : [[...path], ...inner];
}

function replaced(value: unknown, [key = '', ...rest]: readonly string[], by: unknown): unknown {
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<
    string,
    unknown
  >;
  if (rest.length > 0) copy[key] = replaced(copy[key], rest, by);
  else if (by === undefined && !Array.isArray(copy)) delete copy[key];
  else copy[key] = by;
  return copy;
}

/**
 * The value with each of its parts replaced in turn by each replacement. With a `stride` of 3 a third of them: neighbours
 * get different replacements, so that every kind meets every kind of part.
 */
export function* mutationsOf(value: unknown, stride = 1): Generator<Mutation> {
  let count = 0;
  for (const path of pathsOf(value))
    for (const [name, by] of REPLACEMENTS) {
      count += 1;
      if (count % stride === 0) yield { name: `${path.join('.')} ${name}`, value: replaced(value, path, by) };
    }
}

/** All amounts of money inside, as text to compare. */
export function amountsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { amount, currency } = value as { amount?: unknown; currency?: unknown };
  if (typeof currency === 'string' && typeof amount === 'number') return [`${amount} ${currency}`];
  return Object.values(value).flatMap(amountsIn);
}

/** Names of changes after which there is no amount to read, so that none may come of them. */
export const NO_AMOUNT = /(dropped|null|text|boolean|object|list|huge number|many decimals)$/;

/** Answers JSON from memory: thousands of changes would take minutes over sockets. `answerOf` gets the path. */
export const answering =
  (answerOf: (path: string) => unknown): typeof fetch =>
  async (input) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    const body = JSON.stringify(answerOf(pathname));
    return new Response(body, { headers: { 'content-type': 'application/json' } });
  };
