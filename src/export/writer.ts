import { csvWriter } from './csv.ts';
import type { SheetStart, SheetWriter } from './types.ts';

/** The writer for a format; spreadsheet code is loaded only when a spreadsheet is wanted. */
export async function createWriter(sheet: SheetStart): Promise<SheetWriter> {
  switch (sheet.format) {
    case 'xlsx':
      return (await import('./write-xlsx.ts')).xlsxWriter(sheet);
    case 'xls':
      return (await import('./write-xls.ts')).xlsWriter(sheet);
    case 'csv':
      return csvWriter(sheet);
  }
}
