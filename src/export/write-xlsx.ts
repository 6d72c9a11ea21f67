// A static import of what is used: SheetJS is only shaken when it is not imported dynamically itself.
import { writeXLSX } from 'xlsx';
import type { SheetStart, SheetWriter } from './types.ts';
import { workbookBuilder } from './workbook.ts';

// Deflating costs more than writing: worth it for a file that is mailed, not for one of a hundred thousand rows.
const COMPRESS_UP_TO = 20_000;

/** Office Open XML workbook with typed cells. */
export function xlsxWriter(start: SheetStart): SheetWriter {
  const builder = workbookBuilder(start);
  return {
    add: (rows) => builder.add(rows),
    finish() {
      const { book, rows } = builder.workbook();
      const bytes = writeXLSX(book, { type: 'array', compression: rows <= COMPRESS_UP_TO }) as ArrayBuffer;
      return Promise.resolve(new Uint8Array(bytes));
    },
  };
}
