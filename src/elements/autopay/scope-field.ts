/** What a mandate collects: all contracts, or some. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { commonCatalog } from '../../i18n/index.ts';
import { fieldError } from '../../ui/form/field.ts';
import type { FieldId, Typed } from './values.ts';
import type { AutopayView } from './view.ts';

export interface ScopeChoices {
  readonly status: 'loading' | 'failed' | 'ready';
  readonly items: readonly { readonly id: string; readonly label: string; readonly currency: string }[];
  readonly more: boolean;
  readonly q: string;
}

export interface ScopeField extends AutopayView {
  readonly typed: Typed;
  readonly choices: ScopeChoices;
  readonly error: string | undefined;
  onType(field: FieldId, change: Partial<Typed>): void;
  onContract(id: string, on: boolean): void;
  onSearch(q: string): void;
  onRetry(): void;
}

/** SEPA collects in euro alone. */
const CURRENCY = 'EUR';
const SCOPES = ['all', 'contracts'] as const;

export function scopeField(view: ScopeField): TemplateResult {
  const { t, typed, error, onType } = view;
  return html`<fieldset id="scope" aria-describedby=${ifDefined(error ? 'scope-error' : undefined)}>
    <legend>${t('covers')}</legend>
    ${SCOPES.map(
      (scope) =>
        html`<label class="check"
          ><input
            type="radio"
            name="scope"
            value=${scope}
            .checked=${typed.scope === scope}
            @change=${() => onType('scope', { scope })}
          /><span
            >${t(`scope.${scope}`)}<span class="hint block">${t(`scopeHelp.${scope}`)}</span></span
          ></label
        >`,
    )}
    ${typed.scope === 'contracts' ? contractBoxes(view) : nothing} ${fieldError('scope', error)}
  </fieldset>`;
}

function contractBoxes(view: ScopeField): TemplateResult {
  const { localizer, t, typed, choices, onContract, onSearch } = view;
  const search = (event: Event) => onSearch((event.currentTarget as HTMLInputElement).value);
  const offered = choices.items.filter(
    ({ id, currency }) => currency === CURRENCY || typed.contractIds.includes(id),
  );
  return html`<div class="contracts" role="group" aria-label=${t('scope.contracts')}>
    ${
      choices.more || choices.q
        ? html`<input
            type="search"
            autocomplete="off"
            aria-label=${t('findContract')}
            placeholder=${t('findContract')}
            .value=${choices.q}
            @change=${search}
            @keydown=${(event: KeyboardEvent) => {
              // Enter finds; it does not send the form.
              if (event.key !== 'Enter') return;
              event.preventDefault();
              search(event);
            }}
          />`
        : nothing
    }
    ${offered.map(
      ({ id, label }) =>
        html`<label class="check"
          ><input
            type="checkbox"
            name="contract"
            value=${id}
            .checked=${typed.contractIds.includes(id)}
            @change=${(event: Event) => onContract(id, (event.currentTarget as HTMLInputElement).checked)}
          />${label}</label
        >`,
    )}
    ${choices.status === 'ready' && offered.length === 0 ? html`<p class="hint">${t('noContracts')}</p>` : nothing}
    ${
      choices.status === 'failed'
        ? html`<p class="error">
            <span>${t('contractsFailed')}</span>
            <button class="button quiet" type="button" @click=${() => view.onRetry()}>
              ${localizer.text(commonCatalog, 'retry')}
            </button>
          </p>`
        : nothing
    }
  </div>`;
}
