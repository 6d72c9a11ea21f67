import { mulDiv, parseDecimal } from './decimal.ts';

/** A line's net amount (minor units) with the rate it is taxed at, as a decimal string. */
export interface TaxedLine {
  readonly net: number;
  readonly rate: string;
}

/** One VAT rate of an invoice: the base is summed first, the tax rounded once. */
export interface VatGroup {
  readonly rate: string;
  readonly base: number;
  readonly vat: number;
}

/** VAT on a net amount, rounded half away from zero. */
export function vatOf(net: number, rate: string): number {
  const { num, den } = parseDecimal(rate);
  return mulDiv(net, Number(num), Number(den));
}

/** Net and VAT contained in a gross amount; the two always add up to it. */
export function splitGross(gross: number, rate: string): { net: number; vat: number } {
  const { num, den } = parseDecimal(rate);
  const net = mulDiv(gross, Number(den), Number(den + num));
  return { net, vat: gross - net };
}

/** VAT per rate group, in order of first appearance: never per line, or three lines lose a cent. */
export function vatGroups(lines: readonly TaxedLine[]): VatGroup[] {
  const bases = new Map<string, number>();
  for (const line of lines) bases.set(line.rate, (bases.get(line.rate) ?? 0) + line.net);
  return Array.from(bases, ([rate, base]) => ({ rate, base, vat: vatOf(base, rate) }));
}
