// Apart from the XLSX writer because the old binary format doubles the code.
import { write } from 'xlsx';
import type { SheetStart, SheetWriter } from './types.ts';
import { workbookBuilder } from './workbook.ts';

/** Rows an XLS sheet holds, its header included. */
export const XLS_ROW_LIMIT = 65_536;

/** Excel 97–2003 workbook (BIFF8). @throws RangeError above 65,536 rows, which the format cannot hold. */
export function xlsWriter(start: SheetStart): SheetWriter {
  const builder = workbookBuilder(start);
  return {
    add: (rows) => builder.add(rows),
    finish() {
      const { book, rows } = builder.workbook();
      if (rows > XLS_ROW_LIMIT) return Promise.reject(new RangeError('xls-row-limit'));
      return Promise.resolve(
        new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer),
      );
    },
  };
}
