/** What a password must be like, as far as a page can tell; the lessor decides. */

/** The lessor's policy. */
export interface PasswordRules {
  readonly minLength: number;
  readonly maxLength: number;
  /** How many of the last passwords cannot be chosen again. */
  readonly history: number;
  /** `contains_name`, `needs_letter`, `needs_digit`; others are the lessor's to check. */
  readonly rules: readonly string[];
}

export interface RuleResult {
  readonly rule: 'min' | 'max' | 'needs_letter' | 'needs_digit' | 'contains_name' | 'history';
  /** Undefined where only the lessor knows. */
  readonly met: boolean | undefined;
  readonly count?: number;
}

/** Parts of names shorter than this may stand in a password. */
const SHORTEST_NAME = 4;

/** Every rule that applies, in the order in which it is told; `max` only when it is broken. */
export function checkPassword(
  password: string,
  policy: PasswordRules,
  names: readonly string[] = [],
): RuleResult[] {
  const { minLength, maxLength, history, rules } = policy;
  const results: RuleResult[] = [{ rule: 'min', met: password.length >= minLength, count: minLength }];
  if (password.length > maxLength) results.push({ rule: 'max', met: false, count: maxLength });
  if (rules.includes('needs_letter')) results.push({ rule: 'needs_letter', met: /\p{L}/u.test(password) });
  if (rules.includes('needs_digit')) results.push({ rule: 'needs_digit', met: /\d/.test(password) });
  if (rules.includes('contains_name')) {
    results.push({ rule: 'contains_name', met: password !== '' && !containsName(password, names) });
  }
  if (history > 0) results.push({ rule: 'history', met: undefined, count: history });
  return results;
}

function containsName(password: string, names: readonly string[]): boolean {
  const lower = password.toLowerCase();
  const words = names
    .join(' ')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u);
  return words.some((word) => word.length >= SHORTEST_NAME && lower.includes(word));
}
