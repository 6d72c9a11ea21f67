/** Paying, promising and confirming from the table: a row, the opened invoice, or many at once. Comes after the rows. */
import { html } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import type { Invoice } from '../../../../sdk/index.ts';
import { invoiceActionsCatalog } from '../../../i18n/catalogs/invoice-action-words.ts';
import { commonCatalog } from '../../../i18n/index.ts';
import type { Localizer } from '../../../i18n/index.ts';
import { adopt } from '../../../styles/adopt.ts';
import { announce } from '../../../ui/announce/announce.ts';
import type { RowAction } from '../../../ui/data-table/columns.ts';
import { ConfirmStartEvent, PayStartEvent, PromiseStartEvent } from '../../start-events.ts';
import { actionsStyles } from './actions.styles.ts';
import { follow } from '../../follow.ts';
import { FormDialog } from './form-dialog.ts';
import { hindranceOf } from './kinds.ts';
import { PayingController } from './paying.controller.ts';
import { selectionBar, selectionWords } from './selection-bar.ts';
import { PAY_KINDS, pageOf } from './ways.controller.ts';
import type { PayKind } from './ways.controller.ts';

const KEY = 'do.';

const EVENTS = { pay: PayStartEvent, promise: PromiseStartEvent, confirm: ConfirmStartEvent } as const;

export interface PayingOptions {
  localizer(): Localizer;
  /** The chosen invoices that are shown. */
  chosen(): readonly Invoice[];
  /** Nothing is chosen any more. */
  clear(): void;
}

export class InvoicePaying {
  readonly #host: LitElement;
  readonly #options: PayingOptions;
  readonly #data: PayingController;
  readonly #dialog: FormDialog;

  constructor(host: LitElement, options: PayingOptions) {
    this.#host = host;
    this.#options = options;
    this.#data = new PayingController(host, () =>
      announce(host, options.localizer().text(commonCatalog, 'error.network.title')),
    );
    this.#dialog = new FormDialog(this.#data, options.clear);
    adopt(host.renderRoot, actionsStyles);
  }

  /** Entries of a row's menu. What is paid has none; what cannot be done now says why. */
  actionsOf(invoice: Invoice): RowAction[] {
    return this.#ways(invoice).map(({ kind, label, why }) => ({
      key: KEY + kind,
      label,
      ...(why && { disabledReason: why }),
    }));
  }

  /** Does what an entry says; false when it is not one of these. */
  act(key: string, invoice: Invoice): boolean {
    const kind = PAY_KINDS.find((each) => KEY + each === key);
    if (kind) this.#start(kind, [invoice]);
    return kind !== undefined;
  }

  /** Buttons for the opened invoice; what cannot be done now says why. */
  buttons(invoice: Invoice): TemplateResult[] {
    return this.#ways(invoice).map(({ kind, label, why }) =>
      why
        ? html`<button class="button" type="button" aria-disabled="true" aria-describedby="why-${kind}">
              ${label}</button
            ><span class="muted" id="why-${kind}">${why}</span>`
        : html`<button
            class="button ${kind === 'pay' ? 'primary' : ''}"
            type="button"
            @click=${() => this.#start(kind, [invoice])}
          >
            ${label}
          </button>`,
    );
  }

  /** Says how many are chosen, and what they come to. */
  tell(): void {
    const chosen = this.#options.chosen();
    if (chosen.length > 0) announce(this.#host, selectionWords(chosen, this.#options.localizer()).join(' '));
  }

  render(): TemplateResult {
    const localizer = this.#options.localizer();
    return html`${selectionBar({
      localizer,
      invoices: this.#options.chosen(),
      kinds: this.#data.kinds,
      onStart: (kind, invoices) => this.#start(kind, invoices),
      onClear: this.#options.clear,
    })}
    ${this.#dialog.render(localizer)}`;
  }

  #ways(invoice: Invoice): { kind: PayKind; label: string; why: string | undefined }[] {
    if (invoice.open.amount <= 0) return [];
    const localizer = this.#options.localizer();
    const date = invoice.remindersPausedUntil ? localizer.date(invoice.remindersPausedUntil) : '';
    return this.#data.kinds.map((kind) => {
      const why = hindranceOf(kind, invoice);
      return {
        kind,
        label: localizer.text(invoiceActionsCatalog, `do.${kind}`),
        why: why && localizer.text(invoiceActionsCatalog, `now.${why}`, { date }),
      };
    });
  }

  /** Tells the host first, then leads to its page, then opens the form here. */
  #start(kind: PayKind, invoices: readonly Invoice[]): void {
    const ids = invoices.map(({ id }) => id);
    if (!this.#host.dispatchEvent(new EVENTS[kind](ids))) return;
    const href = pageOf(this.#host, kind, ids);
    if (href) follow(this.#host.renderRoot, href);
    else void this.#data.open(kind, ids);
  }
}
