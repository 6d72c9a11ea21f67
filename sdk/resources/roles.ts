/** Roles of users. */
import type { RequestOptions } from '../core/options.ts';
import type { PagePromise } from '../core/page.ts';
import type { Caller } from '../internal/caller.ts';
import { fetched, list } from '../internal/rows.ts';
import type { Role } from '../schemas/user.ts';
import { roleShape } from '../shapes/user.ts';

const roles = /* @__PURE__ */ fetched({ row: roleShape }, async () => {
  const { roleSchema: row } = await import('../schemas/user.ts');
  return { row };
});

/** What users may be, and what each role may do. */
export class RolesResource {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** All roles, named in the reader's language. Throws {@link ForbiddenError} for everybody who is no administrator. */
  list(params: { limit?: number; cursor?: string } = {}, options?: RequestOptions): PagePromise<Role> {
    return list(this.#caller, { operation: 'roles.list', schemas: roles }, params, options);
  }
}
