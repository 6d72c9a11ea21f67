/** The panels themselves, fetched when the first of them is to be seen. */
import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { panelCatalog, stateCatalog } from '../../i18n/catalogs/state-words.ts';
import type { StateKey } from '../../i18n/catalogs/state-words.ts';
import { errorWords } from '../../i18n/index.ts';
import type { Localizer, TextParams } from '../../i18n/index.ts';
import type { RefreshNoticeOptions, StateKind, StatePanelOptions } from './state-panel.ts';

/** What each panel says unless told otherwise. */
function words(kind: StateKind, localizer: Localizer, error: unknown): { title: string; text: string } {
  const t = (key: StateKey, params?: TextParams) => localizer.text(stateCatalog, key, params);
  switch (kind) {
    case 'failed':
      return errorWords(localizer, error);
    case 'empty':
      return { title: t('empty'), text: localizer.text(panelCatalog, 'emptyText') };
    case 'signed-out':
      return { title: t('signedOut'), text: t('signedOutText') };
    case 'not-offered':
      return { title: t('notOffered'), text: t('notOfferedText') };
    case 'not-permitted':
      return { title: t('notPermitted'), text: t('notPermittedText') };
    case 'no-provider':
      return { title: t('noProvider'), text: t('noProviderText') };
  }
}

const LOCK = 'M6.5 9V6.5a3.5 3.5 0 0 1 7 0V9M4.5 9h11v8h-11z';
const ICONS: Record<StateKind, string> = {
  empty: 'M5 2.5h7l3.5 3.5v11.5H5zM12 2.5V6h3.5M8 11h4.5M8 14h3',
  failed: 'M10 3l8 14H2zM10 8.5v4M10 14.6v.2',
  'signed-out': LOCK,
  'not-permitted': LOCK,
  'not-offered': 'M2.5 10a7.5 7.5 0 1 0 15 0 7.5 7.5 0 0 0-15 0M6.5 10h7',
  'no-provider': 'M2.5 10a7.5 7.5 0 1 0 15 0 7.5 7.5 0 0 0-15 0M10 9v5M10 6v.2',
};

const icon = (kind: StateKind) =>
  html`<svg class="state-icon" viewBox="0 0 20 20" aria-hidden="true">
    ${svg`<path d=${ICONS[kind]} />`}
  </svg>`;

async function copyReference(event: Event): Promise<void> {
  const button = event.currentTarget as HTMLButtonElement;
  const [before, after] = button.querySelectorAll('span');
  try {
    await navigator.clipboard.writeText(button.value);
  } catch {
    // Writing is not allowed here: select the reference instead, ready to be copied by hand.
    if (button.previousElementSibling) getSelection()?.selectAllChildren(button.previousElementSibling);
    return;
  }
  before!.hidden = true;
  after!.hidden = false;
}

function referenceLine(localizer: Localizer, error: unknown) {
  const { reference } = errorWords(localizer, error);
  if (!reference) return nothing;
  const t = (key: StateKey, params?: TextParams) => localizer.text(stateCatalog, key, params);
  return html`<p class="state-reference">
    <span>${t('reference', { reference })}</span>
    <button class="button quiet" type="button" .value=${reference} @click=${copyReference}>
      <span>${t('copy')}</span><span role="status" hidden>${t('copied')}</span>
    </button>
  </p>`;
}

/** In place of the content: why there is none, what is safe, and what to do. */
export function statePanel(options: StatePanelOptions): TemplateResult {
  const { kind, localizer, error, onRetry, action = nothing } = options;
  const failed = kind === 'failed';
  const said = words(kind, localizer, error);
  const retry = onRetry
    ? html`<button class="button" type="button" @click=${() => onRetry()}>
        ${kind === 'signed-out' ? localizer.text(panelCatalog, 'signIn') : localizer.text(stateCatalog, 'retry')}
      </button>`
    : nothing;
  return html`<div class="state" part="state" data-kind=${kind} role=${failed ? 'alert' : nothing}>
    ${icon(kind)}
    <p class="state-title">${options.title ?? said.title}</p>
    <p class="state-text">${options.text ?? said.text}</p>
    ${onRetry || action !== nothing ? html`<div class="state-actions">${retry}${action}</div>` : nothing}
    ${failed ? referenceLine(localizer, error) : nothing}
  </div>`;
}

/** One line above content that could not be renewed: what is seen is the last good answer. */
export function refreshNotice(options: RefreshNoticeOptions): TemplateResult | typeof nothing {
  const { localizer, error, onRetry } = options;
  if (!error) return nothing;
  return html`<div class="refresh-notice" part="refresh-notice" role="status">
    ${icon('failed')}
    <span>${localizer.text(stateCatalog, 'refreshFailed')}</span>
    <button class="button quiet" type="button" @click=${() => onRetry()}>
      ${localizer.text(stateCatalog, 'retry')}
    </button>
  </div>`;
}
