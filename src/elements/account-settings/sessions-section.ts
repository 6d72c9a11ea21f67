import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { SignedInSession } from '../../../sdk/index.ts';
import { section, told } from './view.ts';
import type { AccountView } from './view.ts';

/** Where the user is signed in, and the ways out. */
export function sessionsSection(view: AccountView, sessions: readonly SignedInSession[]): TemplateResult {
  const { t, account } = view;
  return section(
    'sessions',
    t('sessions'),
    html`${
        account.endingSession.state.status === 'succeeded'
          ? nothing
          : told(view, account.endingSession.state, { done: '' })
      }
      ${
        sessions.length > 0
          ? html`<ul class="rows" role="list">
              ${sessions.map((each) => sessionItem(view, each))}
            </ul>`
          : nothing
      }
      <div class="form-actions">
        <button class="button" type="button" @click=${() => view.onSignOut(false)}>${t('signOut')}</button>
        <button class="button quiet" type="button" @click=${() => view.onSignOut(true)}>
          ${t('signOutEverywhere')}
        </button>
      </div>`,
  );
}

function sessionItem({ t, localizer, onEnd }: AccountView, session: SignedInSession): TemplateResult {
  const { createdAt, current, id, ip, lastUsedAt } = session;
  const since = localizer.instant(createdAt);
  const used = localizer.instant(lastUsedAt);
  return html`<li class="row">
    <div>
      <p class="strong">${t(current ? 'thisDevice' : 'otherDevice')}</p>
      <p class="muted">${ip ? t('sinceFrom', { since, used, ip }) : t('since', { since, used })}</p>
    </div>
    ${
      current
        ? nothing
        : html`<button
            class="button quiet"
            type="button"
            aria-label=${t('endOf', { since })}
            @click=${() => onEnd(id)}
          >
            ${t('end')}
          </button>`
    }
  </li>`;
}
