/**
 * Arithmetic on calendar days `YYYY-MM-DD` with whole numbers alone: no `Date`, so no time zone can move a due date.
 * Day numbers count from 1970-01-01 (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
 */
import type { LocalDate } from '../schemas/base.ts';

interface Civil {
  year: number;
  /** 1–12. */
  month: number;
  day: number;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function read(date: LocalDate): Civil | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const real = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return real ? { year, month, day } : undefined;
}

function parts(date: LocalDate): Civil {
  const civil = read(date);
  if (!civil) throw new RangeError('Not a calendar day.');
  return civil;
}

function write({ year, month, day }: Civil): LocalDate {
  if (!(year >= 0 && year <= 9999)) throw new RangeError('Beyond the years 0000 to 9999.');
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

function toDay({ year, month, day }: Civil): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146_097 + yearOfEra * 365 + leapDays + dayOfYear - 719_468;
}

function fromDay(days: number): Civil {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const doe = z - era * 146_097;
  const leapDays = Math.floor(doe / 1460) - Math.floor(doe / 36_524) + Math.floor(doe / 146_096);
  const yearOfEra = Math.floor((doe - leapDays) / 365);
  const leap = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const doy = doe - (365 * yearOfEra + leap);
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  const day = doy - Math.floor((153 * mp + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Whether a text is a real day: `2026-02-29` is not. */
export function isLocalDate(text: string): text is LocalDate {
  return read(text) !== undefined;
}

/** The day `count` days later, or earlier when negative. Throws RangeError for what is no day. */
export function addDays(date: LocalDate, count: number): LocalDate {
  return write(fromDay(toDay(parts(date)) + count));
}

/**
 * The day `count` months later. A month that is too short gives its last day; `anchorDay` (default: the day itself)
 * comes back afterwards: 28 February + 1 with anchor 31 is 31 March. Throws RangeError for what is no day.
 */
export function addMonths(date: LocalDate, count: number, anchorDay?: number): LocalDate {
  const { year, month, day } = parts(date);
  const index = year * 12 + month - 1 + count;
  const [y, m] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return write({ year: y, month: m, day: Math.min(anchorDay ?? day, daysInMonth(y, m)) });
}

/** Days from `from` to `to`; negative when `to` is earlier. Throws RangeError for what is no day. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return toDay(parts(to)) - toDay(parts(from));
}

/** −1, 0 or 1, for sorting. */
export function compareDates(a: LocalDate, b: LocalDate): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The first day of the month. Throws RangeError for what is no day. */
export function startOfMonth(date: LocalDate): LocalDate {
  return write({ ...parts(date), day: 1 });
}

/** The last day of the month. Throws RangeError for what is no day. */
export function endOfMonth(date: LocalDate): LocalDate {
  const { year, month } = parts(date);
  return write({ year, month, day: daysInMonth(year, month) });
}
