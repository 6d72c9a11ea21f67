/** What administrators may do with users. */
import type { ManagedUser, UserChange, UserDraft } from '../../../sdk/schemas/index.ts';
import { choices, type ListQuery, type Slice, sortKeys } from '../../engine/queries/list-query.ts';
import { paged } from '../../engine/queries/order.ts';
import { LessorRuleError } from '../../engine/rule-error.ts';
import type { Store } from '../../engine/store.ts';
import { type FieldProblem, invalid } from '../../http/problem.ts';
import { type Account, userOf } from './account.ts';
import { AccountsDesk } from './accounts-desk.ts';
import { SignInDesk } from './sign-in-desk.ts';
import { administers, isStaff, ROLES, roleRule } from './roles.ts';
import { SessionsDesk } from './sessions-desk.ts';

/** Who administers, and for whom. */
export interface Administrator {
  /** Id of the user. */
  readonly id: string;
  readonly staff: boolean;
  /** May make other people of the lessor. */
  readonly staffAdministrator: boolean;
  /** The customers whose users are looked after. */
  readonly customerIds: readonly string[];
}

/** Keeps the users of the portal in order. */
export class UsersDesk {
  readonly #store: Store;
  readonly #accounts: AccountsDesk;

  constructor(store: Store) {
    this.#store = store;
    this.#accounts = store.desk(AccountsDesk);
  }

  /** Users that an administrator looks after. */
  list(administrator: Administrator, query: ListQuery): Slice<ManagedUser> {
    const { filter, sort } = query;
    const states = choices(filter, 'state');
    const roles = choices(filter, 'role');
    const words = (filter['q'] ?? '').trim().toLowerCase();
    // Accounts are never taken away.
    const numbers = new Map(this.#accounts.all.map((account, number) => [account, number]));
    const found = this.#of(administrator).filter(
      (account) =>
        (!states || states.has(account.state)) &&
        (!roles || account.roles.some((role) => roles.has(role))) &&
        (!filter['customerId'] || this.#customers(account).includes(filter['customerId'])) &&
        `${account.name} ${account.email} ${account.username}`.toLowerCase().includes(words),
    );
    const keys = sortKeys(sort, ['name', 'email', 'lastSignInAt'], 'name');
    const value = (account: Account, key: string) =>
      key === 'lastSignInAt'
        ? account.lastSignInAt
        : key === 'number'
          ? numbers.get(account)
          : (key === 'email' ? account.email : account.name).toLowerCase();
    const order = { keys: [...keys, { key: 'number', descending: false }], value };
    return paged(found, query, order, (account) => this.#view(administrator, account));
  }

  /** One of them; undefined for an unknown or foreign id. */
  get(administrator: Administrator, id: string): ManagedUser | undefined {
    const account = this.#find(administrator, id);
    return account && this.#view(administrator, account);
  }

  create(administrator: Administrator, draft: UserDraft): ManagedUser {
    this.#check(administrator, draft);
    const language = draft.language ?? this.#store.profile.label.locales[0] ?? 'en';
    const account = this.#accounts.create({
      name: draft.name.trim(),
      email: draft.email.trim(),
      roles: [...new Set(draft.roles)],
      customerIds: [...new Set(draft.customerIds)],
      phone: draft.phone ?? '',
      language,
    });
    return this.#view(administrator, account);
  }

  update(administrator: Administrator, id: string, change: UserChange): ManagedUser {
    const account = this.#must(administrator, id);
    this.#check(administrator, change, account);
    if (change.roles && !administers(change.roles)) this.#keepOne(account, '/roles');
    if (change.name !== undefined) account.name = change.name.trim();
    if (change.email !== undefined) account.email = change.email.trim();
    if (change.phone !== undefined) account.phone = change.phone;
    if (change.language !== undefined) account.language = change.language;
    if (change.roles) account.roles = [...new Set(change.roles)];
    if (change.customerIds) {
      // What the administrator does not see stays as it is.
      const unseen = account.customerIds.filter((each) => !administrator.customerIds.includes(each));
      account.customerIds = [...new Set([...change.customerIds, ...unseen])];
    }
    return this.#view(administrator, account);
  }

  deactivate(administrator: Administrator, id: string): ManagedUser {
    const account = this.#must(administrator, id);
    if (account.id === administrator.id) throw new LessorRuleError(409, 'self', '');
    if (account.state === 'deactivated') throw new LessorRuleError(409, 'not_active', '');
    this.#keepOne(account, '');
    account.state = 'deactivated';
    this.#store.desk(SessionsDesk).endAll(account);
    return this.#view(administrator, account);
  }

  reactivate(administrator: Administrator, id: string): ManagedUser {
    const account = this.#must(administrator, id);
    if (account.state !== 'deactivated' && account.state !== 'locked') {
      throw new LessorRuleError(409, 'not_deactivated', '');
    }
    // Somebody who never chose a password is invited anew.
    account.state =
      account.temporaryUntil === undefined && account.passwords.length > 0 ? 'active' : 'invited';
    this.#store.desk(SignInDesk).attempts.forgive(account.username);
    return this.#view(administrator, account);
  }

  resendInvitation(administrator: Administrator, id: string): ManagedUser {
    const account = this.#must(administrator, id);
    if (account.state !== 'invited') throw new LessorRuleError(409, 'not_invited', '');
    if (this.#accounts.accessFrom(account)) throw new LessorRuleError(409, 'access_not_started', '');
    this.#accounts.invite(account);
    return this.#view(administrator, account);
  }

  #customers(account: Account): readonly string[] {
    return account.customerIds.length > 0 ? account.customerIds : this.#accounts.customerIds;
  }

  #of({ staff, customerIds }: Administrator): Account[] {
    const within = (account: Account): boolean => {
      if (isStaff(account.roles)) return staff;
      return staff || account.customerIds.some((id) => customerIds.includes(id));
    };
    return this.#accounts.all.filter(within);
  }

  #find(administrator: Administrator, id: string): Account | undefined {
    return this.#of(administrator).find((account) => account.id === id);
  }

  #must(administrator: Administrator, id: string): Account {
    const account = this.#find(administrator, id);
    if (!account) throw new RangeError('Handlers look the user up first');
    return account;
  }

  #view(administrator: Administrator, account: Account): ManagedUser {
    const { username, phone, language } = account;
    const accessFrom = this.#accounts.accessFrom(account);
    const { customerIds, ...user } = userOf(account, this.#accounts.customerIds);
    const seen = administrator.staff
      ? customerIds
      : customerIds.filter((each) => administrator.customerIds.includes(each));
    return {
      ...user,
      customerIds: seen,
      username,
      language,
      ...(phone !== '' && { phone }),
      ...(accessFrom !== undefined && { accessFrom }),
      allowedActions: this.#actions(administrator, account),
    };
  }

  #actions(administrator: Administrator, account: Account): string[] {
    const actions = ['update'];
    const shut = account.state === 'deactivated' || account.state === 'locked';
    const last =
      administers(account.roles) && account.state === 'active' && this.#others(account).length === 0;
    if (account.state !== 'deactivated' && account.id !== administrator.id && !last)
      actions.push('deactivate');
    if (shut) actions.push('reactivate');
    if (account.state === 'invited' && !this.#accounts.accessFrom(account)) actions.push('resendInvitation');
    return actions;
  }

  /** Other active administrators of one of the account's customers, or of the lessor. */
  #others(account: Account): Account[] {
    const staff = isStaff(account.roles);
    return this.#accounts.all.filter(
      (other) =>
        other !== account &&
        other.state === 'active' &&
        administers(other.roles) &&
        isStaff(other.roles) === staff &&
        (staff || account.customerIds.every((id) => other.customerIds.includes(id))),
    );
  }

  /** @throws {LessorRuleError} 409 when nobody would be left to administer. */
  #keepOne(account: Account, pointer: string): void {
    if (!administers(account.roles) || account.state !== 'active') return;
    if (this.#others(account).length === 0) throw new LessorRuleError(409, 'last_administrator', pointer);
  }

  #check(administrator: Administrator, change: UserChange, account?: Account): void {
    const problems: FieldProblem[] = [];
    (change.roles ?? []).forEach((id, index) => {
      const rule = roleRule(id);
      const kept = account?.roles.includes(id);
      if (!rule || (!kept && !this.assignable(administrator, id))) {
        problems.push({ pointer: `/roles/${index}`, code: rule ? 'not_assignable' : 'unknown_role' });
      }
    });
    (change.customerIds ?? []).forEach((id, index) => {
      const known = this.#accounts.customerIds.includes(id);
      if (!known || !(administrator.staff || administrator.customerIds.includes(id))) {
        problems.push({ pointer: `/customerIds/${index}`, code: 'unknown_customer' });
      }
    });
    const { locales } = this.#store.profile.label;
    if (change.language !== undefined && !locales.includes(change.language)) {
      problems.push({ pointer: '/language', code: 'invalid_choice', params: { choices: locales } });
    }
    if (problems.length > 0) throw invalid(...problems);
    const taken = change.email === undefined ? undefined : this.#accounts.byLogin(change.email);
    if (taken && taken !== account) throw new LessorRuleError(409, 'taken', '/email');
  }

  /** Whether an administrator may give a role: the lessor's own are given by the lessor's administrators alone. */
  assignable({ staffAdministrator }: Administrator, id: string): boolean {
    const rule = Object.hasOwn(ROLES, id) ? ROLES[id as keyof typeof ROLES] : undefined;
    return rule !== undefined && (!rule.staff || staffAdministrator);
  }
}
