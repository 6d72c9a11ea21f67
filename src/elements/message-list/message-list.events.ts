import type { Message } from '../../../sdk/index.ts';

/** A message is about to be opened. Cancel it to show the message yourself; otherwise the element opens it. */
export class MessageOpenEvent extends Event {
  static readonly eventName = 'lease-message-open';
  readonly message: Message;

  constructor(message: Message) {
    super(MessageOpenEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.message = message;
  }
}

/** The customer's message has arrived at the lessor. A fact. */
export class MessageSentEvent extends Event {
  static readonly eventName = 'lease-message-sent';
  readonly message: Message;

  constructor(message: Message) {
    super(MessageSentEvent.eventName, { bubbles: true, composed: true });
    this.message = message;
  }
}

/** An action that the host page added to the rows was chosen. A fact: what happens is the host's to do. */
export class MessageActionEvent extends Event {
  static readonly eventName = 'lease-message-action';
  /** `key` of the action. */
  readonly action: string;
  readonly message: Message;

  constructor(action: string, message: Message) {
    super(MessageActionEvent.eventName, { bubbles: true, composed: true });
    this.action = action;
    this.message = message;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'lease-message-open': MessageOpenEvent;
    'lease-message-sent': MessageSentEvent;
    'lease-message-action': MessageActionEvent;
  }
}
