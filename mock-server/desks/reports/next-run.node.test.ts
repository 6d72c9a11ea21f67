import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { civil, dayNumber, daysInMonth, toDay } from '../../engine/finance/calendar.ts';
import { instantText, nextRun, runsOn, weekdayOf } from './next-run.ts';
import type { Rhythm } from './next-run.ts';
import { instantOfLocal, localDayOf, offsetAt } from './zoned-time.ts';

const ROME = 'Europe/Rome';
const ZONES = [
  ROME,
  'Europe/Bucharest',
  'Europe/Sofia',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
];
const minutes = (day: string, hour = 0, minute = 0) => toDay(day) * 1440 + hour * 60 + minute;
const run = (rhythm: Rhythm, after: number, zone = ROME) => instantText(nextRun(rhythm, after, zone));

describe('the next run of a schedule', () => {
  it('keeps its local time when clocks are put forward and back', () => {
    const daily: Rhythm = { frequency: 'daily', localTime: '08:00' };
    assert.equal(run(daily, minutes('2026-03-28', 9)), '2026-03-29T06:00:00Z');
    assert.equal(run(daily, minutes('2026-03-27', 9)), '2026-03-28T07:00:00Z');
    assert.equal(run(daily, minutes('2026-10-24', 9)), '2026-10-25T07:00:00Z');
    assert.equal(run(daily, minutes('2026-10-25', 9), 'Europe/Bucharest'), '2026-10-26T06:00:00Z');
  });

  it('runs an hour later where its time never comes, once where it comes twice', () => {
    const daily: Rhythm = { frequency: 'daily', localTime: '02:30' };
    // 02:30 does not exist on 29 March in Rome: read by the clock before, it is 03:30 summer time.
    assert.equal(run(daily, minutes('2026-03-28', 9)), '2026-03-29T01:30:00Z');
    assert.equal(run(daily, minutes('2026-10-24', 9)), '2026-10-25T00:30:00Z');
    assert.equal(run(daily, minutes('2026-10-25', 0, 30)), '2026-10-26T01:30:00Z');
  });

  it('comes on the last day of months that are too short', () => {
    const monthly: Rhythm = { frequency: 'monthly', dayOfMonth: 31, localTime: '07:00' };
    const found: string[] = [];
    for (let at = minutes('2028-01-01'); found.length < 4; at = nextRun(monthly, at, ROME)) {
      if (found.length > 0 || at > minutes('2028-01-01')) found.push(instantText(at).slice(0, 10));
      else found.push('start');
    }
    assert.deepEqual(found, ['start', '2028-01-31', '2028-02-29', '2028-03-31']);
  });

  it('knows the weekdays', () => {
    assert.equal(weekdayOf(toDay('2026-11-23')), 1);
    assert.equal(weekdayOf(toDay('2026-11-22')), 7);
    assert.equal(weekdayOf(toDay('1969-12-31')), 3);
    assert.equal(
      run({ frequency: 'weekly', weekday: 1, localTime: '09:00' }, minutes('2026-11-21', 9)),
      '2026-11-23T08:00:00Z',
    );
  });

  it('is the first fitting time after any instant, in any zone and rhythm', () => {
    const rhythm = fc.record({
      frequency: fc.constantFrom('daily', 'weekly', 'monthly'),
      weekday: fc.integer({ min: 1, max: 7 }),
      dayOfMonth: fc.integer({ min: 1, max: 31 }),
      hour: fc.integer({ min: 0, max: 23 }),
      minute: fc.integer({ min: 0, max: 59 }),
    });
    const instants = fc.integer({ min: minutes('2024-01-01'), max: minutes('2030-01-01') });
    fc.assert(
      fc.property(rhythm, instants, fc.constantFrom(...ZONES), (drawn, after, zone) => {
        const { hour, minute, ...rest } = drawn;
        const two = (value: number) => String(value).padStart(2, '0');
        const given = { ...rest, localTime: `${two(hour)}:${two(minute)}` } as Rhythm;
        const at = nextRun(given, after, zone);
        assert.ok(at > after);
        const local = at + offsetAt(at, zone);
        const day = Math.floor(local / 1440);
        const gap =
          instantOfLocal(day, hour * 60 + minute, zone) + offsetAt(at, zone) !==
          day * 1440 + hour * 60 + minute;
        // Where clocks skip the time it runs within the hours after; at all other times to the minute.
        if (gap) assert.ok(local - (day * 1440 + hour * 60 + minute) <= 60);
        else assert.equal(local % 1440, hour * 60 + minute);
        const date = civil(day);
        if (rest.frequency === 'weekly') assert.equal(weekdayOf(day), rest.weekday);
        if (rest.frequency === 'monthly')
          assert.equal(date.day, Math.min(rest.dayOfMonth, daysInMonth(date.year, date.month)));
        // Nothing that fits lies between.
        for (let between = localDayOf(after, zone); between < day; between += 1) {
          if (!runsOn(given, between)) continue;
          assert.ok(instantOfLocal(between, hour * 60 + minute, zone) <= after);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('counts a year of daily runs, one for each day', () => {
    for (const zone of ZONES) {
      let count = 0;
      const end = dayNumber(2027, 1, 1) * 1440 - offsetAt(dayNumber(2027, 1, 1) * 1440, zone);
      let at = instantOfLocal(dayNumber(2026, 1, 1), 0, zone) - 1;
      for (;;) {
        at = nextRun({ frequency: 'daily', localTime: '02:15' }, at, zone);
        if (at >= end) break;
        count += 1;
      }
      assert.equal(count, 365, zone);
    }
  });
});
