import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { LeaseDocument } from '../../../sdk/index.ts';
import { documentListCatalog } from '../../i18n/catalogs/document-list.ts';
import type { DocumentListKey } from '../../i18n/catalogs/document-list.ts';
import { formCatalog } from '../../i18n/catalogs/form.ts';
import { commonCatalog } from '../../i18n/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import { fileNameOf, saveBlob } from '../../lib/files.ts';
import type { FilterValues } from '../../lib/filter-codec.ts';
import { Lazy } from '../../lib/lazy.ts';
import { announce } from '../../ui/announce/announce.ts';
import type { RowAction } from '../../ui/data-table/columns.ts';
import type { FilterField } from '../../ui/filter-bar/fields.ts';
import { progressStyles } from '../../ui/progress/progress.styles.ts';
import { segmented } from '../../ui/segmented/segmented.ts';
import { showMore } from '../../ui/show-more/show-more.ts';
import { showMoreStyles } from '../../ui/show-more/show-more.styles.ts';
import { RecordListElement } from '../record-list.ts';
import { documentsByYear } from './by-year.ts';
import { documentColumns, nameOf } from './columns.ts';
import type { DocumentColumn } from './columns.ts';
import { DOCUMENT_LIST, DocumentContext, fetchFile } from './document-list.controller.ts';
import type { ExportColumn, PagesValue } from './document-list.controller.ts';
import { DocumentActionEvent, DocumentFiledEvent, DocumentOpenEvent } from './document-list.events.ts';
import { documentListStyles } from './document-list.styles.ts';
import { documentFilters } from './filters.ts';
import { canShareFiles, mailAddress, pressLink, shareFile } from './sharing.ts';
import type { UploadForm } from './upload.controller.ts';

const uploadRoom = new Lazy(() => import('./upload-dialog.ts'));
const ANNUAL = ['annual_summary'];

/**
 * Everything the lessor has filed for a customer: contracts, invoices, yearly summaries, certificates, and what the
 * customer sent. Use it as the page of documents; with `contract-id` inside a contract's page.
 *
 * @element lease-document-list
 * @slot header - Before everything else, such as a heading of the page.
 * @slot empty - In place of the words for a customer without documents.
 * @slot footer - After the list.
 * @fires lease-document-open - A document is about to be downloaded; cancelable.
 * @fires lease-document-filed - The lessor has filed what the user uploaded.
 * @fires lease-document-action - An action the host added to the rows was chosen.
 * @fires lease-error - Something failed, and the element shows it.
 * @csspart base - The root.
 * @csspart toolbar - Search and filters.
 * @csspart table - The table; its own parts are re-exported as `table__row`, `table__cell`, `table__link`.
 * @csspart years - The documents under their years; `year` one of them, `link` the way into a document.
 * @cssprop [--lease-table-max-block-size=70vh] - Height above which the table scrolls by itself.
 * @example <lease-document-list url-state></lease-document-list>
 */
export class DocumentListElement extends RecordListElement<LeaseDocument> {
  /** @internal */
  static override styles = [RecordListElement.styles, progressStyles, showMoreStyles, documentListStyles];
  static override readonly catalogs = [documentListCatalog, formCatalog];

  /** `list` or `years`, until the user chooses; that choice is remembered per label. Unknown words mean `list`. */
  @property() view: 'list' | 'years' = 'list';
  /** Shows the documents of one contract only. Default: all. */
  @property({ attribute: 'contract-id' }) contractId?: string;
  /** Hides the way to upload documents. */
  @property({ attribute: 'without-upload', type: Boolean }) withoutUpload = false;
  @state() private told?: { readonly text: string; readonly file?: File };

  readonly #context = new DocumentContext(this);
  #form?: UploadForm;

  protected override leave(): void {
    this.told = undefined;
  }

  protected override describe() {
    return DOCUMENT_LIST;
  }

  protected override get words() {
    return documentListCatalog;
  }

  protected override get fixed(): FilterValues {
    return this.contractId ? { contractId: this.contractId } : {};
  }

  protected override get askedView(): string {
    return this.view;
  }

  protected override get layout(): 'auto' | 'cards' {
    return this.data.view.current === 'years' ? 'cards' : 'auto';
  }

  protected override get openable(): boolean {
    return this.data.may('documents.download');
  }

  protected override ownColumns(localizer: Localizer): DocumentColumn[] {
    return documentColumns(localizer, !!this.contractId);
  }

  /** Documents are files already. */
  protected override exportColumns(): Promise<ExportColumn<LeaseDocument>[]> {
    return Promise.resolve([]);
  }

  protected override filterFields(localizer: Localizer): FilterField[] {
    const { contracts, years } = this.#context;
    return documentFilters(localizer, contracts, years);
  }

  protected override renderViews(): TemplateResult {
    const { list } = this.data;
    const { kind } = list.filter;
    const annual = Array.isArray(kind) && kind.join() === ANNUAL.join();
    return segmented({
      label: this.#t('quick'),
      name: 'quick',
      segments: [
        { key: 'all', label: this.#t('viewAll') },
        { key: 'annual', label: this.#t('viewAnnual') },
      ],
      value: kind === undefined ? 'all' : annual ? 'annual' : '',
      onChange: (key) => list.setFilter({ ...list.filter, kind: key === 'annual' ? ANNUAL : undefined }),
    });
  }

  protected override renderTools(): TemplateResult {
    const { view, list } = this.data;
    const choose = (key: string) => {
      view.choose(key);
      if (key === 'years') list.setSort({ key: 'year', direction: 'descending' });
    };
    const upload = !this.withoutUpload && this.data.may('documents.create');
    return html`${segmented({
      label: this.#t('views'),
      name: 'view',
      segments: [
        { key: 'list', label: this.#t('viewList') },
        { key: 'years', label: this.#t('viewYears') },
      ],
      value: view.current,
      onChange: choose,
    })}
    ${
      upload
        ? html`<button class="button primary" type="button" @click=${() => void this.#upload()}>
            ${this.#t('upload')}
          </button>`
        : nothing
    }`;
  }

  protected override renderTotals(): TemplateResult {
    const { told } = this;
    const { file } = told ?? {};
    return html`<div role="status" class=${told ? '' : 'visually-hidden'}>
      ${
        told
          ? html`<p class="ready">
              ${told.text}
              ${
                file
                  ? html`<button class="button" type="button" @click=${() => void this.#share(file)}>
                      ${this.#t('shareNow')}
                    </button>`
                  : nothing
              }
            </p>`
          : nothing
      }
    </div>`;
  }

  protected override renderRows(
    value: PagesValue<LeaseDocument, never>,
    localizer: Localizer,
  ): TemplateResult {
    const { list, view } = this.data;
    if (view.current !== 'years') return super.renderRows(value, localizer);
    const { rows, total, hasMore, loadingMore, moreError } = value;
    const { state } = list;
    return html`${documentsByYear({
      localizer,
      documents: rows,
      refreshing: state.status === 'ready' && state.refreshing,
      onOpen: (document) => this.open(document),
      actions: (document) => [...this.actionsOf(document), ...(this.rowActions?.(document) ?? [])],
      onAction: (key, document) => this.act(key, document),
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

  protected override renderMore(localizer: Localizer): TemplateResult | typeof nothing {
    const form = this.#form;
    const { contracts, uploads } = this.#context;
    const { maxBytes = 10_485_760, mime = [] } = uploads ?? {};
    const rules = { mime, maxBytes, max: 1 };
    const room = form && uploadRoom.value;
    return room
      ? room.uploadDialog(this.renderRoot as ShadowRoot, { localizer, form, contracts, rules })
      : nothing;
  }

  protected override actionsOf(_document: LeaseDocument): RowAction[] {
    if (!this.data.may('documents.download')) return [];
    const actions: RowAction[] = [{ key: 'download', label: this.#t('download') }];
    if (canShareFiles()) actions.push({ key: 'share', label: this.#t('share') });
    return [...actions, { key: 'mail', label: this.#t('mail') }];
  }

  protected override act(key: string, document: LeaseDocument): void {
    if (key === 'download') this.open(document);
    else if (key === 'share') void this.#fetch(document).then((file) => file && this.#share(file));
    else if (key === 'mail') void this.#mail(document);
    else this.dispatchEvent(new DocumentActionEvent(key, document));
  }

  protected override open(document: LeaseDocument): boolean {
    if (this.dispatchEvent(new DocumentOpenEvent(document)))
      void this.#fetch(document).then((file) => file && saveBlob(file, file.name));
    return false;
  }

  /** The file under its name; that it cannot be fetched is said. */
  async #fetch(document: LeaseDocument): Promise<File | undefined> {
    this.told = undefined;
    const failed = this.here(() => (this.told = { text: this.#t('fileFailed') }));
    const blob = await fetchFile(this, document);
    if (!blob) {
      failed();
      return undefined;
    }
    const name = fileNameOf(document.fileName ?? nameOf(document, this.localizer));
    return new File([blob], name, { type: document.mime });
  }

  async #share(file: File): Promise<void> {
    const outcome = await shareFile(file, file.name);
    if (outcome === 'done') this.told = undefined;
    else if (outcome === 'failed') this.told = { text: this.#t('fileFailed') };
    else this.told = { text: this.#t('shareReady', { name: file.name }), file };
  }

  /** A mail program takes no file from a page: it is saved first, to be attached. */
  async #mail(document: LeaseDocument): Promise<void> {
    const title = nameOf(document, this.localizer);
    const file = await this.#fetch(document);
    if (!file) return;
    saveBlob(file, file.name);
    const { contractNumber: contract } = document;
    pressLink(mailAddress(title, contract ? this.#t('mailBody', { title, contract }) : title));
    this.told = { text: this.#t('mailReady') };
  }

  async #upload(): Promise<void> {
    const open = this.here((form: UploadForm) =>
      form.open('', { kind: 'uploaded', title: '', contractId: this.contractId ?? '' }),
    );
    const room = await uploadRoom.load();
    if (!room) return announce(this, this.t(commonCatalog, 'error.network.title'));
    this.#form ??= room.uploadForm(this, (filed) => this.dispatchEvent(new DocumentFiledEvent(filed)));
    open(this.#form);
  }

  #t(key: DocumentListKey, params?: Record<string, string>): string {
    return this.t(documentListCatalog, key, params);
  }
}
