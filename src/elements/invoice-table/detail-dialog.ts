/** The detail of one invoice over the page; loaded when the first one is opened. */
import '../../ui/dialog/define.ts';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Invoice } from '../../../sdk/index.ts';
import { invoiceDetailCatalog } from '../../i18n/catalogs/invoice-detail-words.ts';
import type { InvoiceDetailKey } from '../../i18n/catalogs/invoice-detail-words.ts';
import type { Localizer } from '../../i18n/index.ts';
import { adopt } from '../../styles/adopt.ts';
import { recordDetailStyles } from '../../ui/record-detail/record-detail.styles.ts';
import { skeleton } from '../../ui/skeleton/skeleton.ts';
import { statePanel } from '../../ui/state-panel/state-panel.ts';
import type { StatePanelOptions } from '../../ui/state-panel/state-panel.ts';
import { invoiceDetail } from './invoice-detail.ts';
import type { RecordHref } from './invoice-detail.ts';
import { invoiceName } from './invoice-name.ts';

type DetailState =
  | { readonly status: 'idle' }
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: StatePanelOptions['error'] }
  | { readonly status: 'ready'; readonly value: Invoice };

export interface DetailDialogOptions {
  localizer: Localizer;
  open: boolean;
  state: DetailState;
  /** Number of the invoice, as far as the list knows it. */
  number: string;
  /** Whether the lessor serves the PDF and the user may see it. */
  pdf: boolean;
  pdfFailed: boolean;
  href: RecordHref;
  /** What else can be done with the opened invoice. */
  actions(invoice: Invoice): readonly TemplateResult[];
  onClose(): void;
  onRetry(): void;
  onPdf(invoice: Invoice, how: 'open' | 'download'): void;
}

/** The dialog; `root` is where it stands, which gets its styles. */
export function detailDialog(root: Node, options: DetailDialogOptions): TemplateResult {
  const { localizer, open, state, number, onClose } = options;
  adopt(root, recordDetailStyles);
  const t = (key: InvoiceDetailKey, params?: Record<string, string>) =>
    localizer.text(invoiceDetailCatalog, key, params);
  const invoice = state.status === 'ready' ? state.value : undefined;
  const heading = t('detailTitle', { number: invoice ? invoiceName(invoice, localizer) : number });
  return html`<lease-ui-dialog
    class="detail-dialog"
    exportparts="dialog"
    .heading=${heading}
    ?open=${open}
    @ui-close=${() => onClose()}
  >
    ${open ? content(options, t) : nothing} ${invoice ? buttons(options, invoice, t) : nothing}
  </lease-ui-dialog>`;
}

type Say = (key: InvoiceDetailKey, params?: Record<string, string>) => string;

function content({ localizer, state, number, href, onRetry }: DetailDialogOptions, t: Say) {
  switch (state.status) {
    case 'failed':
      return statePanel({ kind: 'failed', localizer, error: state.error, onRetry });
    case 'ready':
      return invoiceDetail(state.value, localizer, href);
    default:
      return skeleton('lines', { rows: 8, label: t('detailLoading', { number }) });
  }
}

function buttons(options: DetailDialogOptions, invoice: Invoice, t: Say) {
  const { actions, pdf, pdfFailed, onPdf } = options;
  const others = actions(invoice);
  if (!pdf && others.length === 0) return nothing;
  const button = (key: 'openPdf' | 'downloadPdf', how: 'open' | 'download', primary = false) =>
    html`<button class="button ${primary ? 'primary' : ''}" type="button" @click=${() => onPdf(invoice, how)}>
      ${t(key)}
    </button>`;
  return html`<div class="actions" slot="footer">
    ${others}
    ${pdf ? html`${button('openPdf', 'open', others.length === 0)} ${button('downloadPdf', 'download')}` : nothing}
    ${pdfFailed ? html`<p class="muted" role="alert">${t('pdfFailed')}</p>` : nothing}
  </div>`;
}
