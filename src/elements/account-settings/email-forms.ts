/** The forms of one address: what it is and what it is used for, and the code that confirms it. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ApiError, EmailAddress, LeasekitError } from '../../../sdk/index.ts';
import { accountCatalog } from '../../i18n/catalogs/account-settings.ts';
import type { AccountKey } from '../../i18n/catalogs/account-settings.ts';
import { field } from '../../ui/form/field.ts';
import { errorOf, refusals, restoredIn, summaryOf } from './view.ts';
import type { AccountView } from './view.ts';

const USES = ['contract', 'invoices', 'requests', 'reminders', 'reports'] as const;
const DEFAULT_USES: readonly string[] = ['requests'];

export const useWords = ({ t }: Pick<AccountView, 't'>, use: string): string =>
  t(`use.${USES.find((each) => each === use) ?? 'unknown'}`);

/** Why the lessor refused a write of an address; undefined where the class of the error says it all. */
export function emailWords({ t, localizer }: AccountView, error: LeasekitError): string | undefined {
  const [first] = refusals(error);
  const key = `emailError.${first?.code ?? ''}`;
  if (Object.hasOwn(accountCatalog.en, key)) return t(key as AccountKey);
  const wait = (error as Partial<ApiError>).retryAfter;
  if (wait === undefined) return undefined;
  return t('tooEarly', { date: localizer.instant(new Date(Date.now() + wait * 1000).toISOString()) });
}

const buttonsOf = (view: AccountView, words: string): TemplateResult =>
  html`<div class="form-actions">
    <button class="button primary" type="submit" aria-busy=${view.account.writingEmail.sending}>
      ${words}
    </button>
    <button class="button" type="button" @click=${() => view.onOpen(undefined)}>${view.t('cancel')}</button>
  </div>`;

/** Adds an address, or changes one; a certified one keeps its address. */
export function emailForm(view: AccountView, email: EmailAddress | undefined): TemplateResult {
  const { t, localizer } = view;
  const { email: draft } = view.account.drafts;
  const used = draft.all('use', email?.uses ?? DEFAULT_USES);
  return html`<form
    class="form inline"
    data-form="email"
    data-id=${email?.id ?? nothing}
    method="post"
    novalidate
    @input=${draft.keep}
    @submit=${view.onSubmit}
  >
    ${summaryOf(view, 'email')} ${restoredIn(view, 'email')}
    ${
      email && !email.selfEditable
        ? nothing
        : field({
            localizer,
            id: 'email',
            label: t('address'),
            error: errorOf(view, 'email'),
            control: ({ id, describedBy, invalid }) =>
              html`<input
                id=${id}
                name="email"
                type="email"
                autocomplete="email"
                maxlength="254"
                aria-describedby=${describedBy ?? nothing}
                aria-invalid=${invalid ?? nothing}
                .defaultValue=${draft.text('email', email?.address)}
              />`,
          })
    }
    <fieldset>
      <legend>${t('uses')}</legend>
      ${USES.map(
        (use) =>
          html`<label class="check"
            ><input
              type="checkbox"
              name="use"
              value=${use}
              ?checked=${used.some((each) => each === use)}
            />${useWords(view, use)}</label
          >`,
      )}
    </fieldset>
    ${buttonsOf(view, t('save'))}
  </form>`;
}

/** Confirms an address by the code that was sent there. */
export function codeForm(view: AccountView, email: EmailAddress): TemplateResult {
  const { t, localizer } = view;
  return html`<form
    class="form inline"
    data-form="email-code"
    data-id=${email.id}
    method="post"
    novalidate
    @submit=${view.onSubmit}
  >
    ${summaryOf(view, 'email-code')}
    ${field({
      localizer,
      id: 'email-code',
      label: t('code'),
      help: t('codeHelp', { address: email.pendingAddress ?? email.address }),
      error: errorOf(view, 'email-code'),
      control: ({ id, describedBy, invalid }) =>
        html`<input
          id=${id}
          name="email-code"
          type="text"
          inputmode="numeric"
          autocomplete="one-time-code"
          aria-describedby=${describedBy ?? nothing}
          aria-invalid=${invalid ?? nothing}
        />`,
    })}
    ${buttonsOf(view, t('confirmEmail'))}
    <div>
      <button class="button quiet" type="button" @click=${() => view.onResend(email.id)}>
        ${t('resend')}
      </button>
    </div>
  </form>`;
}
