import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { InsurancePolicy } from '../../../sdk/index.ts';
import { assetCatalog } from '../../i18n/catalogs/asset-words.ts';
import { formCatalog } from '../../i18n/catalogs/form.ts';
import { insuranceListCatalog } from '../../i18n/catalogs/insurance-list.ts';
import type { InsuranceListKey } from '../../i18n/catalogs/insurance-list.ts';
import { commonCatalog } from '../../i18n/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import { isModified } from '../../lib/files.ts';
import type { FilterValues } from '../../lib/filter-codec.ts';
import { Lazy } from '../../lib/lazy.ts';
import { announce } from '../../ui/announce/announce.ts';
import type { RowAction } from '../../ui/data-table/columns.ts';
import { parseAmount } from '../../ui/filter-bar/amounts.ts';
import type { FilterField } from '../../ui/filter-bar/fields.ts';
import { segmented } from '../../ui/segmented/segmented.ts';
import { ListOpenEvent } from '../events.ts';
import { RecordListElement } from '../record-list.ts';
import { policyColumns } from './columns.ts';
import type { PolicyColumn } from './columns.ts';
import { policyFilters } from './filters.ts';
import { CoverContext, INACTIVE, POLICY_LIST } from './insurance-list.controller.ts';
import type { ExportColumn } from './insurance-list.controller.ts';
import { PolicyActionEvent, PolicyOpenEvent, PolicyRenewedEvent } from './insurance-list.events.ts';
import { insuranceListStyles } from './insurance-list.styles.ts';
import type { RenewalForm } from './renewal.controller.ts';
import { uncoveredBlock } from './uncovered.ts';

const detailRoom = new Lazy(() => import('./policy-detail.ts'));
const renewalRoom = new Lazy(() => import('./renewal-dialog.ts'));

const MOST_FILES = 5;
/** Quick views: which statuses each shows. */
const VIEWS = { all: undefined, active: ['active'], inactive: INACTIVE } as const;
type View = keyof typeof VIEWS;

/**
 * The insurance of what a customer leases: policies that are and are not active, what each covers, who pays, and above
 * all which assets have no cover. Use it as the page of insurance; with `contract-id` inside a contract's page.
 *
 * @element lease-insurance-list
 * @slot header - Before everything else, such as a heading of the page.
 * @slot empty - In place of the words for a customer without policies.
 * @slot footer - After the list.
 * @fires lease-policy-open - A policy is about to be opened; cancelable.
 * @fires lease-list-open - The assets without cover, or those of a policy, are about to be opened; cancelable.
 * @fires lease-policy-renewed - The lessor has got a renewed policy.
 * @fires lease-policy-action - An action the host added to the rows was chosen.
 * @fires lease-export-finished - A file was written.
 * @fires lease-error - Something failed, and the element shows it.
 * @csspart base - The root.
 * @csspart uncovered - The assets without cover.
 * @csspart toolbar - Search and filters.
 * @csspart table - The table; its own parts are re-exported as `table__row`, `table__cell`, `table__link`.
 * @cssprop [--lease-table-max-block-size=70vh] - Height above which the table scrolls by itself.
 * @example <lease-insurance-list url-state></lease-insurance-list>
 */
export class InsuranceListElement extends RecordListElement<InsurancePolicy> {
  /** @internal */
  static override styles = [RecordListElement.styles, insuranceListStyles];
  static override readonly catalogs = [insuranceListCatalog, assetCatalog, formCatalog];

  /** Shows the policies of one contract only. Default: all contracts. */
  @property({ attribute: 'contract-id' }) contractId?: string;
  /** Hides which assets have no cover. */
  @property({ attribute: 'without-uncovered', type: Boolean }) withoutUncovered = false;
  @state() private opened?: InsurancePolicy;
  @state() private renewed?: InsurancePolicy;

  readonly #cover = new CoverContext(this, () => this.contractId);
  #form?: RenewalForm;

  protected override leave(): void {
    this.opened = this.renewed = undefined;
  }

  protected override describe() {
    return POLICY_LIST;
  }

  protected override get words() {
    return insuranceListCatalog;
  }

  protected override get fixed(): FilterValues {
    return this.contractId ? { contractId: this.contractId } : {};
  }

  protected override get columnNeeds(): readonly unknown[] {
    return [this.#cover.assets];
  }

  protected override get openable(): boolean {
    return true;
  }

  protected override ownColumns(localizer: Localizer): PolicyColumn[] {
    return policyColumns(localizer, this.#cover.assets);
  }

  protected override async exportColumns(localizer: Localizer): Promise<ExportColumn<InsurancePolicy>[]> {
    const { exportColumns } = await import('./export-columns.ts');
    return exportColumns(localizer, this.#cover.assets);
  }

  protected override filterFields(localizer: Localizer): FilterField[] {
    return policyFilters(localizer);
  }

  protected override renderLead(localizer: Localizer): TemplateResult | typeof nothing {
    if (this.withoutUncovered) return nothing;
    return uncoveredBlock({
      localizer,
      state: this.#cover.uncovered,
      href: this.data.href('assets', {}, this.#bare),
      onOpen: this.#handleUncovered,
      onRetry: () => this.#cover.retryUncovered(),
    });
  }

  protected override renderViews(): TemplateResult {
    const { list } = this.data;
    const { status } = list.filter;
    const shown = Array.isArray(status) ? status.join() : '';
    const names = Object.keys(VIEWS) as View[];
    const current = names.find((name) => (VIEWS[name]?.join() ?? '') === shown) ?? '';
    const words = { all: 'viewAll', active: 'viewActive', inactive: 'viewInactive' } as const;
    return segmented({
      label: this.#t('views'),
      name: 'view',
      segments: names.map((key) => ({ key, label: this.#t(words[key]) })),
      value: current,
      onChange: (key) => list.setFilter({ ...list.filter, status: VIEWS[key as View] }),
    });
  }

  protected override renderMore(localizer: Localizer): TemplateResult {
    const { opened: policy, renewed } = this;
    const cover = this.#cover;
    const root = this.renderRoot as ShadowRoot;
    const dialog = detailRoom.value?.policyDialog(root, {
      localizer,
      policy,
      assets: cover.assets,
      assetsState: cover.assetsState,
      daysLeft: policy && cover.daysLeft(policy),
      actions: policy ? this.actionsOf(policy).slice(1) : [],
      onAction: (key, row) => this.act(key, row),
      onClose: () => (this.opened = undefined),
    });
    const form = this.#form;
    const { maxBytes = 10_485_760, mime = [] } = cover.uploads ?? {};
    const renewal =
      form &&
      renewalRoom.value?.renewalDialog(root, {
        localizer,
        form,
        policy: renewed,
        currency: this.#currency,
        rules: { mime, maxBytes, max: MOST_FILES },
      });
    return html`${dialog ?? nothing}${renewal ?? nothing}`;
  }

  protected override actionsOf(policy: InsurancePolicy): RowAction[] {
    const actions: RowAction[] = [{ key: 'view', label: this.#t('view') }];
    // What the leasing company insures itself is not the customer's to renew.
    const renewable =
      policy.review === undefined && policy.status !== 'cancelled' && policy.paidBy === 'lessee';
    if (renewable && this.data.may('policies.renew')) actions.push({ key: 'renew', label: this.#t('renew') });
    return actions;
  }

  protected override act(key: string, policy: InsurancePolicy): void {
    if (key === 'view') this.open(policy);
    else if (key === 'renew') void this.#renew(policy);
    else this.dispatchEvent(new PolicyActionEvent(key, policy));
  }

  protected override open(policy: InsurancePolicy): boolean {
    if (this.dispatchEvent(new PolicyOpenEvent(policy)))
      void this.#load(detailRoom, () => (this.opened = policy));
    return false;
  }

  get #bare(): FilterValues {
    return { ...this.fixed, covered: false };
  }

  get #currency(): string {
    return this.renewed?.premium?.currency ?? this.lease.value?.label?.defaultCurrency ?? '';
  }

  readonly #handleUncovered = (event: Event): void => {
    // A new tab or window is the browser's to open, and no navigation of this page.
    if (event instanceof MouseEvent && isModified(event)) return;
    if (!this.dispatchEvent(new ListOpenEvent('assets', this.#bare))) event.preventDefault();
  };

  async #renew(policy: InsurancePolicy): Promise<void> {
    await this.#load(renewalRoom, ({ renewalForm }) => {
      this.#form ??= renewalForm(this, {
        parse: (typed) => parseAmount(typed, this.localizer, this.localizer.scale(this.#currency)),
        currency: () => this.#currency,
        done: (made) => this.dispatchEvent(new PolicyRenewedEvent(made)),
      });
      this.opened = undefined;
      this.renewed = policy;
      this.#form.open(policy.id, { insurer: policy.insurer, policyNo: '', from: '', to: '', premium: '' });
    });
  }

  /** Without its module nothing can open: it is said, and the next press tries again. */
  async #load<Room>(room: Lazy<Room>, then: (loaded: Room) => void): Promise<void> {
    const open = this.here(then);
    const loaded = await room.load();
    if (loaded) open(loaded);
    else announce(this, this.t(commonCatalog, 'error.network.title'));
  }

  #t(key: InsuranceListKey): string {
    return this.t(insuranceListCatalog, key);
  }
}
