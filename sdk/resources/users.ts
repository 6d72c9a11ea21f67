/** Users of the portal, for administrators. */
import type { ListParams, RequestOptions } from '../core/options.ts';
import type { PagePromise } from '../core/page.ts';
import type { Caller } from '../internal/caller.ts';
import { fetched, list } from '../internal/rows.ts';
import { change, createOnce, versioned } from '../internal/writes.ts';
import type { ChangeOptions, Versioned } from '../internal/writes.ts';
import type { ManagedUser, UserChange, UserDraft } from '../schemas/user.ts';
import { managedUserShape } from '../shapes/user.ts';

const users = /* @__PURE__ */ fetched({ row: managedUserShape }, async () => {
  const { managedUserSchema: row } = await import('../schemas/user.ts');
  return { row };
});

/** Filter and order of users. */
export interface UserListParams extends ListParams<'name' | 'email' | 'lastSignInAt'> {
  state?: readonly ManagedUser['state'][];
  /** Ids of roles. */
  role?: readonly string[];
  customerId?: string;
}

/** Users of the customers that the caller administers. */
export class UsersResource {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Users by name. Throws {@link ForbiddenError} for everybody who is no administrator. */
  list(params?: UserListParams, options?: RequestOptions): PagePromise<ManagedUser> {
    return list(this.#caller, { operation: 'users.list', schemas: users }, params, options);
  }

  /** One user. Throws {@link NotFoundError} for an unknown or foreign id. */
  get(id: string, options?: RequestOptions): Promise<Versioned<ManagedUser>> {
    return versioned(this.#caller, { operation: 'users.get', schemas: users, input: { id } }, options);
  }

  /**
   * Creates a user and sends an invitation with a temporary password, not before the contract starts.
   * @throws {@link ConflictError} `/email` `taken`.
   * @throws {@link ValidationError} `/roles` `not_assignable`, `/customerIds/0` `unknown_customer`.
   */
  create(body: UserDraft, options?: RequestOptions): Promise<Versioned<ManagedUser>> {
    const spec = { operation: 'users.create', schemas: users, input: { body } } as const;
    return createOnce(this.#caller, spec, options);
  }

  /**
   * Changes what is given.
   * @throws {@link ConflictError} `/roles` `last_administrator`, `/email` `taken`.
   * @throws {@link PreconditionError} when the user changed since it was read.
   */
  update(id: string, body: UserChange, options?: ChangeOptions): Promise<Versioned<ManagedUser>> {
    const spec = { operation: 'users.update', schemas: users, input: { id, body } } as const;
    return change(this.#caller, spec, () => this.get(id, options), options);
  }

  /**
   * Shuts a user out; all sessions of the user end.
   * @throws {@link ConflictError} `self` or `last_administrator`, or when the user is deactivated already.
   */
  deactivate(id: string, options?: ChangeOptions): Promise<Versioned<ManagedUser>> {
    const spec = { operation: 'users.deactivate', schemas: users, input: { id } } as const;
    return change(this.#caller, spec, () => this.get(id, options), options);
  }

  /** Lets a deactivated or locked user in again. */
  reactivate(id: string, options?: ChangeOptions): Promise<Versioned<ManagedUser>> {
    const spec = { operation: 'users.reactivate', schemas: users, input: { id } } as const;
    return change(this.#caller, spec, () => this.get(id, options), options);
  }

  /** Sends the invitation again with another temporary password. Throws {@link ConflictError} `not_invited`. */
  resendInvitation(id: string, options?: ChangeOptions): Promise<Versioned<ManagedUser>> {
    const spec = { operation: 'users.resendInvitation', schemas: users, input: { id } } as const;
    return change(this.#caller, spec, () => this.get(id, options), options);
  }
}
