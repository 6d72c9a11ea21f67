/** The steps that a lessor puts between the password and the session. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Challenge, CodeChannel } from '../../../sdk/index.ts';
import { field, fieldError } from '../../ui/form/field.ts';
import { backButton, newPasswordStep, submitButton } from './steps.ts';
import { errorOf } from './view.ts';
import type { LoginView } from './view.ts';

/** `until`: when the step ends, by this browser's clock. */
export function challengeStep(view: LoginView, challenge: Challenge, until: string): TemplateResult {
  const date = view.localizer.instant(until);
  switch (challenge.kind) {
    case 'firstAccess':
      return newPasswordStep(view, {
        text: view.t('firstText', { date }),
        action: view.t('savePassword'),
        policy: challenge.policy,
      });
    case 'acceptTerms':
      return termsStep(view, challenge);
    default:
      return codeStep(view, challenge, date);
  }
}

/** Ways of this account that the lessor offers; `authenticator` needs no sending. */
const channelsOf = ({ offers }: LoginView, { channels = [] }: Challenge): string[] =>
  channels.filter((channel) => !offers.otp || offers.otp.includes(channel));

function codeStep(view: LoginView, challenge: Challenge, date: string): TemplateResult {
  const channels = channelsOf(view, challenge);
  const sent = challenge.resendIn !== undefined;
  const byApp = channels.includes('authenticator');
  if (channels.length === 0)
    return html`<p>${view.t('noChannel')}</p>
      ${backButton(view)}`;
  if (view.choosing || (!sent && !byApp)) return channelChoice(view, channels);
  return codeEntry(view, { challenge, channels, sent, date });
}

function channelChoice(view: LoginView, channels: readonly string[]): TemplateResult {
  const { t } = view;
  return html`<fieldset class="channels">
      <legend>${t('codeChoose')}</legend>
      ${channels
        .filter((channel) => channel !== 'authenticator')
        .map(
          (channel, at) =>
            html`<label class="check"
              ><input
                type="radio"
                name="channel"
                value=${channel}
                ?checked=${at === 0}
              />${channelName(view, channel)}</label
            >`,
        )}
    </fieldset>
    <div class="form-actions">${submitButton(view, t('sendCode'))} ${backButton(view)}</div>
    ${waiting(view)}`;
}

interface CodeEntry {
  readonly challenge: Challenge;
  readonly channels: readonly string[];
  readonly sent: boolean;
  readonly date: string;
}

function codeEntry(view: LoginView, { challenge, channels, sent, date }: CodeEntry): TemplateResult {
  const { t, localizer } = view;
  const destination = challenge.maskedDestination ?? '';
  return html`<p role="status">${sent ? t('codeSent', { destination }) : t('codeApp')}</p>
    ${field({
      localizer,
      id: 'code',
      label: t('code'),
      help: t('codeHelp', { date }),
      error: errorOf(view, 'code'),
      control: ({ id, describedBy, invalid }) =>
        html`<input
          class="code"
          id=${id}
          name="code"
          type="text"
          inputmode="numeric"
          autocomplete="one-time-code"
          autocapitalize="none"
          spellcheck="false"
          aria-describedby=${describedBy ?? nothing}
          aria-invalid=${invalid ?? nothing}
        />`,
    })}
    <div class="form-actions">${submitButton(view, t('confirm'))} ${backButton(view)}</div>
    <div class="form-actions">
      ${channels.some((channel) => channel !== 'authenticator') ? resendButton(view, sent) : nothing}
      ${waiting(view)}
    </div>`;
}

const resendButton = ({ t, wait, onChoose }: LoginView, sent: boolean): TemplateResult =>
  html`<button
    class="button quiet"
    type="button"
    aria-disabled=${wait > 0 ? 'true' : 'false'}
    aria-describedby=${wait > 0 ? 'wait' : nothing}
    @click=${() => wait === 0 && onChoose()}
  >
    ${sent ? t('resend') : t('otherWay')}
  </button>`;

/** Counts on without being read out every second. */
const waiting = ({ t, wait }: LoginView): TemplateResult | typeof nothing =>
  wait > 0 ? html`<span class="form-note" id="wait">${t('resendIn', { count: wait })}</span>` : nothing;

const CHANNELS = ['sms', 'viber', 'email', 'authenticator'] as const;

const channelName = ({ t }: LoginView, channel: string): string =>
  t(`channel.${CHANNELS.find((each) => each === channel) ?? 'unknown'}`);

/** Whether a word is a way that this version can ask for. */
export const isChannel = (text: unknown): text is CodeChannel => CHANNELS.some((each) => each === text);

function termsStep(view: LoginView, { terms }: Challenge): TemplateResult {
  const { t } = view;
  const { url, version = '' } = terms ?? {};
  const error = errorOf(view, 'terms');
  return html`<p>${t('termsText', { version })}</p>
    ${isWebAddress(url) ? html`<p><a href=${url} target="_blank" rel="noopener noreferrer">${t('termsLink')}</a></p>` : nothing}
    <div class="field">
      <label class="check"
        ><input
          id="terms"
          type="checkbox"
          name="terms"
          value=${version}
          aria-describedby=${error ? 'terms-error' : nothing}
          aria-invalid=${error ? 'true' : nothing}
        />${t('termsAccept')}</label
      >
      ${fieldError('terms', error)}
    </div>
    <div class="form-actions">${submitButton(view, t('termsGo'))} ${backButton(view)}</div>`;
}

/** Nothing that a lessor sends becomes a link that runs code. */
export const isWebAddress = (url: string | undefined): url is string =>
  url !== undefined && /^https?:\/\//i.test(url);
