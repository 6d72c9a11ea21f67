/** A form about chosen invoices over the table, for hosts that have no page for it. */
import '../../../ui/dialog/define.ts';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { invoiceActionsCatalog } from '../../../i18n/catalogs/invoice-action-words.ts';
import type { Localizer } from '../../../i18n/index.ts';
import { skeleton } from '../../../ui/skeleton/skeleton.ts';
import type { OpenForm, PayingController } from './paying.controller.ts';

/** What says that the lessor has taken it in. */
const DONE = ['lease-payment-started', 'lease-payment-promised', 'lease-payment-confirmed'];

export class FormDialog {
  readonly #data: PayingController;
  readonly #done: () => void;
  #form?: OpenForm | undefined;
  #node?: HTMLElement | undefined;

  /** `done` is told once the lessor has taken something in; the form stays, and says what became of it. */
  constructor(data: PayingController, done: () => void) {
    this.#data = data;
    this.#done = done;
  }

  render(localizer: Localizer): TemplateResult {
    const { form } = this.#data;
    const { kind = 'pay', ids = [] } = form ?? this.#form ?? {};
    const count = ids.length;
    const heading =
      kind === 'pay' && count === 0
        ? localizer.text(invoiceActionsCatalog, 'do.pay')
        : localizer.text(invoiceActionsCatalog, `form.${kind}`, { count });
    return html`<lease-ui-dialog
      class="form-dialog"
      exportparts="dialog"
      .heading=${heading}
      ?open=${form !== undefined}
      @ui-close=${() => this.#data.close()}
    >
      ${form ? this.#content(form, localizer) : nothing}
    </lease-ui-dialog>`;
  }

  #content(form: OpenForm, localizer: Localizer): unknown {
    if (!this.#data.arrived) {
      const label = localizer.text(invoiceActionsCatalog, 'formLoading');
      return skeleton('lines', { rows: 6, label });
    }
    if (this.#form !== form || !this.#node) {
      this.#form = form;
      this.#node = this.#make(form);
    }
    return this.#node;
  }

  /** One element for each opening: what a form told the last time is not told again. */
  #make({ kind, ids, tag }: OpenForm): HTMLElement {
    const node = document.createElement(tag);
    node.className = 'form-over';
    if (ids.length > 0) node.setAttribute('invoice-ids', ids.join(' '));
    if (kind === 'pay') node.setAttribute('return-url', this.#data.returnUrl);
    for (const name of DONE) node.addEventListener(name, () => this.#done());
    return node;
  }
}
