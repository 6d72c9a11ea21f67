/** Calendar text: local dates and instants, without ever handing text to `Date`. */

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH = /^(\d{4})-(\d{2})$/;
const INSTANT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?Z$/;

/** `dayMonth` is for dates near today, where the year only gets in the way: `1 December`. */
export type DateStyle = 'medium' | 'long' | 'monthYear' | 'dayMonth' | 'dayMonthShort';

export const DATE_STYLES: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  medium: { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
  long: { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  monthYear: { month: 'long', year: 'numeric', timeZone: 'UTC' },
  dayMonth: { day: 'numeric', month: 'long', timeZone: 'UTC' },
  dayMonthShort: { day: 'numeric', month: 'short', timeZone: 'UTC' },
};

export const MONTH_STYLES = {
  short: { month: 'short', timeZone: 'UTC' },
  long: { month: 'long', timeZone: 'UTC' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export const INSTANT_STYLE: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeStyle: 'short' };

function utc(match: RegExpExecArray | null): number | undefined {
  if (!match) return undefined;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = match.slice(1).map(Number);
  if (month < 1 || month > 12) return undefined;
  const time = Date.UTC(year, month - 1, day, hour, minute, second);
  // Date.UTC rolls 30 February over into March; a day that does not exist has no name.
  return new Date(time).getUTCDate() === day ? time : undefined;
}

/** Midnight UTC of a local date; undefined for what is no date. */
export const dayTime = (date: string): number | undefined => utc(DAY.exec(date));

/** Midnight UTC of the first day of a `YYYY-MM` month; undefined for what is no month. */
export const monthTime = (month: string): number | undefined => utc(MONTH.exec(month));

/** Milliseconds of an RFC 3339 instant in UTC; undefined for what is no instant. */
export const instantTime = (instant: string): number | undefined => utc(INSTANT.exec(instant));

/** The zone when Intl knows it, else UTC. */
export function usableTimeZone(zone: string | undefined): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone ?? 'UTC' }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}
