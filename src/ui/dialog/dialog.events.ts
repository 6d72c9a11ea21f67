export type CloseReason = 'button' | 'escape' | 'backdrop';

/** Someone wants to leave the dialog. Cancel it to keep the dialog open, such as over unsaved input. */
export class UiCloseEvent extends Event {
  static readonly eventName = 'ui-close';

  readonly reason: CloseReason;

  constructor(reason: CloseReason) {
    super(UiCloseEvent.eventName, { bubbles: true, cancelable: true });
    this.reason = reason;
  }
}
