/** `$filter` and `$orderby` over rows in memory, for the subset that Business Central's adapter writes. */

export type Row = Record<string, unknown>;

/** Splits at a word outside quotes and parentheses. */
function split(text: string, word: string): string[] {
  const parts: string[] = [];
  let [start, depth, quoted] = [0, 0, false];
  for (let index = 0; index < text.length; index += 1) {
    const letter = text[index];
    if (letter === "'") quoted = !quoted;
    if (!quoted && letter === '(') depth += 1;
    if (!quoted && letter === ')') depth -= 1;
    if (quoted || depth > 0 || !text.startsWith(word, index)) continue;
    parts.push(text.slice(start, index));
    start = index + word.length;
  }
  return [...parts, text.slice(start)];
}

const value = (literal: string): string =>
  literal.startsWith("'") ? literal.slice(1, -1).replaceAll("''", "'") : literal;

/** Whether a row passes a filter. Throws for what the subset does not have. */
export function matches(row: Row, filter: string): boolean {
  if (filter === '') return true;
  const alternatives = split(filter, ' or ');
  if (alternatives.length > 1) return alternatives.some((each) => matches(row, each));
  const conditions = split(filter, ' and ');
  if (conditions.length > 1) return conditions.every((each) => matches(row, each));
  if (/^\(.*\)$/.test(filter)) return matches(row, filter.slice(1, -1));
  const [, field = '', part] = /^contains\((\w+),('(?:[^']|'')*')\)$/.exec(filter) ?? [];
  if (part !== undefined) return String(row[field]).includes(value(part));
  const [, name = '', operator, literal = ''] =
    /^(\w+) (eq|ne|lt|le|gt|ge) ('(?:[^']|'')*'|[\w.-]+)$/.exec(filter) ?? [];
  if (operator === undefined) throw new Error(`Unknown filter: ${filter}`);
  const [has, wanted] = [String(row[name]), value(literal)];
  const results = {
    eq: has === wanted,
    ne: has !== wanted,
    lt: has < wanted,
    le: has <= wanted,
    gt: has > wanted,
    ge: has >= wanted,
  };
  return results[operator as keyof typeof results];
}

/** The rows in an order. */
export function ordered(rows: Row[], order: string): Row[] {
  const keys = order
    .split(',')
    .filter(Boolean)
    .map((key) => key.split(' '));
  return rows.sort((a, b) => {
    for (const [field = '', direction] of keys) {
      const [x, y] = [a[field] as string | number, b[field] as string | number];
      if (x !== y) return (x < y ? -1 : 1) * (direction === 'desc' ? -1 : 1);
    }
    return 0;
  });
}
