/** An item of a menu was chosen. Cancel it to keep a link from being followed. */
export class UiSelectEvent extends Event {
  static readonly eventName = 'ui-select';

  /** `key` of the item. */
  readonly key: string;

  constructor(key: string) {
    super(UiSelectEvent.eventName, { bubbles: true, cancelable: true });
    this.key = key;
  }
}
