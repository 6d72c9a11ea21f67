import { DocumentsResource, DownloadsResource } from '../../../sdk/index.ts';
import type { Contract, DocumentListParams, LeaseDocument } from '../../../sdk/index.ts';
import { leaseOf } from '../../controllers/lease.ts';
import type { LeaseHost } from '../../controllers/lease.ts';
import { QueryController } from '../../controllers/query.ts';
import type { RecordListSpec } from '../../controllers/record-list.ts';
import { allContracts } from '../../controllers/whole-list.ts';
import type { WholeList } from '../../controllers/whole-list.ts';

export type { ExportColumn } from '../../export/index.ts';
export type { PagesValue } from '../../controllers/pages.ts';

/** Kinds that every lessor may have; others are found by the search. */
export const DOCUMENT_KINDS = [
  'contract',
  'amendment',
  'general_terms',
  'annual_summary',
  'invoice',
  'credit_note',
  'debit_note',
  'proforma',
  'insurance_certificate',
  'handover',
  'payment_certificate',
  'account_statement',
  'payoff_quote',
  'travel_authorization',
  'confirmation',
  'uploaded',
  'other',
] as const;
/** What a customer may file. */
export const FILED_KINDS = ['uploaded', 'insurance_certificate', 'handover', 'other'] as const;
export type FiledKind = (typeof FILED_KINDS)[number];

/** Contracts hardly ever change; in milliseconds. */
const KEEP = 300_000;
/** Years to choose from: contracts and what is kept of them last no longer. */
const YEARS = 12;

/** The documents of a customer, latest first. */
export const DOCUMENT_LIST: RecordListSpec<LeaseDocument> = {
  room: 'document-list',
  source: 'documents.list',
  filters: {
    q: { kind: 'text' },
    contractId: { kind: 'text' },
    assetId: { kind: 'text' },
    requestId: { kind: 'text' },
    kind: { kind: 'choices', options: DOCUMENT_KINDS },
    year: { kind: 'text' },
  },
  sorts: { name: 'title', kind: 'kind', year: 'year', filed: 'createdAt' },
  initialSort: { key: 'filed', direction: 'descending' },
  views: ['list', 'years'],
  load: ({ client }, { filter, sort, ...page }, signal) => {
    const { year, ...rest } = filter;
    const params = { ...rest, ...page, sort } as DocumentListParams;
    const number = Number(year);
    if (Number.isInteger(number) && number > 0) params.year = number;
    return client.resource(DocumentsResource).list(params, { signal });
  },
};

/** The year a document speaks of, or else the one it is from. */
export function yearOf({ year, createdAt }: LeaseDocument): string | undefined {
  return year === undefined ? createdAt?.slice(0, 4) : String(year);
}

/** The file of a document; undefined when it cannot be fetched. */
export async function fetchFile(host: LeaseHost, { id }: LeaseDocument): Promise<Blob | undefined> {
  const client = leaseOf(host)?.value?.client;
  if (!client) return undefined;
  try {
    const download = await client.resource(DocumentsResource).download(id);
    return await client.resource(DownloadsResource).blob(download);
  } catch {
    // What failed is said by the element, in words.
    return undefined;
  }
}

/** What documents can be filtered by, and filed under. */
export class DocumentContext {
  readonly #host: LeaseHost;
  readonly #contracts: QueryController<WholeList<Contract>>;

  constructor(host: LeaseHost) {
    this.#host = host;
    this.#contracts = new QueryController<WholeList<Contract>>(host, ({ rights }) => ({
      key: ['contracts.list', 'whole'],
      enabled: rights('documents.list') === 'allowed' && rights('contracts.list') === 'allowed',
      staleTime: KEEP,
      load: (signal, lease) => allContracts(lease, signal),
    }));
  }

  get contracts(): readonly Contract[] {
    const { state } = this.#contracts;
    return state.status === 'ready' ? state.value.rows : [];
  }

  /** The lessor's this year and those before, the latest first. */
  get years(): string[] {
    const year = Number((leaseOf(this.#host)?.value?.businessDate ?? '').slice(0, 4));
    return year ? Array.from({ length: YEARS }, (_, back) => String(year - back)) : [];
  }

  /** What files the lessor takes. */
  get uploads() {
    return leaseOf(this.#host)?.value?.capabilities?.uploads;
  }
}
