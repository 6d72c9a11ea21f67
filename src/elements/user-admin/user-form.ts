/** What is typed about a user: read, and what is wrong with it. */
import type { ApiError, LeasekitError, UserDraft } from '../../../sdk/index.ts';
import { formCatalog } from '../../i18n/catalogs/form.ts';
import { userAdminCatalog } from '../../i18n/catalogs/user-admin.ts';
import type { UserAdminKey } from '../../i18n/catalogs/user-admin.ts';
import type { Localizer } from '../../i18n/index.ts';
import type { FormError } from '../../ui/form/error-summary.ts';

const PHONE = /^(\+?[\d ()./-]{5,24})?$/;
const EMAIL = /^[^\s@<>"(),:;[\]\\]{1,64}@[^\s@<>"(),:;[\]\\]+\.[^\s@.<>]{2,}$/;
const FIELDS: Readonly<Record<string, 'name' | 'email' | 'phone' | 'roles' | 'customers'>> = {
  name: 'name',
  email: 'email',
  phone: 'phone',
  roles: 'roles',
  customerIds: 'customers',
};

/** What the form says. */
export function draftIn(values: FormData): UserDraft {
  const text = (name: string): string => {
    const value = values.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const all = (name: string) =>
    values.getAll(name).filter((each): each is string => typeof each === 'string');
  return {
    name: text('name'),
    email: text('email'),
    phone: text('phone'),
    roles: all('role'),
    customerIds: all('customer'),
  };
}

/** What has to be put right before it is sent. */
export function wrongDraft(draft: UserDraft, localizer: Localizer): FormError[] {
  const t = (key: UserAdminKey) => localizer.text(userAdminCatalog, key);
  const form = (key: 'needed' | 'badEmail') => localizer.text(formCatalog, key);
  const errors: (FormError | false)[] = [
    draft.name === '' && { id: 'name', label: t('name'), message: form('needed') },
    !EMAIL.test(draft.email) && { id: 'email', label: t('email'), message: form('badEmail') },
    !PHONE.test(draft.phone ?? '') && { id: 'phone', label: t('phone'), message: t('badPhone') },
    draft.roles.length === 0 && { id: 'roles', label: t('roles'), message: t('needRole') },
    draft.customerIds.length === 0 && { id: 'customers', label: t('customers'), message: t('needCustomer') },
  ];
  return errors.filter((each) => each !== false);
}

/** Words for the code of a refusal; undefined where the class of the error says it all. */
export function refusalWords(error: LeasekitError, localizer: Localizer): string | undefined {
  if (error.name === 'PreconditionError') return localizer.text(userAdminCatalog, 'changedMeanwhile');
  const codes = 'fieldErrors' in error ? (error as ApiError).fieldErrors.map(({ code }) => code) : [];
  const key = codes.map((code) => `error.${code}`).find((each) => Object.hasOwn(userAdminCatalog.en, each));
  return key ? localizer.text(userAdminCatalog, key as UserAdminKey) : undefined;
}

/** What the lessor refused, at the fields that it names. */
export function refusedDraft(error: LeasekitError, localizer: Localizer): FormError[] {
  if (!('fieldErrors' in error)) return [];
  return (error as ApiError).fieldErrors.flatMap(({ pointer }) => {
    const id = FIELDS[pointer.split('/')[1] ?? ''];
    if (!id) return [];
    const message = refusalWords(error, localizer) ?? localizer.text(formCatalog, 'refused');
    return [{ id, label: localizer.text(userAdminCatalog, id), message }];
  });
}
