/** The form of a user, and the question before one is shut out; loaded when the first one is opened. */
import '../../ui/dialog/define.ts';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { CustomerRef, ManagedUser, Role } from '../../../sdk/index.ts';
import { formCatalog } from '../../i18n/catalogs/form.ts';
import { userAdminCatalog } from '../../i18n/catalogs/user-admin.ts';
import type { UserAdminKey } from '../../i18n/catalogs/user-admin.ts';
import { errorWords } from '../../i18n/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import { adopt } from '../../styles/adopt.ts';
import { forms } from '../../styles/index.ts';
import { draftRestored } from '../../ui/form/draft-restored.ts';
import { errorSummary } from '../../ui/form/error-summary.ts';
import type { FormError } from '../../ui/form/error-summary.ts';
import { field, fieldError } from '../../ui/form/field.ts';
import { formStyles } from '../../ui/form/form.styles.ts';
import { outcome } from '../../ui/form/outcome.ts';
import { whenKnown } from '../../ui/form/when-known.ts';
import type { FormDraftController, MutationState, QueryState } from './user-admin.controller.ts';
import { refusalWords } from './user-form.ts';

/** What is open: a new user, one to edit, or one to deactivate. */
export type UserDialog =
  { readonly kind: 'create' } | { readonly kind: 'edit' | 'deactivate'; readonly user: ManagedUser };

export interface UserDialogOptions {
  localizer: Localizer;
  open: UserDialog | undefined;
  roles: readonly Role[];
  customers: readonly CustomerRef[];
  /** Whether roles and customers are here. */
  choices: QueryState<unknown>;
  onRetry(): void;
  errors: readonly FormError[];
  state: MutationState<ManagedUser>;
  draft: FormDraftController;
  onDiscard(event: Event): void;
  onSubmit(event: Event): void;
  onDeactivate(user: ManagedUser): void;
  onClose(): void;
}

type Say = (key: UserAdminKey, params?: Record<string, string>) => string;

/** The dialog; `root` is where it stands, which gets its styles. */
export function userDialog(root: Node, options: UserDialogOptions): TemplateResult {
  const { localizer, open, onClose } = options;
  adopt(root, forms);
  adopt(root, formStyles);
  const t: Say = (key, params) => localizer.text(userAdminCatalog, key, params);
  const key = open && 'user' in open ? open.user.id : open?.kind;
  return html`<lease-ui-dialog
    exportparts="dialog"
    .heading=${open ? headingOf(open, t) : ''}
    ?open=${open !== undefined}
    @ui-close=${() => onClose()}
  >
    ${keyed(
      key,
      open?.kind === 'deactivate'
        ? question(open.user, options, t)
        : open
          ? whenKnown({ ...options, rows: 8 }, () => userForm(open, options, t))
          : nothing,
    )}
  </lease-ui-dialog>`;
}

function headingOf(open: UserDialog, t: Say): string {
  if (open.kind === 'create') return t('invite');
  const { name } = open.user;
  return open.kind === 'edit' ? t('editOf', { name }) : t('deactivateOf', { name });
}

function told({ errors, localizer, state }: UserDialogOptions, t: Say) {
  if (state.status === 'unknown') {
    const [title, text] = (['unknownTitle', 'unknownText'] as const).map((key) =>
      localizer.text(formCatalog, key),
    );
    return outcome({ kind: 'unknown', title: title ?? '', text });
  }
  if (state.status !== 'failed' || errors.length > 0) return nothing;
  const text = refusalWords(state.error, localizer);
  return outcome({
    kind: 'failed',
    ...(text ? { title: t('failed'), text } : plain(localizer, state.error)),
  });
}

function plain(localizer: Localizer, error: unknown): { title: string; text: string } {
  const { title, text } = errorWords(localizer, error);
  return { title, text };
}

function question(user: ManagedUser, options: UserDialogOptions, t: Say): TemplateResult {
  return html`<div class="form">
    ${told(options, t)}
    <p>${t('deactivateText', { name: user.name })}</p>
    <div class="form-actions">
      <button
        class="button primary"
        type="button"
        aria-busy=${options.state.status === 'sending'}
        @click=${() => options.onDeactivate(user)}
      >
        ${t('deactivate')}
      </button>
      <button class="button" type="button" @click=${() => options.onClose()}>${t('cancel')}</button>
    </div>
  </div>`;
}

function userForm(open: UserDialog, options: UserDialogOptions, t: Say): TemplateResult {
  const { customers, draft, errors, localizer, onClose, onDiscard, onSubmit, roles, state } = options;
  const user = 'user' in open ? open.user : undefined;
  // A role that may not be given stays where it is, and is not taken away unseen.
  const given = roles.filter(({ assignable, id }) => assignable || user?.roles.includes(id));
  const seen = user?.customerIds ?? (customers.length === 1 ? customers.map(({ id }) => id) : []);
  return html`<form class="form" method="post" novalidate @input=${draft.keep} @submit=${onSubmit}>
    ${errorSummary(localizer, errors)} ${told(options, t)}
    ${draftRestored(localizer, draft.restored, onDiscard)} ${user ? nothing : html`<p>${t('inviteText')}</p>`}
    ${input(options, t, { id: 'name', type: 'text', value: user?.name })}
    ${input(options, t, { id: 'email', type: 'email', value: user?.email })}
    ${input(options, t, { id: 'phone', type: 'tel', value: user?.phone })}
    ${boxes(options, {
      id: 'roles',
      name: 'role',
      label: t('roles'),
      entries: given.map(({ description, id, name }) => ({ id, words: name, hint: description })),
      ticked: user?.roles ?? [],
    })}
    ${boxes(options, {
      id: 'customers',
      name: 'customer',
      label: t('customers'),
      entries: customers.map(({ id, name, number }) => ({ id, words: name, hint: number })),
      ticked: seen,
    })}
    <div class="form-actions">
      <button class="button primary" type="submit" aria-busy=${state.status === 'sending'}>
        ${t(user ? 'save' : 'send')}
      </button>
      <button class="button" type="button" @click=${() => onClose()}>${t('cancel')}</button>
    </div>
  </form>`;
}

interface Input {
  readonly id: 'name' | 'email' | 'phone';
  readonly type: 'text' | 'email' | 'tel';
  readonly value: string | undefined;
}

function input(
  { draft, errors, localizer }: UserDialogOptions,
  t: Say,
  { id, type, value }: Input,
): TemplateResult {
  return field({
    localizer,
    id,
    label: t(id),
    optional: id === 'phone',
    error: errors.find((each) => each.id === id)?.message,
    // Of somebody else: the browser's own suggestions would be those of the administrator.
    control: ({ describedBy, invalid }) =>
      html`<input
        id=${id}
        name=${id}
        type=${type}
        autocomplete="off"
        maxlength="254"
        aria-describedby=${describedBy ?? nothing}
        aria-invalid=${invalid ?? nothing}
        .defaultValue=${draft.text(id, value)}
      />`,
  });
}

interface Boxes {
  readonly id: 'roles' | 'customers';
  readonly name: string;
  readonly label: string;
  readonly entries: readonly { id: string; words: string; hint: string | undefined }[];
  readonly ticked: readonly string[];
}

function boxes(
  { draft, errors }: UserDialogOptions,
  { entries, id, label, name, ticked }: Boxes,
): TemplateResult {
  const error = errors.find((each) => each.id === id)?.message;
  const now = draft.all(name, ticked);
  // What the user has and this administrator cannot choose stays as it is.
  const unseen = ticked.filter((each) => !entries.some((entry) => entry.id === each));
  return html`<fieldset id=${id} aria-describedby=${error ? `${id}-error` : nothing}>
    <legend>${label}</legend>
    ${unseen.map((each) => html`<input type="hidden" name=${name} value=${each} />`)}
    ${entries.map(
      (each) =>
        html`<label class="check"
          ><input type="checkbox" name=${name} value=${each.id} ?checked=${now.includes(each.id)} /><span
            >${each.words} ${each.hint ? html`<span class="hint">${each.hint}</span>` : nothing}</span
          ></label
        >`,
    )}
    ${fieldError(id, error)}
  </fieldset>`;
}
