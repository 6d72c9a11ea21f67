import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/index.ts';
import { statePanel } from '../state-panel/state-panel.ts';

export interface EmptyListOptions {
  localizer: Localizer;
  /** Whether a filter is what leaves nothing. */
  filtered: boolean;
  word(key: 'empty' | 'emptyText' | 'emptyFiltered' | 'emptyFilteredText' | 'clearFilters'): string;
  onClear(): void;
}

/** A list without rows: why, and what to do. The host page may say it in its own way, unless a filter is the reason. */
export function emptyList({ localizer, filtered, word, onClear }: EmptyListOptions): TemplateResult {
  if (filtered) {
    return statePanel({
      kind: 'empty',
      localizer,
      title: word('emptyFiltered'),
      text: word('emptyFilteredText'),
      action: html`<button class="button" type="button" @click=${() => onClear()}>
        ${word('clearFilters')}
      </button>`,
    });
  }
  return html`<slot name="empty"
    >${statePanel({ kind: 'empty', localizer, title: word('empty'), text: word('emptyText') })}</slot
  >`;
}
