/** What the table tells its owner. The events bubble but stay within the owner's shadow root. */
import type { TableSort } from './columns.ts';

/** The reader asked for another order. With `sortMode` `local` the table has already sorted. */
export class TableSortEvent extends Event {
  constructor(readonly sort: TableSort) {
    super('ui-sort', { bubbles: true });
  }
}

/** The end of the loaded rows is near and the server has more. Fired once per set of rows. */
export class TableNeedMoreEvent extends Event {
  constructor(readonly loaded: number) {
    super('ui-need-more', { bubbles: true });
  }
}

/** The selection changed; `keys` are row keys and may name rows that are not shown. */
export class TableSelectionEvent extends Event {
  constructor(readonly keys: ReadonlySet<string>) {
    super('ui-selection', { bubbles: true });
  }
}

/** An entry of a row's menu was chosen. */
export class TableRowActionEvent<Row = unknown> extends Event {
  constructor(
    readonly key: string,
    readonly row: Row,
  ) {
    super('ui-row-action', { bubbles: true });
  }
}

/** A row is about to open; cancelling keeps a link from being followed. */
export class TableRowOpenEvent<Row = unknown> extends Event {
  constructor(
    readonly row: Row,
    readonly originalEvent: Event,
  ) {
    super('ui-row-open', { bubbles: true, cancelable: true });
  }
}

/** No row fits: the table shows cards of its own, unless its owner shows something else. */
export class TableNoRoomEvent extends Event {
  /** @param missing - Pixels by which the table would have to be wider. */
  constructor(readonly missing: number) {
    super('ui-no-room', { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'ui-sort': TableSortEvent;
    'ui-need-more': TableNeedMoreEvent;
    'ui-selection': TableSelectionEvent;
    'ui-row-action': TableRowActionEvent;
    'ui-row-open': TableRowOpenEvent;
    'ui-no-room': TableNoRoomEvent;
  }
}
