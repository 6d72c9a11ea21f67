/** The desk that takes requests in, deals with them day by day, and writes to the customer about them. */
import type { RequestMessage, RequestType, ServiceRequest } from '../../../sdk/schemas/index.ts';
import { choices, flag, type ListQuery, type Slice, sortKeys } from '../../engine/queries/list-query.ts';
import { BY_ID, paged } from '../../engine/queries/order.ts';
import { LessorRuleError } from '../../engine/rule-error.ts';
import type { Desk, Store } from '../../engine/store.ts';
import { REQUEST_RULES } from '../../http/request-rules.ts';
import type { Language } from '../../words/index.ts';
import { DocumentsDesk } from '../documents/documents-desk.ts';
import type { UploadRecord } from '../uploads/uploads-desk.ts';
import { type About, reasonAgainst } from './allowed.ts';
import { addBusinessDays } from './business-days.ts';
import { REQUEST_TYPES, type TypeSpec } from './catalog.ts';
import { Dossiers, type Note, type Order } from './dossiers.ts';
import { decideRenewal, takePolicy } from './effects.ts';
import { Office } from './office.ts';
import {
  actionsOf,
  isOpen,
  lastChange,
  lineView,
  type Payload,
  type RequestRecord,
  requestView,
  searchText,
} from './request-record.ts';
import { typeView } from './types-view.ts';

const { sorts } = REQUEST_RULES.requests;

/** Keeps requests. */
export class RequestsDesk implements Desk {
  readonly #store: Store;
  readonly #dossiers: Dossiers;
  readonly #office: Office;

  constructor(store: Store) {
    this.#store = store;
    const documents = store.desk(DocumentsDesk);
    this.#dossiers = new Dossiers(store, documents);
    this.#office = new Office(store, this.#dossiers, documents);
    this.#office.relive();
  }

  /** Types in the order in which they are offered. */
  types(customer: number, language: Language, about: About, permitted: boolean): RequestType[] {
    const { today } = this.#store;
    return REQUEST_TYPES.map((type) => {
      const reason = permitted ? this.reasonAgainst(customer, type, about) : 'not_permitted';
      return typeView(type, language, today, reason);
    });
  }

  /** Why a type is not allowed now; undefined when it is. */
  reasonAgainst(customer: number, type: TypeSpec, about: About): string | undefined {
    const record = this.#store.customers[customer];
    return record && reasonAgainst(type, this.#store, record, this.#dossiers.of(customer), about);
  }

  /** One page, latest first unless sorted. */
  list(customer: number, query: ListQuery, language: Language): Slice<ServiceRequest> {
    const { filter } = query;
    const [types, states] = [choices(filter, 'type'), choices(filter, 'state')];
    const [contracts, assets] = [choices(filter, 'contractId'), choices(filter, 'assetId')];
    const open = flag(filter, 'open');
    const q = filter['q']?.trim().toLowerCase();
    const found = this.#dossiers
      .of(customer)
      .filter(
        (record) =>
          (!types || types.has(record.type.code)) &&
          (!states || states.has(record.state)) &&
          (!contracts || contracts.has(record.contract?.id ?? '')) &&
          (!assets || assets.has(record.assetId ?? '')) &&
          (open === undefined || isOpen(record) === open) &&
          (!q || searchText(record, language).includes(q)),
      );
    const keys = sortKeys(query.sort, sorts, '-number');
    const order = { keys: [...keys, BY_ID], value: sortValue };
    return paged(found, query, order, (record) => this.view(record, language));
  }

  /** One of a customer; undefined for an unknown or foreign id. */
  find(customer: number, id: string): RequestRecord | undefined {
    return this.#dossiers.find(customer, id);
  }

  /** What a payload speaks of. */
  about(customer: number, payload: Payload): About {
    return this.#dossiers.about(customer, payload);
  }

  /** A request for a reader. */
  view(record: RequestRecord, language: Language): ServiceRequest {
    return requestView(record, language, this.#dossiers.files(record.customer, language));
  }

  conversation(record: RequestRecord, language: Language): RequestMessage[] {
    const files = this.#dossiers.files(record.customer, language);
    return record.lines.map((line) => lineView(line, language, files));
  }

  /** Open requests of a type about an asset, latest first. */
  openAbout(customer: number, code: string, assetId: string): RequestRecord | undefined {
    const fits = (each: RequestRecord): boolean => each.type.code === code && each.assetId === assetId;
    return this.#dossiers.of(customer).find((each) => fits(each) && isOpen(each));
  }

  /** Takes a request in. */
  create(order: Order): RequestRecord {
    const record = this.#dossiers.open(order, this.#store.today, false);
    if (order.type.code === 'insurance_renewal') takePolicy(this.#store, record);
    this.#store.touch(undefined);
    this.#dossiers.tell(record, 'created');
    return record;
  }

  /** Files what was sent along with a new request. */
  attach(record: RequestRecord, uploads: readonly UploadRecord[]): void {
    record.attachments.push(...this.#dossiers.attach(record, uploads));
  }

  /** Takes a request back. Throws LessorRuleError when it is decided. */
  cancel(record: RequestRecord, note: Note): RequestRecord {
    this.requireAction(record, 'cancel');
    if (note.body) this.#dossiers.write(record, note);
    this.#dossiers.move(record, this.#store.today, 'cancelled', 'cancelled', note.by);
    record.nextDay = Number.POSITIVE_INFINITY;
    decideRenewal(this.#store, record, 'rejected');
    return this.#changed(record);
  }

  /** Answers the lessor's question: the request is in review again. Throws LessorRuleError when none was asked. */
  answer(record: RequestRecord, note: Note): RequestRecord {
    this.requireAction(record, 'answer');
    const files = this.#dossiers.write(record, note).attachments;
    record.attachments.push(...files);
    record.answered = true;
    this.#dossiers.move(record, this.#store.today, 'in_review', 'answered', note.by);
    record.nextDay = addBusinessDays(this.#store.today, 1);
    return this.#changed(record);
  }

  /** Writes a line. Throws LessorRuleError when the request is closed. */
  addMessage(record: RequestRecord, note: Note, language: Language): RequestMessage {
    this.requireAction(record, 'addMessage');
    const line = this.#dossiers.write(record, note);
    this.#changed(record);
    return lineView(line, language, this.#dossiers.files(record.customer, language));
  }

  /** Deals with what is due. */
  passDay(day: number): void {
    this.#office.passDay(day);
  }

  /** Throws LessorRuleError (409) for what cannot be done now. */
  requireAction(record: RequestRecord, action: string): void {
    if (!actionsOf(record).includes(action)) throw new LessorRuleError(409, 'not_now', '/state');
  }

  #changed(record: RequestRecord): RequestRecord {
    this.#store.touch(undefined);
    this.#dossiers.tell(record, 'updated');
    return record;
  }
}

function sortValue(record: RequestRecord, key: string): string | undefined {
  switch (key) {
    case 'number':
      return record.number;
    case 'updatedAt':
      return lastChange(record);
    case 'createdAt':
      return record.timeline[0]?.at;
    default:
      return record.id;
  }
}
