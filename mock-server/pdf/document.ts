/** Writes PDF 1.4 (ISO 32000): pages of text and rules in Helvetica, nothing else. */
import { widthOf } from './helvetica.ts';
import { toWinAnsi } from './win-ansi.ts';

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

/** Collects what stands on the pages; `y` is measured from the top. */
export class PdfDocument {
  readonly #pages: string[][] = [[]];
  readonly #title: string;

  constructor(title: string) {
    this.#title = title;
  }

  get pageCount(): number {
    return this.#pages.length;
  }

  addPage(): void {
    this.#pages.push([]);
  }

  text(x: number, y: number, text: string, options: TextOptions = {}): void {
    const { size = 9.5, bold = false, align = 'start', maxWidth = PAGE.width } = options;
    const bytes = fit(toWinAnsi(text), maxWidth, (part) => widthOf(part, size, bold));
    const left = align === 'end' ? x - widthOf(bytes, size, bold) : x;
    this.#draw(
      `BT /F${bold ? 2 : 1} ${size} Tf ${number(left)} ${number(PAGE.height - y)} Td ${literal(bytes)} Tj ET`,
    );
  }

  /** A thin line from margin to margin. */
  rule(y: number): void {
    const line = number(PAGE.height - y);
    this.#draw(`0.5 w ${PAGE.margin} ${line} m ${PAGE.width - PAGE.margin} ${line} l S`);
  }

  #draw(operators: string): void {
    this.#pages.at(-1)?.push(operators);
  }

  /** The file. */
  toBytes(): Uint8Array<ArrayBuffer> {
    const pageId = (index: number): number => 6 + index * 2;
    const kids = this.#pages.map((_page, index) => `${pageId(index)} 0 R`).join(' ');
    const font = (name: string): string =>
      `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
    const objects = [
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${kids}] /Count ${this.#pages.length} >>`,
      font('Helvetica'),
      font('Helvetica-Bold'),
      `<< /Title ${literal(toWinAnsi(this.#title))} /Producer (Leasekit mock lessor) >>`,
      ...this.#pages.flatMap((operators, index) => [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] ` +
          `/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${pageId(index) + 1} 0 R >>`,
        stream(operators.join('\n')),
      ]),
    ];
    return assemble(objects);
  }
}

function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
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
function fit(bytes: number[], maxWidth: number, width: (part: number[]) => number): number[] {
  if (width(bytes) <= maxWidth) return bytes;
  const ELLIPSIS = 0x85;
  let [fits, tooLong] = [0, bytes.length];
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (width([...bytes.slice(0, middle), ELLIPSIS]) <= maxWidth) fits = middle;
    else tooLong = middle;
  }
  return [...bytes.slice(0, fits), ELLIPSIS];
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}
