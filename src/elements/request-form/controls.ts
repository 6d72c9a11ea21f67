/** The control of one value, by its kind: native ones throughout. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { RequestField } from '../../../sdk/index.ts';
import { requestFormCatalog } from '../../i18n/catalogs/request-form.ts';
import { commonCatalog } from '../../i18n/index.ts';
import { countries } from '../../lib/countries.ts';
import type { ControlAttributes } from '../../ui/form/field.ts';
import type { FormContext } from './context.ts';

interface InputKind {
  readonly type: string;
  readonly inputmode?: string;
  readonly autocomplete: string;
  readonly spellcheck?: 'false';
}

const INPUTS: Readonly<Record<string, InputKind>> = {
  date: { type: 'date', autocomplete: 'off' },
  integer: { type: 'text', inputmode: 'numeric', autocomplete: 'off' },
  iban: { type: 'text', autocomplete: 'off', spellcheck: 'false' },
  email: { type: 'email', inputmode: 'email', autocomplete: 'email', spellcheck: 'false' },
  phone: { type: 'tel', inputmode: 'tel', autocomplete: 'tel' },
  text: { type: 'text', autocomplete: 'off' },
};

/** A single control of a field. */
export function control(
  field: RequestField,
  path: string,
  attributes: ControlAttributes,
  context: FormContext,
): TemplateResult {
  switch (field.kind) {
    case 'textarea':
      return textarea(path, attributes, context, { rows: 5, maxLength: field.maxLength });
    case 'choice':
      return select(path, attributes, context, field.options ?? []);
    case 'country':
      return countrySelect(path, attributes, context, field.options);
    case 'contract':
    case 'asset':
      return recordSelect(field, path, attributes, context);
    case 'money':
      return money(field, path, attributes, context);
    default:
      return input(INPUTS[field.kind] ?? INPUTS['text']!, field, path, attributes, context);
  }
}

const typed = (event: Event): string => (event.currentTarget as HTMLInputElement).value;

function input(
  { type, inputmode, autocomplete, spellcheck }: InputKind,
  { min, max, maxLength, required }: RequestField,
  path: string,
  { id, describedBy, invalid }: ControlAttributes,
  { value, set }: FormContext,
): TemplateResult {
  const isDate = type === 'date';
  return html`<input
    id=${id}
    name=${path}
    type=${type}
    inputmode=${ifDefined(inputmode)}
    autocomplete=${autocomplete}
    spellcheck=${ifDefined(spellcheck)}
    min=${isDate && min !== undefined ? min : nothing}
    max=${isDate && max !== undefined ? max : nothing}
    maxlength=${maxLength ?? nothing}
    aria-required=${required ? 'true' : nothing}
    aria-describedby=${ifDefined(describedBy)}
    aria-invalid=${ifDefined(invalid)}
    .value=${value(path)}
    @input=${(event: Event) => set(path, typed(event))}
  />`;
}

export function textarea(
  path: string,
  { id, describedBy, invalid }: ControlAttributes,
  { value, set }: FormContext,
  { rows, maxLength, autocomplete = 'off' }: { rows: number; maxLength?: number; autocomplete?: string },
): TemplateResult {
  return html`<textarea
    id=${id}
    name=${path}
    rows=${rows}
    autocomplete=${autocomplete}
    maxlength=${maxLength ?? nothing}
    aria-describedby=${ifDefined(describedBy)}
    aria-invalid=${ifDefined(invalid)}
    .value=${value(path)}
    @input=${(event: Event) => set(path, typed(event))}
  ></textarea>`;
}

/** A text that belongs to no field of its own, such as a part of an address. */
export const textInput = (
  path: string,
  attributes: ControlAttributes,
  context: FormContext,
  autocomplete: string,
): TemplateResult => {
  const field = { kind: 'text', label: '', name: path, required: false, maxLength: 200 } as const;
  return input({ type: 'text', autocomplete }, field, path, attributes, context);
};

function select(
  path: string,
  { id, describedBy, invalid }: ControlAttributes,
  { value, set, localizer }: FormContext,
  options: readonly { readonly value: string; readonly label: string }[],
  autocomplete = 'off',
): TemplateResult {
  const chosen = value(path);
  return html`<select
    id=${id}
    name=${path}
    autocomplete=${autocomplete}
    aria-describedby=${ifDefined(describedBy)}
    aria-invalid=${ifDefined(invalid)}
    @change=${(event: Event) => set(path, typed(event))}
  >
    <option value="" ?selected=${chosen === ''}>${localizer.text(requestFormCatalog, 'choosePlease')}</option>
    ${options.map(
      (option) =>
        html`<option value=${option.value} ?selected=${option.value === chosen}>${option.label}</option>`,
    )}
  </select>`;
}

export function countrySelect(
  path: string,
  attributes: ControlAttributes,
  context: FormContext,
  options?: readonly { readonly value: string; readonly label: string }[],
): TemplateResult {
  const all = countries(context.localizer.locale).map(({ code, name }) => ({ value: code, label: name }));
  return select(path, attributes, context, options ?? all, 'country');
}

/** Contracts or assets; with a search where there are more than are listed. */
function recordSelect(
  { kind, label }: RequestField,
  path: string,
  attributes: ControlAttributes,
  context: FormContext,
): TemplateResult {
  const { data, localizer } = context;
  const room = kind === 'contract' ? data.contracts : data.assets;
  const { items, more, q, status } = room.state;
  const t = (key: 'findContract' | 'findAsset' | 'choicesFailed') => localizer.text(requestFormCatalog, key);
  const find = t(kind === 'contract' ? 'findContract' : 'findAsset');
  return html`${
    more || q
      ? html`<input
            type="search"
            aria-label=${find}
            placeholder=${find}
            autocomplete="off"
            .value=${q}
            @change=${(event: Event) => room.search(typed(event))}
            @keydown=${(event: KeyboardEvent) => {
              // Enter finds; it does not send the form.
              if (event.key !== 'Enter') return;
              event.preventDefault();
              room.search(typed(event));
            }}
          />${more ? html`<span class="hint">${localizer.text(requestFormCatalog, 'moreChoices', { count: 100 })}</span>` : nothing}`
      : nothing
  }
  ${select(path, attributes, context, items)}
  ${
    status === 'failed'
      ? html`<p class="error">
          <span>${t('choicesFailed')}</span>
          <button
            class="button quiet"
            type="button"
            aria-label="${label}: ${localizer.text(commonCatalog, 'retry')}"
            @click=${() => room.retry()}
          >
            ${localizer.text(commonCatalog, 'retry')}
          </button>
        </p>`
      : nothing
  }`;
}

/** The amount in the reader's own way of writing; the currency beside it where there are several. */
function money(
  { label, required }: RequestField,
  path: string,
  { id, describedBy, invalid }: ControlAttributes,
  { data, localizer, value, set }: FormContext,
): TemplateResult {
  const { currencies, currency } = data;
  const chosen = value(`${path}/currency`) || currency;
  const amount = html`<input
    id=${id}
    name=${path}
    type="text"
    inputmode="decimal"
    autocomplete="off"
    aria-required=${required ? 'true' : nothing}
    aria-describedby=${ifDefined(describedBy)}
    aria-invalid=${ifDefined(invalid)}
    .value=${value(path)}
    @input=${(event: Event) => set(path, typed(event))}
  />`;
  if (currencies.length < 2) return amount;
  return html`<div class="money">
    ${amount}
    <select
      name="${path}/currency"
      aria-label=${localizer.text(requestFormCatalog, 'currencyOf', { label })}
      @change=${(event: Event) => set(`${path}/currency`, typed(event))}
    >
      ${currencies.map((code) => html`<option value=${code} ?selected=${code === chosen}>${code}</option>`)}
    </select>
  </div>`;
}
