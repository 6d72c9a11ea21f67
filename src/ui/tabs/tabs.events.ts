/** Another tab was opened by the reader. */
export class UiTabEvent extends Event {
  static readonly eventName = 'ui-tab';

  /** `key` of the tab, fit for a link to it. */
  readonly key: string;

  constructor(key: string) {
    super(UiTabEvent.eventName, { bubbles: true });
    this.key = key;
  }
}
