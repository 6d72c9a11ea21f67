/** Writes PDF 1.4 (ISO 32000): pages of text and rules, in Helvetica or in a font that the file carries. */
import type { PaperFonts } from './embedded-font.ts';
import { stream, utf16 } from './embedded-font.ts';
import { widthOf } from './helvetica.ts';
import { isWinAnsi, toWinAnsi } from './win-ansi.ts';

/** A4 in points. */
export const PAGE = { width: 595, height: 842, margin: 56 } as const;

export interface TextOptions {
  /** Font size in points. Default 9.5. */
  size?: number;
  bold?: boolean;
  /** `end`: `x` is the right edge of the text. */
  align?: 'start' | 'end';
  /** Longest line in points; what is longer is cut with an ellipsis. */
  maxWidth?: number;
}

/** A text in its place. */
interface Mark extends TextOptions {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** How texts are measured and written. */
interface Pen {
  widthOf(text: string, size: number, bold: boolean): number;
  literal(text: string, bold: boolean): string;
}

const ELLIPSIS = '…';
const HELVETICA: Pen = {
  widthOf: (text, size, bold) => widthOf(toWinAnsi(text), size, bold),
  literal: (text) => literal(toWinAnsi(text)),
};

/**
 * Collects what stands on the pages; `y` is measured from the top. With fonts at hand, a document with letters that
 * Helvetica's encoding lacks is set in those; without, such letters are spelled.
 */
export class PdfDocument {
  readonly #pages: (Mark | string)[][] = [[]];
  readonly #title: string;
  readonly #fonts: PaperFonts | undefined;

  constructor(title: string, fonts?: PaperFonts) {
    this.#title = title;
    this.#fonts = fonts;
  }

  get pageCount(): number {
    return this.#pages.length;
  }

  addPage(): void {
    this.#pages.push([]);
  }

  text(x: number, y: number, text: string, options: TextOptions = {}): void {
    this.#pages.at(-1)?.push({ ...options, x, y, text: text.replaceAll(/\p{Cc}/gu, ' ') });
  }

  /** A thin line from margin to margin. */
  rule(y: number): void {
    const line = number(PAGE.height - y);
    this.#pages.at(-1)?.push(`0.5 w ${PAGE.margin} ${line} m ${PAGE.width - PAGE.margin} ${line} l S`);
  }

  /** Width of a text in points, as it will be set if nothing else on the pages asks for another font. */
  widthOf(text: string, size = 9.5, bold = false): number {
    return this.#pen([text]).widthOf(text, size, bold);
  }

  /** The file. */
  toBytes(): Uint8Array<ArrayBuffer> {
    const texts = this.#pages.flat().flatMap((mark) => (typeof mark === 'string' ? [] : [mark.text]));
    const pen = this.#pen(texts);
    const pageId = (index: number): number => 6 + index * 2;
    const kids = this.#pages.map((_page, index) => `${pageId(index)} 0 R`).join(' ');
    const title = isWinAnsi(this.#title) ? literal(toWinAnsi(this.#title)) : `<FEFF${utf16(this.#title)}>`;
    const objects = [
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${kids}] /Count ${this.#pages.length} >>`,
      ...['Helvetica', 'Helvetica-Bold'].map(standardFont),
      `<< /Title ${title} /Producer (Leasekit mock lessor) >>`,
      ...this.#pages.flatMap((marks, index) => [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] ` +
          `/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${pageId(index) + 1} 0 R >>`,
        stream(marks.map((mark) => (typeof mark === 'string' ? mark : operators(mark, pen))).join('\n')),
      ]),
    ];
    if (pen === HELVETICA || !this.#fonts) return assemble(objects);
    const used = [...texts.join(''), ELLIPSIS];
    const { regular, bold } = this.#fonts;
    const first = pageId(this.#pages.length);
    // The first object of each stands in Helvetica's place, so that pages need not know which font they are set in.
    const parts = [regular.objects(first - 1, used), bold.objects(first + 3, used)];
    parts.forEach((part, index) => (objects[2 + index] = part[0] ?? ''));
    return assemble([...objects, ...parts.flatMap((part) => part.slice(1))]);
  }

  #pen(texts: readonly string[]): Pen {
    const fonts = this.#fonts;
    if (!fonts || texts.every(isWinAnsi)) return HELVETICA;
    return {
      widthOf: (text, size, bold) => fonts[bold ? 'bold' : 'regular'].widthOf(text, size),
      literal: (text, bold) => fonts[bold ? 'bold' : 'regular'].literal(text),
    };
  }
}

function standardFont(name: string): string {
  return `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
}

function operators(mark: Mark, pen: Pen): string {
  const { size = 9.5, bold = false, align = 'start', maxWidth = PAGE.width } = mark;
  const text = fit(mark.text, maxWidth, (part) => pen.widthOf(part, size, bold));
  const left = align === 'end' ? mark.x - pen.widthOf(text, size, bold) : mark.x;
  const place = `${number(left)} ${number(PAGE.height - mark.y)}`;
  return `BT /F${bold ? 2 : 1} ${size} Tf ${place} Td ${pen.literal(text, bold)} Tj ET`;
}

/** Objects with the table of their byte offsets. Every character here is one byte. */
function assemble(objects: readonly string[]): Uint8Array<ArrayBuffer> {
  // The second line marks the file as binary for tools that look at its start.
  let file = '%PDF-1.4\n%\xE2\xE3\xCF\xD3\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 5 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}

/** A PDF string; parentheses, backslashes and bytes beyond ASCII are escaped. */
function literal(bytes: readonly number[]): string {
  const escaped = bytes.map((byte) => {
    if (byte === 0x28 || byte === 0x29 || byte === 0x5c) return `\\${String.fromCharCode(byte)}`;
    return byte < 0x7f ? String.fromCharCode(byte) : `\\${byte.toString(8)}`;
  });
  return `(${escaped.join('')})`;
}

/** The longest beginning that is not wider than `maxWidth`, with an ellipsis where something was cut. */
function fit(text: string, maxWidth: number, width: (part: string) => number): string {
  if (width(text) <= maxWidth) return text;
  const letters = [...text];
  let [fits, tooLong] = [0, letters.length];
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (width(letters.slice(0, middle).join('') + ELLIPSIS) <= maxWidth) fits = middle;
    else tooLong = middle;
  }
  return letters.slice(0, fits).join('') + ELLIPSIS;
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}
