/** When a schedule runs next, in the zone of the label. */
import type { ReportSchedule } from '../../../sdk/schemas/report.ts';
import { civil, dayNumber, daysInMonth, fromDay } from '../../engine/finance/calendar.ts';
import { instantOfLocal, localDayOf } from './zoned-time.ts';

/** What decides when a schedule runs. */
export type Rhythm = Pick<ReportSchedule, 'frequency' | 'weekday' | 'dayOfMonth' | 'localTime'>;

const DAYS_OF_WEEK = 7;
/** A month and the days on which zones differ from UTC. */
const FARTHEST_DAYS = 64;

/** The first run after an instant; both in minutes since 1970, UTC. */
export function nextRun(rhythm: Rhythm, after: number, zone: string): number {
  const [hours = 0, minutes = 0] = rhythm.localTime.split(':').map(Number);
  const first = localDayOf(after, zone);
  for (let day = first; day <= first + FARTHEST_DAYS; day += 1) {
    if (!runsOn(rhythm, day)) continue;
    const at = instantOfLocal(day, hours * 60 + minutes, zone);
    if (at > after) return at;
  }
  throw new RangeError('A schedule without a next run');
}

/** Whether a schedule runs on a local day; in a month that is too short, on its last. */
export function runsOn({ frequency, weekday = 1, dayOfMonth = 1 }: Rhythm, day: number): boolean {
  if (frequency === 'weekly') return weekdayOf(day) === weekday;
  if (frequency !== 'monthly') return true;
  const date = civil(day);
  return date.day === Math.min(dayOfMonth, daysInMonth(date.year, date.month));
}

/** ISO 8601: 1 is Monday. 1970-01-01 was a Thursday. */
export function weekdayOf(day: number): number {
  const monday = dayNumber(1970, 1, 5);
  return ((((day - monday) % DAYS_OF_WEEK) + DAYS_OF_WEEK) % DAYS_OF_WEEK) + 1;
}

/** Minutes since 1970 as the Lessor API writes instants. */
export function instantText(minutes: number): string {
  const day = Math.floor(minutes / 1440);
  const rest = minutes - day * 1440;
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `${fromDay(day)}T${two(rest / 60)}:${two(rest % 60)}:00Z`;
}
