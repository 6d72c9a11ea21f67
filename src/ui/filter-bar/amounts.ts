/** Amounts as people type them, to and from minor units in text. Whole numbers and strings only: no floats. */
import type { Localizer } from '../../i18n/index.ts';

type Writer = Pick<Localizer, 'decimal'>;

/**
 * Minor units of an amount typed in the reader's own way: "1.234,5" in Italian is "123450" at scale 2. Forgives
 * currency signs, spaces and the other separator when it cannot mean thousands ("12.5"). Empty text gives undefined;
 * text that is no amount, or finer than the currency, gives null.
 */
export function parseAmount(typed: string, localizer: Writer, scale = 2): string | undefined | null {
  const digits = Array.from({ length: 10 }, (_, digit) => localizer.decimal(digit));
  const comma = localizer.decimal('0.5', { digits: 1 }).includes(',');
  const [decimal, other] = comma ? [',', '.'] : ['.', ','];
  const latin = [...typed.replaceAll(/[\p{Sc}\s'’٬]|[A-Z]{3}/gu, '')]
    .map((char) => (digits.includes(char) ? String(digits.indexOf(char)) : char))
    .join('')
    .replace('−', '-')
    .replaceAll('٫', '.');
  if (!latin) return undefined;
  let at = latin.lastIndexOf(decimal);
  const lastOther = latin.lastIndexOf(other);
  const onlyOther = at < 0 && lastOther >= 0 && latin.indexOf(other) === lastOther;
  if (onlyOther && latin.length - lastOther !== 4) at = lastOther;
  const whole = (at < 0 ? latin : latin.slice(0, at)).replaceAll(/[.,]/g, '');
  const fraction = at < 0 ? '' : latin.slice(at + 1).replace(/0+$/, '');
  if (!/^-?\d{0,15}$/.test(whole) || !/^\d*$/.test(fraction) || fraction.length > scale) return null;
  if (!/\d/.test(whole + fraction)) return null;
  return String(BigInt(`${whole === '-' || !whole ? `${whole}0` : whole}${fraction.padEnd(scale, '0')}`));
}

/** Decimal text of minor units: "123450" at scale 2 is "1234.50". */
function amountToDecimal(minor: string, scale = 2): string {
  const sign = minor.startsWith('-') ? '-' : '';
  const digits = minor.slice(sign.length).padStart(scale + 1, '0');
  return scale ? `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}` : sign + digits;
}

/** Minor units as an amount in the reader's own way, without a currency. */
export const amountText = (minor: string, localizer: Writer, scale = 2): string =>
  localizer.decimal(amountToDecimal(minor, scale), { digits: scale });
