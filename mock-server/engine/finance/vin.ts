/** What can be said of a VIN. The check digit is a hint: European makers do not use it, so a mismatch is no error. */
export interface VinCheck {
  /** Seventeen characters without I, O and Q. */
  readonly wellFormed: boolean;
  /** Position 9 agrees with ISO 3779 / 49 CFR 565. */
  readonly checkDigitMatches: boolean;
}

const VALUES: Readonly<Record<string, number>> = {
  ...Object.fromEntries(Array.from('0123456789', (digit, index) => [digit, index])),
  ...Object.fromEntries(Array.from('ABCDEFGH', (letter, index) => [letter, index + 1])),
  ...Object.fromEntries(Array.from('JKLMN', (letter, index) => [letter, index + 1])),
  ...{ P: 7, R: 9 },
  ...Object.fromEntries(Array.from('STUVWXYZ', (letter, index) => [letter, index + 2])),
};
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2] as const;

/** The check digit (0–9 or X) a VIN's other sixteen characters ask for. */
export function vinCheckDigit(vin: string): string {
  const sum = WEIGHTS.reduce<number>(
    (all, weight, index) => all + weight * (VALUES[vin.charAt(index)] ?? 0),
    0,
  );
  return '0123456789X'.charAt(sum % 11);
}

/** Checks form and check digit of a VIN, case ignored. */
export function checkVin(text: string): VinCheck {
  const vin = text.toUpperCase();
  const wellFormed = /^[0-9A-HJ-NPR-Z]{17}$/.test(vin);
  return { wellFormed, checkDigitMatches: wellFormed && vinCheckDigit(vin) === vin.charAt(8) };
}

/** The VIN with position 9 replaced by its check digit. */
export function withCheckDigit(vin: string): string {
  return vin.slice(0, 8) + vinCheckDigit(vin) + vin.slice(9);
}
