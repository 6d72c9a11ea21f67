/** What stands beside the form: security advice, and who is signed in. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PrivateLabel, Session } from '../../../sdk/index.ts';
import { isWebAddress } from './challenges.ts';
import type { LoginView } from './view.ts';

/** What keeps an account safe, with the label's own page on it and whom to ask. */
export function advice({ t }: Pick<LoginView, 't'>, label: PrivateLabel | undefined): TemplateResult {
  const link = label?.links?.find(({ kind }) => kind === 'security');
  const { phone, email } = label?.support ?? {};
  const line = (text: string) => html`<li>${text}</li>`;
  return html`<aside class="advice" part="advice" aria-labelledby="advice">
    <h3 id="advice">${t('advice')}</h3>
    <ul>
      ${line(t('adviceAddress', { host: location.host }))} ${line(t('advicePassword'))}
      ${line(t('adviceShared'))}
      ${phone ? line(t('adviceSupport', { phone })) : email ? line(t('adviceSupportEmail', { email })) : nothing}
      ${
        isWebAddress(link?.url)
          ? html`<li>
              <a href=${link.url} target="_blank" rel="noopener noreferrer"
                >${link.label ?? t('adviceMore')}</a
              >
            </li>`
          : nothing
      }
    </ul>
  </aside>`;
}

export interface SignedInOptions {
  t: LoginView['t'];
  session: Session;
  /** The host's overview, if it has one. */
  href: string | undefined;
  onSignOut(everywhere: boolean): void;
}

/** Who is signed in, and the ways out. */
export function signedIn({ t, session, href, onSignOut }: SignedInOptions): TemplateResult {
  const { user, customer } = session;
  const who = customer ? t('inAs', { user: user.name, customer: customer.name }) : user.name;
  return html`<div class="inside" part="signed-in">
    <h2 tabindex="-1" class="step-title">${t('in')}</h2>
    <p>${who}</p>
    <div class="form-actions">
      ${href ? html`<a class="button primary" href=${href}>${t('overview')}</a>` : nothing}
      <button class="button" type="button" @click=${() => onSignOut(false)}>${t('signOut')}</button>
      <button class="button quiet" type="button" @click=${() => onSignOut(true)}>
        ${t('signOutEverywhere')}
      </button>
    </div>
  </div>`;
}
