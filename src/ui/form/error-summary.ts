import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formCatalog } from '../../i18n/catalogs/form.ts';
import type { Localizer } from '../../i18n/index.ts';

/** One thing to put right: the id of its control, and what is wrong with it. */
export interface FormError {
  readonly id: string;
  readonly label: string;
  readonly message: string;
}

/** What has to be put right before the form can be sent, each a way to its field. Focus it with {@link focusSummary}. */
export function errorSummary(
  localizer: Localizer,
  errors: readonly FormError[],
): TemplateResult | typeof nothing {
  if (errors.length === 0) return nothing;
  return html`<div
    class="summary"
    part="error-summary"
    role="group"
    aria-labelledby="summary-title"
    tabindex="-1"
  >
    <h2 id="summary-title">${localizer.text(formCatalog, 'correct', { count: errors.length })}</h2>
    <ul>
      ${errors.map(
        ({ id, label, message }) =>
          html`<li>
            <a href="#${id}" @click=${(event: Event) => focusField(event, id)}
              >${localizer.text(formCatalog, 'labelled', { label, value: message })}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}

/** Takes the reader to the summary, once it is rendered. */
export function focusSummary(root: ParentNode): void {
  root.querySelector<HTMLElement>('.summary')?.focus();
}

/** Links into a shadow root lead nowhere by themselves. */
function focusField(event: Event, id: string): void {
  event.preventDefault();
  const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  const found = root.getElementById(id);
  const control = found?.matches('fieldset, [role=group]')
    ? found.querySelector<HTMLElement>('input, select, textarea, button')
    : found;
  control?.focus();
}
