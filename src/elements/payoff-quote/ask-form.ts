/** Asking for a figure: which contract, and for which day. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { LocalDate } from '../../../sdk/index.ts';
import { formCatalog } from '../../i18n/catalogs/form.ts';
import { commonCatalog } from '../../i18n/index.ts';
import { errorSummary } from '../../ui/form/error-summary.ts';
import type { FormError } from '../../ui/form/error-summary.ts';
import { field } from '../../ui/form/field.ts';
import type { ControlAttributes } from '../../ui/form/field.ts';
import type { PayoffView } from './view.ts';

interface Choices {
  readonly status: 'loading' | 'failed' | 'ready';
  readonly items: readonly { readonly id: string; readonly label: string }[];
  readonly more: boolean;
  readonly q: string;
}

export interface AskForm extends PayoffView {
  readonly contracts: Choices;
  readonly contractId: string;
  readonly effectiveOn: string;
  readonly first: LocalDate | undefined;
  readonly last: LocalDate | undefined;
  readonly errors: readonly FormError[];
  readonly sending: boolean;
  onContract(id: string): void;
  onDay(day: string): void;
  onSearch(q: string): void;
  onRetry(): void;
  onSubmit(event: Event): void;
}

const typed = (event: Event): string => (event.currentTarget as HTMLInputElement).value;

export function askForm(form: AskForm): TemplateResult {
  const { localizer, t, errors, sending } = form;
  const errorOf = (id: string) => errors.find((each) => each.id === id)?.message;
  return html`<form class="form" part="form" novalidate @submit=${form.onSubmit}>
    ${errorSummary(localizer, errors)}
    <div class="form-row">
      ${field({
        localizer,
        id: 'contract',
        label: t('contract'),
        error: errorOf('contract'),
        control: (attributes) => contractSelect(form, attributes),
      })}
      ${field({
        localizer,
        id: 'day',
        label: t('day'),
        help: dayHelp(form),
        error: errorOf('day'),
        control: ({ id, describedBy, invalid }) =>
          html`<input
            id=${id}
            name="day"
            type="date"
            autocomplete="off"
            min=${form.first ?? nothing}
            max=${form.last ?? nothing}
            aria-describedby=${ifDefined(describedBy)}
            aria-invalid=${ifDefined(invalid)}
            .value=${form.effectiveOn}
            @input=${(event: Event) => form.onDay(typed(event))}
          />`,
      })}
    </div>
    <div class="form-actions">
      <button class="button primary" type="submit" aria-disabled=${sending ? 'true' : nothing}>
        ${sending ? localizer.text(formCatalog, 'sending') : t('calculate')}
      </button>
      <span class="form-note">${t('free')}</span>
    </div>
  </form>`;
}

function dayHelp({ localizer, t, first, last }: AskForm): string | undefined {
  if (!first || !last) return undefined;
  return t('dayRange', { from: localizer.date(first), to: localizer.date(last) });
}

function contractSelect(form: AskForm, { id, describedBy, invalid }: ControlAttributes): TemplateResult {
  const { localizer, t, contracts, contractId } = form;
  return html`${
      contracts.more || contracts.q
        ? html`<input
            type="search"
            aria-label=${t('findContract')}
            placeholder=${t('findContract')}
            autocomplete="off"
            .value=${contracts.q}
            @change=${(event: Event) => form.onSearch(typed(event))}
            @keydown=${(event: KeyboardEvent) => {
              // Enter finds; it does not send the form.
              if (event.key !== 'Enter') return;
              event.preventDefault();
              form.onSearch(typed(event));
            }}
          />`
        : nothing
    }
    <select
      id=${id}
      name="contract"
      autocomplete="off"
      aria-describedby=${ifDefined(describedBy)}
      aria-invalid=${ifDefined(invalid)}
      @change=${(event: Event) => form.onContract(typed(event))}
    >
      <option value="" ?selected=${contractId === ''}>${t('chooseContract')}</option>
      ${contracts.items.map(
        (each) => html`<option value=${each.id} ?selected=${each.id === contractId}>${each.label}</option>`,
      )}
    </select>
    ${
      contracts.status === 'failed'
        ? html`<p class="error">
            <span>${t('contractsFailed')}</span>
            <button class="button quiet" type="button" @click=${() => form.onRetry()}>
              ${localizer.text(commonCatalog, 'retry')}
            </button>
          </p>`
        : nothing
    }`;
}
