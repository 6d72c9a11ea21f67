import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { cellText } from './columns.ts';
import type { Column } from './columns.ts';
import { Haystack, normalizeQuery } from './haystack.ts';
import './order-at-once.ts';
import { RowOrder } from './row-order.ts';

interface Row {
  number: string;
  status: string;
  amount: number;
}
const columns: Column<Row>[] = [
  { key: 'number', label: 'Number', value: ({ number }) => number },
  {
    key: 'status',
    label: 'Status',
    kind: 'status',
    value: ({ status }) => status,
    text: ({ status }) => `is ${status}`,
  },
  { key: 'amount', label: 'Amount', kind: 'money', value: ({ amount }) => amount },
];
const row = (number: string, status = 'open', amount = 0): Row => ({ number, status, amount });
const found = (rows: Row[], query: string): number[] =>
  Array.from(new Haystack(rows, columns, cellText).match(normalizeQuery(query)));

describe('search index', () => {
  it('finds what any text column shows, whatever the case', () => {
    const rows = [row('INV-1'), row('inv-2', 'Paid'), row('CN-3')];
    assert.deepEqual(found(rows, ' INV '), [0, 1]);
    assert.deepEqual(found(rows, 'is paid'), [1]);
  });

  it('searches text columns only', () => assert.deepEqual(found([row('a', 'b', 318)], '318'), []));

  it('searches a column or not as it says itself', () => {
    const told = columns.map((column) => ({ ...column, searched: column.key === 'amount' }));
    const match = (query: string): number[] =>
      Array.from(new Haystack([row('a', 'b', 318)], told, cellText).match(query));
    assert.deepEqual([match('318'), match('a')], [[0], []]);
  });

  it('finds the same with an index prepared slice by slice', () => {
    const rows = Array.from({ length: 4100 }, (_, i) => row(i % 7 ? `LC-${i}` : `İ\u0001${i}`, `s${i % 5}`));
    for (const query of ['lc-4', 's3', 'is', '7', 'i̇', 'x']) {
      const prepared = new Haystack(rows, columns, cellText);
      while (!prepared.complete) prepared.grow();
      assert.deepEqual(Array.from(prepared.match(query)), found(rows, query), query);
      assert.deepEqual(Array.from(prepared.match(`${query}9`)), found(rows, `${query}9`), `${query}9`);
    }
  });

  it('never matches across cells or rows', () => {
    assert.deepEqual(found([row('ab', 'cd'), row('ef')], 'abis'), []);
    assert.deepEqual(found([row('ab', 'cd'), row('ef')], 'cdef'), []);
    assert.deepEqual(found([row('ab'), row('cd')], 'b\u0001is'), []);
  });

  it('finds the same when typed letter by letter, deleted and changed', () => {
    const rows = Array.from({ length: 5000 }, (_, i) => row(`LC-${Math.imul(i, 7919) % 5000}`));
    const typed = new Haystack(rows, columns, cellText);
    for (const query of ['1', '12', '123', '1234', '12', '-12', '9', 'lc-99', 'lc-999', 'x', 'xx', 'lc'])
      assert.deepEqual(Array.from(typed.match(query)), found(rows, query), query);
  });

  it('agrees with a search row by row, over slices and odd capitals', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 4 }),
      fc.constantFrom('İ', 'Straße', 'ΑΣ', '\u0000\u0001', 'aa'),
    );
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 40 }),
        fc.constantFrom('a', 'aa', 's', 'i', ' ', 'ß', '!'),
        (texts, query) => {
          const many = Array.from({ length: 2100 }, (_, i) => row(texts[i % (texts.length || 1)] ?? '', ''));
          const wanted = normalizeQuery(query);
          if (!wanted) return;
          const each = many
            .map((_, index) => index)
            .filter((index) => {
              const { number } = many[index] as Row;
              return number.toLowerCase().includes(wanted) || 'is '.includes(wanted);
            });
          assert.deepEqual(found(many, query), each);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('shown rows', () => {
  const rows = [row('b', 'x', 2), row('a', 'x', 3), row('c', 'y', 1)];
  const order = new RowOrder<Row>();
  order.setSource(rows, columns);
  const numbers = (): string =>
    order
      .rows()
      .map(({ number }) => number)
      .join('');

  it('keeps the given order without sort', () => {
    order.update(undefined, '', 'en');
    assert.equal(numbers(), 'bac');
  });

  it('combines sort and search', () => {
    order.update({ key: 'amount', direction: 'descending' }, 'is x', 'en');
    assert.equal(numbers(), 'ab');
    assert.equal(order.count, 2);
    assert.equal(
      order.find(({ number }) => number === 'b'),
      1,
    );
  });

  it('ignores a sort by a column it does not have, and survives any language tag', () => {
    order.update({ key: 'nothing', direction: 'ascending' }, '', 'not a language');
    assert.equal(numbers(), 'bac');
    order.update({ key: 'number', direction: 'ascending' }, '', 'C');
    assert.equal(numbers(), 'abc');
  });

  it('searches new rows after a change of source', () => {
    order.update(undefined, 'z', 'en');
    assert.equal(order.count, 0);
    order.setSource([...rows, row('z')], columns);
    order.update(undefined, 'z', 'en');
    assert.equal(numbers(), 'z');
  });

  it('prepares the search in stretches and once', async () => {
    const large = new RowOrder<Row>();
    large.setSource(
      Array.from({ length: 9000 }, (_, i) => row(`N${i}`)),
      columns,
    );
    await Promise.all([large.prepareSearch(), large.prepareSearch()]);
    large.update(undefined, 'n8999', 'en');
    assert.equal(large.count, 1);
  });
});
