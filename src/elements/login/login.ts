import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Capabilities, Session } from '../../../sdk/index.ts';
import { formCatalog } from '../../i18n/catalogs/form.ts';
import { loginCatalog } from '../../i18n/catalogs/login.ts';
import type { LoginKey } from '../../i18n/catalogs/login.ts';
import { passwordCatalog } from '../../i18n/catalogs/password.ts';
import { buttons, focus, forms, links, text, visuallyHidden } from '../../styles/index.ts';
import { errorSummary, focusSummary } from '../../ui/form/error-summary.ts';
import type { FormError } from '../../ui/form/error-summary.ts';
import { formStyles } from '../../ui/form/form.styles.ts';
import { outcome } from '../../ui/form/outcome.ts';
import { passwordStyles } from '../../ui/form/password.styles.ts';
import { skeleton } from '../../ui/skeleton/skeleton.ts';
import { skeletonStyles } from '../../ui/skeleton/skeleton.styles.ts';
import { gatePanel } from '../../ui/state-panel/gate-panel.ts';
import { statePanel } from '../../ui/state-panel/state-panel.ts';
import { statePanelStyles } from '../../ui/state-panel/state-panel.styles.ts';
import { SignedOutEvent } from '../start-events.ts';
import { LeaseElement } from '../lease-element.ts';
import { advice, signedIn } from './asides.ts';
import { challengeStep, isChannel } from './challenges.ts';
import { LoginController } from './login.controller.ts';
import type { LoginStep } from './login.controller.ts';
import { ExternalSignInEvent, SignedInEvent } from './login.events.ts';
import { loginStyles } from './login.styles.ts';
import { problemOf } from './problem.ts';
import { credentialsStep, externalWays, forgottenStep, newPasswordStep, sentStep } from './steps.ts';
import type { LoginView } from './view.ts';

const ENTRY: Readonly<Record<string, LoginKey>> = {
  username: 'username',
  password: 'password',
  code: 'code',
  'new-password': 'newPassword',
};

/**
 * Signs users in: password, one-time code, first access with a temporary password, terms, forgotten password; never more
 * than the lessor's API offers. Use it on the sign-in page, inside the provider of the customer area: the token lives in
 * the memory of that provider alone, so the area and its sign-in belong on one page.
 *
 * @element lease-login
 * @slot header - Before everything else, such as a logo.
 * @slot signed-in - In place of the words for whoever is signed in.
 * @slot footer - After everything else.
 * @fires lease-signed-in - Somebody signed in; the provider loads the session now.
 * @fires lease-signed-out - Somebody signed out; drafts and data of that user are gone.
 * @fires lease-external-sign-in - A way that the host page carries out was chosen.
 * @fires lease-error - Something failed, and the element shows it.
 * @csspart base - The root.
 * @csspart form - The form of every step.
 * @csspart advice - The security advice.
 * @csspart signed-in - Who is signed in.
 * @example <lease-login></lease-login>
 */
export class LoginElement extends LeaseElement {
  /** @internal */
  static override styles = [
    LeaseElement.styles,
    buttons,
    focus,
    forms,
    links,
    text,
    visuallyHidden,
    skeletonStyles,
    statePanelStyles,
    formStyles,
    passwordStyles,
    loginStyles,
  ];
  static override readonly catalogs = [loginCatalog, formCatalog, passwordCatalog];

  /** What the link of a forgotten password carries: with it the element asks for the new one. Default none. */
  @property({ attribute: 'reset-token' }) resetToken?: string;
  /** Hides the security advice. */
  @property({ attribute: 'without-advice', type: Boolean }) withoutAdvice = false;
  @state() private missing: readonly FormError[] = [];
  @state() private shown = false;
  @state() private typed = '';
  @state() private choosing = false;

  readonly #login = new LoginController(this, {
    signedIn: () => this.dispatchEvent(new SignedInEvent()),
    signedOut: () => this.dispatchEvent(new SignedOutEvent()),
    resetToken: () => this.resetToken || undefined,
  });
  #step?: LoginStep;

  override willUpdate(): void {
    if (this.#step === this.#login.step) return;
    this.missing = [];
    this.typed = '';
    this.shown = this.choosing = false;
  }

  override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { step } = this.#login;
    const before = this.#step;
    this.#step = step;
    // The page's own focus is not taken when it opens; from then on each step leads on.
    if (before && before !== step) {
      const find = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);
      (find('form input:not([aria-hidden])') ?? find('.step-title'))?.focus();
    }
  }

  override render(): TemplateResult {
    return html`<section class="base" part="base" aria-label=${this.#t('title')}>
      <slot name="header"></slot>
      ${this.#renderContent()}
      <slot name="footer"></slot>
    </section>`;
  }

  #renderContent(): TemplateResult {
    const { lease, localizer } = this;
    const { capabilities, session } = lease.value ?? {};
    const gate = lease.gate('session.get');
    if (gate === 'pending') return skeleton('lines', { rows: 4, label: this.#t('loading') });
    const onRetry = () => lease.value?.retrySession();
    if (gate === 'no-provider' || gate === 'session-failed') {
      return gatePanel({ gate, localizer, error: session?.error, onRetry });
    }
    if (session?.value) return this.#renderInside(session.value);
    if (!capabilities) return statePanel({ kind: 'failed', localizer, error: undefined, onRetry });
    const { signIn } = capabilities;
    if (!signIn?.password && !signIn?.external?.length) {
      return statePanel({ kind: 'not-offered', localizer, text: this.#t('notOffered') });
    }
    return html`<div class="columns">
      ${this.#renderStep(this.#view(signIn))}
      ${this.withoutAdvice ? nothing : advice({ t: this.#t }, lease.value?.label)}
    </div>`;
  }

  #renderInside(session: Session): TemplateResult {
    return html`<slot name="signed-in"
      >${signedIn({
        t: this.#t,
        session,
        href: this.lease.value?.href('dashboard'),
        onSignOut: (everywhere) => void this.#login.leave(everywhere),
      })}</slot
    >`;
  }

  #renderStep(view: LoginView): TemplateResult {
    const { failure, notice, step } = this.#login;
    const told = failure && problemOf(failure.error, failure.at, this.localizer).told;
    return html`<div class="step">
      <h2 class="step-title" tabindex="-1">${this.#t(titleOf(step))}</h2>
      ${
        notice
          ? outcome({
              kind: notice === 'password-set' ? 'done' : 'waiting',
              title: this.#t(`notice.${notice}.title`),
              text: this.#t(`notice.${notice}.text`),
            })
          : nothing
      }
      ${told ? outcome({ kind: 'failed', ...told, reference: undefined }) : nothing}
      ${errorSummary(this.localizer, view.errors)}
      <form class="form" part="form" method="post" novalidate @submit=${this.#handleSubmit}>
        ${this.#renderFields(view, step)}
      </form>
      ${step.name === 'credentials' ? externalWays(view) : nothing}
    </div>`;
  }

  #renderFields(view: LoginView, step: LoginStep): TemplateResult | typeof nothing {
    switch (step.name) {
      case 'credentials':
        return view.offers.password ? credentialsStep(view) : nothing;
      case 'challenge':
        return challengeStep(view, step.challenge, step.until);
      case 'forgotten':
        return forgottenStep(view);
      case 'sent':
        return sentStep(view, step.expiresIn);
      case 'reset':
        return newPasswordStep(view, { action: this.#t('resetDone'), policy: step.policy });
    }
  }

  #view(offers: NonNullable<Capabilities['signIn']>): LoginView {
    const login = this.#login;
    const { failure } = login;
    const refused = failure ? problemOf(failure.error, failure.at, this.localizer).fields : [];
    return {
      localizer: this.localizer,
      t: this.#t,
      offers,
      errors: this.missing.length > 0 ? this.missing : refused,
      busy: login.busy,
      username: login.username,
      shown: this.shown,
      typed: this.typed,
      wait: login.wait.seconds,
      choosing: this.choosing,
      onShow: () => (this.shown = !this.shown),
      onType: (value) => (this.typed = value),
      onBack: () => login.go('credentials'),
      onForgotten: () => login.go('forgotten'),
      onExternal: (method) => this.dispatchEvent(new ExternalSignInEvent(method)),
      onChoose: () => (this.choosing = true),
      onSendCode: (channel) => void login.sendCode(channel),
    };
  }

  readonly #t = (key: LoginKey, params?: Record<string, string | number>): string =>
    this.t(loginCatalog, key, params);

  readonly #handleSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const values = new FormData(event.currentTarget as HTMLFormElement);
    this.missing = this.#missingOf(values);
    if (this.missing.length === 0) await this.#send(values);
    await this.updateComplete;
    focusSummary(this.renderRoot);
  };

  #missingOf(values: FormData): FormError[] {
    const missing = (id: string, label: LoginKey, message: string) => ({
      id,
      label: this.#t(label),
      message,
    });
    const { step } = this.#login;
    if (step.name === 'challenge' && step.challenge.kind === 'acceptTerms' && !values.has('terms')) {
      return [missing('terms', 'termsTitle', this.#t('termsNeeded'))];
    }
    return [...values].flatMap(([id, value]) => {
      const label = ENTRY[id];
      const needed = label && value === '' && !(id === 'username' && values.has('new-password'));
      return needed ? [missing(id, label, this.t(formCatalog, 'needed'))] : [];
    });
  }

  async #send(values: FormData): Promise<void> {
    const login = this.#login;
    const given = (name: string): string => {
      const value = values.get(name);
      return typeof value === 'string' ? value : '';
    };
    const { step } = login;
    if (step.name === 'credentials') return login.signIn(given('username').trim(), given('password'));
    if (step.name === 'forgotten') return login.requestReset(given('username').trim());
    if (step.name === 'reset') return login.completeReset(given('new-password'));
    if (step.name !== 'challenge') return undefined;
    const { kind, terms } = step.challenge;
    if (kind === 'firstAccess') return login.setPassword(given('new-password'));
    if (kind === 'acceptTerms') return login.acceptTerms(terms?.version ?? '');
    const channel = values.get('channel');
    if (isChannel(channel)) return login.sendCode(channel);
    return login.verify(given('code').replaceAll(/\s/g, ''));
  }
}

function titleOf(step: LoginStep): LoginKey {
  if (step.name === 'challenge') {
    const { kind } = step.challenge;
    return kind === 'firstAccess' ? 'firstTitle' : kind === 'acceptTerms' ? 'termsTitle' : 'codeTitle';
  }
  const titles = {
    credentials: 'title',
    forgotten: 'resetTitle',
    sent: 'sentTitle',
    reset: 'firstTitle',
  } as const;
  return titles[step.name];
}
