/** Columns of days: as wide as the longest of them in the language, so that none is cut. */
import type { Localizer } from '../../i18n/index.ts';
import { track } from './columns.ts';

/** A day of each month, with two figures. */
const DAYS = Array.from({ length: 12 }, (_, month) => `2000-${String(month + 1).padStart(2, '0')}-28`);
/** Ems that a Latin letter or a figure takes in the middle. */
const LETTER = 0.54;
/** The dash between two days and the spaces around it, in ems. */
const DASH = 1;

/** Latin letters, those of other alphabets, ideographs. */
const emsOf = (letter: string): number => LETTER * (letter < '\u0370' ? 1 : letter < '\u2e80' ? 1.3 : 2);
const longest = (write: (day: string) => string): number =>
  Math.max(...DAYS.map((day) => [...write(day)].reduce((sum, letter) => sum + emsOf(letter), 0)));
const emsOfDays = (localizer: Pick<Localizer, 'date'>): number => longest((day) => localizer.date(day));

/** Room for a day, and at least for `least` ems, which its heading may need. */
export const dateTrack = (localizer: Pick<Localizer, 'date'>, least = 7.4, share = 0.9): string =>
  track(Math.max(least, emsOfDays(localizer)), share);

/** Room for a span of days. */
export const spanTrack = (localizer: Pick<Localizer, 'date'>, share: number): string =>
  track(2 * emsOfDays(localizer) + DASH, share);

/** Room for a point in time, and at least for `least` ems. */
export const instantTrack = (localizer: Pick<Localizer, 'instant'>, least: number): string =>
  track(
    Math.max(
      least,
      longest((day) => localizer.instant(`${day}T10:00:00Z`)),
    ),
    1,
  );
