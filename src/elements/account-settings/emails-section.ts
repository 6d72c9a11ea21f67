import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { EmailAddress } from '../../../sdk/index.ts';
import { statusPill } from '../../ui/status-pill/status-pill.ts';
import { codeForm, emailForm, emailWords, useWords } from './email-forms.ts';
import { section, told } from './view.ts';
import type { AccountView } from './view.ts';

/** The customer's addresses, with what each is used for. */
export function emailsSection(view: AccountView, emails: readonly EmailAddress[]): TemplateResult {
  const { t, account, open } = view;
  const { state } = account.writingEmail;
  const words = state.status === 'failed' ? emailWords(view, state.error) : undefined;
  return section(
    'emails',
    t('emails'),
    html`${told(view, state, { form: open?.kind === 'code' ? 'email-code' : 'email', done: t(view.resent ? 'codeSent' : 'saved'), words })}
      <ul class="rows" role="list">
        ${emails.map((email) => emailItem(view, email))}
      </ul>
      ${
        open?.kind === 'add'
          ? emailForm(view, undefined)
          : account.may('emails.create')
            ? html`<div class="form-actions">
                <button class="button" type="button" @click=${() => view.onOpen({ kind: 'add' })}>
                  ${t('addEmail')}
                </button>
              </div>`
            : nothing
      }`,
  );
}

function emailItem(view: AccountView, email: EmailAddress): TemplateResult {
  const { t, localizer, open } = view;
  const { address, id, pec, pendingAddress, role, uses, verified } = email;
  const used = uses.map((use) => useWords(view, use));
  const opened = open && 'id' in open && open.id === id ? open.kind : undefined;
  return html`<li class="row" part="email">
    <div>
      <p class="strong address">${address}</p>
      <p class="marks">
        <span>${t(role === 'primary' ? 'primary' : 'secondary')}</span>
        ${pec ? statusPill({ tone: 'settled', text: t('certified') }) : nothing}
        ${verified ? nothing : statusPill({ tone: 'attention', text: t('unverified') })}
      </p>
      <p class="muted">
        ${used.length > 0 ? t('usedFor', { uses: localizer.list(used) }) : t('usedForNothing')}
      </p>
      ${pendingAddress ? html`<p class="muted">${t('pending', { address: pendingAddress })}</p>` : nothing}
      ${pec ? html`<p class="form-note">${t('pecNote')}</p>` : nothing}
    </div>
    ${opened ? nothing : emailActions(view, email)} ${opened === 'edit' ? emailForm(view, email) : nothing}
    ${opened === 'code' ? codeForm(view, email) : nothing}
    ${opened === 'remove' ? removal(view, email) : nothing}
  </li>`;
}

function emailActions(
  view: AccountView,
  { address, allowedActions, id, pec, selfEditable }: EmailAddress,
): TemplateResult {
  const { t, account, ask, onOpen } = view;
  const may = (action: string, right: 'emails.update' | 'emails.delete') =>
    allowedActions.includes(action) && account.may(right);
  const button = (words: string, name: string, kind: 'code' | 'edit' | 'remove') =>
    html`<button class="button quiet" type="button" aria-label=${name} @click=${() => onOpen({ kind, id })}>
      ${words}
    </button>`;
  return html`<div class="row-actions">
    ${may('verify', 'emails.update') ? button(t('confirmEmail'), t('confirmEmailOf', { address }), 'code') : nothing}
    ${may('update', 'emails.update') ? button(t(selfEditable ? 'editEmail' : 'editUses'), t(selfEditable ? 'editEmailOf' : 'editUsesOf', { address }), 'edit') : nothing}
    ${may('delete', 'emails.delete') ? button(t('removeEmail'), t('removeEmailOf', { address }), 'remove') : nothing}
    ${pec && ask ? ask('pec_change', address) : nothing}
  </div>`;
}

function removal(view: AccountView, { address, id }: EmailAddress): TemplateResult {
  const { t } = view;
  return html`<div class="inline" role="group" aria-label=${t('removeEmailOf', { address })}>
    <p>${t('removeSure', { address })}</p>
    <div class="form-actions">
      <button class="button primary" type="button" @click=${() => view.onRemove(id)}>
        ${t('removeEmail')}
      </button>
      <button class="button" type="button" @click=${() => view.onOpen(undefined)}>${t('cancel')}</button>
    </div>
  </div>`;
}
