/** What is typed into the forms of the account and not saved yet. Passwords and codes are no part of it. */
import { FormDraftController } from '../../controllers/draft-form.ts';
import type { LeaseHost } from '../../controllers/lease.ts';

export interface AccountDrafts {
  readonly profile: FormDraftController;
  /** Of the address that is added or edited. */
  readonly email: FormDraftController;
  readonly reminders: FormDraftController;
}

/** `email` is the id of the address that is edited, `new` for one that is added, undefined while there is neither. */
export function accountDrafts(host: LeaseHost, email: () => string | undefined): AccountDrafts {
  return {
    profile: new FormDraftController(host, () => 'account:profile'),
    email: new FormDraftController(host, () => email() && `account:email:${email()}`),
    reminders: new FormDraftController(host, () => 'account:reminders'),
  };
}
