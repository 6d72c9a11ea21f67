/** JSON whose numbers lose nothing: an amount may have more digits than a JavaScript number holds. */

/** A string, which is skipped, or a number. */
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** Whether the text may hold a number of 16 digits or more, which alone can lose some. */
const LONG = /[\d.]{16}/;

/**
 * As `JSON.parse`, but a number that JavaScript would round comes as its literal text: `12345678901234567.89` is the
 * string `"12345678901234567.89"`. Throws SyntaxError for what is no JSON.
 */
export function parseExact(text: string): unknown {
  if (!LONG.test(text)) return JSON.parse(text);
  return JSON.parse(
    text.replace(TOKENS, (token) => (token.startsWith('"') || holds(token) ? token : `"${token}"`)),
  );
}

/** 15 significant digits survive the way to a double and back (IEEE 754); so do the safe integers. */
function holds(literal: string): boolean {
  const digits = literal
    .replace(/[eE].*$/, '')
    .replace(/[-.]/g, '')
    .replace(/^0+/, '');
  if (digits.length <= 15) return true;
  return /^-?\d+$/.test(literal) && Number.isSafeInteger(Number(literal));
}
