import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { read, SSF, utils, type CellObject } from 'xlsx';
import { moneyFormat, serialDay } from './workbook.ts';
import { createWriter } from './writer.ts';
import type { ExportCell, ExportFormat } from './types.ts';

const ROWS: ExportCell[][] = [
  ['LC-1', { m: 123_456_789_012, s: 2, c: 'EUR' }, { d: '2026-12-01' }, { n: 7 }],
  ['=1+1', { m: -5, s: 2, c: 'RON' }, { d: '2024-02-29' }, null],
];

async function readBack(format: ExportFormat, rows = ROWS) {
  const writer = await createWriter({
    format,
    sheetName: 'Fatture [2026]: tutte/aperte',
    headers: ['Number', 'Amount', 'Due', 'Count'],
    locale: 'it',
  });
  writer.add(rows);
  const book = read(await writer.finish(), { cellNF: true, cellText: false });
  const sheet = book.Sheets[book.SheetNames[0]!]!;
  const cell = (address: string) => sheet[address] as CellObject | undefined;
  return { name: book.SheetNames[0], sheet, cell };
}

const dateText = (serial: unknown): unknown =>
  (SSF as { format(format: string, value: unknown): string }).format('yyyy-mm-dd', serial);

describe('spreadsheets', () => {
  for (const format of ['xlsx', 'xls'] as const) {
    it(`writes ${format} with dates as dates, money as numbers in its currency, and text as text`, async () => {
      const { name, sheet, cell } = await readBack(format);
      assert.equal(name, 'Fatture  2026   tutte aperte');
      assert.equal(cell('A3')?.t, 's');
      assert.equal(cell('A3')?.v, '=1+1');
      assert.equal(cell('A3')?.f, undefined);
      assert.equal(cell('B2')?.v, 1_234_567_890.12);
      assert.match(String(cell('B2')?.z), /#,##0\.00.*EUR/);
      assert.equal(cell('B3')?.v, -0.05);
      assert.match(String(cell('B3')?.z), /RON/);
      assert.equal(dateText(cell('C3')?.v), '2024-02-29');
      assert.equal(cell('D2')?.v, 7);
      assert.equal(cell('D3'), undefined);
      assert.equal(utils.sheet_to_json(sheet).length, 2);
    });
  }

  it('refuses more rows than XLS holds, with an error that names the limit', async () => {
    const many = Array.from({ length: 65_536 }, (): ExportCell[] => ['x']);
    await assert.rejects(readBack('xls', many), { name: 'RangeError', message: 'xls-row-limit' });
  });

  it('counts days as spreadsheets do', () => {
    assert.equal(serialDay('1900-03-01'), 61);
    assert.equal(serialDay('2026-11-21'), 46_347);
  });

  it('formats money with the digits of its currency', () => {
    assert.equal(moneyFormat(2, 'EUR'), '#,##0.00\\ [$EUR]');
    assert.equal(moneyFormat(0, 'JPY'), '#,##0\\ [$JPY]');
    assert.equal(moneyFormat(3, ''), '#,##0.000');
  });
});
