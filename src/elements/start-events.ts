/** Events of starting something: paying, asking, going somewhere; apart, because most lists start nothing. */
import type { ServiceRequest } from '../../sdk/index.ts';
import type { RouteName } from '../context/lease-context.ts';
import type { FilterValues } from '../lib/filter-codec.ts';

/** A payment is about to be started. Cancel it to take the money yourself; otherwise the host's page is opened, or a form. */
export class PayStartEvent extends Event {
  static readonly eventName = 'lease-pay-start';
  /** Ids of the invoices to pay; empty lets the reader choose. */
  readonly invoiceIds: readonly string[];

  constructor(invoiceIds: readonly string[] = []) {
    super(PayStartEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.invoiceIds = invoiceIds;
  }
}

/** A promise to pay is about to be made. Cancel it to take it yourself; otherwise the element leads on, or opens a form. */
export class PromiseStartEvent extends Event {
  static readonly eventName = 'lease-promise-start';
  /** Ids of the invoices it is about; empty lets the reader choose. */
  readonly invoiceIds: readonly string[];

  constructor(invoiceIds: readonly string[] = []) {
    super(PromiseStartEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.invoiceIds = invoiceIds;
  }
}

/** A payment made elsewhere is about to be told. Cancel it to hear of it yourself; otherwise as with a promise. */
export class ConfirmStartEvent extends Event {
  static readonly eventName = 'lease-confirm-start';
  /** Ids of the invoices that were paid; empty lets the reader choose. */
  readonly invoiceIds: readonly string[];

  constructor(invoiceIds: readonly string[] = []) {
    super(ConfirmStartEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.invoiceIds = invoiceIds;
  }
}

/** A page of the host's is about to be opened. Cancel it to show something else; otherwise its address is followed. */
export class RouteOpenEvent extends Event {
  static readonly eventName = 'lease-route-open';
  readonly route: RouteName;
  /** What the page is to be about, such as `{ contractId }`; empty when about nothing in particular. */
  readonly filter: FilterValues;

  constructor(route: RouteName, filter: FilterValues = {}) {
    super(RouteOpenEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.route = route;
    this.filter = filter;
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

/** Somebody signed out by the element; drafts and data of that user are gone from this browser. */
export class SignedOutEvent extends Event {
  static readonly eventName = 'lease-signed-out';

  constructor() {
    super(SignedOutEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'lease-pay-start': PayStartEvent;
    'lease-promise-start': PromiseStartEvent;
    'lease-confirm-start': ConfirmStartEvent;
    'lease-route-open': RouteOpenEvent;
    'lease-request-start': RequestStartEvent;
    'lease-request-open': RequestOpenEvent;
    'lease-request-submitted': RequestSubmittedEvent;
    'lease-signed-out': SignedOutEvent;
  }
}
