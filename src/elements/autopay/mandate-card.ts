/** One mandate: from which account, for what, since when, and what can be done with it. */
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { AutopayMandate } from '../../../sdk/index.ts';
import { maskIban } from '../../lib/iban.ts';
import { factGrid } from '../../ui/record-detail/fact-grid.ts';
import { statusPill } from '../../ui/status-pill/status-pill.ts';
import type { Status } from '../../ui/status-pill/status-pill.ts';
import { ACTIONS } from './values.ts';
import type { MandateAction } from './values.ts';
import type { AutopayView } from './view.ts';

export interface MandateCard extends AutopayView {
  readonly mandate: AutopayMandate;
  /** Name of a contract by its id, as far as it is known. */
  contractName(id: string): string | undefined;
  /** What the user may do; what the mandate allows now is added here. */
  may(action: MandateAction | 'update'): boolean;
  onChange(): void;
  onAct(action: MandateAction): void;
}

/** So many contracts are named; more are counted. */
const MOST_NAMED = 6;

export function mandateStatus({ state, activeFrom }: AutopayMandate, { localizer, t }: AutopayView): Status {
  switch (state) {
    case 'active':
      return { tone: 'settled', text: t('state.active') };
    case 'pending': {
      const text = activeFrom ? t('activeFrom', { date: localizer.date(activeFrom) }) : t('state.pending');
      return { tone: 'attention', shape: 'ring', text };
    }
    case 'suspended':
      return { tone: 'attention', text: t('state.suspended') };
    default:
      return { tone: 'neutral', text: t(`state.${state}`) };
  }
}

export const hasEnded = ({ state }: AutopayMandate): boolean => state === 'revoked' || state === 'expired';

/** What a mandate collects, in words. */
export function scopeText(
  { scope }: AutopayMandate,
  { localizer, t, contractName }: Pick<MandateCard, 'localizer' | 't' | 'contractName'>,
): string {
  if (!scope) return t('scopeUnknown');
  if (scope.kind === 'all') return t('scopeAll');
  const ids = scope.contractIds ?? [];
  const names = ids.map((id) => contractName(id));
  const known = names.filter((name) => name !== undefined);
  if (ids.length === 0 || ids.length > MOST_NAMED || known.length < ids.length)
    return t('scopeCount', { count: ids.length });
  return localizer.list(known);
}

export function mandateCard(card: MandateCard): TemplateResult {
  const { mandate, localizer, t } = card;
  const { holder, iban, scheme, reference, signedAt, lastUsedOn } = mandate;
  const masked = maskIban(iban);
  const allowed = (action: string) => mandate.allowedActions?.includes(action) ?? false;
  const actions = ACTIONS.filter((action) => allowed(action) && card.may(action));
  return html`<li class="mandate" part="mandate" data-state=${mandate.state}>
    <div class="mandate-head">
      <h2 class="iban" dir="ltr">${masked}</h2>
      ${statusPill(mandateStatus(mandate, card))}
    </div>
    ${factGrid([
      { label: t('holder'), value: holder },
      { label: t('scheme'), value: t(`scheme.${scheme}`) },
      { label: t('reference'), value: reference },
      { label: t('signed'), value: signedAt && localizer.instant(signedAt) },
      { label: t('lastUsed'), value: lastUsedOn && localizer.date(lastUsedOn) },
      { label: t('covers'), value: scopeText(mandate, card) },
    ])}
    <div class="form-actions">
      ${
        allowed('update') && card.may('update')
          ? html`<button
              class="button"
              type="button"
              aria-label=${t('named', { action: t('change'), iban: masked })}
              @click=${() => card.onChange()}
            >
              ${t('change')}
            </button>`
          : ''
      }
      ${actions.map(
        (action) =>
          html`<button
            class="button"
            type="button"
            aria-label=${t('named', { action: t(`act.${action}`), iban: masked })}
            @click=${() => card.onAct(action)}
          >
            ${t(`act.${action}`)}
          </button>`,
      )}
    </div>
  </li>`;
}
