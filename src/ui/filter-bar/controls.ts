/**
 * The control of each kind of filter. Stateless: what is typed or ticked goes to `change`. What floats is filled by
 * `panels.ts`, which is fetched when somebody comes near.
 */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CommonKey, Localizer } from '../../i18n/index.ts';
import type { FilterRange, FilterValue } from '../../lib/filter-codec.ts';
import { isActive, listOf } from './fields.ts';
import type { FilterField } from './fields.ts';
import type * as Panels from './panels.ts';

export interface FilterError {
  message: string;
  /** The end that is wrong; both without it. */
  side?: keyof FilterRange;
}

export interface ControlContext {
  localizer: Localizer;
  /** A word that everybody says. */
  common(key: CommonKey): string;
  /** The lessor's date; without it there are no presets. */
  today?: string;
  /** What is wrong with a field, by key. */
  errors: ReadonlyMap<string, FilterError>;
  change(field: FilterField, value: FilterValue): void;
  reject(field: FilterField, error: FilterError): void;
  /** What fills the panels, once it is here. */
  panels?: typeof Panels;
  /** A button was pressed whose panel cannot open yet. */
  early(event: Event): void;
}

type Control = (field: FilterField, value: FilterValue, context: ControlContext) => TemplateResult;

const floating: Control = (field, value, context) => {
  const { panels } = context;
  const count = listOf(value).length || (isActive(value) ? 1 : 0);
  return html`<button
      class="button filter"
      type="button"
      popovertarget="panel-${field.key}"
      ?data-active=${count > 0}
      @click=${panels ? nothing : context.early}
      @pointerenter=${field.later?.fetch}
    >
      <span>${field.label}</span
      >${count > 0 ? html`<span class="count" aria-hidden="true">${count}</span>` : nothing}
      <span class="caret" aria-hidden="true"></span>
    </button>
    <div
      id="panel-${field.key}"
      class="panel"
      popover
      role="group"
      aria-label=${field.label}
      @toggle=${(event: Event) => panels?.follow(event, field)}
    >
      ${panels?.panelContent(field, value, context) ?? nothing}
    </div>`;
};

const toggle: Control = (field, value, { change }) =>
  html`<label class="filter option" ?data-active=${value === true}
    ><input
      type="checkbox"
      .checked=${value === true}
      @change=${() => change(field, value === true ? undefined : true)}
    />${field.label}</label
  >`;

/** Of every kind but the search field, which is the bar's own. */
export const control: Control = (field, value, context) =>
  (field.kind === 'toggle' ? toggle : floating)(field, value, context);
