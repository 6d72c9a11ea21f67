/** The lessor's office is closed on Saturdays and Sundays; holidays are left out, they differ from town to town. */

/** Whether the office is open on a day. Day 0 was a Thursday. */
export function isBusinessDay(day: number): boolean {
  const weekday = (((day + 4) % 7) + 7) % 7;
  return weekday !== 0 && weekday !== 6;
}

/** The day that lies so many business days after another. */
export function addBusinessDays(day: number, count: number): number {
  let on = day;
  for (let left = count; left > 0;) {
    on += 1;
    if (isBusinessDay(on)) left -= 1;
  }
  return on;
}
