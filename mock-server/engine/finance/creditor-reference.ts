import { mod97 } from './mod97.ts';

/** Whether a text is an ISO 11649 creditor reference: RF, two check digits, 1–21 letters or digits. */
export function isCreditorReference(text: string): boolean {
  const reference = text.replace(/\s+/g, '').toUpperCase();
  return /^RF\d\d[0-9A-Z]{1,21}$/.test(reference) && mod97(reference.slice(4) + reference.slice(0, 4)) === 1;
}

/** The creditor reference for a lessor's own number (letters and digits, at most 21). */
export function makeCreditorReference(body: string): string {
  const clean = body
    .replace(/[^0-9A-Za-z]/g, '')
    .toUpperCase()
    .slice(0, 21);
  return `RF${String(98 - mod97(`${clean}RF00`)).padStart(2, '0')}${clean}`;
}
