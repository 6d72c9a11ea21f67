/** A short form over the page. */
import '../dialog/define.ts';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formCatalog } from '../../i18n/catalogs/form.ts';
import { commonCatalog, errorWords } from '../../i18n/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import { errorSummary } from './error-summary.ts';
import type { FormError } from './error-summary.ts';
import { outcome } from './outcome.ts';

export interface FormDialogOptions {
  localizer: Localizer;
  heading: string;
  open: boolean;
  /** What has to be put right. */
  errors: readonly FormError[];
  /** Where sending stands. */
  status: 'idle' | 'sending' | 'succeeded' | 'failed' | 'unknown';
  /** Why it failed. */
  error?: unknown;
  /** In place of the error's own words, when the reason is known. */
  failed?: { readonly title: string; readonly text?: string } | undefined;
  /** What is told once it is done. */
  done: { readonly title: string; readonly text?: string };
  /** Whether something from an earlier visit stands in it. */
  restored?: boolean;
  /** Words of the button that sends it. */
  send: string;
  /** The fields. */
  body(): TemplateResult;
  onSubmit(): void;
  onClose(): void;
}

/** The dialog with the form; once it is sent, with what became of it. Needs `forms` and `formStyles`. */
export function formDialog(options: FormDialogOptions): TemplateResult {
  const { localizer, heading, open, status, onClose } = options;
  return html`<lease-ui-dialog
    exportparts="dialog"
    .heading=${heading}
    ?open=${open}
    @ui-close=${() => onClose()}
  >
    ${open ? (status === 'succeeded' ? outcome({ kind: 'done', ...options.done }) : form(options)) : nothing}
    ${
      open && status === 'succeeded'
        ? html`<button slot="footer" class="button primary" type="button" @click=${() => onClose()}>
            ${localizer.text(commonCatalog, 'close')}
          </button>`
        : nothing
    }
  </lease-ui-dialog>`;
}

function form(options: FormDialogOptions): TemplateResult {
  const { localizer, errors, status, restored, send, body, onSubmit, onClose } = options;
  const sending = status === 'sending';
  const words = status === 'unknown' ? localizer.text(formCatalog, 'sendAgain') : send;
  return html`<form
    class="form"
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      onSubmit();
    }}
  >
    ${errorSummary(localizer, errors)} ${told(options)}
    ${restored ? html`<p class="form-note">${localizer.text(formCatalog, 'draftRestored')}</p>` : nothing}
    ${body()}
    <div class="form-actions">
      <button class="button primary" type="submit" aria-busy=${sending ? 'true' : 'false'}>
        ${sending ? localizer.text(formCatalog, 'sending') : words}
      </button>
      <button class="button quiet" type="button" @click=${() => onClose()}>
        ${localizer.text(commonCatalog, 'cancel')}
      </button>
    </div>
  </form>`;
}

function told({ localizer, status, error, errors, failed }: FormDialogOptions) {
  if (status === 'unknown') {
    return outcome({
      kind: 'unknown',
      title: localizer.text(formCatalog, 'unknownTitle'),
      text: localizer.text(formCatalog, 'unknownText'),
    });
  }
  if (status !== 'failed' || errors.length > 0) return nothing;
  const { title, text } = failed ?? errorWords(localizer, error);
  return outcome({ kind: 'failed', title, text });
}
