import type { FilterValues } from '../../lib/filter-codec.ts';

/** The filter changed. */
export class UiFilterEvent extends Event {
  static readonly eventName = 'ui-filter';

  readonly value: FilterValues;
  /** False while a search is still being typed: such a change makes no new entry in the page's history. */
  readonly committed: boolean;

  constructor(value: FilterValues, committed: boolean) {
    super(UiFilterEvent.eventName, { bubbles: true });
    this.value = value;
    this.committed = committed;
  }
}
