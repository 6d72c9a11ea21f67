import { LessorRuleError } from '../engine/index.ts';

/** Runs what a rule may refuse; anything but a refusal is an error of ours. */
export function unlessRefused<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof LessorRuleError) return undefined;
    throw error;
  }
}
