/** A place on the map was chosen. */
export class UiPlaceEvent extends Event {
  static readonly eventName = 'ui-place';
  readonly id: string;

  constructor(id: string) {
    super(UiPlaceEvent.eventName);
    this.id = id;
  }
}
