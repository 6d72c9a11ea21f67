import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { minorToDecimal, toCells } from './cells.ts';
import { csvWriter } from './csv.ts';
import type { ExportCell } from './types.ts';

const write = async (headers: string[], rows: ExportCell[][], locale: string) => {
  const writer = csvWriter({ headers, locale });
  writer.add(rows);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await writer.finish());
};

describe('minorToDecimal', () => {
  it('is exact for every safe amount and scale', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.constantFrom(0, 2, 3), (amount, scale) => {
        const text = minorToDecimal(amount, scale);
        assert.equal(BigInt(text.replace('.', '')), BigInt(amount));
        assert.equal(text.split('.')[1]?.length ?? 0, scale);
      }),
    );
  });
});

describe('toCells', () => {
  it('types each column and leaves absent values empty', () => {
    const columns = [
      { key: 'n', label: 'Number', kind: 'text' as const, value: (row: { n?: string }) => row.n },
      { key: 'a', label: 'Amount', kind: 'money' as const, value: () => -5, currency: () => 'EUR' },
      { key: 'd', label: 'Due', kind: 'date' as const, value: () => '2026-12-01' },
      { key: 'x', label: 'Odd', kind: 'date' as const, value: () => 'soon' },
    ];
    assert.deepEqual(toCells(columns, {}), [null, { m: -5, s: 2, c: 'EUR' }, { d: '2026-12-01' }, 'soon']);
  });
});

describe('CSV', () => {
  it('separates with a comma where the decimal sign is a point, with a semicolon where it is a comma', async () => {
    const rows = [['a;b', { m: -12_345, s: 2, c: 'EUR' }, { d: '2026-12-01' }, null]] as ExportCell[][];
    assert.equal(
      await write(['A', 'B', 'C', 'D'], rows, 'en'),
      '\uFEFFA,B,C,D\r\na;b,-123.45,2026-12-01,\r\n',
    );
    assert.equal(
      await write(['A', 'B', 'C', 'D'], rows, 'it'),
      '\uFEFFA;B;C;D\r\n"a;b";-123,45;2026-12-01;\r\n',
    );
  });

  it('quotes quotes, separators and line breaks', async () => {
    assert.equal(await write(['x'], [['say "hi", a\nb']], 'en'), '\uFEFFx\r\n"say ""hi"", a\nb"\r\n');
  });

  it('never lets a text start a formula', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string(), async (sign, rest) => {
        const [, line = ''] = (await write(['x'], [[sign + rest]], 'en')).split(/\r\n(.*)/s);
        assert.match(line, /^"?'/);
      }),
    );
  });
});
