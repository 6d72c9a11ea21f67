/** A request over the page, and the form for a new one; loaded when the first is opened. */
import '../../ui/dialog/define.ts';
import '../../ui/form/define.ts';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { html as composed, unsafeStatic } from 'lit/static-html.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { requestCatalog } from '../../i18n/catalogs/request-words.ts';
import { requestListCatalog } from '../../i18n/catalogs/request-list.ts';
import type { Localizer } from '../../i18n/index.ts';
import { childTag } from '../../lib/tags.ts';
import { RequestView } from './request-view.ts';

/** Private tag; several copies of the library on one page share the first. */
const VIEW_TAG = 'lease-ui-request-view';

if (!customElements.get(VIEW_TAG)) customElements.define(VIEW_TAG, RequestView);

export interface RequestDialogOptions {
  localizer: Localizer;
  /** Id of the request that is open. */
  requestId: string | undefined;
  /** Its number, as far as it is known. */
  number: string | undefined;
  withdrawing: boolean;
  onClose(): void;
}

export function requestDialog(options: RequestDialogOptions): TemplateResult {
  const { localizer, requestId, number, withdrawing, onClose } = options;
  return html`<lease-ui-dialog
    exportparts="dialog"
    .heading=${localizer.text(requestListCatalog, 'detailTitle', { number: number ?? '' })}
    ?open=${requestId !== undefined}
    @ui-close=${() => onClose()}
  >
    ${
      requestId === undefined
        ? nothing
        : html`<lease-ui-request-view
            .requestId=${requestId}
            ?withdrawing=${withdrawing}
          ></lease-ui-request-view>`
    }
  </lease-ui-dialog>`;
}

export interface FormDialogOptions {
  localizer: Localizer;
  /** The list, whose prefix the form has. */
  host: HTMLElement;
  open: boolean;
  contractId: string | undefined;
  assetId: string | undefined;
  onClose(): void;
}

export function formDialog({ localizer, host, open, contractId, assetId, onClose }: FormDialogOptions) {
  return html`<lease-ui-dialog
    exportparts="dialog"
    .heading=${localizer.text(requestCatalog, 'newRequest')}
    ?open=${open}
    @ui-close=${() => onClose()}
  >
    ${open ? composed`<${unsafeStatic(childTag(host, 'request-form'))} contract-id=${ifDefined(contractId)} asset-id=${ifDefined(assetId)}></${unsafeStatic(childTag(host, 'request-form'))}>` : nothing}
  </lease-ui-dialog>`;
}
