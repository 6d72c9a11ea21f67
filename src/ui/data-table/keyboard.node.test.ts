import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tabSeparated } from './clipboard.ts';
import { splitByPriority } from './card-columns.ts';
import { cellText, tracksOf } from './columns.ts';
import type { Column } from './columns.ts';
import { nextPosition } from './keyboard.ts';
import type { GridKey } from './keyboard.ts';
import { selectionState, toggled } from './selection.ts';

const bounds = { headerRows: 2, rows: 100, columns: 5, page: 10, rtl: false };
const press = (key: string, more: Partial<GridKey> = {}): GridKey => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});
const move = (key: string, row: number, column: number, more?: Partial<GridKey>, rtl = false) =>
  nextPosition(press(key, more), { row, column }, { ...bounds, rtl });

describe('keys of the grid', () => {
  it('moves by arrows and stays within the grid', () => {
    assert.deepEqual(move('ArrowDown', 0, 1), { row: 1, column: 1 });
    assert.deepEqual(move('ArrowUp', -2, 1), { row: -2, column: 1 });
    assert.deepEqual(move('ArrowUp', 0, 1), { row: -1, column: 1 });
    assert.deepEqual(move('ArrowRight', 3, 4), { row: 3, column: 4 });
    assert.deepEqual(move('ArrowDown', 99, 0), { row: 99, column: 0 });
  });

  it('follows the reading direction', () => {
    assert.deepEqual(move('ArrowLeft', 0, 1, {}, true), { row: 0, column: 2 });
    assert.deepEqual(move('ArrowRight', 0, 1, {}, true), { row: 0, column: 0 });
  });

  it('jumps to the ends of row and table, and by pages', () => {
    assert.deepEqual(move('Home', 7, 3), { row: 7, column: 0 });
    assert.deepEqual(move('End', 7, 3), { row: 7, column: 4 });
    assert.deepEqual(move('Home', 7, 3, { ctrlKey: true }), { row: 0, column: 0 });
    assert.deepEqual(move('End', 7, 3, { metaKey: true }), { row: 99, column: 4 });
    assert.deepEqual(move('PageDown', 95, 3), { row: 99, column: 3 });
    assert.deepEqual(move('PageUp', 4, 3), { row: 0, column: 3 });
  });

  it('leaves other keys and shortcuts alone', () => {
    assert.equal(move('a', 0, 0), undefined);
    assert.equal(move('ArrowDown', 0, 0, { altKey: true }), undefined);
    assert.equal(move('ArrowLeft', 0, 0, { ctrlKey: true }), undefined);
  });
});

describe('selection', () => {
  it('makes a new set for every change', () => {
    const before = new Set(['a']);
    assert.deepEqual([...toggled(before, ['b', 'c'], true)], ['a', 'b', 'c']);
    assert.deepEqual([...toggled(before, ['a'], false)], []);
    assert.deepEqual([...before], ['a']);
  });

  it('knows none, some and all of the shown rows', () => {
    const keys = () => ['a', 'b'];
    assert.equal(selectionState(new Set(), 2, keys), 'none');
    assert.equal(selectionState(new Set(['a']), 2, keys), 'some');
    assert.equal(selectionState(new Set(['a', 'b']), 2, keys), 'all');
    assert.equal(selectionState(new Set(['a', 'elsewhere']), 2, keys), 'some');
  });
});

describe('columns', () => {
  const columns: Column<string>[] = ['number', 'a', 'b', 'c', 'd'].map((key) => ({
    key,
    label: key,
    value: () => key,
  }));

  it('puts three facts on a card, or those of priority 1', () => {
    assert.deepEqual(
      splitByPriority(columns).facts.map(({ key }) => key),
      ['a', 'b', 'c'],
    );
    const ranked = columns.map((column) => ({
      ...column,
      priority: column.key === 'd' ? (1 as const) : (2 as const),
    }));
    assert.deepEqual(
      splitByPriority(ranked).facts.map(({ key }) => key),
      ['d'],
    );
    assert.deepEqual(
      splitByPriority(ranked).rest.map(({ key }) => key),
      ['a', 'b', 'c'],
    );
  });

  it('adds up the least widths of the tracks', () => {
    const sized = [
      { ...columns[0], width: '5rem' },
      { ...columns[1], width: 'minmax(7rem, 1fr)' },
      { ...columns[2], width: '1fr' },
    ];
    assert.equal(
      tracksOf(sized as Column<string>[], true, false).least,
      'calc(2.75rem + 5rem + 7rem + 6rem)',
    );
  });

  it('shows nothing rather than fail', () => {
    const broken: Column<string> = {
      key: 'x',
      label: 'x',
      value: () => {
        throw new Error('bad row');
      },
    };
    assert.equal(cellText(broken, ''), '');
    assert.equal(cellText({ ...broken, value: () => 0 }, ''), '0');
  });
});

describe('clipboard', () => {
  const columns: Column<string>[] = [{ key: 'x', label: 'Text', value: (text) => text }];

  it('separates by tabs and lines, with a header when asked', () => {
    assert.equal(tabSeparated(['a\tb\nc', 'd'], columns, true), 'Text\na b c\nd');
  });

  it('takes the sting out of formulas and leaves figures alone', () => {
    assert.equal(tabSeparated(['=1+1', '@x', '-cmd'], columns, false), "'=1+1\n'@x\n'-cmd");
    assert.equal(tabSeparated(['−120.00 €', '-5', '– '], columns, false), '−120.00 €\n-5\n– ');
  });
});
