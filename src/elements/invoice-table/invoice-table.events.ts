import type { Invoice } from '../../../sdk/index.ts';

/**
 * An invoice is about to be opened. Cancel it to show the invoice yourself; otherwise the element opens its detail.
 */
export class InvoiceOpenEvent extends Event {
  static readonly eventName = 'lease-invoice-open';
  /** The invoice as the list knows it, without lines. */
  readonly invoice: Invoice;

  constructor(invoice: Invoice) {
    super(InvoiceOpenEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.invoice = invoice;
  }
}

/** An action that the host page added to the rows was chosen. A fact: what happens is the host's to do. */
export class InvoiceActionEvent extends Event {
  static readonly eventName = 'lease-invoice-action';
  /** `key` of the action. */
  readonly action: string;
  readonly invoice: Invoice;

  constructor(action: string, invoice: Invoice) {
    super(InvoiceActionEvent.eventName, { bubbles: true, composed: true });
    this.action = action;
    this.invoice = invoice;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'lease-invoice-open': InvoiceOpenEvent;
    'lease-invoice-action': InvoiceActionEvent;
  }
}
