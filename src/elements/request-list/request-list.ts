import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ServiceRequest } from '../../../sdk/index.ts';
import { requestCatalog } from '../../i18n/catalogs/request-words.ts';
import { requestListCatalog } from '../../i18n/catalogs/request-list.ts';
import { commonCatalog } from '../../i18n/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import type { FilterValues } from '../../lib/filter-codec.ts';
import { Lazy } from '../../lib/lazy.ts';
import { announce } from '../../ui/announce/announce.ts';
import type { RowAction } from '../../ui/data-table/columns.ts';
import type { FilterField } from '../../ui/filter-bar/fields.ts';
import { RequestOpenEvent, RequestStartEvent } from '../start-events.ts';
import { RecordListElement } from '../record-list.ts';
import { exportColumns, requestColumns, requestFilters } from './columns.ts';
import type { RequestColumn } from './columns.ts';
import { loadForm, REQUEST_LIST, RequestTypesController } from './request-list.controller.ts';
import type { ExportColumn } from './request-list.controller.ts';
import { RequestActionEvent } from './request-list.events.ts';

const dialogs = new Lazy(() => import('./dialogs.ts'));

/**
 * Everything that was asked of the lessor: what became of it, and what is still to come. A request opens over the page
 * with its timeline, conversation and files; it can be answered and withdrawn there.
 * Use it as the page behind "my requests"; with `contract-id` inside the page of one contract.
 *
 * @element lease-request-list
 * @slot header - Before everything else, such as a heading of the page.
 * @slot empty - In place of the words for a customer without requests.
 * @slot footer - After the list.
 * @fires lease-request-open - A request is about to be opened; cancelable.
 * @fires lease-request-start - A new request is about to be written; cancelable.
 * @fires lease-request-submitted - The lessor has taken a new request in.
 * @fires lease-request-action - An action the host added to the rows was chosen.
 * @fires lease-export-finished - A file was written.
 * @fires lease-error - Something failed, and the element shows it.
 * @csspart base - The root.
 * @csspart toolbar - Search and filters.
 * @csspart table - The table; its own parts are re-exported as `table__row`, `table__cell`, `table__link`.
 * @cssprop [--lease-table-max-block-size=70vh] - Height above which the table scrolls by itself.
 * @example <lease-request-list url-state></lease-request-list>
 */
export class RequestListElement extends RecordListElement<ServiceRequest> {
  static override readonly catalogs = [requestListCatalog, requestCatalog];

  /** Shows the requests about one contract only. Default: all. */
  @property({ attribute: 'contract-id' }) contractId?: string;
  /** Shows the requests about one asset only. Default: all. */
  @property({ attribute: 'asset-id' }) assetId?: string;
  /** Id of the request that is open; follows the reader. */
  @property({ attribute: 'request-id' }) requestId?: string;
  /** Hides the button for a new request. */
  @property({ attribute: 'without-new', type: Boolean }) withoutNew = false;
  @state() private writing = false;
  @state() private withdrawing = false;

  readonly #types = new RequestTypesController(this, () => this.lease.gate('requests.list') === 'open');

  protected override leave(): void {
    this.writing = this.withdrawing = false;
    this.requestId = undefined;
  }

  protected override describe() {
    return REQUEST_LIST;
  }

  protected override get words() {
    return requestListCatalog;
  }

  protected override get fixed(): FilterValues {
    const { contractId, assetId } = this;
    return { ...(contractId && { contractId }), ...(assetId && { assetId }) };
  }

  protected override get openable(): boolean {
    return true;
  }

  protected override ownColumns(localizer: Localizer): RequestColumn[] {
    return requestColumns(localizer);
  }

  protected override exportColumns(localizer: Localizer): Promise<ExportColumn<ServiceRequest>[]> {
    return Promise.resolve(exportColumns(localizer));
  }

  protected override filterFields(localizer: Localizer): FilterField[] {
    return requestFilters(localizer, this.#types.types);
  }

  protected override willUpdate(changed: PropertyValues): void {
    // The embedder, or a link, may name the request to open.
    if (changed.has('requestId') && this.requestId) void dialogs.load();
  }

  protected override renderTools(localizer: Localizer): TemplateResult | typeof nothing {
    if (this.withoutNew || !this.data.may('requests.create')) return nothing;
    return html`<button class="button primary" type="button" part="new" @click=${() => void this.start()}>
      ${localizer.text(requestCatalog, 'newRequest')}
    </button>`;
  }

  protected override renderMore(localizer: Localizer): TemplateResult | typeof nothing {
    const room = dialogs.value;
    if (!room) return nothing;
    const { requestId, contractId, assetId, withdrawing, writing: open } = this;
    const { state } = this.data.list;
    const rows = state.status === 'ready' ? state.value.rows : [];
    const number = rows.find(({ id }) => id === requestId)?.number;
    return html`${room.requestDialog({
        localizer,
        requestId,
        number,
        withdrawing,
        onClose: () => (this.requestId = undefined),
      })}
      <div @lease-request-open=${this.#handleOpen}>
        ${room.formDialog({ localizer, host: this, open, contractId, assetId, onClose: () => (this.writing = false) })}
      </div>`;
  }

  protected override actionsOf({ allowedActions }: ServiceRequest, localizer: Localizer): RowAction[] {
    const t = (key: 'view' | 'withdraw') => localizer.text(requestListCatalog, key);
    const actions = [{ key: 'view', label: t('view') }];
    if (allowedActions.includes('cancel') && this.data.may('requests.cancel'))
      actions.push({ key: 'withdraw', label: t('withdraw') });
    return actions;
  }

  protected override act(key: string, request: ServiceRequest): void {
    if (key === 'view') this.open(request);
    else if (key === 'withdraw') this.open(request, true);
    else this.dispatchEvent(new RequestActionEvent(key, request));
  }

  protected override open({ id }: ServiceRequest, withdrawing = false): boolean {
    if (this.dispatchEvent(new RequestOpenEvent(id))) void this.#show(id, withdrawing);
    return false;
  }

  /** Opens the form for a new request, unless the host takes over. */
  async start(): Promise<void> {
    const { contractId, assetId } = this;
    if (!this.dispatchEvent(new RequestStartEvent({ contractId, assetId }))) return;
    const open = this.here(() => (this.writing = true));
    const [room, form] = await Promise.all([dialogs.load(), loadForm(this)]);
    if (!room || !form) return announce(this, this.t(commonCatalog, 'error.network.title'));
    open();
  }

  /** Without its module nothing can open: it is said, and the next press tries again. */
  async #show(id: string, withdrawing: boolean): Promise<void> {
    const open = this.here(() => {
      this.withdrawing = withdrawing;
      this.requestId = id;
    });
    if (!(await dialogs.load())) return announce(this, this.t(commonCatalog, 'error.network.title'));
    open();
  }

  /** The form has made a request, and its reader wants to see it. */
  readonly #handleOpen = (event: RequestOpenEvent): void => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    this.writing = false;
    void this.#show(event.requestId, false);
  };
}
