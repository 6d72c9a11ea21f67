import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formCatalog } from '../../i18n/catalogs/form.ts';
import type { Localizer } from '../../i18n/index.ts';

/** Says that what stands in a form comes from an earlier visit, with the way to throw it away. */
export function draftRestored(
  localizer: Localizer,
  restored: boolean,
  onDiscard: (event: Event) => void,
): TemplateResult | typeof nothing {
  if (!restored) return nothing;
  return html`<p class="form-note">
    ${localizer.text(formCatalog, 'draftRestored')}
    <button class="button quiet" type="button" @click=${onDiscard}>
      ${localizer.text(formCatalog, 'draftDiscard')}
    </button>
  </p>`;
}
