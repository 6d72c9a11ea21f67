/** A letter on the lessor's paper: title, facts, paragraphs, and figures where there are some. */
import type { PdfDocument } from './document.ts';
import { PAGE } from './document.ts';
import { nextRow, startDocument } from './paper.ts';
import type { Paper } from './paper.ts';

/** What a letter says. */
export interface Letter {
  readonly title: string;
  readonly facts: readonly (readonly [string, string])[];
  readonly body: string;
  /** Figures, name and value, below the text. */
  readonly figures?: readonly (readonly [string, string])[];
}

const WIDTH = PAGE.width - 2 * PAGE.margin;
/** Lines are broken early: the font that is set in the end may be a little wider than the one measured with. */
const SLACK = 0.88;

/** Bytes of the letter. */
export function letterPdf(
  { title, facts, body, figures = [] }: Letter,
  paper: Paper,
): Uint8Array<ArrayBuffer> {
  const { document, y: top } = startDocument(paper, title, facts);
  document.rule(top);
  let y = top + 8;
  for (const paragraph of body.split('\n')) {
    for (const line of linesOf(document, paragraph)) {
      y = nextRow(document, y);
      document.text(PAGE.margin, y, line, { maxWidth: WIDTH });
    }
    y = nextRow(document, y, 6);
  }
  for (const [name, value] of figures) {
    y = nextRow(document, y);
    document.text(PAGE.margin, y, name);
    document.text(PAGE.width - PAGE.margin, y, value, { align: 'end' });
  }
  return document.toBytes();
}

/** A paragraph in lines that fit. */
function linesOf(document: PdfDocument, paragraph: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (document.widthOf(longer) <= WIDTH * SLACK) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].filter((each) => each !== '');
}
