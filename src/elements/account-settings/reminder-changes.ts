/** From the form of the reminders to what has to be written. */
import type { ReminderChange, ReminderPreference } from '../../../sdk/index.ts';

export interface Hours {
  readonly from: string;
  readonly to: string;
}

/** Days ahead shown for the records of one event: those of the first that is on. */
export function daysOf(records: readonly ReminderPreference[]): number {
  return (
    (records.find(({ enabled, leads }) => enabled && leads) ?? records.find(({ leads }) => leads))
      ?.leadDays ?? 0
  );
}

/** Quiet hours shown for a channel: those of its first record that has some. */
export function quietOf(records: readonly ReminderPreference[], channel: string): Hours | undefined {
  return records.find((each) => each.channel === channel && each.quietHours)?.quietHours;
}

/**
 * What changes. One number of days stands for all channels of an event, one pair of hours for all events of a channel:
 * they are written only where the form says something else than it showed.
 */
export function reminderChanges(
  records: readonly ReminderPreference[],
  values: FormData,
): { id: string; change: ReminderChange }[] {
  return records.flatMap((record) => {
    const change = {
      ...enabledOf(record, values),
      ...daysChange(record, records, values),
      ...quietChange(record, records, values),
    };
    return Object.keys(change).length > 0 ? [{ id: record.id, change }] : [];
  });
}

function enabledOf({ destination, enabled, id }: ReminderPreference, values: FormData): ReminderChange {
  const on = values.has(`on-${id}`);
  // Without a destination the box cannot be ticked, and says nothing.
  if (on === enabled || (destination === undefined && !enabled)) return {};
  return { enabled: on };
}

function daysChange(
  { event, leadDays, leads }: ReminderPreference,
  records: readonly ReminderPreference[],
  values: FormData,
): ReminderChange {
  const given = values.get(`days-${event}`);
  if (!leads || typeof given !== 'string' || given === '') return {};
  const days = Number(given);
  const shown = daysOf(records.filter((each) => each.event === event));
  return days === shown || days === leadDays ? {} : { leadDays: days };
}

function quietChange(
  { channel, quietHours }: ReminderPreference,
  records: readonly ReminderPreference[],
  values: FormData,
): ReminderChange {
  const hours = hoursIn(values, channel);
  const shown = quietOf(records, channel);
  if (same(hours, shown) || same(hours, quietHours)) return {};
  return { quietHours: hours ?? null };
}

/** The hours of a channel as they stand in the form; undefined when they are off. */
export function hoursIn(values: FormData, channel: string): Hours | undefined {
  if (!values.has(`quiet-${channel}`)) return undefined;
  const time = (name: string): string => {
    const value = values.get(`${name}-${channel}`);
    return typeof value === 'string' ? value : '';
  };
  return { from: time('from'), to: time('to') };
}

const same = (a: Hours | undefined, b: Hours | undefined): boolean => a?.from === b?.from && a?.to === b?.to;
