import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { SortDirection } from './columns.ts';
import { orderBy, sortKeys } from './index-order.ts';

type Value = string | number | undefined;
const { compare } = new Intl.Collator('en', { numeric: true });

/** What the order must be: the platform's own stable sort, rows without a value last. */
function expected(values: readonly Value[], direction: SortDirection): number[] {
  const texts = values.some((value) => typeof value === 'string');
  const plain = values.map((value) =>
    value === '' ? undefined : texts && value !== undefined ? String(value) : value,
  );
  const sign = direction === 'ascending' ? 1 : -1;
  return plain
    .map((_, index) => index)
    .sort((a, b) => {
      const x = plain[a];
      const y = plain[b];
      if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined);
      if (typeof x === 'string') return sign * compare(x, y as string);
      return sign * Math.sign(x - (y as number));
    });
}

const column = { value: (value: Value) => value };
const order = (values: readonly Value[], direction: SortDirection): number[] =>
  Array.from(orderBy(sortKeys(values, column, compare), direction));

function check(values: fc.Arbitrary<Value>, maxLength = 60): void {
  const lists = fc.array(fc.option(values, { nil: undefined, freq: 6 }), { maxLength });
  fc.assert(
    fc.property(lists, fc.constantFrom<SortDirection>('ascending', 'descending'), (list, direction) => {
      assert.deepEqual(order(list, direction), expected(list, direction));
    }),
    { numRuns: 300 },
  );
}

describe('order of rows', () => {
  it('sorts minor units, negative ones too, like the platform', () =>
    check(fc.integer({ min: -5_000, max: 5_000 })));
  it('sorts integers beyond 32 bits', () => check(fc.maxSafeInteger()));
  it('sorts integers of up to 52 bits exactly', () => check(fc.integer({ min: 0, max: 2 ** 52 })));
  it('sorts fractions', () => check(fc.double({ noNaN: true })));
  it('sorts any text by the collator', () => check(fc.string({ maxLength: 6 })));
  it('sorts text with few distinct values stably', () =>
    check(fc.constantFrom('open', 'paid', 'Über', 'uber')));
  it('sorts document numbers of one shape', () =>
    check(fc.integer({ min: 0, max: 99_999 }).map((n) => `LC-${String(n).padStart(5, '0')}/A`)));
  it('sorts document numbers of unequal length by their figures', () =>
    check(fc.nat(3000).map((n) => `LC-${n}`)));
  it('sorts dates', () =>
    check(
      fc
        .tuple(
          fc.integer({ min: 1990, max: 2060 }),
          fc.integer({ min: 1, max: 12 }),
          fc.integer({ min: 1, max: 28 }),
        )
        .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-')),
    ));
  it('sorts a column of numbers and texts as texts', () =>
    check(fc.oneof(fc.nat(50), fc.constantFrom('a', '7b'))));

  it('keeps the order of equal rows in both directions', () => {
    assert.deepEqual(order([5, 1, 5, 1], 'ascending'), [1, 3, 0, 2]);
    assert.deepEqual(order([5, 1, 5, 1], 'descending'), [0, 2, 1, 3]);
  });

  it('puts rows without a value last in both directions', () => {
    assert.deepEqual(order([undefined, 2, '', 1], 'ascending'), [3, 1, 0, 2]);
    assert.deepEqual(order([undefined, 2, 1], 'descending'), [1, 2, 0]);
  });

  it('treats a row whose column throws as one without a value', () => {
    const broken = { value: (row: number) => (row === 2 ? (undefined as unknown as { x: number }).x : row) };
    assert.deepEqual(Array.from(orderBy(sortKeys([3, 2, 1], broken, compare), 'ascending')), [2, 0, 1]);
  });

  it('handles no rows and rows without any value', () => {
    assert.deepEqual(order([], 'ascending'), []);
    assert.deepEqual(order([undefined, undefined], 'descending'), [0, 1]);
  });

  it('orders 100,000 amounts exactly', () => {
    const amounts = Array.from({ length: 100_000 }, (_, i) => Math.imul(i, 2_654_435_761) % 25_000_000);
    const sorted = order(amounts, 'descending').map((index) => amounts[index] as number);
    assert.ok(sorted.every((amount, i) => i === 0 || amount <= (sorted[i - 1] as number)));
  });
});
