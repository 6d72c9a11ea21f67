/** Suspending, resuming and revoking, each only after it was confirmed. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { AutopayMandate } from '../../../sdk/index.ts';
import { formCatalog } from '../../i18n/catalogs/form.ts';
import { commonCatalog } from '../../i18n/index.ts';
import { maskIban } from '../../lib/iban.ts';
import type { MandateAction } from './values.ts';
import type { AutopayView } from './view.ts';

export interface ConfirmDialog extends AutopayView {
  /** What is asked; undefined closes the dialog. */
  readonly action: MandateAction | undefined;
  /** The mandate as it is now; undefined while it is being read. */
  readonly mandate: AutopayMandate | undefined;
  readonly sending: boolean;
  /** What became of reading or sending. */
  readonly told: unknown;
  onConfirm(): void;
  onClose(): void;
}

export function confirmDialog(dialog: ConfirmDialog): TemplateResult {
  const { localizer, t, action, mandate, sending } = dialog;
  const possible = action && mandate?.allowedActions?.includes(action);
  return html`<lease-ui-dialog
    part="dialog"
    .open=${action !== undefined}
    heading=${action ? t(`ask.${action}`) : ''}
    @ui-close=${() => dialog.onClose()}
  >
    <div class="form">
      ${
        action && mandate
          ? html`<p>
              ${t(possible ? `askText.${action}` : 'notNow', {
                iban: maskIban(mandate.iban),
                reference: mandate.reference,
              })}
            </p>`
          : html`<p role="status">${localizer.text(commonCatalog, 'loading')}</p>`
      }
      ${dialog.told}
    </div>
    <div slot="footer">
      ${
        action && possible
          ? html`<button
              class="button primary"
              type="button"
              aria-disabled=${sending ? 'true' : nothing}
              @click=${() => dialog.onConfirm()}
            >
              ${sending ? localizer.text(formCatalog, 'sending') : t(`act.${action}`)}
            </button>`
          : nothing
      }
      <button class="button" type="button" @click=${() => dialog.onClose()}>
        ${localizer.text(commonCatalog, possible ? 'cancel' : 'close')}
      </button>
    </div>
  </lease-ui-dialog>`;
}
