import { nothing, html } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Asset } from '../../../sdk/index.ts';
import { assetListCatalog } from '../../i18n/catalogs/asset-list.ts';
import type { AssetListKey } from '../../i18n/catalogs/asset-list.ts';
import { assetCatalog } from '../../i18n/catalogs/asset-words.ts';
import { formCatalog } from '../../i18n/catalogs/form.ts';
import { commonCatalog } from '../../i18n/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import type { FilterValues } from '../../lib/filter-codec.ts';
import { Lazy } from '../../lib/lazy.ts';
import { announce } from '../../ui/announce/announce.ts';
import type { RowAction } from '../../ui/data-table/columns.ts';
import type { FilterField } from '../../ui/filter-bar/fields.ts';
import { progressStyles } from '../../ui/progress/progress.styles.ts';
import { segmented } from '../../ui/segmented/segmented.ts';
import { showMore } from '../../ui/show-more/show-more.ts';
import { showMoreStyles } from '../../ui/show-more/show-more.styles.ts';
import { ContractOpenEvent, ListOpenEvent } from '../events.ts';
import { follow } from '../follow.ts';
import { RequestStartEvent } from '../start-events.ts';
import { RecordListElement } from '../record-list.ts';
import { AssetContext, ASSET_LIST } from './asset-list.controller.ts';
import type { AssetView, ExportColumn, PagesValue } from './asset-list.controller.ts';
import { AssetActionEvent, AssetOpenEvent, ReadingAddedEvent } from './asset-list.events.ts';
import { assetListStyles } from './asset-list.styles.ts';
import { assetCards } from './asset-cards.ts';
import { assetColumns } from './columns.ts';
import type { AssetColumn } from './columns.ts';
import { assetFilters } from './filters.ts';
import type { ReadingForm } from './reading.controller.ts';

const detailRoom = new Lazy(() => import('./asset-detail.ts'));
const readingRoom = new Lazy(() => import('./reading-dialog.ts'));

/**
 * Everything a customer leases, as a list or as cards: what it is, what is written on it, how far it is driven against
 * what is agreed, whether it is insured. Use it as the page of the fleet; with `contract-id` inside a contract's page.
 *
 * @element lease-asset-list
 * @slot header - Before everything else, such as a heading of the page.
 * @slot empty - In place of the words for a customer without assets.
 * @slot footer - After the list.
 * @fires lease-asset-open - An asset is about to be opened; cancelable.
 * @fires lease-request-start - A document or another location is about to be asked for; cancelable.
 * @fires lease-list-open - The insurance of an asset is about to be opened; cancelable.
 * @fires lease-contract-open - The contract of an asset is about to be opened; cancelable.
 * @fires lease-reading-added - The lessor has recorded a reading.
 * @fires lease-asset-action - An action the host added to the rows was chosen.
 * @fires lease-export-finished - A file was written.
 * @fires lease-error - Something failed, and the element shows it.
 * @csspart base - The root.
 * @csspart toolbar - View switch, search and filters.
 * @csspart table - The list view; its own parts are re-exported as `table__row`, `table__cell`, `table__link`.
 * @csspart cards - The card view; `card` one asset, `link` the way into it.
 * @cssprop [--lease-table-max-block-size=70vh] - Height above which the table scrolls by itself.
 * @example <lease-asset-list view="cards" url-state></lease-asset-list>
 */
export class AssetListElement extends RecordListElement<Asset> {
  /** @internal */
  static override styles = [RecordListElement.styles, progressStyles, showMoreStyles, assetListStyles];
  static override readonly catalogs = [assetListCatalog, assetCatalog, formCatalog];

  /** `list` or `cards`, until the user chooses; that choice is remembered per label. Unknown words mean `list`. */
  @property() view: AssetView = 'list';
  /** Shows the assets of one contract only, ended ones too. Default: of all contracts that run. */
  @property({ attribute: 'contract-id' }) contractId?: string;
  @state() private opened?: Asset;
  @state() private read?: Asset;

  readonly #context = new AssetContext(this, () => this.opened);
  #form?: ReadingForm;
  readonly #mileageOf = (asset: Asset) => this.#context.mileage(asset);

  protected override leave(): void {
    this.opened = this.read = undefined;
  }

  protected override describe() {
    return ASSET_LIST;
  }

  protected override get words() {
    return assetListCatalog;
  }

  protected override get fixed(): FilterValues {
    return this.contractId ? { contractId: this.contractId } : {};
  }

  protected override get askedView(): string {
    return this.view;
  }

  protected override get layout(): 'auto' | 'cards' {
    return this.#context.width.narrow || this.data.view.current === 'cards' ? 'cards' : 'auto';
  }

  protected override get columnNeeds(): readonly unknown[] {
    return [this.#context.contracts];
  }

  protected override get openable(): boolean {
    return true;
  }

  protected override ownColumns(localizer: Localizer): AssetColumn[] {
    return assetColumns(localizer, this.#mileageOf);
  }

  protected override async exportColumns(localizer: Localizer): Promise<ExportColumn<Asset>[]> {
    const { exportColumns } = await import('./export-columns.ts');
    return exportColumns(localizer, this.#mileageOf);
  }

  protected override filterFields(localizer: Localizer): FilterField[] {
    return assetFilters(localizer, [...this.#context.contracts.values()]);
  }

  protected override renderViews(): TemplateResult | undefined {
    const { view } = this.data;
    if (this.#context.width.narrow) return undefined;
    return segmented({
      label: this.#t('views'),
      name: 'view',
      segments: [
        { key: 'list', label: this.#t('viewList') },
        { key: 'cards', label: this.#t('viewCards') },
      ],
      value: view.current,
      onChange: (key) => view.choose(key),
    });
  }

  protected override renderRows(value: PagesValue<Asset, never>, localizer: Localizer): TemplateResult {
    if (this.layout !== 'cards') return super.renderRows(value, localizer);
    const { rows, total, hasMore, loadingMore, moreError } = value;
    const { list } = this.data;
    const { state } = list;
    return html`${assetCards({
      localizer,
      label: this.#t('title'),
      assets: rows,
      refreshing: state.status === 'ready' && state.refreshing,
      mileageOf: this.#mileageOf,
      onOpen: (asset) => this.open(asset),
      actions: (asset) => [...this.actionsOf(asset), ...(this.rowActions?.(asset) ?? [])],
      onAction: (key, asset) => this.act(key, asset),
    })}
    ${showMore({
      localizer,
      shown: rows.length,
      total,
      hasMore,
      loading: loadingMore,
      failed: moreError !== undefined,
      onMore: () => void list.pages.loadMore(),
    })}`;
  }

  protected override renderMore(localizer: Localizer): TemplateResult {
    const { opened: asset } = this;
    const root = this.renderRoot as ShadowRoot;
    const dialog = detailRoom.value?.assetDialog(root, {
      localizer,
      asset,
      mileage: asset && this.#mileageOf(asset),
      detail: this.#context.detail,
      insured: this.data.may('policies.list'),
      actions: asset ? this.actionsOf(asset).slice(1) : [],
      onAction: (key, row) => this.act(key, row),
      onClose: () => (this.opened = undefined),
    });
    const form = this.#form;
    const reading =
      form &&
      readingRoom.value?.readingDialog(root, {
        localizer,
        form,
        asset: this.read,
        today: this.#context.today,
      });
    return html`${dialog ?? nothing}${reading ?? nothing}`;
  }

  protected override actionsOf(asset: Asset): RowAction[] {
    const { data } = this;
    const action = (key: AssetListKey): RowAction => ({ key, label: this.#t(key) });
    const actions = [action('view')];
    if (data.may('requests.create')) actions.push(action('requestDocument'), action('requestLocation'));
    const counts = asset.vehicle?.odometer !== undefined || asset.agreedMileage !== undefined;
    if (counts && data.may('assets.addReading')) actions.push(action('addReading'));
    if (data.may('policies.list')) actions.push(action('showPolicies'));
    if (asset.contractId !== undefined && data.may('contracts.detail')) actions.push(action('showContract'));
    return actions;
  }

  protected override act(key: string, asset: Asset): void {
    const { contractId, id } = asset;
    if (key === 'view') this.open(asset);
    else if (key === 'requestDocument') this.#request('document_other', asset);
    else if (key === 'requestLocation') this.#request('location_change', asset);
    else if (key === 'addReading') void this.#addReading(asset);
    else if (key === 'showPolicies') {
      this.#follow(
        new ListOpenEvent('policies', { assetId: id }),
        this.data.href('policies', {}, { assetId: id }),
      );
    } else if (key === 'showContract' && contractId !== undefined) {
      this.#follow(new ContractOpenEvent(contractId), this.data.href('contract', { id: contractId }));
    } else this.dispatchEvent(new AssetActionEvent(key, asset));
  }

  protected override open(asset: Asset): boolean {
    if (this.dispatchEvent(new AssetOpenEvent(asset)))
      void this.#load(detailRoom, () => (this.opened = asset));
    return false;
  }

  #request(type: string, { contractId, id: assetId }: Asset): void {
    const filter = { type, assetId, ...(contractId !== undefined && { contractId }) };
    this.#follow(
      new RequestStartEvent({ type, contractId, assetId }),
      this.data.href('request', { id: 'new' }, filter),
    );
  }

  #follow(intent: Event, href: string | undefined): void {
    if (this.dispatchEvent(intent) && href) follow(this.renderRoot, href);
  }

  async #addReading(asset: Asset): Promise<void> {
    await this.#load(readingRoom, ({ readingForm }) => {
      this.#form ??= readingForm(this, (reading) =>
        this.dispatchEvent(new ReadingAddedEvent(this.read?.id ?? '', reading)),
      );
      this.opened = undefined;
      this.read = asset;
      this.#form.open(asset.id, { on: this.#context.today, value: '' });
    });
  }

  /** Without its module nothing can open: it is said, and the next press tries again. */
  async #load<Room>(room: Lazy<Room>, then: (loaded: Room) => void): Promise<void> {
    const open = this.here(then);
    const loaded = await room.load();
    if (loaded) open(loaded);
    else announce(this, this.t(commonCatalog, 'error.network.title'));
  }

  #t(key: AssetListKey): string {
    return this.t(assetListCatalog, key);
  }
}
