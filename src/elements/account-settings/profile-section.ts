import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Profile } from '../../../sdk/index.ts';
import { field } from '../../ui/form/field.ts';
import { errorOf, restoredIn, section, summaryOf, told } from './view.ts';
import type { AccountView } from './view.ts';

/** The user: name, phone number and languages. */
export function profileSection(view: AccountView, profile: Profile): TemplateResult {
  const { t, localizer, account } = view;
  const editable = account.may('profile.update');
  const about = [
    `${t('username')}: ${profile.username}`,
    profile.lastSignInAt && t('lastSignIn', { date: localizer.instant(profile.lastSignInAt) }),
    profile.mfa && t('mfaOn'),
  ].filter(Boolean);
  return section(
    'profile',
    t('profile'),
    html`<p class="muted">${about.join(' · ')}</p>
      ${editable ? profileForm(view, profile) : html`<p>${[profile.name, profile.phone].filter(Boolean).join(' · ')}</p>`}`,
  );
}

function profileForm(view: AccountView, profile: Profile): TemplateResult {
  const { t, account, locales } = view;
  const state = account.savingProfile.state;
  const meanwhile = state.status === 'failed' && state.error.name === 'PreconditionError';
  const { drafts } = account;
  return html`<form
    class="form"
    data-form="profile"
    method="post"
    novalidate
    @input=${drafts.profile.keep}
    @submit=${view.onSubmit}
  >
    ${summaryOf(view, 'profile')} ${restoredIn(view, 'profile')}
    ${told(view, state, { form: 'profile', done: t('saved'), words: meanwhile ? t('changedMeanwhile') : undefined })}
    <div class="form-row">
      ${textField(view, { id: 'name', type: 'text', autocomplete: 'name', value: profile.name })}
      ${textField(view, { id: 'phone', type: 'tel', autocomplete: 'tel', value: profile.phone ?? '', help: t('phoneHelp') })}
    </div>
    ${
      locales.length > 1
        ? html`<div class="form-row">
            ${languageField(view, 'language', profile.language)}
            ${languageField(view, 'notificationLanguage', profile.notificationLanguage)}
          </div>`
        : nothing
    }
    <div class="form-actions">
      <button class="button primary" type="submit" aria-busy=${account.savingProfile.sending}>
        ${t('save')}
      </button>
    </div>
  </form>`;
}

interface TextField {
  readonly id: 'name' | 'phone';
  readonly type: 'text' | 'tel';
  readonly autocomplete: AutoFill;
  readonly value: string;
  readonly help?: string;
}

function textField(view: AccountView, { id, type, autocomplete, value, help }: TextField): TemplateResult {
  return field({
    localizer: view.localizer,
    id,
    label: view.t(id),
    help,
    optional: id === 'phone',
    error: errorOf(view, id),
    control: ({ describedBy, invalid }) =>
      html`<input
        id=${id}
        name=${id}
        type=${type}
        autocomplete=${autocomplete}
        maxlength="119"
        aria-describedby=${describedBy ?? nothing}
        aria-invalid=${invalid ?? nothing}
        .defaultValue=${view.account.drafts.profile.text(id, value)}
      />`,
  });
}

function languageField(
  view: AccountView,
  id: 'language' | 'notificationLanguage',
  saved: string,
): TemplateResult {
  const { account, localizer, locales, t } = view;
  const value = account.drafts.profile.text(id, saved);
  return field({
    localizer,
    id,
    label: t(id),
    error: errorOf(view, id),
    control: ({ describedBy }) =>
      html`<select id=${id} name=${id} aria-describedby=${describedBy ?? nothing}>
        ${(locales.includes(value) ? locales : [value, ...locales]).map(
          (locale) =>
            html`<option value=${locale} ?selected=${locale === value} lang=${locale}>
              ${nameOf(locale)}
            </option>`,
        )}
      </select>`,
  });
}

/** A language in its own words: whoever looks for it reads it. */
function nameOf(locale: string): string {
  try {
    const name = new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale;
    return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
  } catch {
    return locale;
  }
}
