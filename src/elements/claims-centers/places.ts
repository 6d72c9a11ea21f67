/** Places and opening hours of claims centres. Pure. */
import type { ClaimsCentre } from '../../../sdk/index.ts';

/** Letters without their marks, small: `Forlì` is found by `forli`. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/**
 * A town or postcode by what is typed, where centres are in it: its name, and the middle of them. Nobody but the lessor is
 * asked where places are.
 */
export function nearestTo(
  typed: string,
  centers: readonly ClaimsCentre[],
): { name: string; lat: number; lon: number } | undefined {
  const wanted = plain(typed);
  const found = centers.filter(({ address: { city, postalCode } }) =>
    [city, postalCode].some((part) => part !== undefined && plain(part) === wanted),
  );
  const [first] = found;
  if (!first) return undefined;
  const middle = (values: readonly (string | number)[]) =>
    values.reduce<number>((sum, value) => sum + Number(value), 0) / values.length;
  return {
    name: first.address.city ?? typed,
    lat: middle(found.map(({ lat }) => lat)),
    lon: middle(found.map(({ lon }) => lon)),
  };
}

/** The weekday of a date `YYYY-MM-DD`: 1 is Monday. */
export function weekdayOf(date: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return undefined;
  const days = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / 86_400_000;
  // 1 January 1970 was a Thursday.
  return ((((days + 3) % 7) + 7) % 7) + 1;
}

/** The seven days from one on. */
export const weekFrom = (weekday: number): number[] =>
  Array.from({ length: 7 }, (_, at) => ((weekday - 1 + at) % 7) + 1);

/** An address that a browser may open; nothing but http(s). */
export const webAddress = (url: string | undefined): string | undefined =>
  url && /^https?:\/\//i.test(url) ? url : undefined;

/** What a telephone dials. */
export const dialed = (phone: string): string => `tel:${phone.replace(/[^+\d*#]/g, '')}`;
