/** The customer's e-mail addresses. */
import type { RequestOptions } from '../core/options.ts';
import type { PagePromise } from '../core/page.ts';
import type { Caller } from '../internal/caller.ts';
import { fetched, list } from '../internal/rows.ts';
import { change, createOnce, versioned } from '../internal/writes.ts';
import type { ChangeOptions, Versioned } from '../internal/writes.ts';
import type { EmailAddress, EmailAddressChange, EmailAddressDraft } from '../schemas/email-address.ts';
import { emailAddressShape } from '../shapes/email-address.ts';

const emails = /* @__PURE__ */ fetched({ row: emailAddressShape }, async () => {
  const { emailAddressSchema: row } = await import('../schemas/email-address.ts');
  return { row };
});

/** The customer's e-mail addresses: the primary one, and secondary ones that the customer keeps. */
export class EmailsResource {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** All addresses, the primary one first. */
  list(
    params: { limit?: number; cursor?: string } = {},
    options?: RequestOptions,
  ): PagePromise<EmailAddress> {
    return list(this.#caller, { operation: 'emails.list', schemas: emails }, params, options);
  }

  /** One address. Throws {@link NotFoundError} for an unknown or foreign id. */
  get(id: string, options?: RequestOptions): Promise<Versioned<EmailAddress>> {
    return versioned(this.#caller, { operation: 'emails.get', schemas: emails, input: { id } }, options);
  }

  /**
   * Adds a secondary address and sends a code there; nothing else is sent until the code is given.
   * @throws {@link ConflictError} `taken` or `too_many`.
   */
  create(body: EmailAddressDraft, options?: RequestOptions): Promise<Versioned<EmailAddress>> {
    const spec = { operation: 'emails.create', schemas: emails, input: { body } } as const;
    return createOnce(this.#caller, spec, options);
  }

  /**
   * Changes what an address is used for, or the address itself: the old one stays in use until the code that is sent
   * to the new one is given.
   * @throws {@link ConflictError} `not_self_editable` for a certified address: that is a request.
   */
  update(id: string, body: EmailAddressChange, options?: ChangeOptions): Promise<Versioned<EmailAddress>> {
    const spec = { operation: 'emails.update', schemas: emails, input: { id, body } } as const;
    return change(this.#caller, spec, () => this.get(id, options), options);
  }

  /** Takes a secondary address away. Throws {@link ConflictError} `not_self_editable` or `primary`. */
  async delete(id: string, options?: RequestOptions): Promise<void> {
    await this.#caller.call('emails.delete', { id }, options);
  }

  /** Sends another code. Throws {@link RateLimitError} when it is too early. */
  sendCode(id: string, options?: RequestOptions): Promise<Versioned<EmailAddress>> {
    return versioned(this.#caller, { operation: 'emails.sendCode', schemas: emails, input: { id } }, options);
  }

  /**
   * Gives the code back that arrived at the address.
   * @throws {@link ValidationError} `/code` with `wrong_code`, `expired_code` or `not_sent`.
   */
  verify(id: string, body: { code: string }, options?: RequestOptions): Promise<Versioned<EmailAddress>> {
    return versioned(
      this.#caller,
      { operation: 'emails.verify', schemas: emails, input: { id, body } },
      options,
    );
  }
}
