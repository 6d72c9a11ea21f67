import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { formCatalog } from '../../i18n/catalogs/form.ts';
import type { Localizer } from '../../i18n/index.ts';

/** What a control needs so that its label, its help and its error are spoken with it. */
export interface ControlAttributes {
  readonly id: string;
  /** Ids of help and error, for `aria-describedby`; undefined when there is neither. */
  readonly describedBy: string | undefined;
  readonly invalid: 'true' | undefined;
}

export interface FieldOptions {
  localizer: Localizer;
  /** Unique in the shadow root. */
  id: string;
  label: string;
  help?: string | undefined;
  /** Why the value cannot be accepted, in words. */
  error?: string | undefined;
  /** What may be left out is marked; the rest is needed. */
  optional?: boolean;
  control(attributes: ControlAttributes): TemplateResult;
}

/** One question of a form: label, help, the control, and beside it why it cannot be accepted. */
export function field(options: FieldOptions): TemplateResult {
  const { localizer, id, label, help, error, optional, control } = options;
  const ids = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  return html`<div class="field" part="field">
    <label for=${id}
      >${label}${
        optional ? html` <span class="required">${localizer.text(formCatalog, 'optional')}</span>` : nothing
      }</label
    >
    ${help ? html`<span class="hint" id="${id}-help">${help}</span>` : nothing}
    ${control({ id, describedBy: ids || undefined, invalid: error ? 'true' : undefined })}
    ${fieldError(id, error)}
  </div>`;
}

/** Why a value cannot be accepted; its id is what `aria-describedby` of the control names. */
export function fieldError(id: string, error: string | undefined): TemplateResult | typeof nothing {
  return error ? html`<p class="error" id="${id}-error">${errorMark}<span>${error}</span></p>` : nothing;
}

const errorMark = html`<svg class="error-mark" viewBox="0 0 16 16" aria-hidden="true">
  ${svg`<path d="M8 1 15.5 14.5H.5ZM7.2 6v4h1.6V6Zm0 5v1.6h1.6V11Z" fill-rule="evenodd" />`}
</svg>`;
