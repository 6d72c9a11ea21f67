/** The steps of signing in that need nothing but what the user knows. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PasswordRules } from '../../lib/password-rules.ts';
import { field } from '../../ui/form/field.ts';
import { passwordField } from '../../ui/form/password-field.ts';
import { errorOf } from './view.ts';
import type { LoginView } from './view.ts';

const usernameField = (view: LoginView): TemplateResult =>
  field({
    localizer: view.localizer,
    id: 'username',
    label: view.t('username'),
    error: errorOf(view, 'username'),
    control: ({ id, describedBy, invalid }) =>
      html`<input
        id=${id}
        name="username"
        type="text"
        autocomplete="username"
        autocapitalize="none"
        spellcheck="false"
        aria-describedby=${describedBy ?? nothing}
        aria-invalid=${invalid ?? nothing}
        .defaultValue=${view.username}
      />`,
  });

/** Which account a password belongs to, for password managers. */
export const accountHint = ({ username }: LoginView): TemplateResult =>
  html`<input
    class="visually-hidden"
    type="text"
    name="username"
    autocomplete="username"
    tabindex="-1"
    aria-hidden="true"
    readonly
    .value=${username}
  />`;

export const submitButton = ({ busy }: LoginView, words: string): TemplateResult =>
  html`<button class="button primary" type="submit" aria-busy=${busy ? 'true' : 'false'}>${words}</button>`;

export const backButton = ({ t, onBack }: LoginView): TemplateResult =>
  html`<button class="button quiet" type="button" @click=${() => onBack()}>${t('back')}</button>`;

export function credentialsStep(view: LoginView): TemplateResult {
  const { t, offers, localizer } = view;
  return html`${usernameField(view)}
    ${passwordField({
      localizer,
      id: 'password',
      label: t('password'),
      autocomplete: 'current-password',
      error: errorOf(view, 'password'),
      shown: view.shown,
      onToggle: () => view.onShow(),
    })}
    <div class="form-actions">
      ${submitButton(view, t('signIn'))}
      ${
        offers.reset
          ? html`<button class="button quiet" type="button" @click=${() => view.onForgotten()}>
              ${t('forgotten')}
            </button>`
          : nothing
      }
    </div>
    ${offers.firstAccess ? html`<p class="form-note">${t('firstTime')}</p>` : nothing}`;
}

/** Ways that the host page carries out. */
export function externalWays({ t, offers, onExternal }: LoginView): TemplateResult | typeof nothing {
  const { external = [] } = offers;
  if (external.length === 0) return nothing;
  return html`<div class="external">
    ${external.map(
      (name) =>
        html`<button class="button" type="button" @click=${() => onExternal(name)}>
          ${t('external', { name })}
        </button>`,
    )}
  </div>`;
}

export function forgottenStep(view: LoginView): TemplateResult {
  const { t } = view;
  return html`<p>${t('resetText')}</p>
    ${usernameField(view)}
    <div class="form-actions">${submitButton(view, t('resetSend'))} ${backButton(view)}</div>`;
}

export function sentStep(view: LoginView, expiresIn: number): TemplateResult {
  return html`<p>${view.t('sentText', { count: Math.max(1, Math.round(expiresIn / 60)) })}</p>
    <div class="form-actions">${backButton(view)}</div>`;
}

/** A password of one's own, after a temporary one or with the link of a reset. */
export function newPasswordStep(
  view: LoginView,
  { text, action, policy }: { text?: string; action: string; policy: PasswordRules | undefined },
): TemplateResult {
  const { localizer, t } = view;
  return html`${text ? html`<p>${text}</p>` : nothing} ${accountHint(view)}
    ${passwordField({
      localizer,
      id: 'new-password',
      label: t('newPassword'),
      autocomplete: 'new-password',
      error: errorOf(view, 'new-password'),
      shown: view.shown,
      onToggle: () => view.onShow(),
      onInput: (value) => view.onType(value),
      policy,
      value: view.typed,
      names: [view.username],
    })}
    <div class="form-actions">${submitButton(view, action)} ${backButton(view)}</div>`;
}
