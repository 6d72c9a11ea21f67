/** A request as the lessor keeps it: codes and values, no words, so that each reader gets their own language. */
import type { RequestMessage, ServiceRequest } from '../../../sdk/schemas/request.ts';
import type { LeaseDocument } from '../../../sdk/schemas/document.ts';
import { fromDay } from '../../engine/finance/calendar.ts';
import type { ContractRecord } from '../../engine/model.ts';
import type { Language } from '../../words/index.ts';
import { requestWords, wordOf } from '../../words/requests/index.ts';
import type { TypeSpec } from './catalog.ts';
import { addBusinessDays } from './business-days.ts';

export type State = Exclude<ServiceRequest['state'], 'unknown' | 'draft'>;

/** Values by field; account numbers are kept masked only. */
export type Payload = Readonly<Record<string, unknown>>;

interface Step {
  readonly at: string;
  readonly state: State;
  /** Name of the customer's user; absent for the lessor. */
  readonly by?: string;
  /** Code of a note. */
  readonly note?: string;
}

/** A line of the conversation: the customer's own words, or a code of the lessor's. */
export interface Line {
  readonly id: string;
  readonly at: string;
  readonly author?: string;
  readonly text: { readonly body: string } | { readonly list: 'asks' | 'replies'; readonly code: string };
  /** Ids of documents. */
  readonly attachments: readonly string[];
}

export interface RequestRecord {
  readonly id: string;
  readonly number: string;
  readonly type: TypeSpec;
  /** Index of the customer. */
  readonly customer: number;
  readonly payload: Payload;
  readonly contract: ContractRecord | undefined;
  readonly assetId: string | undefined;
  readonly created: number;
  /** It is older than the portal: what it changed has been changed long ago. */
  readonly seeded: boolean;
  readonly timeline: Step[];
  readonly lines: Line[];
  /** Ids of documents: what was sent along, and what came of it. */
  readonly attachments: string[];
  readonly documents: string[];
  state: State;
  /** Day of the next step by the lessor. */
  nextDay: number;
  /** It has been asked for more, and has answered. */
  answered: boolean;
}

const OPEN: ReadonlySet<State> = new Set(['submitted', 'in_review', 'info_needed', 'approved']);

/** Whether something is still to come. */
export const isOpen = ({ state }: RequestRecord): boolean => OPEN.has(state);

/** What the customer can do with it now. */
export function actionsOf({ state }: RequestRecord): string[] {
  switch (state) {
    case 'submitted':
    case 'in_review':
      return ['cancel', 'addMessage'];
    case 'info_needed':
      return ['answer', 'cancel', 'addMessage'];
    case 'approved':
      return ['addMessage'];
    default:
      return [];
  }
}

/** What the asset of a request is called. */
export function assetTitle({ contract, assetId }: Pick<RequestRecord, 'contract' | 'assetId'>): string {
  const asset = contract?.assets.find(({ id }) => id === assetId);
  return [asset?.make, asset?.model, asset?.vehicle?.plate].filter(Boolean).join(' ');
}

type Files = (ids: readonly string[]) => LeaseDocument[];

/** A request as the API shows it. */
export function requestView(record: RequestRecord, language: Language, files: Files): ServiceRequest {
  const words = requestWords(language);
  const { id, number, type, payload, contract, assetId, state, created, timeline, lines } = record;
  return {
    id,
    number,
    type: type.code,
    typeLabel: labelOf(type, language),
    payload: { ...payload },
    ...(contract && { contractId: contract.id, contractNumber: contract.number }),
    ...(assetId !== undefined && { assetId, assetTitle: assetTitle(record) }),
    state,
    createdAt: timeline[0]?.at ?? '',
    updatedAt: lastChange(record),
    ...(isOpen(record) && { expectedOn: fromDay(addBusinessDays(created, type.days)) }),
    timeline: timeline.map((step) => ({
      at: step.at,
      state: step.state,
      by: step.by ?? words.lessor,
      ...(step.note !== undefined && { note: wordOf(words.notes, step.note) }),
    })),
    allowedActions: actionsOf(record),
    attachments: files(record.attachments),
    documents: files(record.documents),
    messageCount: lines.length,
  };
}

/** A line of the conversation as the API shows it. */
export function lineView(line: Line, language: Language, files: Files): RequestMessage {
  const words = requestWords(language);
  const { id, at, text, author, attachments } = line;
  const body = 'body' in text ? text.body : wordOf(words[text.list], text.code);
  return {
    id,
    at,
    from: author === undefined ? 'lessor' : 'customer',
    author: author ?? words.lessor,
    body,
    attachments: files(attachments),
  };
}

/** The name of a type. */
export function labelOf({ code }: TypeSpec, language: Language): string {
  const types: Readonly<Record<string, { readonly label: string }>> = requestWords(language).types;
  return types[code]?.label ?? code;
}

/** When something happened last: a step or a line. */
export function lastChange({ timeline, lines }: RequestRecord): string {
  const step = timeline.at(-1)?.at ?? '';
  const line = lines.at(-1)?.at ?? '';
  return line > step ? line : step;
}

/** What a search looks through. */
export function searchText(record: RequestRecord, language: Language): string {
  const { number, type, payload, contract } = record;
  const texts = Object.values(payload).filter((value) => typeof value === 'string');
  return [number, labelOf(type, language), contract?.number, ...texts].join(' ').toLowerCase();
}
