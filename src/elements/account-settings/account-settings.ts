import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Profile } from '../../../sdk/index.ts';
import { accountCatalog } from '../../i18n/catalogs/account-settings.ts';
import type { AccountKey } from '../../i18n/catalogs/account-settings.ts';
import { formCatalog } from '../../i18n/catalogs/form.ts';
import { passwordCatalog } from '../../i18n/catalogs/password.ts';
import { isModified } from '../../lib/links.ts';
import { buttons, focus, forms, links, text, visuallyHidden } from '../../styles/index.ts';
import { focusSummary } from '../../ui/form/error-summary.ts';
import { formStyles } from '../../ui/form/form.styles.ts';
import { passwordStyles } from '../../ui/form/password.styles.ts';
import { skeleton } from '../../ui/skeleton/skeleton.ts';
import { skeletonStyles } from '../../ui/skeleton/skeleton.styles.ts';
import { gatePanel } from '../../ui/state-panel/gate-panel.ts';
import { refreshNotice, statePanel } from '../../ui/state-panel/state-panel.ts';
import { statePanelStyles } from '../../ui/state-panel/state-panel.styles.ts';
import { statusPillStyles } from '../../ui/status-pill/status-pill.styles.ts';
import { RequestStartEvent, SignedOutEvent } from '../start-events.ts';
import { LeaseElement } from '../lease-element.ts';
import { AccountController } from './account-settings.controller.ts';
import type { QueryState } from './account-settings.controller.ts';
import { PasswordChangedEvent, ProfileSavedEvent } from './account-settings.events.ts';
import { accountStyles } from './account-settings.styles.ts';
import { refusedIn, wrongIn } from './checks.ts';
import { customerSection } from './customer-section.ts';
import { emailsSection } from './emails-section.ts';
import { passwordSection } from './password-section.ts';
import { profileSection } from './profile-section.ts';
import { remindersSection } from './reminders-section.ts';
import { awaiting, sendForm } from './send.ts';
import { sessionsSection } from './sessions-section.ts';
import { section } from './view.ts';
import type { AccountForm, AccountView, DraftedForm, EmailOpen } from './view.ts';

/** The sections of the account, in their default order. */
export const ACCOUNT_SECTIONS = [
  'profile',
  'password',
  'emails',
  'reminders',
  'customer',
  'sessions',
] as const;
export type AccountSection = (typeof ACCOUNT_SECTIONS)[number];

/**
 * The user's own account: name, languages, password, e-mail addresses, reminders, the customer's data to read, and where
 * one is signed in. Use it as the page behind the user's name; sections that the lessor does not offer are left out.
 *
 * @element lease-account-settings
 * @slot header - Before everything else.
 * @slot footer - After the sections.
 * @fires lease-profile-saved - Name, phone number or languages were saved.
 * @fires lease-password-changed - The password was changed.
 * @fires lease-request-start - A change is about to be asked for; cancelable.
 * @fires lease-signed-out - The user signed out.
 * @fires lease-error - Something failed, and the element shows it.
 * @csspart base - The root.
 * @csspart section - Every section; `section-profile`, `section-emails` and so on each one of them.
 * @example <lease-account-settings></lease-account-settings>
 */
export class AccountSettingsElement extends LeaseElement {
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
    statusPillStyles,
    formStyles,
    passwordStyles,
    accountStyles,
  ];
  static override readonly catalogs = [accountCatalog, formCatalog, passwordCatalog];

  /** Which sections to show, in order. Default: all. Unknown names are ignored. */
  @property({ attribute: false }) sections: readonly AccountSection[] = ACCOUNT_SECTIONS;
  @state() private wrong?: AccountView['wrong'];
  @state() private shown = false;
  @state() private typed = '';
  @state() private open?: EmailOpen | undefined;
  @state() private resent = false;

  readonly #account = new AccountController(
    this,
    (name) =>
      this.lease.gate('profile.detail') === 'open' &&
      (name === '' || this.sections.some((each) => each === name)),
    () => (this.open?.kind === 'add' ? 'new' : this.open?.kind === 'edit' ? this.open.id : undefined),
  );
  #scope?: string;

  /** Asks the lessor again. Resolves when the answers are shown. */
  refresh(): Promise<void> {
    return this.#account.refresh();
  }

  override willUpdate(): void {
    const scope = this.lease.value?.scope;
    if (scope === this.#scope) return;
    // What one user typed is nobody else's business.
    this.#scope = scope;
    this.wrong = this.open = undefined;
    this.typed = '';
  }

  override render(): TemplateResult {
    return html`<section class="base" part="base" aria-label=${this.#t('title')}>
      <slot name="header"></slot>
      ${keyed(this.#scope, this.#renderContent())}
      <slot name="footer"></slot>
    </section>`;
  }

  #renderContent() {
    const { lease, localizer } = this;
    const gate = lease.gate('profile.detail');
    const waiting = () => skeleton('lines', { rows: 6, label: this.#t('loading') });
    if (gate === 'pending') return waiting();
    if (gate !== 'open') {
      const onRetry = () => lease.value?.retrySession();
      return gatePanel({ gate, localizer, error: lease.value?.session.error, onRetry });
    }
    const { state } = this.#account.profile;
    const onRetry = () => void this.refresh();
    if (state.status === 'failed')
      return statePanel({ kind: 'failed', localizer, error: state.error, onRetry });
    if (state.status !== 'ready') return waiting();
    const view = this.#view();
    const known = ACCOUNT_SECTIONS.filter((name) => this.sections.includes(name));
    const ordered = this.sections.filter((name) => known.includes(name));
    return html`${refreshNotice({ localizer, error: state.error, onRetry })}
    ${ordered.map((name) => this.#renderSection(name, view, state.value))}`;
  }

  #renderSection(name: AccountSection, view: AccountView, profile: Profile) {
    const account = this.#account;
    switch (name) {
      case 'profile':
        return profileSection(view, profile);
      case 'password': {
        const { state } = account.policy;
        const policy = state.status === 'ready' ? state.value : undefined;
        return account.may('password.change') ? passwordSection(view, profile, policy) : nothing;
      }
      case 'emails':
        return this.#renderList('emails', account.emails.state, ({ items }) => emailsSection(view, items));
      case 'reminders':
        return this.#renderList('reminders', account.reminders.state, ({ items }) =>
          remindersSection(view, items),
        );
      case 'customer':
        return profile.customer ? customerSection(view, profile.customer) : nothing;
      case 'sessions':
        return this.#renderList('sessions', account.sessions.state, ({ items }) =>
          sessionsSection(view, items),
        );
    }
  }

  /** A section with data of its own fails by itself; one that is not asked for is not offered. */
  #renderList<T>(
    name: 'emails' | 'reminders' | 'sessions',
    state: QueryState<T>,
    content: (value: T) => TemplateResult,
  ) {
    const { localizer } = this;
    const onRetry = () => void this.refresh();
    switch (state.status) {
      case 'idle':
        return nothing;
      case 'loading':
        return section(name, this.#t(name), skeleton('lines', { rows: 3 }));
      case 'failed':
        return section(
          name,
          this.#t(name),
          statePanel({ kind: 'failed', localizer, error: state.error, onRetry }),
        );
      case 'ready':
        return content(state.value);
    }
  }

  #view(): AccountView {
    const account = this.#account;
    const { capabilities, label } = this.lease.value ?? {};
    const reminding = capabilities?.actions['manageReminders'];
    return {
      localizer: this.localizer,
      t: this.#t,
      account,
      wrong: this.wrong,
      locales: label?.locales ?? [],
      timeZone: label?.timeZone ?? '',
      channels: reminding?.modes ?? ['sms', 'viber', 'email'],
      mostDays: reminding?.limits?.['leadDays'] ?? 60,
      shown: this.shown,
      typed: this.typed,
      open: this.open,
      resent: this.resent,
      onShow: () => (this.shown = !this.shown),
      onType: (value) => (this.typed = value),
      onOpen: (open) => void this.#openEmail(open),
      onResend: (id) => {
        this.resent = true;
        void account.writingEmail.send({ do: 'resend', id });
      },
      onRemove: (id) => void this.#remove(id),
      onEnd: (id) => void account.endingSession.send(id),
      onSignOut: (everywhere) => void this.#signOut(everywhere),
      onDiscard: (name, event) => void this.#discard(name, event),
      onSubmit: (event) => void this.#handleSubmit(event),
      ask: account.may('requests.create') ? this.#renderAsk : undefined,
    };
  }

  readonly #t = (key: AccountKey, params?: Record<string, string | number>): string =>
    this.t(accountCatalog, key, params);

  readonly #renderAsk = (type: string, what: string): TemplateResult => {
    const href = this.lease.value?.href('requests', {}, { start: type });
    const name = this.#t('askChangeOf', { what });
    const start = (event: MouseEvent) => {
      if (isModified(event)) return;
      if (!this.dispatchEvent(new RequestStartEvent({ type }))) event.preventDefault();
    };
    return href
      ? html`<a class="button quiet" href=${href} aria-label=${name} @click=${start}
          >${this.#t('askChange')}</a
        >`
      : html`<button class="button quiet" type="button" aria-label=${name} @click=${start}>
          ${this.#t('askChange')}
        </button>`;
  };

  async #openEmail(open: EmailOpen | undefined): Promise<void> {
    this.#account.writingEmail.reset();
    this.wrong = undefined;
    this.open = open;
    this.resent = false;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.inline :is(input, button)')?.focus();
  }

  /** What is saved stands in the form again. */
  async #discard(name: DraftedForm, { currentTarget }: Event): Promise<void> {
    const form = (currentTarget as HTMLButtonElement).form;
    this.#account.drafts[name].discard();
    await this.updateComplete;
    form?.reset();
  }

  async #remove(id: string): Promise<void> {
    const state = await this.#account.writingEmail.send({ do: 'remove', id });
    if (state.status === 'succeeded') this.open = undefined;
  }

  async #signOut(everywhere: boolean): Promise<void> {
    await this.#account.signOut(everywhere);
    this.dispatchEvent(new SignedOutEvent());
  }

  readonly #handleSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const name = form.dataset['form'] as AccountForm;
    const values = new FormData(form);
    this.wrong = { form: name, errors: wrongIn(name, values, this.#view()) };
    if (this.wrong.errors.length === 0) await this.#send(name, values, form);
    await this.updateComplete;
    focusSummary(this.renderRoot);
  };

  async #send(name: AccountForm, values: FormData, form: HTMLFormElement): Promise<void> {
    this.resent = false;
    const state = await sendForm(this.#account, name, { values, id: form.dataset['id'] });
    if (state.status === 'failed') {
      this.wrong = { form: name, errors: refusedIn(name, state.error, this.#view()) };
      return;
    }
    if (state.status !== 'succeeded') return;
    if (name === 'profile') this.dispatchEvent(new ProfileSavedEvent(state.value as Profile));
    if (name === 'password') {
      form.reset();
      this.typed = '';
      this.dispatchEvent(new PasswordChangedEvent());
    }
    if (name === 'email' || name === 'email-code') this.open = awaiting(state.value);
  }
}
