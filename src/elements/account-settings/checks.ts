/** What is typed into the forms of the account: read, and what is wrong with it. */
import type { EmailUse, LeasekitError } from '../../../sdk/index.ts';
import { formCatalog } from '../../i18n/catalogs/form.ts';
import type { FormError } from '../../ui/form/error-summary.ts';
import { passwordError } from '../../ui/form/password-field.ts';
import { hoursIn } from './reminder-changes.ts';
import { channelWords, eventWords } from './reminders-section.ts';
import { emailWords } from './email-forms.ts';
import { refusals } from './view.ts';
import type { AccountForm, AccountView } from './view.ts';

const PHONE = /^(\+?[\d ()./-]{5,24})?$/;
const EMAIL = /^[^\s@<>"(),:;[\]\\]{1,64}@[^\s@<>"(),:;[\]\\]+\.[^\s@.<>]{2,}$/;
const USES: readonly EmailUse[] = ['contract', 'invoices', 'requests', 'reminders', 'reports'];

/** One entry of a form as text. */
export function entry(values: FormData, name: string): string {
  const value = values.get(name);
  return typeof value === 'string' ? value : '';
}

/** What the boxes of an address say. */
export const usesIn = (values: FormData): EmailUse[] =>
  USES.filter((use) => values.getAll('use').includes(use));

/** What has to be put right before a form is sent. */
export function wrongIn(form: AccountForm, values: FormData, view: AccountView): FormError[] {
  const { t, localizer } = view;
  const needed = localizer.text(formCatalog, 'needed');
  const missing = (id: string, label: string): FormError[] =>
    entry(values, id).trim() === '' ? [{ id, label, message: needed }] : [];
  switch (form) {
    case 'profile': {
      const phone = entry(values, 'phone').trim();
      const bad = PHONE.test(phone) ? [] : [{ id: 'phone', label: t('phone'), message: t('badPhone') }];
      return [...missing('name', t('name')), ...bad];
    }
    case 'password':
      return [
        ...missing('current-password', t('currentPassword')),
        ...missing('new-password', t('newPassword')),
      ];
    case 'email': {
      if (!values.has('email') || EMAIL.test(entry(values, 'email').trim())) return [];
      return [{ id: 'email', label: t('address'), message: localizer.text(formCatalog, 'badEmail') }];
    }
    case 'email-code':
      return missing('email-code', t('code'));
    case 'reminders':
      return wrongReminders(values, view);
  }
}

function wrongReminders(values: FormData, view: AccountView): FormError[] {
  const { t, mostDays, channels } = view;
  const days = [...values].flatMap(([id, value]) => {
    if (!id.startsWith('days-')) return [];
    const number = Number(value);
    if (value !== '' && Number.isInteger(number) && number >= 0 && number <= mostDays) return [];
    const event = eventWords(view, id.slice('days-'.length));
    return [{ id, label: t('daysAheadOf', { event }), message: t('badDays', { count: mostDays }) }];
  });
  const hours = channels.flatMap((channel) => {
    const given = hoursIn(values, channel);
    if (!given || (given.from && given.to)) return [];
    const label = t('quietOf', { channel: channelWords(view, channel) });
    return [{ id: `quiet-${channel}`, label, message: t('badHours') }];
  });
  return [...days, ...hours];
}

/** What the lessor refused, at the fields that it names. */
export function refusedIn(form: AccountForm, error: LeasekitError, view: AccountView): FormError[] {
  const { t, localizer } = view;
  const fields: Record<string, readonly [id: string, label: string]> = {
    '/name': ['name', t('name')],
    '/phone': ['phone', t('phone')],
    '/currentPassword': ['current-password', t('currentPassword')],
    '/newPassword': ['new-password', t('newPassword')],
    '/address': ['email', t('address')],
    '/code': ['email-code', t('code')],
  };
  return refusals(error).flatMap(({ pointer, code }) => {
    const [id, label] = fields[pointer] ?? [];
    if (!id || !label) return [];
    const message =
      form === 'password'
        ? passwordError(localizer, code)
        : (emailWords(view, error) ?? localizer.text(formCatalog, 'refused'));
    return [{ id, label, message }];
  });
}
