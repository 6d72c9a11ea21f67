/** Reads days that customers name. */
import { toDay } from '../engine/finance/calendar.ts';
import { LessorRuleError } from '../engine/rule-error.ts';

/** Day number of a text. @throws {LessorRuleError} `invalid_date` for a day that no calendar has, such as 30 February. */
export function dayIn(text: string, pointer: string): number {
  try {
    return toDay(text);
  } catch {
    throw new LessorRuleError(422, 'invalid_date', pointer);
  }
}
