/** Accepting a quote that binds: what becomes of the asset, and that it cannot be undone. */
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { PayoffOutcome, PayoffQuote } from '../../../sdk/index.ts';
import { formCatalog } from '../../i18n/catalogs/form.ts';
import { commonCatalog } from '../../i18n/index.ts';
import { fieldError } from '../../ui/form/field.ts';
import type { PayoffView } from './view.ts';

export interface AcceptDialog extends PayoffView {
  readonly open: boolean;
  readonly quote: PayoffQuote;
  readonly outcome: PayoffOutcome | undefined;
  readonly error: string | undefined;
  readonly sending: boolean;
  /** What became of sending, told above the buttons. */
  readonly told: unknown;
  onOutcome(outcome: PayoffOutcome): void;
  onConfirm(): void;
  onClose(event: Event): void;
}

const OUTCOMES = ['buy_out', 'return'] as const;

export function acceptDialog(dialog: AcceptDialog): TemplateResult {
  const { localizer, t, quote, error, sending } = dialog;
  const params = {
    contract: quote.contractNumber ?? quote.contractId,
    date: localizer.date(quote.effectiveOn),
    amount: localizer.money(quote.total),
  };
  return html`<lease-ui-dialog
    part="dialog"
    .open=${dialog.open}
    heading=${t('acceptTitle', params)}
    @ui-close=${dialog.onClose}
  >
    <div class="form">
      <p>${t('acceptText', params)}</p>
      <fieldset
        id="outcome"
        aria-describedby=${ifDefined(error ? 'outcome-error' : undefined)}
        aria-invalid=${ifDefined(error ? 'true' : undefined)}
      >
        <legend>${t('outcome')}</legend>
        ${OUTCOMES.map(
          (each) =>
            html`<label class="check"
              ><input
                type="radio"
                name="outcome"
                value=${each}
                .checked=${dialog.outcome === each}
                @change=${() => dialog.onOutcome(each)}
              />${t(`outcome.${each}`)}</label
            >`,
        )}
        ${fieldError('outcome', error)}
      </fieldset>
      ${dialog.told}
    </div>
    <div slot="footer">
      <button
        class="button primary"
        type="button"
        aria-disabled=${ifDefined(sending ? 'true' : undefined)}
        @click=${dialog.onConfirm}
      >
        ${sending ? localizer.text(formCatalog, 'sending') : t('acceptConfirm')}
      </button>
      <button class="button" type="button" @click=${dialog.onClose}>
        ${localizer.text(commonCatalog, 'cancel')}
      </button>
    </div>
  </lease-ui-dialog>`;
}
