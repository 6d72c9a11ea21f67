/** Checks dates that come from outside. */
import { isLocalDate as isLocalDateText } from '../../sdk/core/dates.ts';

/** True for a calendar day that exists, written `YYYY-MM-DD`. */
export function isLocalDate(value: unknown): value is string {
  return typeof value === 'string' && isLocalDateText(value);
}
