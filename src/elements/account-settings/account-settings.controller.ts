import {
  ContractsResource,
  EmailsResource,
  PasswordResource,
  PreconditionError,
  ProfileResource,
  RemindersResource,
  SessionsResource,
} from '../../../sdk/index.ts';
import type {
  EmailAddress,
  EmailUse,
  Page,
  PasswordChange,
  PasswordPolicy,
  Profile,
  ProfileChange,
  ReminderChange,
  ReminderPreference,
  SignedInSession,
  Versioned,
} from '../../../sdk/index.ts';
import { leaseOf } from '../../controllers/lease.ts';
import type { LeaseHost } from '../../controllers/lease.ts';
import { MutationController } from '../../controllers/mutation.ts';
import type { MutationOptions, MutationState } from '../../controllers/mutation.ts';
import { QueryController } from '../../controllers/query.ts';
import { signOut } from '../../controllers/sign-out.ts';
import { holds } from '../../lib/holds.ts';
import type { LeaseContextValue, Right } from '../../context/lease-context.ts';
import { accountDrafts } from './drafts.controller.ts';
import type { AccountDrafts } from './drafts.controller.ts';

export type { MutationState } from '../../controllers/mutation.ts';
export type { QueryState } from '../../controllers/query.ts';

/** Something to be done with an address. */
export type EmailWrite =
  | { readonly do: 'add'; readonly address: string; readonly uses: EmailUse[] }
  | { readonly do: 'edit'; readonly id: string; readonly address?: string; readonly uses?: EmailUse[] }
  | { readonly do: 'remove' | 'resend'; readonly id: string }
  | { readonly do: 'verify'; readonly id: string; readonly code: string };

/** A reminder with what of it changes. */
export interface ReminderWrite {
  readonly id: string;
  readonly change: ReminderChange;
}

const MANY = { limit: 100 };

const REMINDERS: MutationOptions<readonly ReminderWrite[], number> = {
  source: 'reminders.update',
  send: async (writes, { client }) => {
    // One after the other: what was saved before a failure is saved again without harm.
    for (const { id, change } of writes) await client.resource(RemindersResource).update(id, change);
    return writes.length;
  },
};

const PASSWORD: MutationOptions<PasswordChange, true> = {
  source: 'password.change',
  send: async (change, { client }) => {
    await client.resource(PasswordResource).change(change);
    return true as const;
  },
};

const SESSION_END: MutationOptions<string, true> = {
  source: 'sessions.delete',
  send: async (id, { client }) => {
    await client.resource(SessionsResource).delete(id);
    return true as const;
  },
};

/** The account of whoever is signed in: what is known, and what is sent, each write by itself. */
export class AccountController {
  readonly #host: LeaseHost;
  readonly profile: QueryController<Versioned<Profile>>;
  readonly policy: QueryController<PasswordPolicy>;
  readonly emails: QueryController<Page<EmailAddress>>;
  readonly reminders: QueryController<Page<ReminderPreference>>;
  readonly sessions: QueryController<Page<SignedInSession>>;
  /** Days of the month on which the running contracts are invoiced. */
  readonly invoiceDays: QueryController<readonly number[]>;
  readonly savingProfile: MutationController<ProfileChange, Versioned<Profile>>;
  readonly changingPassword: MutationController<PasswordChange, true>;
  readonly writingEmail: MutationController<EmailWrite, EmailAddress | undefined>;
  readonly savingReminders: MutationController<readonly ReminderWrite[], number>;
  readonly endingSession: MutationController<string, true>;
  readonly drafts: AccountDrafts;

  /** `email` tells whose draft the form of an address has, see {@link accountDrafts}. */
  constructor(host: LeaseHost, shows: (section: string) => boolean, email: () => string | undefined) {
    this.#host = host;
    const drafts = (this.drafts = accountDrafts(host, email));
    const query = <T>(
      section: string,
      right: Right,
      load: (lease: LeaseContextValue, signal: AbortSignal) => PromiseLike<T>,
    ) =>
      new QueryController<T>(host, (lease) => ({
        key: [right],
        enabled: shows(section) && lease.rights(right) === 'allowed',
        load: async (signal) => load(lease, signal),
      }));
    this.profile = query('', 'profile.detail', ({ client }, signal) =>
      client.resource(ProfileResource).get({ signal }),
    );
    this.policy = query('password', 'password.change', ({ client }, signal) =>
      client.resource(PasswordResource).policy({ signal }),
    );
    this.emails = query('emails', 'emails.list', ({ client }, signal) =>
      client.resource(EmailsResource).list(MANY, { signal }),
    );
    this.reminders = query('reminders', 'reminders.list', ({ client }, signal) =>
      client.resource(RemindersResource).list(MANY, { signal }),
    );
    this.sessions = query('sessions', 'sessions.list', ({ client }, signal) =>
      client.resource(SessionsResource).list(MANY, { signal }),
    );
    this.invoiceDays = new QueryController(host, (lease) => ({
      key: ['contracts.list', 'invoiceDays'],
      enabled:
        shows('reminders') &&
        lease.rights('reminders.list') === 'allowed' &&
        lease.rights('contracts.list') === 'allowed',
      load: (signal, { client }) => invoiceDays(client, signal),
    }));
    this.savingProfile = new MutationController(host, {
      source: 'profile.update',
      draft: () => drafts.profile.sent,
      send: (change, { client }, { idempotencyKey }) => {
        const { state } = this.profile;
        const etag = state.status === 'ready' ? state.value.etag : undefined;
        return client.resource(ProfileResource).update(change, { idempotencyKey, ...(etag && { etag }) });
      },
      already: savedAlready,
    });
    this.changingPassword = new MutationController(host, PASSWORD);
    this.writingEmail = new MutationController(host, {
      source: 'emails.update',
      draft: (write) => (write.do === 'add' || write.do === 'edit' ? drafts.email.sent : undefined),
      send: (write, { client }, { idempotencyKey }) =>
        writeEmail(client.resource(EmailsResource), write, idempotencyKey),
    });
    this.savingReminders = new MutationController(host, { ...REMINDERS, draft: () => drafts.reminders.sent });
    this.endingSession = new MutationController(host, SESSION_END);
  }

  /** What the lessor offers and the user may do. */
  may(right: Right): boolean {
    return leaseOf(this.#host)?.value?.rights(right) === 'allowed';
  }

  /** Saves the user's own data; what others changed in the meantime is loaded, never overwritten. */
  async saveProfile(change: ProfileChange): Promise<MutationState<Versioned<Profile>>> {
    const state = await this.savingProfile.send(change);
    if (state.status === 'failed' && state.error instanceof PreconditionError) await this.profile.refetch();
    return state;
  }

  async signOut(everywhere: boolean): Promise<void> {
    await signOut(this.#host, { everywhere });
  }

  async refresh(): Promise<void> {
    const all = [this.profile, this.emails, this.reminders, this.sessions];
    await Promise.all(all.map((query) => query.refetch()));
  }
}

/** The profile, where it holds all that was to be saved. */
async function savedAlready(
  change: ProfileChange,
  { client }: LeaseContextValue,
): Promise<Versioned<Profile> | undefined> {
  const now = await client.resource(ProfileResource).get();
  return holds(now, change) ? now : undefined;
}

async function writeEmail(
  emails: EmailsResource,
  write: EmailWrite,
  idempotencyKey: string,
): Promise<EmailAddress | undefined> {
  switch (write.do) {
    case 'add':
      return emails.create({ address: write.address, uses: write.uses }, { idempotencyKey });
    case 'edit': {
      const { id, address, uses } = write;
      return emails.update(id, { ...(address && { address }), ...(uses && { uses }) }, { idempotencyKey });
    }
    case 'remove':
      await emails.delete(write.id);
      return undefined;
    case 'resend':
      return emails.sendCode(write.id);
    case 'verify':
      return emails.verify(write.id, { code: write.code });
  }
}

/** Days of the month on which active contracts are invoiced, in order. */
async function invoiceDays(client: LeaseContextValue['client'], signal: AbortSignal): Promise<number[]> {
  const wanted = { status: ['active'] as const, limit: 500 };
  const { items } = await client.resource(ContractsResource).list(wanted, { signal });
  return [...new Set(items.flatMap(({ invoiceDay }) => invoiceDay ?? []))].sort((a, b) => a - b);
}
