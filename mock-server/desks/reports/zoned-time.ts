/** Local times of a zone as instants, also where clocks are put forward and back. In minutes since 1970, UTC. */

const DAY = 1440;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  formats.set(zone, made);
  return made;
}

/** Minutes that a zone's clocks are ahead of UTC at an instant. */
export function offsetAt(minutes: number, zone: string): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(minutes * 60_000)) parts[type] = Number(value);
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute) / 60_000 - minutes;
}

/**
 * The instant of a local time. One that comes twice (clocks are put back) is the first; one that never comes (clocks are
 * put forward) is read by the clock as it was before, as RFC 5545 (3.3.5) has it, and so an hour later.
 */
export function instantOfLocal(day: number, minuteOfDay: number, zone: string): number {
  const local = day * DAY + minuteOfDay;
  const before = offsetAt(local - DAY, zone);
  const after = offsetAt(local + DAY, zone);
  const fits = [local - before, local - after].filter(
    (instant) => instant + offsetAt(instant, zone) === local,
  );
  return fits.length > 0 ? Math.min(...fits) : local - before;
}

/** Local day of an instant. */
export function localDayOf(minutes: number, zone: string): number {
  return Math.floor((minutes + offsetAt(minutes, zone)) / DAY);
}
