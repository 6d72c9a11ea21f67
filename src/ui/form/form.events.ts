/** Files were chosen that can be attached. */
export class UiFilesEvent extends Event {
  static readonly eventName = 'ui-files';
  readonly files: readonly File[];

  constructor(files: readonly File[]) {
    super(UiFilesEvent.eventName);
    this.files = files;
  }
}

/** Something is to happen to one attached file. */
export class UiFileEvent extends Event {
  static readonly eventName = 'ui-file';
  readonly action: 'remove' | 'retry';
  readonly id: string;

  constructor(action: 'remove' | 'retry', id: string) {
    super(UiFileEvent.eventName);
    this.action = action;
    this.id = id;
  }
}
