/**
 * Civil calendar arithmetic on `YYYY-MM-DD`, without `Date`: no time zone can move a due date.
 * Day numbers count from 1970-01-01 (algorithm: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
 */

/** A local date, `YYYY-MM-DD`. */
export type DateText = string;

const texts = new Map<number, DateText>();
const numbers = new Map<DateText, number>();

/** Day number of a civil date (month 1–12). */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Year, month (1–12) and day of a day number. */
export function civil(days: number): { year: number; month: number; day: number } {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const doe = z - era * 146_097;
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365,
  );
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yoe + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: doy - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

/** Day number of a date text. Throws RangeError when it is not a real date. */
export function toDay(text: DateText): number {
  const known = numbers.get(text);
  if (known !== undefined) return known;
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const [year, month, day] = [Number(match?.[1]), Number(match?.[2]), Number(match?.[3])];
  if (!match || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    throw new RangeError(`Not a date: ${text}`);
  }
  const days = dayNumber(year, month, day);
  numbers.set(text, days);
  return days;
}

/** Date text of a day number. */
export function fromDay(days: number): DateText {
  const known = texts.get(days);
  if (known !== undefined) return known;
  const { year, month, day } = civil(days);
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  texts.set(days, text);
  return text;
}

/** Whether a year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days of a month (1–12). */
export function daysInMonth(year: number, month: number): number {
  return month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The day number `months` later; `anchorDay` (default: the day itself) comes back after a short month. */
export function addMonthsToDay(days: number, months: number, anchorDay?: number): number {
  const { year, month, day } = civil(days);
  const index = year * 12 + (month - 1) + months;
  const y = Math.floor(index / 12);
  const m = index - y * 12 + 1;
  return dayNumber(y, m, Math.min(anchorDay ?? day, daysInMonth(y, m)));
}

/** `months` after a date, clamped to the month's end, keeping `anchorDay`: 31 January + 1 = 28 February, + 2 = 31 March. */
export function addMonths(date: DateText, months: number, anchorDay?: number): DateText {
  return fromDay(addMonthsToDay(toDay(date), months, anchorDay));
}

/** `count` days after a date (before, when negative). */
export function addDays(date: DateText, count: number): DateText {
  return fromDay(toDay(date) + count);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: DateText, to: DateText): number {
  return toDay(to) - toDay(from);
}

/** Whether 29 February falls in `(afterDay, uptoDay]`. */
export function hasLeapDay(afterDay: number, uptoDay: number): boolean {
  for (let year = civil(afterDay).year; year <= civil(uptoDay).year; year += 1) {
    if (!isLeapYear(year)) continue;
    const leap = dayNumber(year, 2, 29);
    if (leap > afterDay && leap <= uptoDay) return true;
  }
  return false;
}
