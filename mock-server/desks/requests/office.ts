/** The people who deal with requests, and write to the customer about them. */
import { fromDay } from '../../engine/finance/calendar.ts';
import type { Store } from '../../engine/store.ts';
import type { DocumentsDesk } from '../documents/documents-desk.ts';
import { LetterboxDesk } from '../letterbox.ts';
import { isBusinessDay } from './business-days.ts';
import { typeOf } from './catalog.ts';
import type { Dossiers } from './dossiers.ts';
import { applyChange, decideRenewal, paperFor } from './effects.ts';
import { isOpen, type RequestRecord } from './request-record.ts';
import { seeds } from './seeded.ts';
import { nextMove } from './workflow.ts';

/** Types for which the lessor asks, or answers, in words of their own. */
const OWN_ASKS = ['iban_change', 'rescheduling', 'insurance_claim'];
const OWN_REPLIES = ['generic', 'early_termination', 'insurance_claim'];

/** Moves requests on, business day by business day. */
export class Office {
  readonly #store: Store;
  readonly #dossiers: Dossiers;
  readonly #documents: DocumentsDesk;
  readonly #letters: LetterboxDesk;

  constructor(store: Store, dossiers: Dossiers, documents: DocumentsDesk) {
    this.#store = store;
    this.#dossiers = dossiers;
    this.#documents = documents;
    this.#letters = store.desk(LetterboxDesk);
  }

  /** Deals with what is due. */
  passDay(day: number): void {
    if (!isBusinessDay(day)) return;
    for (const record of this.#dossiers.records) {
      if (isOpen(record) && record.nextDay <= day) this.#deal(record, day);
    }
  }

  /** What happened before the portal opened. */
  relive(): void {
    const { opened } = this.#store;
    const past = seeds(this.#store);
    let next = 0;
    for (let day = past[0]?.day ?? opened; day <= opened; day += 1) {
      this.passDay(day);
      for (; past[next]?.day === day; next += 1) {
        const { customer, code, payload, cancelled } = past[next]!;
        const type = typeOf(code);
        const person = this.#store.customers[customer];
        if (!type || !person) continue;
        const by = person.profile.contacts?.[0]?.name ?? person.profile.name;
        const record = this.#dossiers.open(
          { customer, by, type, payload, about: this.#dossiers.about(customer, payload) },
          day,
          true,
        );
        if (!cancelled) continue;
        this.#dossiers.move(record, day, 'cancelled', 'cancelled', by);
      }
    }
  }

  #deal(record: RequestRecord, day: number): void {
    const move = nextMove(this.#store, record, day);
    if (!move) return;
    if (move.state === 'fulfilled') this.#fulfil(record, day);
    const at = this.#dossiers.move(record, day, move.state, move.note);
    record.nextDay = move.nextDay;
    const { code } = record.type;
    if (move.state === 'info_needed') {
      const ask = OWN_ASKS.includes(code) ? code : 'other';
      this.#dossiers.say(record, at, { list: 'asks', code: ask });
      this.#send(record, at, 'request_info');
    } else if (move.state === 'rejected') {
      decideRenewal(this.#store, record, 'rejected');
      this.#send(record, at, 'request_rejected');
    } else if (move.state === 'fulfilled') {
      const reply = OWN_REPLIES.includes(code) ? code : 'done';
      this.#dossiers.say(record, at, { list: 'replies', code: reply }, record.documents);
      this.#send(record, at, 'request_fulfilled');
    }
    if (!record.seeded) this.#dossiers.tell(record, 'updated');
  }

  #fulfil(record: RequestRecord, day: number): void {
    const customer = this.#store.customers[record.customer];
    if (!customer) return;
    if (!record.seeded) applyChange(this.#store, customer, record);
    const paper = paperFor(this.#store, customer, record);
    if (!paper) return;
    const { kind, params, year } = paper;
    const id = this.#documents.issue({
      customer: record.customer,
      kind,
      at: this.#dossiers.moment(day),
      source: { from: 'paper', paper: paper.paper, params },
      ...(record.contract && { contract: record.contract }),
      ...(record.assetId !== undefined && { assetId: record.assetId }),
      ...(year !== undefined && { year }),
      requestId: record.id,
    });
    record.documents.push(id);
  }

  #send({ customer, number, id, documents, seeded }: RequestRecord, at: string, subjectCode: string): void {
    const attachments = [...documents];
    const order = {
      customer,
      kind: 'requests',
      subjectCode,
      params: { number },
      attachments,
      requestId: id,
      at,
    };
    // What was sent before the portal opened is no news.
    if (seeded && at < fromDay(this.#store.opened + 1)) this.#letters.orders.push(order);
    else this.#letters.add(order);
  }
}
