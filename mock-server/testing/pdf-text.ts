/** Reads the texts of a PDF that the mock lessor wrote, as a viewer does that copies or searches. */

const KEY = /^<([0-9A-F]{4})> <([0-9A-F]+)>$/gm;
const SHOWN = /(?:\(((?:\\.|[^\\)])*)\)|<([0-9A-F]*)>) Tj/g;
/** Code page 1252 where it is not Latin-1. */
const HIGH: Readonly<Record<number, string>> = { 0x80: '€', 0x85: '…', 0x96: '–', 0x97: '—', 0x95: '•' };

/** Texts in the order they are shown; glyphs are turned into letters through the file's own ToUnicode maps. */
export function pdfTexts(bytes: Uint8Array): string[] {
  const file = Buffer.from(bytes).toString('latin1');
  const letters = new Map<string, string>();
  for (const [, glyph = '', code = ''] of file.matchAll(KEY)) {
    const units = (code.match(/.{4}/g) ?? []).map((each) => Number.parseInt(each, 16));
    letters.set(glyph, String.fromCharCode(...units));
  }
  return [...file.matchAll(SHOWN)].map(([, plain, glyphs]) =>
    plain === undefined
      ? (glyphs?.match(/.{4}/g) ?? []).map((glyph) => letters.get(glyph) ?? '\uFFFD').join('')
      : unescape(plain),
  );
}

function unescape(text: string): string {
  return text.replaceAll(/\\([0-7]{3}|.)/g, (_, part: string) => {
    const code = part.length === 3 ? Number.parseInt(part, 8) : undefined;
    return code === undefined ? part : (HIGH[code] ?? String.fromCharCode(code));
  });
}
