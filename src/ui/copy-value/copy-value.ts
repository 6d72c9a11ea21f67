import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { stateCatalog } from '../../i18n/catalogs/state-words.ts';
import type { Localizer } from '../../i18n/index.ts';

export interface CopyValueOptions {
  localizer: Localizer;
  /** What it is, such as “Reference”. */
  label: string;
  /** What is read. */
  text: string;
  /** What is copied. Default: what is read. */
  value?: string;
}

/** A fact that is typed into another program: its value, and a button that copies it and says so. */
export function copyValue({ localizer, label, text, value = text }: CopyValueOptions): TemplateResult {
  const words = (key: 'copy' | 'copied') => localizer.text(stateCatalog, key);
  return html`<div class="copy-value">
    <dt>${label}</dt>
    <dd>
      <span class="copy-text">${text}</span>
      <button
        class="button quiet"
        type="button"
        aria-label=${localizer.text(stateCatalog, 'copyOf', { label })}
        .value=${value}
        @click=${copy}
      >
        <span>${words('copy')}</span><span role="status" hidden>${words('copied')}</span>
      </button>
    </dd>
  </div>`;
}

async function copy(event: Event): Promise<void> {
  const button = event.currentTarget as HTMLButtonElement;
  const [before, after] = button.querySelectorAll('span');
  try {
    await navigator.clipboard.writeText(button.value);
  } catch {
    // Writing is not allowed here: select the value instead, ready to be copied by hand.
    if (button.previousElementSibling) getSelection()?.selectAllChildren(button.previousElementSibling);
    return;
  }
  before!.hidden = true;
  after!.hidden = false;
}
