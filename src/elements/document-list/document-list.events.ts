import type { LeaseDocument } from '../../../sdk/index.ts';

/** A document is about to be downloaded. Cancel it to show the document yourself; otherwise the file is saved. */
export class DocumentOpenEvent extends Event {
  static readonly eventName = 'lease-document-open';
  readonly document: LeaseDocument;

  constructor(document: LeaseDocument) {
    super(DocumentOpenEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.document = document;
  }
}

/** An action that the host page added to the rows was chosen. A fact: what happens is the host's to do. */
export class DocumentActionEvent extends Event {
  static readonly eventName = 'lease-document-action';
  /** `key` of the action. */
  readonly action: string;
  readonly document: LeaseDocument;

  constructor(action: string, document: LeaseDocument) {
    super(DocumentActionEvent.eventName, { bubbles: true, composed: true });
    this.action = action;
    this.document = document;
  }
}

/** The lessor has filed what the user uploaded. */
export class DocumentFiledEvent extends Event {
  static readonly eventName = 'lease-document-filed';
  readonly document: LeaseDocument;

  constructor(document: LeaseDocument) {
    super(DocumentFiledEvent.eventName, { bubbles: true, composed: true });
    this.document = document;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'lease-document-open': DocumentOpenEvent;
    'lease-document-action': DocumentActionEvent;
    'lease-document-filed': DocumentFiledEvent;
  }
}
