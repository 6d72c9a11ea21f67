/**
 * Makes the fonts beside this file from DejaVu Sans Condensed: `node mock-server/pdf/fonts/subset.mjs [folder]`.
 * Kept are the letters of the languages the lessor writes in; hints and layout tables are left out, because a PDF
 * viewer needs outlines and widths alone.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';

const folder = process.argv[2] ?? '/usr/share/fonts/truetype/dejavu';
const span = (from, to) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const CHARACTERS = [
  ...span(0x20, 0x7e),
  ...span(0xa0, 0x17f),
  ...span(0x218, 0x21b),
  ...span(0x400, 0x45f),
  ...[0x2010, 0x2011, 0x2013, 0x2014, 0x2018, 0x2019, 0x201a, 0x201c, 0x201d, 0x201e, 0x2022, 0x2026],
  ...[0x2009, 0x202f, 0x2030, 0x20ac, 0x2116, 0x2122, 0x2190, 0x2192, 0x2212, 0x2260, 0x2264, 0x2265],
];
const [ARGS_ARE_WORDS, HAS_SCALE, MORE, HAS_XY_SCALE, HAS_MATRIX] = [1, 8, 32, 64, 128];
const HAS_INSTRUCTIONS = 256;

function tablesOf(file) {
  const tables = new Map();
  for (let at = 12, left = file.readUInt16BE(4); left > 0; left -= 1, at += 16) {
    const start = file.readUInt32BE(at + 8);
    tables.set(file.toString('latin1', at, at + 4), file.subarray(start, start + file.readUInt32BE(at + 12)));
  }
  return tables;
}

/** Character to glyph, from the format 12 table. */
function charactersOf(cmap) {
  const map = new Map();
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const table = cmap.subarray(cmap.readUInt32BE(8 + index * 8));
    if (table.readUInt16BE(0) !== 12) continue;
    for (let group = 0; group < table.readUInt32BE(12); group += 1) {
      const at = 16 + group * 12;
      const [first, last, glyph] = [0, 4, 8].map((offset) => table.readUInt32BE(at + offset));
      for (let code = first; code <= last; code += 1) map.set(code, glyph + code - first);
    }
  }
  return map;
}

/** The parts of a composite glyph: where each names its glyph, and where the last one ends. */
function partsOf(glyph) {
  const parts = [];
  let at = 10;
  for (let flags = MORE; flags & MORE;) {
    flags = glyph.readUInt16BE(at);
    parts.push({ flagsAt: at, glyphAt: at + 2, flags });
    at += 4 + (flags & ARGS_ARE_WORDS ? 4 : 2);
    at += flags & HAS_SCALE ? 2 : flags & HAS_XY_SCALE ? 4 : flags & HAS_MATRIX ? 8 : 0;
  }
  return { parts, end: at };
}

function withoutHints(glyph, newIdOf) {
  if (glyph.length === 0) return glyph;
  const contours = glyph.readInt16BE(0);
  if (contours >= 0) {
    const hintsAt = 10 + contours * 2;
    const length = glyph.readUInt16BE(hintsAt);
    return Buffer.concat([glyph.subarray(0, hintsAt), Buffer.alloc(2), glyph.subarray(hintsAt + 2 + length)]);
  }
  const { parts, end } = partsOf(glyph);
  const copy = Buffer.from(glyph.subarray(0, end));
  for (const { flagsAt, glyphAt, flags } of parts) {
    copy.writeUInt16BE(flags & ~HAS_INSTRUCTIONS, flagsAt);
    copy.writeUInt16BE(newIdOf(copy.readUInt16BE(glyphAt)), glyphAt);
  }
  return copy;
}

function fileOf(tables) {
  const names = [...tables.keys()].sort();
  const head = Buffer.alloc(12 + names.length * 16);
  head.writeUInt32BE(0x00010000, 0);
  head.writeUInt16BE(names.length, 4);
  const power = 2 ** Math.floor(Math.log2(names.length));
  head.writeUInt16BE(power * 16, 6);
  head.writeUInt16BE(Math.log2(power), 8);
  head.writeUInt16BE((names.length - power) * 16, 10);
  const bodies = [];
  let offset = head.length;
  names.forEach((name, index) => {
    const body = tables.get(name);
    const padded = Buffer.concat([body, Buffer.alloc((4 - (body.length % 4)) % 4)]);
    let sum = 0;
    for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
    const row = 12 + index * 16;
    head.write(name, row, 'latin1');
    [sum, offset, body.length].forEach((value, part) => head.writeUInt32BE(value, row + 4 + part * 4));
    bodies.push(padded);
    offset += padded.length;
  });
  return Buffer.concat([head, ...bodies]);
}

function subset(source, name, target) {
  const tables = tablesOf(readFileSync(`${folder}/${source}`));
  const [glyf, loca, hmtx] = ['glyf', 'loca', 'hmtx'].map((tag) => tables.get(tag));
  const [head, hhea, maxp] = ['head', 'hhea', 'maxp'].map((tag) => Buffer.from(tables.get(tag)));
  const long = head.readInt16BE(50) === 1;
  const place = (id) => (long ? loca.readUInt32BE(id * 4) : loca.readUInt16BE(id * 2) * 2);
  const outline = (id) => glyf.subarray(place(id), place(id + 1));
  const metrics = hhea.readUInt16BE(34);
  const metric = (id) => [
    hmtx.readUInt16BE(Math.min(id, metrics - 1) * 4),
    id < metrics ? hmtx.readInt16BE(id * 4 + 2) : hmtx.readInt16BE(metrics * 4 + (id - metrics) * 2),
  ];
  const byCharacter = charactersOf(tables.get('cmap'));
  const kept = CHARACTERS.filter((code) => byCharacter.has(code));
  const order = [0, ...kept.map((code) => byCharacter.get(code))];
  const newIds = new Map();
  order.forEach((id, index) => newIds.has(id) || newIds.set(id, index));
  const newIdOf = (id) => {
    if (!newIds.has(id)) newIds.set(id, order.push(id) - 1);
    return newIds.get(id);
  };
  const outlines = [];
  // The list grows: parts of composite glyphs go to its end.
  for (let index = 0; index < order.length; index += 1)
    outlines.push(withoutHints(outline(order[index]), newIdOf));
  const offsets = Buffer.alloc((order.length + 1) * 4);
  const bodies = [];
  let at = 0;
  outlines.forEach((body, index) => {
    const padded = Buffer.concat([body, Buffer.alloc((4 - (body.length % 4)) % 4)]);
    bodies.push(padded);
    at += padded.length;
    offsets.writeUInt32BE(at, (index + 1) * 4);
  });
  const widths = Buffer.alloc(order.length * 4);
  order.forEach((id, index) => {
    const [width, bearing] = metric(id);
    widths.writeUInt16BE(width, index * 4);
    widths.writeInt16BE(bearing, index * 4 + 2);
  });
  head.writeUInt32BE(0, 8);
  head.writeInt16BE(1, 50);
  hhea.writeUInt16BE(order.length, 34);
  maxp.writeUInt16BE(order.length, 4);
  const parts = { glyf: Buffer.concat(bodies), head, hhea, hmtx: widths, loca: offsets, maxp };
  const file = fileOf(new Map(Object.entries(parts)));
  const scale = (value) => Math.round((value * 1000) / head.readUInt16BE(18));
  const font = {
    name,
    license: 'LICENSE-DejaVu.txt',
    characters: String.fromCodePoint(...kept),
    widths: order.slice(0, kept.length + 1).map((id) => scale(metric(id)[0])),
    box: [36, 38, 40, 42].map((offset) => scale(head.readInt16BE(offset))),
    ascent: scale(hhea.readInt16BE(4)),
    descent: scale(hhea.readInt16BE(6)),
    length: file.length,
    data: deflateSync(file, { level: 9 }).toString('base64'),
  };
  writeFileSync(new URL(target, import.meta.url), `${JSON.stringify(font)}\n`);
  console.log(target, file.length, font.data.length, order.length);
}

subset('DejaVuSansCondensed.ttf', 'LKPaper-Regular', 'regular.json');
subset('DejaVuSansCondensed-Bold.ttf', 'LKPaper-Bold', 'bold.json');
