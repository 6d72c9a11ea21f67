/** Foreign values to those of the Lessor API: exact or not at all. */
import { addDays, isLocalDate } from '../../core/dates.ts';
import { fromDecimalString } from '../../core/money.ts';
import type { Money } from '../../schemas/base.ts';
import { fault } from './fault.ts';

/** How a system writes calendar days: `2026-11-21`, `[2026, 11, 21]` or `/Date(1795219200000)/`. */
export type DateForm = 'iso' | 'parts' | 'dotnet';

const MILLISECONDS_A_DAY = 86_400_000;

/** The day a value stands for. Faults on anything that is no real day in this form. */
export function toLocalDate(value: unknown, form: DateForm): string {
  const text = form === 'parts' ? fromParts(value) : form === 'dotnet' ? fromDotNet(value) : value;
  return typeof text === 'string' && isLocalDate(text) ? text : fault('not a date');
}

function fromParts(value: unknown): string | undefined {
  if (!Array.isArray(value) || value.length < 3) return undefined;
  const [year, month, day] = value as unknown[];
  const two = (part: unknown) => String(part).padStart(2, '0');
  return typeof year === 'number' ? `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` : undefined;
}

/** Milliseconds since 1970 in UTC; an offset such as `+0200` says in which zone the day was meant. */
function fromDotNet(value: unknown): string | undefined {
  const match = typeof value === 'string' ? /^\/Date\((-?\d{1,15})([+-]\d{4})?\)\/$/.exec(value) : undefined;
  if (!match) return undefined;
  const [sign, hours, minutes] = [match[2]?.[0] === '-' ? -1 : 1, match[2]?.slice(1, 3), match[2]?.slice(3)];
  const shift = sign * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  const days = Math.floor((Number(match[1]) + shift) / MILLISECONDS_A_DAY);
  return Math.abs(days) > 2_000_000 ? undefined : addDays('1970-01-01', days);
}

/** The decimal text of a number or of a text that holds one; exponents and blanks are refused. */
export function toDecimal(value: unknown): string {
  const text = typeof value === 'number' && Number.isFinite(value) ? String(value) : value;
  if (typeof text === 'string' && /^-?\d+(\.\d+)?$/.test(text)) return text;
  return fault('not a decimal number');
}

/** The value shifted by decimal places in the text, so that no float comes near it: 24 shifted by −2 is `0.24`. */
export function shiftDecimal(value: unknown, places: number): string {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(toDecimal(value)) ?? [];
  const digits = whole + fraction;
  const point = whole.length + places;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const cut = Math.max(point, 1);
  const head = padded.slice(0, cut).replace(/^0+(?=\d)/, '');
  const tail = padded.slice(cut).replace(/0+$/, '');
  return `${sign}${head}${tail && `.${tail}`}`;
}

/**
 * Money of a decimal number or text. Faults on more decimals than the currency has and on amounts beyond the safe
 * integers: nothing is rounded, nothing is guessed.
 */
export function toMoney(value: unknown, currency: unknown, scale: unknown): Money {
  if (typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency)) return fault('not a currency');
  if (typeof scale !== 'number' || !Number.isInteger(scale) || scale < 0 || scale > 6)
    return fault('scale of the currency unknown');
  const text = toDecimal(value);
  try {
    return fromDecimalString(text, currency, scale);
  } catch {
    return fault('not an amount of this currency');
  }
}

/** A whole number that JavaScript holds exactly. */
export function toInteger(value: unknown): number {
  const number = typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : fault('not a whole number');
}
