/** What is sent to customers by SMS, Viber and e-mail. */
import type { DateRange, ListParams, RequestOptions } from '../../core/options.ts';
import type { PagePromise } from '../../core/page.ts';
import type { Caller } from '../../internal/caller.ts';
import { fetched, list } from '../../internal/rows.ts';
import { createOnce, versioned } from '../../internal/writes.ts';
import type { Versioned } from '../../internal/writes.ts';
import type { StaffMessage, StaffMessageDraft } from '../../schemas/staff-message.ts';
import { staffMessageShape } from '../../shapes/staff-message.ts';

const rows = /* @__PURE__ */ fetched({ row: staffMessageShape }, async () => {
  const { staffMessageSchema: row } = await import('../../schemas/staff-message.ts');
  return { row };
});

/** Filter and order of messages; `q` looks at their text. */
export interface StaffMessagesListParams extends ListParams<'createdAt'> {
  customerId?: string;
  channel?: readonly StaffMessage['channel'][];
  state?: readonly StaffMessage['state'][];
  templateId?: string;
  automatic?: boolean;
  createdAt?: DateRange;
}

/** The register of messages, and the sending of them. */
export class StaffMessagesResource {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Messages, the latest first. */
  list(params?: StaffMessagesListParams, options?: RequestOptions): PagePromise<StaffMessage> {
    return list(this.#caller, { operation: 'staffMessages.list', schemas: rows }, params, options);
  }

  /** One message, with how far it has come. Throws {@link NotFoundError} for an unknown id. */
  get(id: string, options?: RequestOptions): Promise<Versioned<StaffMessage>> {
    return versioned(this.#caller, { operation: 'staffMessages.get', schemas: rows, input: { id } }, options);
  }

  /**
   * Sends a message, once however often it is asked for; it is queued.
   * @throws {@link ValidationError} `/text` `required` without text and template, `/channel` `no_destination`, `/templateId` `unknown_template`.
   */
  create(body: StaffMessageDraft, options?: RequestOptions): Promise<Versioned<StaffMessage>> {
    const spec = { operation: 'staffMessages.create', schemas: rows, input: { body } } as const;
    return createOnce(this.#caller, spec, options);
  }
}
