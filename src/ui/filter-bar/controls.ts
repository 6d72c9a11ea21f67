/** The control of each kind of filter. Stateless: what is typed or ticked goes to `change`. */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { TemplateResult } from 'lit';
import { uiCatalog } from '../../i18n/catalogs/ui.ts';
import { commonCatalog } from '../../i18n/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import type { FilterRange, FilterValue } from '../../lib/filter-codec.ts';
import { followAnchor } from '../popover/popover.ts';
import { amountText, parseAmount } from './amounts.ts';
import { DATE_PRESETS, presetOf, presetRange } from './date-presets.ts';
import { isActive, isRange, listOf } from './fields.ts';
import type { FilterField } from './fields.ts';

export interface FilterError {
  message: string;
  /** The end that is wrong; both without it. */
  side?: keyof FilterRange;
}

export interface ControlContext {
  localizer: Localizer;
  /** The lessor's date; without it there are no presets. */
  today?: string;
  /** What is wrong with a field, by key. */
  errors: ReadonlyMap<string, FilterError>;
  change(field: FilterField, value: FilterValue): void;
  reject(field: FilterField, error: FilterError): void;
}

type Control = (field: FilterField, value: FilterValue, context: ControlContext) => TemplateResult;

const inputValue = (event: Event) => (event.currentTarget as HTMLInputElement).value;

const floating = (field: FilterField, value: FilterValue, content: unknown): TemplateResult => {
  const count = listOf(value).length || (isActive(value) ? 1 : 0);
  return html`<button
      class="button filter"
      type="button"
      popovertarget="panel-${field.key}"
      ?data-active=${count > 0}
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
      @toggle=${(event: Event) => followAnchor(event)}
    >
      ${content}
    </div>`;
};

const choice: Control = (field, value, { localizer, change }) => {
  const [current = ''] = listOf(value);
  return html`<span class="pick"
    ><select
      class="filter"
      aria-label=${field.label}
      ?data-active=${current !== ''}
      .value=${live(current)}
      @change=${(event: Event) => change(field, inputValue(event))}
    >
      <option value="" ?selected=${current === ''}>
        ${localizer.text(uiCatalog, 'labelled', { label: field.label, value: localizer.text(commonCatalog, 'all') })}
      </option>
      ${field.options?.map(
        (option) =>
          html`<option value=${option.value} ?selected=${option.value === current}>${option.label}</option>`,
      )}</select
    ><span class="caret" aria-hidden="true"></span
  ></span>`;
};

const choices: Control = (field, value, { change }) => {
  const chosen = listOf(value);
  const toggle = (key: string) =>
    change(field, chosen.includes(key) ? chosen.filter((other) => other !== key) : [...chosen, key]);
  return floating(
    field,
    value,
    field.options?.map(
      (option) =>
        html`<label class="option"
          ><input
            type="checkbox"
            .checked=${live(chosen.includes(option.value))}
            @change=${() => toggle(option.value)}
          />${option.label}</label
        >`,
    ),
  );
};

const toggle: Control = (field, value, { change }) =>
  html`<label class="filter option" ?data-active=${value === true}
    ><input
      type="checkbox"
      .checked=${live(value === true)}
      @change=${() => change(field, value === true ? undefined : true)}
    />${field.label}</label
  >`;

/** Two ends with one message; an end that stands in the wrong order is kept for the reader to mend. */
function ends(field: FilterField, context: ControlContext, end: (side: keyof FilterRange) => TemplateResult) {
  const error = context.errors.get(field.key);
  const { localizer } = context;
  return html`<div class="ends">
      <label>${localizer.text(uiCatalog, 'from')}${end('gte')}</label>
      <label>${localizer.text(uiCatalog, 'to')}${end('lte')}</label>
    </div>
    <p id="error-${field.key}" class="mistake" role="alert">${error?.message}</p>`;
}

function isWrong({ key }: FilterField, side: keyof FilterRange, { errors }: ControlContext): boolean {
  const error = errors.get(key);
  return error !== undefined && (error.side ?? side) === side;
}

function changeEnd(field: FilterField, range: FilterRange, context: ControlContext): void {
  const { gte, lte } = range;
  const compare = field.kind === 'date-range' ? (gte ?? '') > (lte ?? '') : Number(gte) > Number(lte);
  if (gte && lte && compare)
    context.reject(field, { message: context.localizer.text(uiCatalog, 'reversed') });
  else context.change(field, range);
}

const dateRange: Control = (field, value, context) => {
  const { localizer, today } = context;
  const range: FilterRange = isRange(value) ? value : {};
  const preset = presetOf(range, today);
  const type = (side: keyof FilterRange) => (event: Event) => {
    const day = inputValue(event);
    // While a year is typed the browser reports the years 0002, 0020 and 0202 too.
    if (day && day < '1900') return;
    changeEnd(field, { ...range, [side]: day || undefined }, context);
  };
  const content = html`${
    today
      ? DATE_PRESETS.map(
          (name) =>
            html`<label class="option"
              ><input
                type="radio"
                name="preset-${field.key}"
                .checked=${live(preset === name)}
                @change=${() => context.change(field, presetRange(name, today))}
              />${localizer.text(uiCatalog, name)}</label
            >`,
        )
      : nothing
  }
  ${ends(
    field,
    context,
    (side) =>
      html`<input
        class="end"
        type="date"
        min="1900-01-01"
        max="2999-12-31"
        aria-invalid=${isWrong(field, side, context) ? 'true' : nothing}
        aria-describedby="error-${field.key}"
        .value=${range[side] ?? ''}
        @change=${type(side)}
      />`,
  )}`;
  return floating(field, value, content);
};

const amountRange: Control = (field, value, context) => {
  const { localizer } = context;
  const range: FilterRange = isRange(value) ? value : {};
  const type = (side: keyof FilterRange) => (event: Event) => {
    const minor = parseAmount(inputValue(event), localizer, field.scale);
    if (minor !== null) return changeEnd(field, { ...range, [side]: minor }, context);
    const example = amountText('123450', localizer, field.scale);
    context.reject(field, { message: localizer.text(uiCatalog, 'badAmount', { example }), side });
  };
  return floating(
    field,
    value,
    ends(
      field,
      context,
      (side) =>
        html`<input
          class="end"
          inputmode="decimal"
          autocomplete="off"
          aria-invalid=${isWrong(field, side, context) ? 'true' : nothing}
          aria-describedby="error-${field.key}"
          .value=${range[side] ? amountText(range[side], localizer, field.scale) : ''}
          @change=${type(side)}
        />`,
    ),
  );
};

/** By kind; the search field is the bar's own. */
export const CONTROLS: Record<Exclude<FilterField['kind'], 'search'>, Control> = {
  choice,
  choices,
  toggle,
  'date-range': dateRange,
  'amount-range': amountRange,
};
