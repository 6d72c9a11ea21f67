/** A mandate as the lessor keeps it, and as the API shows it. */
import type {
  AutopayMandate,
  MandateDraft,
  MandateScope,
  MandateState,
} from '../../../sdk/schemas/mandate.ts';
import { fromDay } from '../../engine/finance/calendar.ts';
import { isIban, maskIban } from '../../engine/finance/iban.ts';
import { LessorRuleError } from '../../engine/rule-error.ts';

/** What a payer may do with a mandate; one that has ended is not here. */
export const ACTIONS: Readonly<Partial<Record<MandateState, readonly string[]>>> = {
  pending: ['update', 'revoke'],
  active: ['update', 'suspend', 'revoke'],
  suspended: ['update', 'resume', 'revoke'],
};

/** The IBAN is the bank's to know: here it is masked from the start. */
export interface Mandate {
  readonly id: string;
  readonly customer: number;
  readonly reference: string;
  readonly scheme: MandateDraft['scheme'];
  readonly consentVersion: string;
  readonly signedAt: string;
  iban: string;
  holder: string;
  scope: MandateScope;
  state: Exclude<MandateState, 'unknown'>;
  activeFrom: number;
  lastUsed: number;
  used: boolean;
}

/** The IBAN as it is kept. @throws {LessorRuleError} for what is no IBAN; the text itself is never repeated. */
export function masked(text: string): string {
  if (!isIban(text)) throw new LessorRuleError(422, 'invalid_iban', '/iban');
  return maskIban(text);
}

/** The mandate with its masked account. */
export function mandateView(mandate: Mandate): AutopayMandate {
  const { id, iban, holder, scheme, reference, consentVersion, signedAt, state, scope } = mandate;
  return {
    ...{ id, iban, holder, scheme, reference, consentVersion, signedAt, state },
    scope: { ...scope },
    activeFrom: fromDay(mandate.activeFrom),
    ...(mandate.used ? { lastUsedOn: fromDay(mandate.lastUsed) } : {}),
    allowedActions: [...(ACTIONS[state] ?? [])],
  };
}
