import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { mapConcurrently, parseExact, todayIn } from '../index.ts';
import { shiftDecimal, toInteger, toLocalDate, toMoney } from './values.ts';

describe('exact numbers', () => {
  it('keep numbers that JavaScript holds, and the text of those it would round', () => {
    const text =
      '{"a":0.1,"b":12345678901234567.89,"c":9007199254740991,"d":9007199254740993,"e":"1.00000000000000001"}';
    assert.deepEqual(parseExact(text), {
      a: 0.1,
      b: '12345678901234567.89',
      c: 9007199254740991,
      d: '9007199254740993',
      e: '1.00000000000000001',
    });
    assert.throws(() => parseExact('{"a":12345678901234567890'), SyntaxError);
  });

  it('leave strings alone, whatever they hold', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, text) => {
        const whole = { value, text, long: '"12345678901234567.89\\', rest: [text] };
        const exact = parseExact(JSON.stringify(whole)) as typeof whole;
        assert.equal(exact.text, text);
        assert.equal(exact.long, whole.long);
        assert.deepEqual(exact.rest, [text]);
      }),
    );
  });

  it('make every amount at its scale come back to the minor unit', () => {
    const amounts = fc.integer({ min: -(10 ** 14), max: 10 ** 14 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 3 }), (amount, scale) => {
        const digits = String(Math.abs(amount)).padStart(scale + 1, '0');
        const literal = `${amount < 0 ? '-' : ''}${scale ? `${digits.slice(0, -scale)}.${digits.slice(-scale)}` : digits}`;
        const { value } = parseExact(`{"value":${literal}}`) as { value: unknown };
        assert.equal(toMoney(value, 'EUR', scale).amount, amount);
        assert.equal(toMoney(literal, 'EUR', scale).amount, amount);
      }),
    );
  });

  it('refuse what is no amount of the currency', () => {
    const bad: [unknown, unknown, unknown][] = [
      [0.001, 'EUR', 2],
      ['1e3', 'EUR', 2],
      [1e21, 'EUR', 2],
      ['99999999999999999', 'EUR', 2],
      [Number.NaN, 'EUR', 2],
      [true, 'EUR', 2],
      [null, 'EUR', 2],
      ['', 'EUR', 2],
      [1, 'eur', 2],
      [1, undefined, 2],
      [1, 'EUR', 2.5],
      [1, 'EUR', undefined],
    ];
    for (const args of bad) assert.throws(() => toMoney(...args), { name: 'MapFault' }, JSON.stringify(args));
    assert.deepEqual(toMoney('471.000000', 'XOF', 0), { amount: 471, currency: 'XOF' });
    assert.deepEqual(toMoney(-0, 'EUR', 2), { amount: 0, currency: 'EUR' });
  });

  it('shift the point in the text', () => {
    const cases: [unknown, number, string][] = [
      [24, -2, '0.24'],
      [6.0002, -2, '0.060002'],
      [0, -2, '0'],
      ['-5', -2, '-0.05'],
      [100, -2, '1'],
      ['0.065', 2, '6.5'],
      [3, 2, '300'],
    ];
    for (const [value, places, expected] of cases) assert.equal(shiftDecimal(value, places), expected);
    assert.throws(() => toInteger(1.5), { name: 'MapFault' });
    assert.equal(toInteger('12'), 12);
  });
});

describe('dates', () => {
  it('are read in three forms', () => {
    assert.equal(toLocalDate('2026-11-21', 'iso'), '2026-11-21');
    assert.equal(toLocalDate([2013, 3, 1], 'parts'), '2013-03-01');
    assert.equal(toLocalDate('/Date(0)/', 'dotnet'), '1970-01-01');
    assert.equal(toLocalDate('/Date(1767222000000+0100)/', 'dotnet'), '2026-01-01');
    assert.equal(toLocalDate('/Date(-1)/', 'dotnet'), '1969-12-31');
  });

  it('that are none are refused', () => {
    const bad: [unknown, 'iso' | 'parts' | 'dotnet'][] = [
      ['2026-02-29', 'iso'],
      ['21/11/2026', 'iso'],
      ['2026-11-21T10:00:00Z', 'iso'],
      [20261121, 'iso'],
      [[2026, 13, 1], 'parts'],
      [[2026, 2], 'parts'],
      [['2026', 2, 1], 'parts'],
      ['/Date(x)/', 'dotnet'],
      ['/Date(999999999999999)/', 'dotnet'],
    ];
    for (const [value, form] of bad) assert.throws(() => toLocalDate(value, form), { name: 'MapFault' });
    assert.match(todayIn('Europe/Rome'), /^\d{4}-\d\d-\d\d$/);
  });
});

describe('bounded fan-out', () => {
  it('keeps the order and never has more than the limit under way', async () => {
    let [now, most] = [0, 0];
    const doubled = await mapConcurrently([1, 2, 3, 4, 5, 6, 7], 3, async (value) => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setImmediate(resolve));
      now -= 1;
      return value * 2;
    });
    assert.deepEqual(doubled, [2, 4, 6, 8, 10, 12, 14]);
    assert.equal(most, 3);
    assert.deepEqual(await mapConcurrently([], 3, async () => 1), []);
  });

  it('ends with the first failure: the others are aborted, no more are started', async () => {
    const started: number[] = [];
    const aborted: number[] = [];
    const run = mapConcurrently([1, 2, 3, 4, 5], 2, async (value, signal) => {
      started.push(value);
      if (value === 1) throw new RangeError('first');
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      aborted.push(value);
      signal.throwIfAborted();
    });
    await assert.rejects(run, { name: 'RangeError', message: 'first' });
    assert.deepEqual(started, [1, 2]);
    assert.deepEqual(aborted, [2]);
  });

  it('ends when the caller aborts', async () => {
    const stop = new AbortController();
    const run = mapConcurrently([1, 2, 3], 1, async () => stop.abort(), stop.signal);
    await assert.rejects(run, { name: 'AbortError' });
  });
});
