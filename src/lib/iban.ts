/** Account numbers as people type them and as they may be shown. Whether one is right is not decided here. */

/** Without the spaces and marks people write, in capitals: how an IBAN travels. */
export const normalizeIban = (typed: string): string => typed.replace(/[\s.-]+/g, '').toUpperCase();

/** In groups of four, as it is printed. */
export const groupIban = (iban: string): string => normalizeIban(iban).replace(/(.{4})(?=.)/g, '$1 ');

/** For the screen, once it is known: the country and the last four characters. One that is masked stays as it is. */
export function maskIban(iban: string): string {
  const plain = normalizeIban(iban);
  if (/[•*]/.test(plain) || plain.length < 8) return iban;
  return `${plain.slice(0, 2)}•• •••• ${plain.slice(-4)}`;
}
