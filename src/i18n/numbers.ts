/** Exact number formatting: decimal text in, locale text out, with no float in between. */
import { numberFormat } from './formatters.ts';

/** Minus sign U+2212: as wide as a digit, so that columns line up. */
const MINUS = '\u2212';
const HYPHEN = /-/g;

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Integer minor units as decimal text: `-123450` at scale 2 is `-1234.50`. */
export function minorToDecimal(amount: number, scale: number): string {
  if (!Number.isSafeInteger(amount)) return '0';
  const sign = amount < 0 ? '-' : '';
  const digits = String(Math.abs(amount)).padStart(scale + 1, '0');
  return scale === 0 ? sign + digits : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

type Exact = (format: Intl.NumberFormat, decimal: string) => string;

const formatText: Exact = (format, decimal) => format.format(decimal as `${number}`);

/** Before ES2023 Intl turned text into a float: write the whole part as a BigInt and put our own decimals in. */
export const composeDecimal: Exact = (format, decimal) => {
  const [, sign = '', whole = '0', fraction = ''] = DECIMAL.exec(decimal) ?? [];
  const { locale, maximumFractionDigits: scale = 0, numberingSystem } = format.resolvedOptions();
  const plain = numberFormat(locale, { useGrouping: false, numberingSystem });
  const localDigits = (text: string): string =>
    text.replaceAll(/\d/g, (digit) => plain.format(Number(digit)));
  const integer = BigInt(whole);
  // Minus nothing has no sign in a BigInt: borrow the sign of minus one and write the zero over it.
  const borrowed = integer === 0n;
  const value = borrowed ? 1n : integer;
  return format
    .formatToParts(sign ? -value : value)
    .map(({ type, value: text }) => {
      if (type === 'integer' && borrowed) return localDigits('0');
      return type === 'fraction' ? localDigits(fraction.padEnd(scale, '0').slice(0, scale)) : text;
    })
    .join('');
};

const EXACT_SAMPLE = '90071992547409.91';
let exact: Exact | undefined;

function exactFormat(): Exact {
  if (exact) return exact;
  const probe = numberFormat('en', { minimumFractionDigits: 2, useGrouping: false });
  exact = formatText(probe, EXACT_SAMPLE) === EXACT_SAMPLE ? formatText : composeDecimal;
  return exact;
}

/** Writes decimal text with a formatter, exactly, with a real minus sign. Text that is no number is given back. */
export function writeDecimal(format: Intl.NumberFormat, decimal: string): string {
  if (!DECIMAL.test(decimal)) return decimal;
  const positiveZero = decimal.startsWith('-0') && Number(decimal) === 0 ? decimal.slice(1) : decimal;
  return exactFormat()(format, positiveZero).replace(HYPHEN, MINUS);
}
