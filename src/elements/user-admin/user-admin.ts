import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { ManagedUser } from '../../../sdk/index.ts';
import { formCatalog } from '../../i18n/catalogs/form.ts';
import { userAdminCatalog } from '../../i18n/catalogs/user-admin.ts';
import type { UserAdminKey } from '../../i18n/catalogs/user-admin.ts';
import { commonCatalog } from '../../i18n/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import { Lazy } from '../../lib/lazy.ts';
import { announce } from '../../ui/announce/announce.ts';
import type { RowAction } from '../../ui/data-table/columns.ts';
import type { FilterField } from '../../ui/filter-bar/fields.ts';
import { focusSummary } from '../../ui/form/error-summary.ts';
import type { FormError } from '../../ui/form/error-summary.ts';
import { RecordListElement } from '../record-list.ts';
import { userColumns, userFilters } from './columns.ts';
import type { UserColumn } from './columns.ts';
import { USER_LIST, UserAdminController } from './user-admin.controller.ts';
import type { ExportColumn, UserWrite } from './user-admin.controller.ts';
import { UserActionEvent, UserOpenEvent, UserSavedEvent } from './user-admin.events.ts';
import type { UserDialog } from './user-dialog.ts';
import { draftIn, refusedDraft, refusalWords, wrongDraft } from './user-form.ts';

type UserNow = Awaited<ReturnType<UserAdminController['read']>>;

const dialogRoom = new Lazy(() => import('./user-dialog.ts'));

/**
 * The users of the portal, for administrators: who there is, what they may do and see; invite, edit, deactivate,
 * reactivate, invite again. Nobody can be shut out whom the portal needs: oneself and the last administrator stay.
 *
 * @element lease-user-admin
 * @slot header - Before everything else, such as a heading of the page.
 * @slot empty - In place of the words for a portal without users.
 * @slot footer - After the list.
 * @fires lease-user-open - A user is about to be opened; cancelable.
 * @fires lease-user-saved - A user was created, changed, deactivated, reactivated or invited again.
 * @fires lease-user-action - An action the host added to the rows was chosen.
 * @fires lease-error - Something failed, and the element shows it.
 * @csspart base - The root.
 * @csspart toolbar - Search and filters.
 * @csspart table - The table; its own parts are re-exported as `table__row`, `table__cell`, `table__link`.
 * @example <lease-user-admin url-state></lease-user-admin>
 */
export class UserAdminElement extends RecordListElement<ManagedUser> {
  static override readonly catalogs = [userAdminCatalog, formCatalog];

  @state() private opened?: UserDialog | undefined;
  @state() private errors: readonly FormError[] = [];
  /** What became of the last write, for whoever looks. */
  @state() private said = '';

  readonly #admin = new UserAdminController(
    this,
    () => this.lease.gate('users.list') === 'open',
    () => {
      const { opened } = this;
      return opened?.kind === 'create' ? 'new' : opened?.kind === 'edit' ? opened.user.id : undefined;
    },
  );
  #etag?: string | undefined;

  protected override leave(): void {
    this.said = '';
    this.#close();
  }

  protected override describe() {
    return USER_LIST;
  }

  protected override get words() {
    return userAdminCatalog;
  }

  protected override get columnNeeds(): readonly unknown[] {
    return [this.#admin.roles, this.#admin.customers, this.#admin.self];
  }

  protected override get openable(): boolean {
    return this.data.may('users.update');
  }

  protected override ownColumns(localizer: Localizer): UserColumn[] {
    const { customers, roles, self } = this.#admin;
    return userColumns(localizer, { customers, roles, self });
  }

  protected override exportColumns(): Promise<ExportColumn<ManagedUser>[]> {
    // Lessors keep the list of users to the portal.
    return Promise.resolve([]);
  }

  protected override filterFields(localizer: Localizer): FilterField[] {
    return userFilters(localizer, this.#admin.roles);
  }

  protected override renderTools(): TemplateResult | typeof nothing {
    if (!this.data.may('users.create')) return nothing;
    return html`<button
      class="button primary"
      type="button"
      @click=${() => void this.#show({ kind: 'create' })}
    >
      ${this.#t('invite')}
    </button>`;
  }

  protected override renderTotals(): TemplateResult | typeof nothing {
    return this.said ? html`<p class="list-notice" part="notice">${this.said}</p>` : nothing;
  }

  protected override renderMore(localizer: Localizer): TemplateResult | typeof nothing {
    const room = dialogRoom.value;
    if (!room) return nothing;
    const { choices, customers, draft, roles, writing } = this.#admin;
    return room.userDialog(this.renderRoot, {
      localizer,
      open: this.opened,
      roles,
      customers,
      choices,
      onRetry: () => void this.#admin.retryChoices(),
      errors: this.errors,
      draft,
      state: writing.state,
      onDiscard: (event) => void this.#discard(event),
      onSubmit: (event) => void this.#submit(event),
      onDeactivate: ({ id }) => void this.#write({ do: 'deactivate', id }),
      onClose: () => this.#close(),
    });
  }

  protected override actionsOf(user: ManagedUser): RowAction[] {
    const may = (action: string) => user.allowedActions.includes(action);
    const actions: RowAction[] = [];
    if (may('update') && this.data.may('users.update')) actions.push({ key: 'edit', label: this.#t('edit') });
    if (may('resendInvitation') && this.data.may('users.resendInvitation')) {
      actions.push({ key: 'resendInvitation', label: this.#t('resendInvitation') });
    }
    if (may('reactivate') && this.data.may('users.reactivate')) {
      actions.push({ key: 'reactivate', label: this.#t('reactivate') });
    }
    if (user.state !== 'deactivated' && this.data.may('users.deactivate')) {
      const disabledReason = may('deactivate') ? undefined : this.#whyNot(user);
      actions.push({
        key: 'deactivate',
        label: this.#t('deactivate'),
        ...(disabledReason && { disabledReason }),
      });
    }
    return actions;
  }

  protected override act(key: string, user: ManagedUser): void {
    if (key === 'edit') this.open(user);
    else if (key === 'deactivate') void this.#show({ kind: 'deactivate', user });
    else if (key === 'reactivate' || key === 'resendInvitation') void this.#write({ do: key, id: user.id });
    else this.dispatchEvent(new UserActionEvent(key, user));
  }

  protected override open(user: ManagedUser): boolean {
    if (this.dispatchEvent(new UserOpenEvent(user))) void this.#edit(user);
    return false;
  }

  #t(key: UserAdminKey, params?: Record<string, string>): string {
    return this.t(userAdminCatalog, key, params);
  }

  #whyNot({ id, roles }: ManagedUser): string {
    if (id === this.#admin.self) return this.#t('self');
    const administers = this.#admin.roles.some((role) => role.administers && roles.includes(role.id));
    return this.#t(administers ? 'lastAdministrator' : 'notNow');
  }

  /** The version that is shown is the one that is changed: what others changed meanwhile is not overwritten. */
  async #edit(user: ManagedUser): Promise<void> {
    const open = this.here((now: UserNow) => {
      this.#etag = now?.etag;
      void this.#show({ kind: 'edit', user: now ?? user });
    });
    open(await this.#admin.read(user.id));
  }

  async #show(dialog: UserDialog): Promise<void> {
    const open = this.here(() => {
      this.#admin.writing.reset();
      this.errors = [];
      this.said = '';
      this.opened = dialog;
    });
    const room = await dialogRoom.load();
    if (!room) return announce(this, this.t(commonCatalog, 'error.network.title'));
    open();
  }

  #close(): void {
    this.opened = undefined;
    this.errors = [];
    this.#admin.writing.reset();
  }

  /** What is saved stands in the form again. */
  async #discard({ currentTarget }: Event): Promise<void> {
    const { form } = currentTarget as HTMLButtonElement;
    this.#admin.draft.discard();
    await this.updateComplete;
    form?.reset();
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    const draft = draftIn(new FormData(event.currentTarget as HTMLFormElement));
    const { opened } = this;
    this.errors = wrongDraft(draft, this.localizer);
    if (this.errors.length === 0 && opened?.kind === 'create') await this.#write({ do: 'create', draft });
    if (this.errors.length === 0 && opened?.kind === 'edit') {
      const etag = this.#etag;
      await this.#write({ do: 'update', id: opened.user.id, change: draft, ...(etag && { etag }) });
    }
    await this.updateComplete;
    focusSummary(this.renderRoot);
  }

  async #write(write: UserWrite): Promise<void> {
    const dialog = this.opened;
    const outcome = await this.#admin.writing.send(write);
    if (outcome.status === 'succeeded') {
      const { name } = outcome.value;
      this.#say(this.#t(`done.${write.do}`, { name }));
      this.dispatchEvent(new UserSavedEvent(write.do, outcome.value));
      return this.#close();
    }
    if (outcome.status === 'unknown' && !dialog) this.#say(this.t(formCatalog, 'unknownTitle'));
    if (outcome.status !== 'failed') return;
    this.errors = dialog && dialog.kind !== 'deactivate' ? refusedDraft(outcome.error, this.localizer) : [];
    const words = refusalWords(outcome.error, this.localizer) ?? this.#t('failed');
    if (!dialog) this.#say(words);
    if (dialog?.kind === 'edit' && outcome.error.name === 'PreconditionError')
      await this.#reread(dialog.user);
  }

  /** What somebody else has saved stands in the form, but for what was typed: it can be saved again. */
  async #reread({ id }: ManagedUser): Promise<void> {
    const show = this.here((now: UserNow) => {
      const { opened } = this;
      if (!now || opened?.kind !== 'edit' || opened.user.id !== id) return;
      this.#etag = now.etag;
      this.opened = { kind: 'edit', user: now };
    });
    show(await this.#admin.read(id));
  }

  #say(words: string): void {
    this.said = words;
    announce(this, words);
  }
}
