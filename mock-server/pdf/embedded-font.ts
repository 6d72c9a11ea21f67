/** Fonts that go into a PDF with it, for letters that the standard fonts lack: Romanian's ș and ț, all of Cyrillic. */

/** A subset as `fonts/subset.mjs` makes it. Measures are thousandths of the font size. */
export interface FontFile {
  readonly name: string;
  /** The n-th character is drawn by glyph n + 1; glyph 0 stands for whatever is missing. */
  readonly characters: string;
  /** By glyph. */
  readonly widths: readonly number[];
  readonly box: readonly number[];
  readonly ascent: number;
  readonly descent: number;
  /** Bytes of the font before compression. */
  readonly length: number;
  /** TrueType, compressed (zlib), in base64. */
  readonly data: string;
}

/** A regular and a bold one. */
export interface PaperFonts {
  readonly regular: EmbeddedFont;
  readonly bold: EmbeddedFont;
}

/** Measures and writes text in a font that the file carries. */
export class EmbeddedFont {
  readonly #file: FontFile;
  readonly #glyphs: ReadonlyMap<string, number>;

  constructor(file: FontFile) {
    this.#file = file;
    this.#glyphs = new Map([...file.characters].map((character, index) => [character, index + 1]));
  }

  /** Width in points. */
  widthOf(text: string, size: number): number {
    const sum = [...text].reduce((width, each) => width + (this.#file.widths[this.#glyph(each)] ?? 0), 0);
    return (sum * size) / 1000;
  }

  /** The text as a PDF string of two-byte glyph numbers. */
  literal(text: string): string {
    return `<${[...text].map((each) => hex(this.#glyph(each))).join('')}>`;
  }

  /** The font's objects: itself, its descendant, its descriptor, its file, and its way back to Unicode. */
  objects(firstId: number, used: Iterable<string>): string[] {
    const { name, widths, box, ascent, descent, length, data } = this.#file;
    const font = `/FontName /${name} /FontBBox [${box.join(' ')}] /Ascent ${ascent} /Descent ${descent}`;
    const bytes = atob(data);
    const system = '/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>';
    return [
      `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H ` +
        `/DescendantFonts [${firstId + 1} 0 R] /ToUnicode ${firstId + 4} 0 R >>`,
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} ${system} /FontDescriptor ${firstId + 2} 0 R ` +
        `/CIDToGIDMap /Identity /W [0 [${widths.join(' ')}]] >>`,
      `<< /Type /FontDescriptor ${font} /Flags 32 /ItalicAngle 0 /CapHeight 729 /StemV 80 ` +
        `/FontFile2 ${firstId + 3} 0 R >>`,
      `<< /Length ${bytes.length} /Length1 ${length} /Filter /FlateDecode >>\nstream\n${bytes}\nendstream`,
      stream(this.#toUnicode(used)),
    ];
  }

  /** What a reader copies and searches: glyph to character. Blocks hold a hundred rows at most (ISO 32000, 9.10.3). */
  #toUnicode(used: Iterable<string>): string {
    const rows = [...new Set(used)]
      .map((character) => [this.#glyph(character), character] as const)
      .filter(([glyph]) => glyph > 0)
      .sort(([a], [b]) => a - b)
      .map(([glyph, character]) => `<${hex(glyph)}> <${utf16(character)}>`);
    const blocks: string[] = [];
    for (let at = 0; at < rows.length; at += 100) {
      const part = rows.slice(at, at + 100);
      blocks.push(`${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`);
    }
    return [
      '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
      '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
      '1 begincodespacerange <0000> <FFFF> endcodespacerange',
      ...blocks,
      'endcmap CMapName currentdict /CMap defineresource pop end end',
    ].join('\n');
  }

  #glyph(character: string): number {
    return this.#glyphs.get(character) ?? 0;
  }
}

/** A stream of single-byte characters. */
export function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

/** A text in UTF-16, big end first, as hexadecimal digits. */
export function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index))).join('');
}

function hex(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0');
}

let fonts: Promise<PaperFonts> | undefined;

/** The lessor's fonts, fetched once and only when a document is written. */
export function paperFonts(): Promise<PaperFonts> {
  fonts ??= import('./fonts/index.ts').then(({ regular, bold }) => ({
    regular: new EmbeddedFont(regular),
    bold: new EmbeddedFont(bold),
  }));
  return fonts;
}
