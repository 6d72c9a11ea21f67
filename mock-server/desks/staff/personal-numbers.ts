/** Personal numbers: whether they can be right, and how they are shown to those who may not see them. */
import { isIban } from '../../engine/finance/iban.ts';

/** Registers of persons: their numbers are secrets. */
const PERSONAL = new Set(['IT_CF', 'RO_CNP', 'BG_EGN']);
const EGN_WEIGHTS = [2, 4, 8, 5, 10, 9, 7, 3, 6];
const CNP_WEIGHTS = [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9];

/** Whether a scheme is one of persons. */
export const isPersonal = (scheme: string): boolean => PERSONAL.has(scheme);

/** All but the last four characters as dots. */
export function masked(value: string): string {
  return '•'.repeat(Math.max(0, value.length - 4)) + value.slice(-4);
}

function weighted(value: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(value.charAt(at)), 0);
}

/** Whether a number has the form of its register and, where that is public, the right check digit. */
export function isPlausible(scheme: string, value: string): boolean {
  switch (scheme) {
    case 'BG_EGN':
      return /^\d{10}$/.test(value) && (weighted(value, EGN_WEIGHTS) % 11) % 10 === Number(value.charAt(9));
    case 'RO_CNP': {
      const rest = weighted(value, CNP_WEIGHTS) % 11;
      return /^\d{13}$/.test(value) && (rest === 10 ? 1 : rest) === Number(value.charAt(12));
    }
    case 'IT_CF':
      return /^[A-Z]{6}\d{2}[A-Z]\d{2}[A-Z]\d{3}[A-Z]$/.test(value);
    case 'BG_EIK':
    case 'BG_BULSTAT':
      return /^\d{9}(\d{4})?$/.test(value);
    default:
      return true;
  }
}

/** Whether an account number can exist. */
export const isAccount = (iban: string): boolean => isIban(iban);
