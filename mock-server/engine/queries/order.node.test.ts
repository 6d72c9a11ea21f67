import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Random } from '../random.ts';
import type { From, ListQuery } from './list-query.ts';
import { against, cut, type Order, paged, sorted } from './order.ts';

interface Row {
  readonly id: string;
  readonly day: number | undefined;
  readonly word: string;
}

const KEYS = [
  ...[['day'], ['-day'], ['word', '-day'], ['-word', 'day'], []].flatMap((keys) => [
    [...keys, 'id'],
    [...keys, '-id'],
  ]),
];

function orderOf(keys: readonly string[]): Order<Row> {
  return {
    keys: keys.map((key) => ({ key: key.replace('-', ''), descending: key.startsWith('-') })),
    value: (row, key) => row[key as keyof Row],
  };
}

/** Many rows are equal but for their ids, and some have no day. */
function rowOf(random: Random, serial: number): Row {
  return {
    id: `row_${serial.toString(36)}`,
    day: random.yes(0.2) ? undefined : random.int(1, 4),
    word: ['à', 'b', 'B', ''][random.int(0, 3)]!,
  };
}

/** Walks over rows that come and go between its pages; those given, and those that were there all the time. */
function walk(random: Random, order: Order<Row>, side: 'after' | 'before') {
  const ids = new Map(Array.from({ length: 40 }, (_, serial) => [serial, rowOf(random, serial)]));
  let rows = [...ids.values()];
  const stayed = new Set(rows);
  const given: Row[] = [];
  let serial = 40;
  let from: From | undefined;
  if (side === 'before') {
    const { ends } = paged(rows, { filter: {}, offset: 39, limit: 1 }, order, (row) => row);
    from = { side: 'upTo', place: ends![1] };
  }
  for (;;) {
    const query: ListQuery = { filter: {}, offset: 0, limit: random.int(1, 6), ...(from && { from }) };
    const { items, ends, start, total } = cut(sorted(rows, order), query, order, (row) => row);
    // Where nothing is left before a place, the first page answers: it stands behind it.
    if (from?.side === 'before' && items[0] && against(items[0], from.place, order) >= 0) {
      return { given, stayed };
    }
    given.push(...(side === 'after' ? items : items.toReversed()));
    const isLast = side === 'after' ? start + items.length >= total : start === 0;
    if (isLast || !ends) return { given, stayed };
    from = { side, place: ends[side === 'after' ? 1 : 0] };
    rows = rows.filter((row) => {
      const goes = random.yes(0.2);
      if (goes) stayed.delete(row);
      return !goes;
    });
    for (let count = random.int(0, 3); count > 0; count -= 1) rows.push(rowOf(random, (serial += 1)));
  }
}

describe('pages that count from a place', () => {
  for (const keys of KEYS) {
    for (const side of ['after', 'before'] as const) {
      it(`skip no row that stays and give none twice, ${side}, by ${keys.join()}`, () => {
        for (let seed = 1; seed <= 60; seed += 1) {
          const order = orderOf(keys);
          const { given, stayed } = walk(new Random(seed), order, side);
          assert.equal(new Set(given).size, given.length, `seed ${seed}`);
          for (const row of stayed) assert.ok(given.includes(row), `seed ${seed}: ${row.id} is skipped`);
          const inOrder = sorted(given, order);
          assert.deepEqual(given, side === 'after' ? inOrder : inOrder.toReversed());
        }
      });
    }
  }

  it('end before a place whose rows have all gone', () => {
    const order = orderOf(['id']);
    const random = new Random(1);
    const rows = [1, 2, 3].map((serial) => rowOf(random, serial));
    const query = (from: From): ListQuery => ({ filter: {}, offset: 0, limit: 2, from });
    const idsOf = (from: From) => paged(rows, query(from), order, ({ id }) => id).items;
    assert.deepEqual(idsOf({ side: 'after', place: ['row_9'] }), []);
    assert.deepEqual(idsOf({ side: 'upTo', place: ['row_9'] }), ['row_2', 'row_3']);
    assert.deepEqual(idsOf({ side: 'upTo', place: ['row_2'] }), ['row_1', 'row_2']);
    assert.deepEqual(idsOf({ side: 'before', place: ['row_0'] }), ['row_1', 'row_2']);
  });
});
