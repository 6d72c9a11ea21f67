/** Papers of customers and contracts, for staff. */
import type { ListParams, RequestOptions } from '../../core/options.ts';
import type { PagePromise } from '../../core/page.ts';
import type { Caller } from '../../internal/caller.ts';
import { fetched, list } from '../../internal/rows.ts';
import { readDownload } from '../../internal/download.ts';
import type { Download } from '../../schemas/download.ts';
import type { StaffDocument } from '../../schemas/staff-contract.ts';
import { staffDocumentShape } from '../../shapes/staff-contract.ts';

const rows = /* @__PURE__ */ fetched({ row: staffDocumentShape }, async () => {
  const { staffDocumentSchema: row } = await import('../../schemas/staff-contract.ts');
  return { row };
});

/** Filter and order of documents. */
export interface StaffDocumentsListParams extends ListParams<'createdAt'> {
  customerId?: string;
  contractId?: string;
  kind?: readonly string[];
}

/** The papers that the entry of a contract has written, and the rest of the customers’ files. */
export class StaffDocumentsResource {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Documents, the latest first. */
  list(params?: StaffDocumentsListParams, options?: RequestOptions): PagePromise<StaffDocument> {
    return list(this.#caller, { operation: 'staffDocuments.list', schemas: rows }, params, options);
  }

  /** Where the file can be fetched; `client.downloads.blob` fetches it. Throws {@link NotFoundError} for an unknown id. */
  async download(id: string, options?: RequestOptions): Promise<Download> {
    const answer = await this.#caller.call('staffDocuments.download', { id }, options);
    return readDownload('staffDocuments.download', answer);
  }
}
