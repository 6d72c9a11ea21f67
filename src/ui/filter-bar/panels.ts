/** What stands in the panels that float, and what the chips say: fetched when somebody comes near, or filters. */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { TemplateResult } from 'lit';
import { filterCatalog } from '../../i18n/catalogs/filter-words.ts';
import type { FilterRange, FilterValue } from '../../lib/filter-codec.ts';
import { followAnchor, placeAgain } from '../popover/popover.ts';
import { popoverStyles } from '../popover/popover.styles.ts';
import { amountText, parseAmount } from './amounts.ts';
import type { ControlContext } from './controls.ts';
import { DATE_PRESETS, presetOf, presetRange } from './date-presets.ts';
import { isRange, listOf } from './fields.ts';
import type { FilterField } from './fields.ts';
import { forgetFound, optionFinder } from './option-finder.ts';
import { panelStyles } from './panels.styles.ts';

export { describeFilter } from './describe.ts';
export { toRows } from './to-rows.ts';

/** What the bar adopts once there are panels. */
export const styles = [popoverStyles, panelStyles];

const inputValue = (event: Event) => (event.currentTarget as HTMLInputElement).value;

type Content = (field: FilterField, value: FilterValue, context: ControlContext) => TemplateResult;

/** Keeps an opened panel at its button, and has options fetched that are not here yet. */
export function follow(event: Event, { later }: FilterField): void {
  if (followAnchor(event)) later?.fetch();
  else forgetFound(event.currentTarget as HTMLElement);
}

/** Keeps the panel that is open at its button when what it holds has changed. */
export function placeOpen(root: ParentNode): void {
  const panel = root.querySelector<HTMLElement>('.panel:popover-open');
  if (panel) placeAgain(panel);
}

/** One of the options, or all of them. */
const choice: Content = (field, value, { localizer, common, change }) => {
  const { options = [], later } = field;
  if (later?.status === 'failed')
    return html`<p class="mistake" role="alert">${localizer.text(filterCatalog, 'optionsFailed')}</p>
      <button class="button" type="button" @click=${() => later.fetch()}>${common('retry')}</button>`;
  if (later?.status === 'coming') return html`<p class="coming" role="status">${common('loading')}</p>`;
  const [current = ''] = listOf(value);
  return html`${optionFinder(field, localizer)}
  ${[{ value: '', label: common('all') }, ...options].map(
    (option) =>
      html`<label class="option"
        ><input
          type="radio"
          name="choice-${field.key}"
          value=${option.value}
          .checked=${live(option.value === current)}
          @change=${() => change(field, option.value)}
        />${option.label}</label
      >`,
  )}`;
};

const choices: Content = (field, value, { localizer, change }) => {
  const chosen = listOf(value);
  const toggle = (key: string) =>
    change(field, chosen.includes(key) ? chosen.filter((other) => other !== key) : [...chosen, key]);
  return html`${optionFinder(field, localizer)}
  ${field.options?.map(
    (option) =>
      html`<label class="option"
        ><input
          type="checkbox"
          value=${option.value}
          .checked=${live(chosen.includes(option.value))}
          @change=${() => toggle(option.value)}
        />${option.label}</label
      >`,
  )}`;
};

/** Two ends with one message; an end that stands in the wrong order is kept for the reader to mend. */
function ends(field: FilterField, context: ControlContext, end: (side: keyof FilterRange) => TemplateResult) {
  const error = context.errors.get(field.key);
  const { localizer } = context;
  return html`<div class="ends">
      <label>${localizer.text(filterCatalog, 'from')}${end('gte')}</label>
      <label>${localizer.text(filterCatalog, 'to')}${end('lte')}</label>
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
    context.reject(field, { message: context.localizer.text(filterCatalog, 'reversed') });
  else context.change(field, range);
}

const dateRange: Content = (field, value, context) => {
  const { localizer, today } = context;
  const range: FilterRange = isRange(value) ? value : {};
  const preset = presetOf(range, today);
  const type = (side: keyof FilterRange) => (event: Event) => {
    const day = inputValue(event);
    // While a year is typed the browser reports the years 0002, 0020 and 0202 too.
    if (day && day < '1900') return;
    changeEnd(field, { ...range, [side]: day || undefined }, context);
  };
  return html`${
    today
      ? DATE_PRESETS.map(
          (name) =>
            html`<label class="option"
              ><input
                type="radio"
                name="preset-${field.key}"
                .checked=${live(preset === name)}
                @change=${() => context.change(field, presetRange(name, today))}
              />${localizer.text(filterCatalog, name)}</label
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
};

const amountRange: Content = (field, value, context) => {
  const { localizer } = context;
  const range: FilterRange = isRange(value) ? value : {};
  const type = (side: keyof FilterRange) => (event: Event) => {
    const minor = parseAmount(inputValue(event), localizer, field.scale);
    if (minor !== null) return changeEnd(field, { ...range, [side]: minor }, context);
    const example = amountText('123450', localizer, field.scale);
    context.reject(field, { message: localizer.text(filterCatalog, 'badAmount', { example }), side });
  };
  return ends(
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
  );
};

/** The content of a panel that floats. */
export const panelContent: Content = (field, value, context) => {
  switch (field.kind) {
    case 'choice':
      return choice(field, value, context);
    case 'choices':
      return choices(field, value, context);
    case 'date-range':
      return dateRange(field, value, context);
    default:
      return amountRange(field, value, context);
  }
};
