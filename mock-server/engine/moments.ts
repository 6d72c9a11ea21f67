import { fromDay } from './finance/calendar.ts';

/** The lessor's office opens at nine. */
const OPENS = 9 * 3600;
/** Seconds of a working day. */
const LONG = 8 * 3600;

/** The instant of the `nth` thing that happened on a day: the lessor's clock is its calendar and a count. */
export function momentOf(day: number, nth = 0): string {
  const second = OPENS + (nth % LONG);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${fromDay(day)}T${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}Z`;
}
