/** What can be asked for, by group. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { RequestType } from '../../../sdk/index.ts';
import { requestFormCatalog } from '../../i18n/catalogs/request-form.ts';
import type { Localizer } from '../../i18n/index.ts';
import { requestStatus } from '../../ui/requests/request-status.ts';
import { statusPill } from '../../ui/status-pill/status-pill.ts';
import { reasonText } from './words.ts';

export interface CatalogOptions {
  choose(code: string): void;
  /** Whether a draft of it is kept. */
  begun(type: RequestType): boolean;
}

const draftMark = (localizer: Localizer): TemplateResult =>
  html`<span class="type-draft" part="draft"
    >${statusPill(requestStatus({ state: 'draft' }, localizer))}<span class="visually-hidden"
      >, ${localizer.text(requestFormCatalog, 'begun')}</span
    ></span
  >`;

/** The types to choose from. What is not possible now says why; what the user may not do at all is left out. */
export function typeCatalog(
  types: readonly RequestType[],
  localizer: Localizer,
  { choose, begun }: CatalogOptions,
): TemplateResult {
  const shown = types.filter(({ reason }) => reason !== 'not_permitted');
  const groups = [...new Set(shown.map(({ group }) => group))];
  return html`<div class="catalog" part="catalog">
    <h2 class="catalog-title">${localizer.text(requestFormCatalog, 'choose')}</h2>
    <div class="groups">
      ${groups.map(
        (group) =>
          html`<section class="group">
            <h3>${localizer.text(requestFormCatalog, `group.${group}`)}</h3>
            <ul role="list">
              ${shown
                .filter((type) => type.group === group)
                .map((type) => html`<li>${typeButton(type, localizer, { choose, begun })}</li>`)}
            </ul>
          </section>`,
      )}
    </div>
  </div>`;
}

function typeButton(
  type: RequestType,
  localizer: Localizer,
  { choose, begun }: CatalogOptions,
): TemplateResult {
  const { allowed, code, help, label, reason } = type;
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
    ${begun(type) ? draftMark(localizer) : nothing}
    ${text ? html`<span class="type-help">${text}</span>` : nothing}
  </button>`;
}
