/** The records of all requests: opened, moved on, written to. */
import type { LeaseDocument } from '../../../sdk/schemas/document.ts';
import { fromDay } from '../../engine/finance/calendar.ts';
import { momentOf } from '../../engine/moments.ts';
import type { Store } from '../../engine/store.ts';
import type { Language } from '../../words/index.ts';
import { NoticesDesk } from '../account/notices-desk.ts';
import { documentView } from '../documents/document-record.ts';
import type { DocumentsDesk } from '../documents/documents-desk.ts';
import type { UploadRecord } from '../uploads/uploads-desk.ts';
import type { About } from './allowed.ts';
import type { TypeSpec } from './catalog.ts';
import { withoutSecrets } from './effects.ts';
import type { Line, Payload, RequestRecord, State } from './request-record.ts';
import { firstLook } from './workflow.ts';

/** A request that has been checked. */
export interface Order {
  /** Index of the customer. */
  readonly customer: number;
  /** Name of the user. */
  readonly by: string;
  readonly type: TypeSpec;
  readonly payload: Payload;
  readonly about: About;
}

/** What a customer writes about a request. */
export interface Note {
  readonly by: string;
  readonly body?: string;
  readonly uploads: readonly UploadRecord[];
}

/** Keeps the records; who may do what when is decided elsewhere. */
export class Dossiers {
  readonly records: RequestRecord[] = [];
  readonly #store: Store;
  readonly #documents: DocumentsDesk;
  #day = Number.NaN;
  #nth = 0;
  #lines = 0;

  constructor(store: Store, documents: DocumentsDesk) {
    this.#store = store;
    this.#documents = documents;
  }

  /** All of a customer, oldest first. */
  of(customer: number): RequestRecord[] {
    return this.records.filter((record) => record.customer === customer);
  }

  /** One of a customer; undefined for an unknown or foreign id. */
  find(customer: number, id: string): RequestRecord | undefined {
    return this.records.find((record) => record.id === id && record.customer === customer);
  }

  /** What a payload speaks of. */
  about(customer: number, payload: Payload): About {
    const { contractId, assetId } = payload;
    const contracts = this.#store.customers[customer]?.contracts ?? [];
    const contract = contracts.find(
      (each) => each.id === contractId || each.assets.some(({ id }) => id === assetId),
    );
    return { ...(contract && { contract }), ...(typeof assetId === 'string' && { assetId }) };
  }

  /** Opens a request on a day; `seeded` for one that is older than the portal. */
  open({ customer, by, type, payload, about }: Order, day: number, seeded: boolean): RequestRecord {
    const serial = this.records.length + 1;
    const record: RequestRecord = {
      id: `req_${serial}`,
      number: `RQ-${fromDay(day).slice(0, 4)}-${String(serial).padStart(6, '0')}`,
      type,
      customer,
      payload: withoutSecrets(payload),
      contract: about.contract,
      assetId: about.assetId,
      created: day,
      seeded,
      timeline: [],
      lines: [],
      attachments: [],
      documents: [],
      state: 'submitted',
      nextDay: firstLook(day),
      answered: false,
    };
    this.records.push(record);
    this.move(record, day, 'submitted', undefined, by);
    return record;
  }

  /** Puts a request into a state, and answers when. */
  move(record: RequestRecord, day: number, state: State, note?: string, by?: string): string {
    const at = this.moment(day);
    record.state = state;
    record.timeline.push({ at, state, ...(by !== undefined && { by }), ...(note !== undefined && { note }) });
    return at;
  }

  /** Files what was sent along, and answers the ids of the documents. */
  attach({ customer, id }: RequestRecord, uploads: readonly UploadRecord[]): string[] {
    return this.#documents.attach(customer, uploads, id);
  }

  /** A line of the customer's. */
  write(record: RequestRecord, { by, body = '', uploads }: Note): Line {
    const attachments = this.attach(record, uploads);
    return this.#line(record, {
      at: this.moment(this.#store.today),
      author: by,
      text: { body },
      attachments,
    });
  }

  /** A line of the lessor's. */
  say(record: RequestRecord, at: string, text: Line['text'], attachments: readonly string[] = []): void {
    this.#line(record, { at, text, attachments: [...attachments] });
  }

  /** Documents by their ids, for a reader. */
  files(customer: number, language: Language): (ids: readonly string[]) => LeaseDocument[] {
    return (ids) =>
      ids.flatMap((id) => {
        const document = this.#documents.find(customer, id);
        return document ? [documentView(document, language)] : [];
      });
  }

  /** The next instant of a day. */
  moment(day: number): string {
    this.#nth = day === this.#day ? this.#nth + 1 : 0;
    this.#day = day;
    return momentOf(day, this.#nth);
  }

  /** Tells who listens, and writes to the addresses that the customer uses for requests. */
  tell({ customer, id, number, state }: RequestRecord, verb: 'created' | 'updated'): void {
    this.#store.desk(NoticesDesk).tellOfRequest(customer, verb, number);
    this.#store.announce({ type: `requests.${verb}`, customer, id, params: { number, state } });
  }

  #line(record: RequestRecord, line: Omit<Line, 'id'>): Line {
    this.#lines += 1;
    const entry = { id: `rqm_${this.#lines}`, ...line };
    record.lines.push(entry);
    return entry;
  }
}
