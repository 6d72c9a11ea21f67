/** Requests to the lessor: made once, followed, answered, taken back. */
import type { ListParams, RequestOptions } from '../core/options.ts';
import type { PagePromise } from '../core/page.ts';
import type { Caller } from '../internal/caller.ts';
import { fetched, list } from '../internal/rows.ts';
import { change, createOnce, versioned } from '../internal/writes.ts';
import type { ChangeOptions, Versioned } from '../internal/writes.ts';
import type {
  RequestAnswer,
  RequestCancellation,
  RequestDraft,
  RequestEvent,
  RequestMessage,
  RequestMessageDraft,
  RequestState,
  ServiceRequest,
} from '../schemas/request.ts';
import { requestEventShape, requestMessageShape, requestShape } from '../shapes/request.ts';

const requests = /* @__PURE__ */ fetched({ row: requestShape }, async () => {
  const { requestSchema: row } = await import('../schemas/request.ts');
  return { row };
});
const messages = /* @__PURE__ */ fetched({ row: requestMessageShape }, async () => {
  const { requestMessageSchema: row } = await import('../schemas/request.ts');
  return { row };
});
const events = /* @__PURE__ */ fetched({ row: requestEventShape }, async () => {
  const { requestEventSchema: row } = await import('../schemas/request.ts');
  return { row };
});

/** Filter and order of requests; latest first unless told. `q` finds numbers, names of types and texts. */
export interface RequestListParams extends ListParams<'createdAt' | 'updatedAt' | 'number'> {
  /** Codes of types. */
  type?: readonly string[];
  state?: readonly Exclude<RequestState, 'unknown'>[];
  contractId?: string;
  assetId?: string;
  /** True for those to which something is still to come. */
  open?: boolean;
}

/** Requests of the customer. */
export class RequestsResource {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Requests of the customer. */
  list(params?: RequestListParams, options?: RequestOptions): PagePromise<ServiceRequest> {
    return list(this.#caller, { operation: 'requests.list', schemas: requests }, params, options);
  }

  /** One request. Throws {@link NotFoundError} for an unknown or foreign id. */
  get(id: string, options?: RequestOptions): Promise<Versioned<ServiceRequest>> {
    return versioned(this.#caller, { operation: 'requests.get', schemas: requests, input: { id } }, options);
  }

  /**
   * Makes a request, once however often it is sent: the call carries an `Idempotency-Key`.
   * @throws {@link ValidationError} that names every wrong field by a pointer such as `/payload/iban`.
   * @throws {@link ConflictError} when the type is not allowed now, for the reason that its row tells.
   */
  create(draft: RequestDraft, options?: RequestOptions): Promise<Versioned<ServiceRequest>> {
    const spec = { operation: 'requests.create', schemas: requests, input: { body: draft } } as const;
    return createOnce(this.#caller, spec, options);
  }

  /**
   * Takes a request back.
   * @throws {@link PreconditionError} when it changed since it was read.
   * @throws {@link ConflictError} when it is decided already.
   */
  cancel(
    id: string,
    cancellation: RequestCancellation = {},
    options?: ChangeOptions,
  ): Promise<Versioned<ServiceRequest>> {
    const input = { id, body: cancellation };
    const spec = { operation: 'requests.cancel', schemas: requests, input } as const;
    return change(this.#caller, spec, () => this.get(id, options), options);
  }

  /**
   * Answers the lessor's question; the request is then in review again.
   * @throws {@link ValidationError} for an answer with neither text nor attachment.
   * @throws {@link ConflictError} when no information is needed.
   */
  answer(id: string, answer: RequestAnswer, options?: ChangeOptions): Promise<Versioned<ServiceRequest>> {
    const spec = { operation: 'requests.answer', schemas: requests, input: { id, body: answer } } as const;
    return change(this.#caller, spec, () => this.get(id, options), options);
  }

  /** What was written about a request, oldest first. */
  conversation(id: string, options?: RequestOptions): PagePromise<RequestMessage> {
    return list(this.#caller, { operation: 'requests.conversation', schemas: messages, id }, {}, options);
  }

  /**
   * Writes a line, once however often it is sent. It changes no state: {@link answer} does.
   * @throws {@link ConflictError} when the request is closed.
   */
  addMessage(id: string, draft: RequestMessageDraft, options?: RequestOptions): Promise<RequestMessage> {
    const spec = { operation: 'requests.addMessage', schemas: messages, input: { id, body: draft } } as const;
    return createOnce(this.#caller, spec, options);
  }

  /** The states a request has been in, oldest first; the same as its `timeline`, for long ones in pages. */
  timeline(id: string, options?: RequestOptions): PagePromise<RequestEvent> {
    return list(this.#caller, { operation: 'requests.timeline', schemas: events, id }, {}, options);
  }
}
