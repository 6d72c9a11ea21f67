/** The lessor's files: standing papers, copies, what requests have brought, what customers have filed. */
import type { DocumentDraft, LeaseDocument } from '../../../sdk/schemas/document.ts';
import type { InsurancePolicy } from '../../../sdk/schemas/index.ts';
import { rowOfInvoice, rowOfPayment } from '../../engine/ids.ts';
import type { CustomerRecord } from '../../engine/model.ts';
import {
  type SortKey,
  choices,
  type ListQuery,
  type Slice,
  sortKeys,
} from '../../engine/queries/list-query.ts';
import { BY_ID, cut, type Order, paged, sorted } from '../../engine/queries/order.ts';
import { LessorRuleError } from '../../engine/rule-error.ts';
import type { Desk, Store } from '../../engine/store.ts';
import { fromDay } from '../../engine/finance/calendar.ts';
import { paymentNumber } from '../../engine/views/payment-number.ts';
import { REQUEST_RULES } from '../../http/request-rules.ts';
import type { Language } from '../../words/index.ts';
import { Stamps } from '../stamps.ts';
import { UploadsDesk } from '../uploads/uploads-desk.ts';
import type { UploadRecord } from '../uploads/uploads-desk.ts';
import { type DocumentRecord, documentTitle, documentView, searchText } from './document-record.ts';
import { certificates, contractDocuments, invoiceDocument } from './standing.ts';

const { sorts } = REQUEST_RULES.documents;

type Policies = () => readonly InsurancePolicy[];

/** Finds documents, files new ones. */
export class DocumentsDesk implements Desk {
  readonly #store: Store;
  readonly #uploads: UploadsDesk;
  readonly #stamps: Stamps;
  /** What came after the portal opened, by customer. */
  readonly #filed: DocumentRecord[][];
  /** Everything a customer has, latest first, until something changes. */
  readonly #gathered = new Map<
    number,
    { readonly key: string; readonly records: readonly DocumentRecord[] }
  >();
  #count = 0;

  constructor(store: Store) {
    this.#store = store;
    this.#uploads = store.desk(UploadsDesk);
    this.#stamps = new Stamps(store);
    this.#filed = store.customers.map(() => []);
  }

  /** One page. */
  list(customer: number, query: ListQuery, language: Language, policies: Policies): Slice<LeaseDocument> {
    const { filter } = query;
    const [kinds, contracts] = [choices(filter, 'kind'), choices(filter, 'contractId')];
    const [assets, requests] = [choices(filter, 'assetId'), choices(filter, 'requestId')];
    const year = filter['year'];
    const q = filter['q']?.trim().toLowerCase();
    const found = this.#all(customer, policies).filter(
      (record) =>
        (!kinds || kinds.has(record.kind)) &&
        (!contracts || contracts.has(record.contract?.id ?? '')) &&
        (!assets || assets.has(record.assetId ?? '')) &&
        (!requests || requests.has(record.requestId ?? '')) &&
        (!year || yearOf(record) === Number(year)) &&
        (!q || searchText(record, language).includes(q)),
    );
    const keys = sortKeys(query.sort, sorts, '-createdAt');
    const inOrder = keys.length === 1 && keys[0]?.key === 'createdAt' && keys[0].descending;
    const order = orderBy(keys, language);
    const piece = inOrder ? cut : paged;
    return piece(found, query, order, (record) => documentView(record, language));
  }

  /** A document of the customer; undefined for an unknown or foreign id. */
  find(customer: number, id: string, policies: Policies = () => []): DocumentRecord | undefined {
    const record = this.#store.customers[customer];
    if (!record) return undefined;
    const filed = this.#filed[customer]?.find((each) => each.id === id);
    if (filed) return filed;
    const invoice = rowOfInvoice(this.#store, record, id.slice('doc_'.length));
    if (invoice !== undefined) return invoiceDocument(this.#store, invoice);
    const payment = rowOfPayment(this.#store, record, id.slice('doc_'.length));
    if (payment !== undefined) return this.#receipt(record, payment);
    return this.#all(customer, policies).find((each) => each.id === id);
  }

  /** Files what the lessor wrote for a customer, and answers its id. */
  issue(document: Omit<DocumentRecord, 'id' | 'at'> & { readonly at?: string }): string {
    this.#count += 1;
    const id = `doc_${this.#count}`;
    (this.#filed[document.customer] ??= []).push({ ...document, id, at: document.at ?? this.#stamps.next() });
    // What is older than the portal is no news.
    const isNews = document.at === undefined || document.at >= fromDay(this.#store.opened + 1);
    if (isNews) this.#store.announce({ type: 'documents.created', customer: document.customer, id });
    return id;
  }

  /** Files a finished upload. @throws {ProblemError} or LessorRuleError for what does not fit. */
  file(customer: number, draft: DocumentDraft): DocumentRecord {
    const record = this.#store.customers[customer];
    const contract = record?.contracts.find((each) => each.id === draft.contractId);
    if (draft.contractId !== undefined && !contract) {
      throw new LessorRuleError(422, 'unknown_contract', '/contractId');
    }
    const asset = record?.contracts.some(({ assets }) => assets.some(({ id }) => id === draft.assetId));
    if (draft.assetId !== undefined && !asset) throw new LessorRuleError(422, 'unknown_asset', '/assetId');
    const problem = this.#uploads.problemsOf(customer, [draft.uploadId])[0];
    if (problem) throw new LessorRuleError(422, problem.code, '/uploadId');
    const [upload] = this.#uploads.use(customer, [draft.uploadId], 'document');
    const { kind, title, year, assetId } = draft;
    return this.#attach(customer, upload!, {
      kind,
      ...(title !== undefined && { title }),
      ...(year !== undefined && { year }),
      ...(contract && { contract }),
      ...(assetId !== undefined && { assetId }),
    });
  }

  /** Files uploads that go with a request; they are its attachments. */
  attach(customer: number, uploads: readonly UploadRecord[], requestId: string): string[] {
    return uploads.map((upload) => this.#attach(customer, upload, { kind: 'uploaded', requestId }).id);
  }

  #attach(
    customer: number,
    upload: UploadRecord,
    more: Pick<DocumentRecord, 'kind' | 'title' | 'year' | 'contract' | 'assetId' | 'requestId'>,
  ): DocumentRecord {
    const id = this.issue({ customer, source: { from: 'upload', upload }, ...more });
    return this.#filed[customer]!.find((each) => each.id === id)!;
  }

  #receipt(customer: CustomerRecord, row: number): DocumentRecord {
    const { payments } = this.#store;
    const number = paymentNumber(this.#store, row);
    return {
      id: `doc_pay_${row.toString(36)}`,
      customer: customer.index,
      kind: 'receipt',
      at: `${fromDay(payments.received[row] ?? 0)}T09:00:00Z`,
      source: { from: 'receipt', paymentId: `pay_${row.toString(36)}`, number },
    };
  }

  #all(customer: number, policies: Policies): readonly DocumentRecord[] {
    const record = this.#store.customers[customer];
    if (!record) return [];
    const filed = this.#filed[customer] ?? [];
    const key = [this.#store.today, this.#store.revision, record.invoices.length, filed.length].join();
    const known = this.#gathered.get(customer);
    if (known?.key === key) return known.records;
    const records = [
      ...filed,
      ...contractDocuments(this.#store, record),
      ...certificates(this.#store, record, policies()),
      ...record.invoices.map((row) => invoiceDocument(this.#store, row)),
    ];
    const inOrder = sorted(records, orderBy([LATEST], 'en'));
    this.#gathered.set(customer, { key, records: inOrder });
    return inOrder;
  }
}

const LATEST: SortKey = { key: 'createdAt', descending: true };

/** The year a document speaks of, or else the one it is from. */
function yearOf({ year, at }: DocumentRecord): number {
  return year ?? Number(at.slice(0, 4));
}

function orderBy(keys: readonly SortKey[], language: Language): Order<DocumentRecord> {
  return { keys: [...keys, LATEST, BY_ID], value: (record, key) => sortValue(record, key, language) };
}

function sortValue(record: DocumentRecord, key: string, language: Language): string | number | undefined {
  if (key === BY_ID.key) return record.id;
  if (key === 'createdAt') return record.at;
  if (key === 'title') return documentTitle(record, language);
  return key === 'year' ? yearOf(record) : record.kind;
}
