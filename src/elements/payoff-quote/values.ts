/** What is asked for a figure, and what the lessor's refusals mean. */
import type { LeasekitError } from '../../../sdk/index.ts';
import type { PayoffQuoteKey } from '../../i18n/catalogs/payoff-quote.ts';

export interface Asked {
  readonly contractId: string;
  readonly effectiveOn: string;
}

/** What of a stored draft can still be used. */
export function revive(stored: unknown): Asked | undefined {
  const { contractId, effectiveOn } = (stored ?? {}) as Record<string, unknown>;
  if (typeof contractId !== 'string' || typeof effectiveOn !== 'string') return undefined;
  return { contractId, effectiveOn };
}

export interface Refusal {
  /** `contract`, `day` or `outcome`; undefined concerns no field. */
  readonly field?: 'contract' | 'day' | 'outcome';
  readonly key: PayoffQuoteKey;
}

const REFUSALS: Readonly<Record<string, Refusal>> = {
  unknown_contract: { field: 'contract', key: 'refused.unknown_contract' },
  contract_not_active: { field: 'contract', key: 'refused.contract_not_active' },
  in_the_past: { field: 'day', key: 'refused.in_the_past' },
  out_of_range: { field: 'day', key: 'refused.out_of_range' },
  not_allowed: { field: 'outcome', key: 'refused.not_allowed' },
  not_binding: { key: 'refused.not_binding' },
  expired: { key: 'refused.expired' },
  accepted_already: { key: 'refused.accepted_already' },
  payment_in_progress: { key: 'refused.payment_in_progress' },
  disputed: { key: 'refused.disputed' },
};

interface Refused {
  readonly fieldErrors?: readonly { readonly code: string }[];
}

/** What a refusal says, where it is one that is known. */
export function refusalOf(error: LeasekitError): Refusal | undefined {
  for (const { code } of (error as Refused).fieldErrors ?? [])
    if (Object.hasOwn(REFUSALS, code)) return REFUSALS[code];
  return undefined;
}
