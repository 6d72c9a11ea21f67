/** Days of the week and times of the day, which belong to no date. */
import { dateFormat } from '../../i18n/formatters.ts';
import { formattingLocale } from '../../i18n/locale.ts';
import type { Localizer } from '../../i18n/index.ts';

const WEEKDAY: Intl.DateTimeFormatOptions = { weekday: 'long', timeZone: 'UTC' };
const TIME: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' };

/** The name of a weekday: 1 is Monday, 7 is Sunday (ISO 8601). */
export const weekdayName = ({ locale }: Localizer, weekday: number): string =>
  // 1 January 2024 was a Monday.
  dateFormat(formattingLocale(locale), WEEKDAY).format(Date.UTC(2024, 0, weekday));

/** `08:30` as the locale writes it. Text that is no time is given back. */
export function timeOfDay({ locale }: Localizer, time: string): string {
  const match = /^(\d{2}):(\d{2})/.exec(time);
  return match
    ? dateFormat(formattingLocale(locale), TIME).format(
        Date.UTC(2024, 0, 1, Number(match[1]), Number(match[2])),
      )
    : time;
}
