import { toDay } from './finance/calendar.ts';
import type { Country } from './model.ts';

/** Day Romania's standard rate went from 19 % to 21 % (Law 141/2025). */
const ROMANIA_CHANGED = toDay('2025-08-01');

/** The standard VAT rate in percent that a supply on a day bears. */
export function vatPercent(country: Country, supplyDay: number): number {
  switch (country) {
    case 'RO':
      return supplyDay < ROMANIA_CHANGED ? 19 : 21;
    case 'IT':
      return 22;
    case 'BG':
      return 20;
    case 'DE':
      return 19;
  }
}

/** A whole percentage as the decimal string the API speaks: 22 → `"0.22"`. */
export function percentText(percent: number): string {
  return `0.${String(percent).padStart(2, '0')}`;
}
