/** Events that more than one element fires. */
import type { RouteName } from '../context/lease-context.ts';
import type { FilterValues } from '../lib/filter-codec.ts';

/**
 * A contract is about to be opened. Cancel it to show the contract yourself; otherwise the link to the host's contract
 * page is followed, if the provider's `routes` name one.
 */
export class ContractOpenEvent extends Event {
  static readonly eventName = 'lease-contract-open';
  /** Opaque id, for `<lease-contract-detail contract-id>`. */
  readonly contractId: string;

  constructor(contractId: string) {
    super(ContractOpenEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.contractId = contractId;
  }
}

/**
 * The list behind a figure is about to be opened. Cancel it to show the list yourself; otherwise the link to the
 * host's page is followed, if the provider's `routes` name one. The list, filtered so, totals to the figure.
 */
export class ListOpenEvent extends Event {
  static readonly eventName = 'lease-list-open';
  readonly route: RouteName;
  readonly filter: FilterValues;

  constructor(route: RouteName, filter: FilterValues) {
    super(ListOpenEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.route = route;
    this.filter = filter;
  }
}

/** A file was written and handed to the browser. */
export class ExportFinishedEvent extends Event {
  static readonly eventName = 'lease-export-finished';
  readonly fileName: string;
  readonly rows: number;

  constructor(fileName: string, rows: number) {
    super(ExportFinishedEvent.eventName, { bubbles: true, composed: true });
    this.fileName = fileName;
    this.rows = rows;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'lease-contract-open': ContractOpenEvent;
    'lease-list-open': ListOpenEvent;
    'lease-export-finished': ExportFinishedEvent;
  }
}
