/** Setting up a mandate, or changing one. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { formCatalog } from '../../i18n/catalogs/form.ts';
import { commonCatalog } from '../../i18n/index.ts';
import { groupIban } from '../../lib/iban.ts';
import { errorSummary } from '../../ui/form/error-summary.ts';
import type { FormError } from '../../ui/form/error-summary.ts';
import { field, fieldError } from '../../ui/form/field.ts';
import { scopeField } from './scope-field.ts';
import type { ScopeChoices } from './scope-field.ts';
import type { FieldId, Scheme, Typed } from './values.ts';
import type { AutopayView } from './view.ts';

export interface MandateForm extends AutopayView {
  /** The account of the mandate that is changed, masked; undefined for a new mandate. */
  readonly before: string | undefined;
  readonly typed: Typed;
  readonly restored: boolean;
  readonly schemes: readonly Scheme[];
  readonly contracts: ScopeChoices;
  readonly errors: readonly FormError[];
  readonly sending: boolean;
  /** Who collects, and their creditor identifier where it is known. */
  readonly creditor: string;
  readonly creditorId: string | undefined;
  /** What became of sending. */
  readonly told: unknown;
  onType(field: FieldId, change: Partial<Typed>): void;
  onContract(id: string, on: boolean): void;
  onSearch(q: string): void;
  onRetry(): void;
  onSubmit(event: Event): void;
  onCancel(): void;
}

const typedIn = (event: Event): string => (event.currentTarget as HTMLInputElement).value;

export function mandateForm(form: MandateForm): TemplateResult {
  const { localizer, t, before, errors, sending, typed } = form;
  const errorOf = (id: FieldId) => errors.find((each) => each.id === id)?.message;
  return html`<form class="form" part="form" novalidate autocomplete="off" @submit=${form.onSubmit}>
    <h2 id="form-title" tabindex="-1">${t(before ? 'changeTitle' : 'setUpTitle')}</h2>
    ${form.restored ? html`<p class="form-note">${t('draftRestored')}</p>` : nothing}
    ${errorSummary(localizer, errors)} ${ibanField(form, errorOf('iban'))}
    ${field({
      localizer,
      id: 'holder',
      label: t('holder'),
      help: t('holderHelp'),
      error: errorOf('holder'),
      control: ({ id, describedBy, invalid }) =>
        html`<input
          id=${id}
          name="holder"
          type="text"
          autocomplete="off"
          maxlength="70"
          aria-describedby=${ifDefined(describedBy)}
          aria-invalid=${ifDefined(invalid)}
          .value=${typed.holder}
          @input=${(event: Event) => form.onType('holder', { holder: typedIn(event) })}
        />`,
    })}
    ${before ? nothing : schemeField(form, errorOf('scheme'))}
    ${scopeField({ ...form, choices: form.contracts, error: errorOf('scope') })}
    ${before ? nothing : consentField(form, errorOf('consent'))} ${form.told}
    <div class="form-actions">
      <button class="button primary" type="submit" aria-disabled=${sending ? 'true' : nothing}>
        ${sending ? localizer.text(formCatalog, 'sending') : t(before ? 'save' : 'sign')}
      </button>
      <button class="button" type="button" @click=${() => form.onCancel()}>
        ${localizer.text(commonCatalog, 'cancel')}
      </button>
    </div>
    <p class="form-note">${t('draftNote')}</p>
  </form>`;
}

function ibanField({ localizer, t, before, typed, onType }: MandateForm, error: string | undefined) {
  return field({
    localizer,
    id: 'iban',
    label: t('iban'),
    help: before ? t('ibanKeep', { iban: before }) : t('ibanHelp'),
    error,
    optional: before !== undefined,
    control: ({ id, describedBy, invalid }) =>
      html`<input
        id=${id}
        class="iban"
        name="iban"
        type="text"
        dir="ltr"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        maxlength="64"
        aria-describedby=${ifDefined(describedBy)}
        aria-invalid=${ifDefined(invalid)}
        .value=${typed.iban}
        @input=${(event: Event) => onType('iban', { iban: typedIn(event) })}
        @change=${(event: Event) => onType('iban', { iban: groupIban(typedIn(event)) })}
      />`,
  });
}

function schemeField({ t, typed, schemes, onType }: MandateForm, error: string | undefined): TemplateResult {
  return html`<fieldset id="scheme" aria-describedby=${ifDefined(error ? 'scheme-error' : undefined)}>
    <legend>${t('scheme')}</legend>
    ${schemes.map(
      (scheme) =>
        html`<label class="check"
          ><input
            type="radio"
            name="scheme"
            value=${scheme}
            .checked=${typed.scheme === scheme}
            @change=${() => onType('scheme', { scheme })}
          /><span
            >${t(`scheme.${scheme}`)}<span class="hint block">${t(`schemeHelp.${scheme}`)}</span></span
          ></label
        >`,
    )}
    ${fieldError('scheme', error)}
  </fieldset>`;
}

function consentField(
  { t, typed, creditor, creditorId, onType }: MandateForm,
  error: string | undefined,
): TemplateResult {
  return html`<fieldset part="consent">
    <legend>${t('consentTitle')}</legend>
    <div class="consent">
      <p>${t('consentText', { creditor })}</p>
      <p>${t(`consentRights.${typed.scheme}`)}</p>
      ${creditorId ? html`<p class="muted">${t('creditorId', { id: creditorId })}</p>` : nothing}
    </div>
    <label class="check"
      ><input
        id="consent"
        type="checkbox"
        name="consent"
        aria-describedby=${ifDefined(error ? 'consent-error' : undefined)}
        aria-invalid=${ifDefined(error ? 'true' : undefined)}
        .checked=${typed.consent}
        @change=${(event: Event) =>
          onType('consent', { consent: (event.currentTarget as HTMLInputElement).checked })}
      />${t('consent')}</label
    >
    ${fieldError('consent', error)}
  </fieldset>`;
}
