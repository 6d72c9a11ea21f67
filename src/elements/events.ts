/** Events that more than one element fires. */
import type { ServiceRequest } from '../../sdk/index.ts';
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

/** A payment is about to be started. Cancel it to take the money yourself; otherwise the host's page is opened. */
export class PayStartEvent extends Event {
  static readonly eventName = 'lease-pay-start';
  /** Ids of the invoices to pay; empty lets the reader choose. */
  readonly invoiceIds: readonly string[];

  constructor(invoiceIds: readonly string[] = []) {
    super(PayStartEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.invoiceIds = invoiceIds;
  }
}

/** A page of the host's is about to be opened. Cancel it to show something else; otherwise its address is followed. */
export class RouteOpenEvent extends Event {
  static readonly eventName = 'lease-route-open';
  readonly route: RouteName;

  constructor(route: RouteName) {
    super(RouteOpenEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.route = route;
  }
}

/** What a request is to be about. */
export interface RequestStart {
  /** Code of the type; absent lets the reader choose. */
  readonly type?: string | undefined;
  readonly contractId?: string | undefined;
  readonly assetId?: string | undefined;
}

/**
 * A request is about to be written. Cancel it to show a form yourself; otherwise the element opens one, as far as it
 * has one.
 */
export class RequestStartEvent extends Event {
  static readonly eventName = 'lease-request-start';
  /** Code of the type; undefined lets the reader choose. */
  readonly requestType: string | undefined;
  readonly contractId: string | undefined;
  readonly assetId: string | undefined;

  constructor({ type, contractId, assetId }: RequestStart) {
    super(RequestStartEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.requestType = type;
    this.contractId = contractId;
    this.assetId = assetId;
  }
}

/** A request is about to be opened. Cancel it to show it yourself. */
export class RequestOpenEvent extends Event {
  static readonly eventName = 'lease-request-open';
  readonly requestId: string;

  constructor(requestId: string) {
    super(RequestOpenEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.requestId = requestId;
  }
}

/** The lessor has taken a request in. */
export class RequestSubmittedEvent extends Event {
  static readonly eventName = 'lease-request-submitted';
  readonly request: ServiceRequest;

  constructor(request: ServiceRequest) {
    super(RequestSubmittedEvent.eventName, { bubbles: true, composed: true });
    this.request = request;
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

/** Somebody signed out by the element; drafts and data of that user are gone from this browser. */
export class SignedOutEvent extends Event {
  static readonly eventName = 'lease-signed-out';

  constructor() {
    super(SignedOutEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'lease-contract-open': ContractOpenEvent;
    'lease-list-open': ListOpenEvent;
    'lease-pay-start': PayStartEvent;
    'lease-route-open': RouteOpenEvent;
    'lease-request-start': RequestStartEvent;
    'lease-request-open': RequestOpenEvent;
    'lease-request-submitted': RequestSubmittedEvent;
    'lease-export-finished': ExportFinishedEvent;
    'lease-signed-out': SignedOutEvent;
  }
}
