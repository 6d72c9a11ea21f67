import type { CustomerRef, ManagedUser, Role } from '../../../sdk/index.ts';
import { userAdminCatalog } from '../../i18n/catalogs/user-admin.ts';
import type { UserAdminKey } from '../../i18n/catalogs/user-admin.ts';
import type { Localizer } from '../../i18n/index.ts';
import { track } from '../../ui/data-table/columns.ts';
import type { Column } from '../../ui/data-table/columns.ts';
import { instantTrack } from '../../ui/data-table/date-track.ts';
import type { FilterField } from '../../ui/filter-bar/fields.ts';
import { paintStatus } from '../../ui/status-pill/status-pill.ts';
import type { Status, StatusTone } from '../../ui/status-pill/status-pill.ts';
import { USER_STATES } from './user-admin.controller.ts';

/** A column that the host page adds. Its `key` must differ from the element's own. */
export type UserColumn = Column<ManagedUser>;

export interface UserWords {
  readonly roles: readonly Role[];
  readonly customers: readonly CustomerRef[];
  /** Id of whoever looks. */
  readonly self: string | undefined;
}

const TONES: Readonly<Record<string, StatusTone>> = {
  active: 'settled',
  invited: 'attention',
  locked: 'overdue',
};

export function stateOf({ accessFrom, state }: ManagedUser, localizer: Localizer): Status {
  const t = (key: UserAdminKey, params?: Record<string, string>) =>
    localizer.text(userAdminCatalog, key, params);
  const tone = TONES[state] ?? 'neutral';
  if (state === 'invited' && accessFrom) {
    return { tone: 'neutral', text: t('waits', { date: localizer.date(accessFrom) }) };
  }
  return { tone, text: t(`state.${state}`) };
}

/** Names of the roles; an id that nobody names stays as it is. */
export const rolesOf = ({ roles }: ManagedUser, known: readonly Role[]): string =>
  roles.map((id) => known.find((role) => role.id === id)?.name ?? id).join(', ');

/** The element's own columns, in their default order. */
export function userColumns(localizer: Localizer, { customers, roles, self }: UserWords): UserColumn[] {
  const t = (key: UserAdminKey, params?: Record<string, string | number>) =>
    localizer.text(userAdminCatalog, key, params);
  const sees = ({ customerIds }: ManagedUser): string => {
    const names = customerIds.flatMap((id) => customers.find((each) => each.id === id)?.name ?? []);
    return names.length === customerIds.length && names.length < 3
      ? names.join(', ')
      : t('customerCount', { count: customerIds.length });
  };
  return [
    {
      key: 'name',
      label: t('name'),
      value: ({ id, name }) => (id === self ? t('you', { name }) : name),
      width: track(8.6, 1.4),
    },
    {
      key: 'email',
      label: t('email'),
      value: ({ email }) => email,
      width: track(8.6, 2.2),
      lines: 2,
      priority: 1,
    },
    {
      key: 'roles',
      label: t('roles'),
      value: (user) => rolesOf(user, roles),
      width: track(6.8, 1),
      priority: 1,
    },
    {
      key: 'state',
      label: t('state'),
      kind: 'status',
      value: (user) => stateOf(user, localizer).text,
      paint: (cell, user) => paintStatus(cell, stateOf(user, localizer)),
      width: track(12.4, 1),
      priority: 1,
    },
    { key: 'customers', label: t('customers'), value: sees, priority: 2 },
    {
      key: 'lastSignIn',
      label: t('lastSignIn'),
      kind: 'date',
      value: ({ lastSignInAt }) => lastSignInAt,
      text: ({ lastSignInAt }) => (lastSignInAt ? localizer.instant(lastSignInAt) : ''),
      width: instantTrack(localizer, 9.7),
      priority: 3,
    },
  ];
}

/** The fields of the filter bar. */
export function userFilters(localizer: Localizer, roles: readonly Role[]): FilterField[] {
  const t = (key: UserAdminKey) => localizer.text(userAdminCatalog, key);
  return [
    { key: 'q', label: t('searchFor'), kind: 'search' },
    {
      key: 'state',
      label: t('state'),
      kind: 'choices',
      options: USER_STATES.map((value) => ({ value, label: t(`state.${value}`) })),
    },
    {
      key: 'role',
      label: t('roles'),
      kind: 'choice',
      options: roles.map(({ id, name }) => ({ value: id, label: name })),
    },
  ];
}
