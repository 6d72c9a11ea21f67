import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PasswordPolicy, Profile } from '../../../sdk/index.ts';
import { passwordField } from '../../ui/form/password-field.ts';
import { errorOf, section, summaryOf, told } from './view.ts';
import type { AccountView } from './view.ts';

/** A new password for the old one; the rules are checked while it is typed. */
export function passwordSection(
  view: AccountView,
  profile: Profile,
  policy: PasswordPolicy | undefined,
): TemplateResult {
  const { t, localizer, account } = view;
  const { sending, state } = account.changingPassword;
  const shared = { localizer, shown: view.shown, onToggle: () => view.onShow() };
  return section(
    'password',
    t('password'),
    html`${
        profile.passwordChangedAt
          ? html`<p class="muted">
              ${t('passwordChanged', { date: localizer.instant(profile.passwordChangedAt) })}
            </p>`
          : nothing
      }
      <form class="form narrow" data-form="password" method="post" novalidate @submit=${view.onSubmit}>
        ${summaryOf(view, 'password')} ${told(view, state, { form: 'password', done: t('passwordDone') })}
        <input
          class="visually-hidden"
          type="text"
          name="username"
          autocomplete="username"
          tabindex="-1"
          aria-hidden="true"
          readonly
          .value=${profile.username}
        />
        ${passwordField({
          ...shared,
          id: 'current-password',
          label: t('currentPassword'),
          autocomplete: 'current-password',
          error: errorOf(view, 'current-password'),
        })}
        ${passwordField({
          ...shared,
          id: 'new-password',
          label: t('newPassword'),
          autocomplete: 'new-password',
          error: errorOf(view, 'new-password'),
          onInput: (value) => view.onType(value),
          policy,
          value: view.typed,
          names: [profile.name, profile.username],
        })}
        <div class="form-actions">
          <button class="button primary" type="submit" aria-busy=${sending}>${t('changePassword')}</button>
        </div>
      </form>`,
  );
}
