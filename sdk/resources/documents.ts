/** What the lessor files for the customer. */
import type { ListParams, RequestOptions } from '../core/options.ts';
import type { PagePromise } from '../core/page.ts';
import type { Caller } from '../internal/caller.ts';
import { readDownload } from '../internal/download.ts';
import { fetched, list, record } from '../internal/rows.ts';
import { createOnce } from '../internal/writes.ts';
import type { Versioned } from '../internal/writes.ts';
import type { DocumentDraft, LeaseDocument } from '../schemas/document.ts';
import type { Download } from '../schemas/download.ts';
import { documentShape } from '../shapes/document.ts';

const documents = /* @__PURE__ */ fetched({ row: documentShape }, async () => {
  const { documentSchema: row } = await import('../schemas/document.ts');
  return { row };
});

/** Filter and order of documents; latest first unless told. `q` finds titles, contract and invoice numbers. */
export interface DocumentListParams extends ListParams<'createdAt' | 'title' | 'year' | 'kind'> {
  contractId?: string;
  assetId?: string;
  requestId?: string;
  /** Kinds of document, such as `annual_summary`. */
  kind?: readonly string[];
  year?: number;
}

/** Documents of the customer. */
export class DocumentsResource {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Documents of the customer. */
  list(params?: DocumentListParams, options?: RequestOptions): PagePromise<LeaseDocument> {
    return list(this.#caller, { operation: 'documents.list', schemas: documents }, params, options);
  }

  /** One document. Throws {@link NotFoundError} for an unknown or foreign id. */
  get(id: string, options?: RequestOptions): Promise<LeaseDocument> {
    return record(this.#caller, 'documents.get', documents, { id }, options);
  }

  /**
   * Files a finished upload, once however often it is sent.
   * @throws {@link ValidationError} for an upload that is unknown, unfinished or used already.
   */
  create(draft: DocumentDraft, options?: RequestOptions): Promise<Versioned<LeaseDocument>> {
    const spec = { operation: 'documents.create', schemas: documents, input: { body: draft } } as const;
    return createOnce(this.#caller, spec, options);
  }

  /** Where the file is; `client.downloads.blob` fetches it. */
  async download(id: string, options?: RequestOptions): Promise<Download> {
    return readDownload('documents.download', await this.#caller.call('documents.download', { id }, options));
  }
}
