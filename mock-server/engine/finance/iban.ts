import { mod97 } from './mod97.ts';

/** Total length and BBAN shape per country (SWIFT IBAN registry; n digits, a letters, c either). */
const SHAPES: Readonly<Record<string, string>> = {
  AD: 'n8c12',
  AL: 'n8c16',
  AT: 'n16',
  BA: 'n16',
  BE: 'n12',
  BG: 'a4n6c8',
  CH: 'n5c12',
  CY: 'n8c16',
  CZ: 'n20',
  DE: 'n18',
  DK: 'n14',
  EE: 'n16',
  ES: 'n20',
  FI: 'n14',
  FR: 'n10c11n2',
  GB: 'a4n14',
  GI: 'a4c15',
  GR: 'n7c16',
  HR: 'n17',
  HU: 'n24',
  IE: 'a4n14',
  IS: 'n22',
  IT: 'a1n10c12',
  LI: 'n5c12',
  LT: 'n16',
  LU: 'n3c13',
  LV: 'a4c13',
  MC: 'n10c11n2',
  MD: 'c20',
  ME: 'n18',
  MK: 'n3c10n2',
  MT: 'a4n5c18',
  NL: 'a4n10',
  NO: 'n11',
  PL: 'n24',
  PT: 'n21',
  RO: 'a4c16',
  RS: 'n18',
  SE: 'n20',
  SI: 'n15',
  SK: 'n20',
  SM: 'a1n10c12',
  UA: 'n6c19',
  VA: 'n18',
  XK: 'n16',
};

const CLASSES: Readonly<Record<string, string>> = { n: '[0-9]', a: '[A-Z]', c: '[0-9A-Z]' };

/** Without spaces, in upper case: what the checks and the bank want. */
export function normalizeIban(text: string): string {
  return text.replace(/\s+/g, '').toUpperCase();
}

/** Whether a text is an IBAN of a known country: shape, length and check digits. Spaces and lower case are forgiven. */
export function isIban(text: string): boolean {
  const iban = normalizeIban(text);
  const shape = SHAPES[iban.slice(0, 2)];
  if (!shape || !/^\d\d$/.test(iban.slice(2, 4))) return false;
  const pattern = shape.replace(
    /([nac])(\d+)/g,
    (_, kind: string, size: string) => `${CLASSES[kind] ?? ''}{${size}}`,
  );
  return new RegExp(`^${pattern}$`).test(iban.slice(4)) && mod97(iban.slice(4) + iban.slice(0, 4)) === 1;
}

/** The IBAN of a country and its domestic account number, with check digits. */
export function makeIban(country: string, bban: string): string {
  const check = 98 - mod97(`${bban}${country}00`);
  return `${country}${String(check).padStart(2, '0')}${bban}`;
}

/** The IBAN as it may be shown: first and last four characters, the rest hidden. */
export function maskIban(iban: string): string {
  const clean = normalizeIban(iban);
  return clean.length <= 8 ? clean : `${clean.slice(0, 4)}${'•'.repeat(clean.length - 8)}${clean.slice(-4)}`;
}
