import type { TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/index.ts';
import { statePanel } from './state-panel.ts';
import type { StatePanelOptions } from './state-panel.ts';

/** What can stand between a widget and its data, apart from waiting. */
export type ClosedGate = 'no-provider' | 'signed-out' | 'session-failed' | 'not-offered' | 'not-permitted';

export interface GatePanelOptions {
  gate: ClosedGate;
  localizer: Localizer;
  /** Why the session failed. */
  error?: StatePanelOptions['error'];
  /** Asks for the session again. */
  onRetry?: () => void;
}

/** Why a widget cannot show anything, and what to do about it. */
export function gatePanel({ gate, localizer, error, onRetry }: GatePanelOptions): TemplateResult {
  if (gate === 'session-failed') return statePanel({ kind: 'failed', localizer, error, onRetry });
  return statePanel({ kind: gate, localizer, ...(gate === 'signed-out' && { onRetry }) });
}
