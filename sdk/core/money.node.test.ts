import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { add, compare, fromDecimalString, isZero, negate, subtract, sum, toDecimalString } from './money.ts';

const eur = (amount: number) => ({ amount, currency: 'EUR' });
const amounts = fc.integer({ min: -1e14, max: 1e14 }).map(eur);
const scales = fc.integer({ min: 0, max: 4 });

describe('money', () => {
  it('adding and taking away undo each other', () => {
    fc.assert(fc.property(amounts, amounts, (a, b) => assert.deepEqual(subtract(add(a, b), b), a)));
  });

  it('a sum does not depend on the order, and of opposites is zero', () => {
    fc.assert(
      fc.property(fc.array(amounts, { maxLength: 40 }), (list) => {
        assert.deepEqual(sum(list, 'EUR'), sum(list.toReversed(), 'EUR'));
        assert.ok(isZero(sum([...list, ...list.map(negate)], 'EUR')));
      }),
    );
  });

  it('text and back is the same amount, at any scale', () => {
    fc.assert(
      fc.property(amounts, scales, (value, scale) => {
        assert.deepEqual(fromDecimalString(toDecimalString(value, scale), 'EUR', scale), value);
      }),
    );
  });

  it('compare agrees with the sign of the difference', () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) =>
        assert.equal(compare(a, b), Math.sign(subtract(a, b).amount) + 0),
      ),
    );
  });

  it('writes and reads amounts as people do', () => {
    assert.equal(toDecimalString(eur(-5), 2), '-0.05');
    assert.equal(toDecimalString(eur(123), 0), '123');
    assert.deepEqual(fromDecimalString(' +1234.500 ', 'EUR', 2), eur(123_450));
    assert.deepEqual(fromDecimalString('-0', 'EUR', 2), eur(0));
    for (const text of ['', '1.', '.5', '1,5', '1e3', '1.005', 'NaN', '99999999999999999']) {
      assert.throws(() => fromDecimalString(text, 'EUR', 2), RangeError, text);
    }
  });

  it('never has a negative zero', () => {
    assert.ok(Object.is(negate(eur(0)).amount, 0));
  });

  it('refuses two currencies, unsafe sums and a sum of nothing', () => {
    const usd = { amount: 1, currency: 'USD' };
    for (const run of [add, subtract, compare]) assert.throws(() => run(eur(1), usd), RangeError);
    assert.throws(() => sum([eur(1), usd]), RangeError);
    assert.throws(() => sum([eur(1)], 'USD'), RangeError);
    assert.throws(() => sum([]), RangeError);
    assert.throws(() => add(eur(Number.MAX_SAFE_INTEGER), eur(1)), RangeError);
    assert.deepEqual(sum([], 'EUR'), eur(0));
  });
});
