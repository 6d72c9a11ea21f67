import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  compareDates,
  daysBetween,
  endOfMonth,
  isLocalDate,
  startOfMonth,
} from './dates.ts';

const DAY = 86_400_000;
/** Days of the years 1000 to 8999, by way of the platform's own calendar in UTC. */
const days = fc
  .integer({ min: -354_285, max: 2_567_000 })
  .map((n) => new Date(n * DAY).toISOString().slice(0, 10));
const steps = fc.integer({ min: -20_000, max: 20_000 });

describe('dates', () => {
  it('agrees with the platform’s calendar in UTC', () => {
    fc.assert(
      fc.property(days, steps, (date, count) => {
        const expected = new Date(Date.UTC(...ymd(date)) + count * DAY).toISOString().slice(0, 10);
        assert.equal(addDays(date, count), expected);
        assert.ok(isLocalDate(date));
      }),
      { numRuns: 2000 },
    );
  });

  it('the distance is what has to be added', () => {
    fc.assert(fc.property(days, days, (a, b) => assert.equal(addDays(a, daysBetween(a, b)), b)));
  });

  it('order agrees with distance', () => {
    fc.assert(
      fc.property(days, days, (a, b) => assert.equal(compareDates(b, a), Math.sign(daysBetween(a, b)) + 0)),
    );
  });

  it('months keep the anchor day, or the last of a short month', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -600, max: 600 }), (date, count) => {
        const result = addMonths(date, count);
        const anchor = Number(date.slice(8));
        assert.equal(Number(result.slice(8)), Math.min(anchor, Number(endOfMonth(result).slice(8))));
        const months = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        assert.equal(months(result) - months(date), count);
        assert.equal(addMonths(result, -count, anchor), date);
      }),
    );
    assert.equal(addMonths('2026-01-31', 1), '2026-02-28');
    assert.equal(addMonths('2026-02-28', 1, 31), '2026-03-31');
    assert.equal(addMonths('2028-02-29', 12), '2029-02-28');
  });

  it('knows first and last of the month', () => {
    assert.equal(startOfMonth('2028-02-17'), '2028-02-01');
    assert.equal(endOfMonth('2028-02-17'), '2028-02-29');
    assert.equal(addDays(endOfMonth('2026-12-05'), 1), '2027-01-01');
  });

  it('refuses what is no day', () => {
    const none = [
      '',
      '2026-2-1',
      '2026-02-29',
      '1900-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-01-00',
      '2026-01-32',
    ];
    for (const text of [...none, '2026-01-01T00:00:00Z', ' 2026-01-01', '+02026-01-01', '٢٠٢٦-٠١-٠١']) {
      assert.equal(isLocalDate(text), false, text);
      assert.throws(() => addDays(text, 1), RangeError);
    }
    assert.throws(() => addDays('9999-12-31', 1), RangeError);
    assert.throws(() => addDays('2026-01-01', Number.NaN), RangeError);
  });
});

function ymd(date: string): [number, number, number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8))];
}
