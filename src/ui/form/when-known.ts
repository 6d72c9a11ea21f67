import type { TemplateResult } from 'lit';
import type { LeasekitError } from '../../../sdk/index.ts';
import { commonCatalog } from '../../i18n/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import { skeleton } from '../skeleton/skeleton.ts';
import { statePanel } from '../state-panel/state-panel.ts';

export interface WhenKnownOptions {
  localizer: Localizer;
  /** How it stands with what can be chosen. */
  choices: { readonly status: string; readonly error?: LeasekitError | undefined };
  /** Lines that stand for the form until then. */
  rows: number;
  onRetry(): void;
}

/**
 * A form once what can be chosen in it is known: before, a draft would lose what is not yet there to be chosen, and
 * what is about to be pressed would move away.
 */
export function whenKnown(options: WhenKnownOptions, form: () => TemplateResult): TemplateResult {
  const { choices, localizer, onRetry, rows } = options;
  if (choices.status === 'loading')
    return skeleton('lines', { rows, label: localizer.text(commonCatalog, 'loading') });
  if (choices.status !== 'failed') return form();
  return statePanel({ kind: 'failed', localizer, error: choices.error, onRetry });
}
