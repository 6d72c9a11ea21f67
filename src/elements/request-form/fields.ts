/** The fields of a request, built from the definition of its type. */
import { html, nothing } from 'lit';
import type { ReactiveElement, TemplateResult } from 'lit';
import type { RequestField } from '../../../sdk/index.ts';
import { requestFormCatalog } from '../../i18n/catalogs/request-form.ts';
import type { RequestFormKey } from '../../i18n/catalogs/request-form.ts';
import { formCatalog } from '../../i18n/catalogs/form.ts';
import { countries, countryName } from '../../lib/countries.ts';
import { field as fieldOf, fieldError } from '../../ui/form/field.ts';
import type { ControlAttributes } from '../../ui/form/field.ts';
import type { FormContext } from './context.ts';
import { control, countrySelect, textarea, textInput } from './controls.ts';
import { pickerEvents } from './country-picker.ts';
import { codesOf, pathsOf } from './values.ts';
import { idOf, labelOf } from './words.ts';

/** One field, however many controls it takes. */
export function requestField(field: RequestField, context: FormContext): TemplateResult {
  switch (field.kind) {
    case 'boolean':
      return checkbox(field, context);
    case 'countries':
      return countriesField(field, context);
    case 'address':
      return addressField(field, context);
    default:
      return field.repeat ? repeatedField(field, context) : single(field, field.name, context);
  }
}

function single(field: RequestField, path: string, context: FormContext): TemplateResult {
  const { localizer, error, data } = context;
  const label = labelOf(field, path, localizer);
  const inCurrency = field.kind === 'money' && data.currencies.length < 2;
  return fieldOf({
    localizer,
    id: idOf(path),
    label: inCurrency
      ? localizer.text(requestFormCatalog, 'amountIn', { label, currency: data.currency })
      : label,
    help: helpOf(field, context),
    error: error(field, path),
    optional: !field.required,
    control: (attributes) => control(field, path, attributes, context),
  });
}

/** The lessor's help, or the bounds where they are few words. */
function helpOf({ help, kind, min, max }: RequestField, { localizer }: FormContext): string | undefined {
  if (help || kind !== 'integer' || min === undefined || max === undefined) return help;
  return localizer.text(requestFormCatalog, 'between', { from: String(min), to: String(max) });
}

function checkbox(field: RequestField, { value, set, error, localizer }: FormContext): TemplateResult {
  const { name, label, help, required } = field;
  const [id, problem] = [idOf(name), error(field, name)];
  const described = [help && `${id}-help`, problem && `${id}-error`].filter(Boolean).join(' ');
  return html`<div class="field" part="field">
    <label class="check">
      <input
        id=${id}
        name=${name}
        type="checkbox"
        aria-describedby=${described || nothing}
        aria-invalid=${problem ? 'true' : nothing}
        .checked=${value(name) !== ''}
        @change=${(event: Event) => set(name, (event.currentTarget as HTMLInputElement).checked ? 'true' : '')}
      />
      <span
        >${label}${required ? nothing : html` <span class="required">${localizer.text(formCatalog, 'optional')}</span>`}</span
      >
    </label>
    ${help ? html`<span class="hint" id="${id}-help">${help}</span>` : nothing} ${fieldError(id, problem)}
  </div>`;
}

/** Several values of one kind, with a way to add and to take away. */
function repeatedField(field: RequestField, context: FormContext): TemplateResult {
  const { localizer, data, set } = context;
  const t = (key: RequestFormKey, label: string) => localizer.text(requestFormCatalog, key, { label });
  const paths = pathsOf(field, data.values);
  const remove = (path: string, index: number) =>
    html`<button
      class="button quiet icon"
      type="button"
      aria-label=${t('removeOne', labelOf(field, path, localizer))}
      @click=${(event: Event) => {
        data.removeRow(field, index);
        goTo(event, Math.max(0, index - 1));
      }}
    >
      <svg class="cross" viewBox="0 0 20 20" aria-hidden="true"><path d="M5 5l10 10M15 5L5 15" /></svg>
    </button>`;
  /** The button that was pressed may be gone, and whoever adds a row wants to fill it in. */
  const goTo = (event: Event, index: number) => {
    const rows = (event.currentTarget as HTMLElement).closest('fieldset');
    const { host } = rows?.getRootNode() as ShadowRoot;
    void (host as ReactiveElement).updateComplete.then(() =>
      rows?.querySelectorAll('.row')[index]?.querySelector<HTMLElement>('input, select, textarea')?.focus(),
    );
  };
  return html`<fieldset class="rows" id=${idOf(field.name)}>
    <legend class="visually-hidden">${field.label}</legend>
    ${paths.map(
      (path, index) =>
        html`<div class="row">
          ${single({ ...field, required: field.required && index === 0 }, path, context)}
          ${paths.length > 1 ? remove(path, index) : nothing}
        </div>`,
    )}
    ${
      paths.length < (field.repeat ?? 1)
        ? html`<button
            class="button quiet add"
            type="button"
            @click=${(event: Event) => {
              set(`${field.name}/${paths.length}`, '');
              goTo(event, paths.length);
            }}
          >
            ${t('addAnother', field.label)}
          </button>`
        : nothing
    }
  </fieldset>`;
}

/** Countries that were chosen, each with a way out, and a list to choose the next from. */
function countriesField(field: RequestField, context: FormContext): TemplateResult {
  const { localizer, value, set, error } = context;
  const { name, label, help, required, options, max } = field;
  const codes = codesOf(value(name));
  const all =
    options ?? countries(localizer.locale).map(({ code, name: text }) => ({ value: code, label: text }));
  const nameOf = (code: string) =>
    options?.find((option) => option.value === code)?.label ?? countryName(code, localizer.locale);
  const change = (next: readonly string[]) => set(name, next.join(','));
  const { pointerdown, keydown, change: changed, blur } = pickerEvents((code) => change([...codes, code]));
  const picker = ({ id, describedBy, invalid }: ControlAttributes) =>
    html`${chips(codes, nameOf, change, localizer)}
      <select
        id=${id}
        name=${name}
        autocomplete="off"
        aria-describedby=${describedBy ?? nothing}
        aria-invalid=${invalid ?? nothing}
        @pointerdown=${pointerdown}
        @keydown=${keydown}
        @change=${changed}
        @blur=${blur}
      >
        <option value="" selected>${localizer.text(requestFormCatalog, 'addCountry')}</option>
        ${
          typeof max === 'number' && codes.length >= max
            ? nothing
            : all
                .filter((option) => !codes.includes(option.value))
                .map((option) => html`<option value=${option.value}>${option.label}</option>`)
        }
      </select>`;
  return fieldOf({
    localizer,
    id: idOf(name),
    label,
    help,
    error: error(field, name),
    optional: !required,
    control: picker,
  });
}

function addressField(field: RequestField, context: FormContext): TemplateResult {
  const { localizer, error } = context;
  const part = (
    key: 'lines' | 'postalCode' | 'city' | 'country',
    build: (path: string, attributes: ControlAttributes) => TemplateResult,
  ) => {
    const path = `${field.name}/${key}`;
    return fieldOf({
      localizer,
      id: idOf(path),
      label: labelOf(field, path, localizer),
      error: error(field, path),
      optional: key === 'postalCode' || !field.required,
      control: (attributes) => build(path, attributes),
    });
  };
  return html`<fieldset class="address">
    <legend>${field.label}</legend>
    ${field.help ? html`<p class="hint">${field.help}</p>` : nothing}
    ${part('lines', (path, attributes) =>
      textarea(path, attributes, context, { rows: 2, autocomplete: 'street-address' }),
    )}
    <div class="form-row">
      ${part('postalCode', (path, attributes) => textInput(path, attributes, context, 'postal-code'))}
      ${part('city', (path, attributes) => textInput(path, attributes, context, 'address-level2'))}
    </div>
    ${part('country', (path, attributes) => countrySelect(path, attributes, context))}
  </fieldset>`;
}

/** What was chosen, each with a way out. */
function chips(
  codes: readonly string[],
  nameOf: (code: string) => string,
  change: (next: readonly string[]) => void,
  localizer: FormContext['localizer'],
): TemplateResult | typeof nothing {
  if (codes.length === 0) return nothing;
  const chip = (code: string) =>
    html`<li class="chip">
      ${nameOf(code)}
      <button
        type="button"
        class="button quiet icon"
        aria-label=${localizer.text(requestFormCatalog, 'removeOne', { label: nameOf(code) })}
        @click=${() => change(codes.filter((each) => each !== code))}
      >
        <svg class="cross" viewBox="0 0 20 20" aria-hidden="true"><path d="M5 5l10 10M15 5L5 15" /></svg>
      </button>
    </li>`;
  return html`<ul class="chips" role="list">
    ${codes.map(chip)}
  </ul>`;
}
