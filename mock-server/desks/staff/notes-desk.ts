/** Notes on customers: what staff write, and what the lessor's system notes by itself. */
import type { StaffNote, StaffNoteDraft } from '../../../sdk/schemas/staff-message.ts';
import { LessorRuleError } from '../../engine/rule-error.ts';
import type { Store } from '../../engine/store.ts';
import { ClockDesk } from '../clock.ts';
import { type Clerk, contractAt, customerAt, customerOf } from './staff-book.ts';

interface NoteRecord {
  readonly id: string;
  readonly customer: number;
  readonly contractId?: string;
  readonly kind: Exclude<StaffNote['kind'], 'unknown'>;
  readonly text: string;
  readonly author: string | undefined;
  readonly at: string;
}

export class NotesDesk {
  readonly #store: Store;
  readonly #clock: ClockDesk;
  readonly #notes: NoteRecord[] = [];

  constructor(store: Store) {
    this.#store = store;
    this.#clock = store.desk(ClockDesk);
  }

  /** The latest first. */
  get all(): StaffNote[] {
    return this.#notes.map((note) => this.#view(note)).reverse();
  }

  find(id: string): StaffNote | undefined {
    return this.all.find((note) => note.id === id);
  }

  countOf(customer: number): number {
    return this.#notes.filter((note) => note.customer === customer).length;
  }

  /** @throws LessorRuleError for a customer or contract nobody knows. */
  write(clerk: Clerk, { customerId, contractId, kind = 'note', text }: StaffNoteDraft): StaffNote {
    const customer = customerAt(this.#store, customerId).index;
    if (contractId !== undefined && contractAt(this.#store, contractId).customer !== customer) {
      throw new LessorRuleError(422, 'unknown_contract', '/contractId');
    }
    return this.#add({ customer, contractId, kind, text, author: clerk.name });
  }

  /** Notes something by itself. */
  note(customer: number, kind: NoteRecord['kind'], text: string, contractId?: string): void {
    this.#add({ customer, contractId, kind, text, author: undefined });
  }

  #add(note: Omit<NoteRecord, 'id' | 'at' | 'contractId'> & { contractId: string | undefined }): StaffNote {
    const { contractId, ...rest } = note;
    const record: NoteRecord = {
      id: `note_${this.#notes.length + 1}`,
      ...rest,
      ...(contractId !== undefined && { contractId }),
      at: this.#clock.instant(),
    };
    this.#notes.push(record);
    return this.#view(record);
  }

  #view({ id, customer, contractId, kind, text, author, at }: NoteRecord): StaffNote {
    return {
      id,
      ...customerOf(this.#store, customer),
      ...(contractId !== undefined && { contractId }),
      kind,
      text,
      automatic: author === undefined,
      ...(author !== undefined && { author }),
      at,
    };
  }
}
