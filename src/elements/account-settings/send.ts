/** From a form of the account to the write it stands for. */
import type { AccountController, EmailWrite, MutationState } from './account-settings.controller.ts';
import { entry, usesIn } from './checks.ts';
import { reminderChanges } from './reminder-changes.ts';
import type { AccountForm, EmailOpen } from './view.ts';

export interface Given {
  readonly values: FormData;
  /** Id of the address the form is about. */
  readonly id: string | undefined;
}

/** Sends what a form says. Resolves when the outcome is told; never rejects. */
export function sendForm(
  account: AccountController,
  form: AccountForm,
  { values, id }: Given,
): Promise<MutationState<unknown>> {
  switch (form) {
    case 'profile':
      return account.saveProfile({
        name: entry(values, 'name').trim(),
        phone: entry(values, 'phone').trim(),
        ...(values.has('language') && { language: entry(values, 'language') }),
        ...(values.has('notificationLanguage') && {
          notificationLanguage: entry(values, 'notificationLanguage'),
        }),
      });
    case 'password':
      return account.changingPassword.send({
        currentPassword: entry(values, 'current-password'),
        newPassword: entry(values, 'new-password'),
      });
    case 'email':
      return account.writingEmail.send(emailWrite(account, values, id));
    case 'email-code':
      return account.writingEmail.send({
        do: 'verify',
        id: id ?? '',
        code: entry(values, 'email-code').replaceAll(/\s/g, ''),
      });
    case 'reminders': {
      const { state } = account.reminders;
      const records = state.status === 'ready' ? state.value.items : [];
      return account.savingReminders.send(reminderChanges(records, values));
    }
  }
}

function emailWrite(account: AccountController, values: FormData, id: string | undefined): EmailWrite {
  const address = entry(values, 'email').trim();
  const uses = usesIn(values);
  if (id === undefined) return { do: 'add', address, uses };
  const { state } = account.emails;
  const before = state.status === 'ready' ? state.value.items.find((each) => each.id === id) : undefined;
  return { do: 'edit', id, uses, ...(address && address !== before?.address && { address }) };
}

/** An address that waits for its code asks for it at once. */
export function awaiting(written: unknown): EmailOpen | undefined {
  const email = written as { id?: string; allowedActions?: readonly string[] } | undefined;
  return email?.id && email.allowedActions?.includes('verify') ? { kind: 'code', id: email.id } : undefined;
}
