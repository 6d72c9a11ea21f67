/** A document as the lessor keeps it: what it is, not its bytes; those are written when it is fetched. */
import type { LeaseDocument } from '../../../sdk/schemas/document.ts';
import type { ContractRecord } from '../../engine/model.ts';
import { titleOf } from '../../engine/views/titles.ts';
import { type Language, wordsIn } from '../../words/index.ts';
import type { TextParams } from '../../words/notation.ts';
import { type PaperKind, paperText } from '../../words/requests/index.ts';
import type { UploadRecord } from '../uploads/uploads-desk.ts';

/** Where the bytes come from. */
export type DocumentSource =
  | { readonly from: 'paper'; readonly paper: PaperKind; readonly params: TextParams }
  | { readonly from: 'invoice'; readonly number: string }
  | { readonly from: 'receipt'; readonly paymentId: string; readonly number: string }
  | { readonly from: 'upload'; readonly upload: UploadRecord };

export interface DocumentRecord {
  readonly id: string;
  /** Index of the customer. */
  readonly customer: number;
  readonly kind: string;
  readonly at: string;
  readonly source: DocumentSource;
  readonly contract?: ContractRecord;
  readonly assetId?: string;
  readonly invoiceId?: string;
  readonly requestId?: string;
  readonly year?: number;
  /** What the customer calls it. */
  readonly title?: string;
}

/** The title in a language. */
export function documentTitle({ kind, source, title }: DocumentRecord, language: Language): string {
  if (title !== undefined) return title;
  switch (source.from) {
    case 'paper':
      return paperText(language, source.paper, source.params).title;
    case 'receipt':
      return paperText(language, 'receipt', { number: source.number }).title;
    case 'upload':
      return source.upload.draft.name;
    case 'invoice': {
      const { documents } = wordsIn(language);
      const word = Object.hasOwn(documents, kind) ? documents[kind as keyof typeof documents] : '';
      return `${word} ${source.number}`.trim();
    }
  }
}

/** A document as the API shows it. */
export function documentView(record: DocumentRecord, language: Language): LeaseDocument {
  const { id, kind, at, source, contract, assetId, invoiceId, requestId, year } = record;
  const title = documentTitle(record, language);
  const upload = source.from === 'upload' ? source.upload : undefined;
  return {
    id,
    kind,
    title,
    fileName: upload ? upload.draft.name : `${title.replaceAll(/[\\/:*?"<>|,]+/g, '')}.pdf`,
    ...(year !== undefined && { year }),
    ...(contract && { contractId: contract.id, contractNumber: contract.number }),
    ...(assetId !== undefined && { assetId }),
    ...(invoiceId !== undefined && { invoiceId }),
    ...(requestId !== undefined && { requestId }),
    mime: upload ? upload.draft.mime : 'application/pdf',
    ...(upload && { size: upload.draft.size }),
    ...(upload?.sha256 !== undefined && { sha256: upload.sha256 }),
    createdAt: at,
  };
}

/** What a search looks through. */
export function searchText(record: DocumentRecord, language: Language): string {
  const { contract } = record;
  const thing = contract ? `${contract.number} ${titleOf(contract, language)}` : '';
  return `${documentTitle(record, language)} ${thing}`.toLowerCase();
}
