/** What stands in the form of a mandate, what is wrong with it, and what the lessor's refusals mean. */
import type { LeasekitError, MandateDraft } from '../../../sdk/index.ts';
import type { AutopayKey } from '../../i18n/catalogs/autopay.ts';
import { normalizeIban } from '../../lib/iban.ts';

export const SCHEMES = ['core', 'b2b'] as const;
export type Scheme = (typeof SCHEMES)[number];
export type MandateAction = 'suspend' | 'resume' | 'revoke';
export const ACTIONS = ['suspend', 'resume', 'revoke'] as const satisfies readonly MandateAction[];

/** What is kept in the browser while it is typed. The account number is not among it, and the consent is given anew. */
export interface Kept {
  readonly holder: string;
  readonly scheme: Scheme;
  readonly scope: 'all' | 'contracts';
  readonly contractIds: readonly string[];
}

/** What is never kept. */
export interface Typed extends Kept {
  readonly iban: string;
  readonly consent: boolean;
}

export type FieldId = 'iban' | 'holder' | 'scheme' | 'scope' | 'consent';

export interface Problem {
  readonly field: FieldId;
  /** A key of the element's catalog, or of the words all forms share. */
  readonly key: AutopayKey | 'needed' | 'badIban';
}

export const EMPTY: Kept = { holder: '', scheme: 'core', scope: 'all', contractIds: [] };

export const scopeOf = ({ scope, contractIds }: Kept): MandateDraft['scope'] =>
  scope === 'all' ? { kind: 'all' } : { kind: 'contracts', contractIds: [...contractIds] };

/** Whether two collect the same, in whatever order the contracts were chosen. */
export const isSameScope = (one: Kept, other: Kept): boolean =>
  one.scope === other.scope &&
  (one.scope === 'all' || [...one.contractIds].sort().join() === [...other.contractIds].sort().join());

/** What of a stored draft can still be used. */
export function revive(stored: unknown): Kept | undefined {
  const { holder, scheme, scope, contractIds } = (stored ?? {}) as Record<string, unknown>;
  if (typeof holder !== 'string' || !Array.isArray(contractIds)) return undefined;
  return {
    holder,
    scheme: scheme === 'b2b' ? 'b2b' : 'core',
    scope: scope === 'contracts' ? 'contracts' : 'all',
    contractIds: contractIds.filter((id) => typeof id === 'string'),
  };
}

interface Checks {
  readonly isIban: (text: string) => boolean;
  /** A mandate that is changed keeps its account and its consent unless told otherwise. */
  readonly changing: boolean;
}

/** What has to be put right before it can be sent, in the order of the form. */
export function problemsOf(typed: Typed, { isIban, changing }: Checks): Problem[] {
  const problems: Problem[] = [];
  const iban = normalizeIban(typed.iban);
  if (iban === '') {
    if (!changing) problems.push({ field: 'iban', key: 'needed' });
  } else if (!isIban(iban)) problems.push({ field: 'iban', key: 'badIban' });
  if (typed.holder.trim() === '') problems.push({ field: 'holder', key: 'needed' });
  if (typed.scope === 'contracts' && typed.contractIds.length === 0)
    problems.push({ field: 'scope', key: 'refused.noContract' });
  if (!changing && !typed.consent) problems.push({ field: 'consent', key: 'refused.noConsent' });
  return problems;
}

const REFUSALS: Readonly<Record<string, Problem>> = {
  invalid_iban: { field: 'iban', key: 'badIban' },
  scheme_not_allowed: { field: 'scheme', key: 'refused.scheme_not_allowed' },
  unknown_contract: { field: 'scope', key: 'refused.unknown_contract' },
  contract_not_active: { field: 'scope', key: 'refused.contract_not_active' },
  currency_mismatch: { field: 'scope', key: 'refused.currency_mismatch' },
  mandate_exists: { field: 'scope', key: 'refused.mandate_exists' },
};

interface Refused {
  readonly fieldErrors?: readonly { readonly code: string; readonly pointer: string }[];
}

/** What a refusal says about fields; empty where it is about none. */
export function refusedFields(error: LeasekitError): Problem[] {
  return ((error as Refused).fieldErrors ?? []).flatMap(({ code, pointer }) => {
    const known = REFUSALS[code];
    if (known) return [known];
    const field = /^\/(iban|holder|scheme|scope)\b/.exec(pointer)?.[1] as FieldId | undefined;
    return field ? [{ field, key: 'refused.other' as const }] : [];
  });
}
