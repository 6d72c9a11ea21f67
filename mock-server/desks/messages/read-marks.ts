/** Who has read which letter, each user for themselves. */
import { momentOf } from '../../engine/moments.ts';
import type { Store } from '../../engine/store.ts';
import type { Reader } from '../../http/readers.ts';
import { Stamps } from '../stamps.ts';
import type { LetterRecord } from './letter-record.ts';

/** Letters that were older than this many days when the portal opened have been read. */
const READ_BEFORE = 21;

/** Remembers what was marked; what nobody has marked goes by its age. */
export class ReadMarks {
  readonly #store: Store;
  readonly #stamps: Stamps;
  /** By user and letter: when it was read, or `''` when it was marked as unread again. */
  readonly #marks = new Map<string, string>();

  constructor(store: Store) {
    this.#store = store;
    this.#stamps = new Stamps(store);
  }

  /** When a reader read a letter; undefined while it is unread. Who wrote it has read it. */
  readAt(record: LetterRecord, reader: Reader): string | undefined {
    const known = this.#marks.get(`${reader.userId} ${record.id}`);
    if (known !== undefined) return known || undefined;
    const { text, sentAt } = record;
    if (text.from === 'customer') return reader.staff && text.userId !== reader.userId ? undefined : sentAt;
    if (reader.staff) return sentAt;
    return sentAt < momentOf(this.#store.opened - READ_BEFORE) ? sentAt : undefined;
  }

  /** Marks a letter for this reader alone; marking it twice changes nothing. */
  mark(record: LetterRecord, reader: Reader, read: boolean): void {
    if (read === (this.readAt(record, reader) !== undefined)) return;
    this.#marks.set(`${reader.userId} ${record.id}`, read ? this.#stamps.next() : '');
  }
}
