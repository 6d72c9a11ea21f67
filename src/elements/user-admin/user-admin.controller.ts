import { CustomersResource, RolesResource, UsersResource } from '../../../sdk/index.ts';
import type {
  CustomerRef,
  ManagedUser,
  Role,
  SortBy,
  UserChange,
  UserDraft,
  UserListParams,
  Versioned,
} from '../../../sdk/index.ts';
import { FormDraftController } from '../../controllers/draft-form.ts';
import { leaseOf } from '../../controllers/lease.ts';
import type { LeaseHost } from '../../controllers/lease.ts';
import { MutationController } from '../../controllers/mutation.ts';
import { QueryController } from '../../controllers/query.ts';
import type { QueryState } from '../../controllers/query.ts';
import type { RecordListSpec } from '../../controllers/record-list.ts';
import { holds } from '../../lib/holds.ts';

export type { ExportColumn } from '../../export/index.ts';
export type { FormDraftController } from '../../controllers/draft-form.ts';
export type { MutationState } from '../../controllers/mutation.ts';
export type { QueryState } from '../../controllers/query.ts';

export const USER_STATES = ['invited', 'active', 'deactivated', 'locked'] as const;

/** The users whom the caller administers, by name. */
export const USER_LIST: RecordListSpec<ManagedUser> = {
  room: 'user-admin',
  source: 'users.list',
  filters: {
    q: { kind: 'text' },
    state: { kind: 'choices', options: USER_STATES },
    role: { kind: 'text' },
    customerId: { kind: 'text' },
  },
  sorts: { name: 'name', email: 'email', lastSignIn: 'lastSignInAt' },
  initialSort: { key: 'name', direction: 'ascending' },
  load: ({ client }, { filter, sort, ...page }, signal) => {
    const { role, ...rest } = filter;
    const params = { ...rest, ...(role && { role: [role] }), ...page, sort: sort as SortBy<'name'> };
    return client.resource(UsersResource).list(params as UserListParams, { signal });
  },
};

export type UserWrite =
  | { readonly do: 'create'; readonly draft: UserDraft }
  | { readonly do: 'update'; readonly id: string; readonly etag?: string; readonly change: UserChange }
  | { readonly do: 'deactivate' | 'reactivate' | 'resendInvitation'; readonly id: string };

const NO_ROLES: readonly Role[] = [];
const NO_CUSTOMERS: readonly CustomerRef[] = [];

/** What is known besides the list, and what is done to users. */
export class UserAdminController {
  readonly #host: LeaseHost;
  readonly #roles: QueryController<readonly Role[]>;
  readonly #customers: QueryController<readonly CustomerRef[]>;
  readonly writing: MutationController<UserWrite, ManagedUser>;
  /** What is typed into the form. */
  readonly draft: FormDraftController;
  #own: readonly CustomerRef[] = NO_CUSTOMERS;

  /** `subject` is the id of the user in the form, `new` for one that is invited, undefined without a form. */
  constructor(host: LeaseHost, open: () => boolean, subject: () => string | undefined) {
    this.#host = host;
    this.draft = new FormDraftController(host, () => subject() && `user-admin:${subject()}`);
    this.#roles = new QueryController(host, ({ rights }) => ({
      key: ['roles.list'],
      enabled: open() && rights('roles.list') === 'allowed',
      load: async (signal, { client }) => (await client.resource(RolesResource).list({}, { signal })).items,
    }));
    this.#customers = new QueryController(host, ({ rights }) => ({
      key: ['customers.list', 'of-users'],
      enabled: open() && rights('customers.list') === 'allowed',
      load: async (signal, { client }) =>
        (await client.resource(CustomersResource).list({ limit: 200 }, { signal })).items,
    }));
    this.writing = new MutationController(host, {
      source: 'users.update',
      draft: (write) => (write.do === 'create' || write.do === 'update' ? this.draft.sent : undefined),
      send: (write, { client }, { idempotencyKey }) => {
        const users = client.resource(UsersResource);
        if (write.do === 'create') return users.create(write.draft, { idempotencyKey });
        if (write.do !== 'update') return users[write.do](write.id, { idempotencyKey });
        const { change, etag, id } = write;
        return users.update(id, change, { idempotencyKey, ...(etag && { etag }) });
      },
      already: async (write, { client }) => {
        if (write.do !== 'update') return undefined;
        const now = await client.resource(UsersResource).get(write.id);
        return holds(now, write.change) ? now : undefined;
      },
    });
  }

  /** How it stands with what a user can be let in to see and do: a form without it would take it away unseen. */
  get choices(): QueryState<readonly Role[]> {
    return this.#customers.state.status === 'loading' ? this.#customers.state : this.#roles.state;
  }

  async retryChoices(): Promise<void> {
    await Promise.all([this.#roles.refetch(), this.#customers.refetch()]);
  }

  get roles(): readonly Role[] {
    const { state } = this.#roles;
    return state.status === 'ready' ? state.value : NO_ROLES;
  }

  /** The customers a user can be let in to see; at least the one that is shown. */
  get customers(): readonly CustomerRef[] {
    const { state } = this.#customers;
    if (state.status === 'ready' && state.value.length > 0) return state.value;
    const own = leaseOf(this.#host)?.value?.session.value?.customer;
    if (own && this.#own[0] !== own) this.#own = [own];
    return own ? this.#own : NO_CUSTOMERS;
  }

  /** Id of whoever is signed in. */
  get self(): string | undefined {
    return leaseOf(this.#host)?.value?.session.value?.user.id;
  }

  /** A user as the lessor has it now, with its version; undefined when it cannot be fetched. */
  async read(id: string): Promise<Versioned<ManagedUser> | undefined> {
    const client = leaseOf(this.#host)?.value?.client;
    return client
      ?.resource(UsersResource)
      .get(id)
      .catch(() => undefined);
  }
}
