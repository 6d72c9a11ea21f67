/** What can be asked for, by group. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { RequestType } from '../../../sdk/index.ts';
import { requestFormCatalog } from '../../i18n/catalogs/request-form.ts';
import type { Localizer } from '../../i18n/index.ts';
import { reasonText } from './words.ts';

/** The types to choose from. What is not possible now says why; what the user may not do at all is left out. */
export function typeCatalog(
  types: readonly RequestType[],
  localizer: Localizer,
  choose: (code: string) => void,
): TemplateResult {
  const shown = types.filter(({ reason }) => reason !== 'not_permitted');
  const groups = [...new Set(shown.map(({ group }) => group))];
  return html`<div class="catalog" part="catalog">
    <h3 class="catalog-title">${localizer.text(requestFormCatalog, 'choose')}</h3>
    <div class="groups">
      ${groups.map(
        (group) =>
          html`<section class="group">
            <h4>${localizer.text(requestFormCatalog, `group.${group}`)}</h4>
            <ul role="list">
              ${shown
                .filter((type) => type.group === group)
                .map((type) => html`<li>${typeButton(type, localizer, choose)}</li>`)}
            </ul>
          </section>`,
      )}
    </div>
  </div>`;
}

function typeButton(
  { allowed, code, help, label, reason }: RequestType,
  localizer: Localizer,
  choose: (code: string) => void,
): TemplateResult {
  const text = allowed ? help : reasonText(reason, localizer);
  return html`<button
    class="type"
    part="type"
    type="button"
    value=${code}
    aria-disabled=${allowed ? nothing : 'true'}
    @click=${() => allowed && choose(code)}
  >
    <span class="type-label">${label}</span>
    ${text ? html`<span class="type-help">${text}</span>` : nothing}
  </button>`;
}
