import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inflateSync } from 'node:zlib';
import { pdfTexts } from '../testing/pdf-text.ts';
import { PdfDocument } from './document.ts';
import { paperFonts } from './embedded-font.ts';
import { widthOf } from './helvetica.ts';
import { toWinAnsi } from './win-ansi.ts';

const fileOf = (document: PdfDocument) => Buffer.from(document.toBytes()).toString('latin1');
const shown = (text: string) => Buffer.from(toWinAnsi(text)).toString('latin1');

describe('PdfDocument', () => {
  it('points at every object and every stream length', () => {
    const document = new PdfDocument('Title (one) \\ two');
    document.text(50, 50, 'First');
    document.addPage();
    document.text(50, 50, 'Second €', { bold: true, align: 'end' });
    document.rule(60);
    const file = fileOf(document);
    const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(file)?.[1]);
    assert.ok(file.startsWith('xref\n', start));
    const rows = [...file.slice(start).matchAll(/^(\d{10}) (\d{5}) ([nf]) $/gm)];
    assert.equal(rows.length, 1 + Number(/\/Size (\d+)/.exec(file)?.[1]) - 1);
    rows.slice(1).forEach((row, index) => {
      assert.ok(file.startsWith(`${index + 1} 0 obj\n`, Number(row[1])), `object ${index + 1}`);
    });
    const streams = [...file.matchAll(/\/Length (\d+) >>\nstream\n([\s\S]*?)\nendstream/g)];
    assert.equal(streams.length, 2);
    for (const [, length, content] of streams) assert.equal(content?.length, Number(length));
    assert.match(file, /\/Count 2/);
    assert.match(file, /\(Title \\\(one\\\) \\\\ two\)/);
    assert.match(file, /\(Second \\200\) Tj/);
  });

  it('cuts what does not fit', () => {
    const document = new PdfDocument('x');
    document.text(0, 0, 'W'.repeat(500), { maxWidth: 100, size: 10 });
    const text = /\((W+)\\205\) Tj/.exec(fileOf(document))?.[1] ?? '';
    assert.ok(text.length > 5);
    assert.ok(widthOf([...toWinAnsi(text), 0x85], 10) <= 100);
  });
});

describe('letters beyond the standard fonts', () => {
  const LINES = ['Жана Щерева, България', 'Ștefan Țepeș, ăâî', 'Total 12 € – n. 5'];

  it('are set in a font that the file carries, and read back', async () => {
    const document = new PdfDocument('Фактура № 7', await paperFonts());
    LINES.forEach((line, index) => document.text(50, 50 + index * 20, line, { bold: index === 1 }));
    const file = fileOf(document);
    assert.deepEqual(pdfTexts(document.toBytes()), LINES);
    assert.match(file, /\/Title <FEFF0424043004/);
    const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(file)?.[1]);
    const rows = [...file.slice(start).matchAll(/^(\d{10}) \d{5} n $/gm)];
    assert.equal(rows.length, Number(/\/Size (\d+)/.exec(file.slice(start))?.[1]) - 1);
    rows.forEach((row, index) => {
      assert.ok(file.startsWith(`${index + 1} 0 obj\n`, Number(row[1])), `object ${index + 1}`);
    });
  });

  it('have outlines in a TrueType file of the told length', async () => {
    const document = new PdfDocument('x', await paperFonts());
    document.text(50, 50, 'Ж');
    const file = fileOf(document);
    const fonts = [...file.matchAll(/\/Length (\d+) \/Length1 (\d+) \/Filter \/FlateDecode >>\nstream\n/g)];
    assert.equal(fonts.length, 2);
    for (const font of fonts) {
      const start = font.index + font[0].length;
      const bytes = inflateSync(Buffer.from(file.slice(start, start + Number(font[1])), 'latin1'));
      assert.equal(bytes.length, Number(font[2]));
      assert.ok(Number(font[1]) < 30_000);
    }
  });

  it('cost nothing where nobody uses them', async () => {
    const document = new PdfDocument('x', await paperFonts());
    document.text(50, 50, 'Società, 12 €');
    assert.ok(fileOf(document).length < 2000);
    assert.match(fileOf(document), /BaseFont \/Helvetica /);
  });
});

describe('toWinAnsi', () => {
  it('keeps what the encoding has and spells what it lacks', () => {
    assert.equal(shown('Società'), 'Societ\xe0');
    assert.equal(shown('Țepeș, Știrbei, ăâî'), 'Tepes, Stirbei, a\xe2\xee');
    assert.equal(shown('Жана Щерева, България'), 'Zhana Shtereva, Balgariya');
    assert.equal(shown('Николай Йорданов'), 'Nikolay Yordanov');
    assert.equal(shown('12 €'), '12 \x80');
    assert.equal(shown('漢😀\ud800'), '???');
    assert.equal(shown('a\u0000b\nc'), 'a b c');
  });
});
