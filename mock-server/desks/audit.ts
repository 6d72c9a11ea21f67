/** The audit trail: who did what, when, from where. It is only ever added to. */
import type { AuditEvent } from '../../sdk/schemas/index.ts';
import type { Store } from '../engine/store.ts';
import { ClockDesk, instantOf } from './clock.ts';

/** What there is to note; when and under which number the desk knows. */
export type AuditEntry = Omit<AuditEvent, 'id' | 'at' | 'result'> & {
  readonly result?: AuditEvent['result'];
};

/** Holds the trail. Every desk and handler may add to it, nobody takes away. */
export class AuditDesk {
  readonly #clock: ClockDesk;
  readonly #events: Readonly<AuditEvent>[] = [];
  readonly #seen = new Set<string>();
  #last = 0;

  constructor(store: Store) {
    this.#clock = store.desk(ClockDesk);
  }

  /** The whole trail, oldest first. */
  get events(): readonly Readonly<AuditEvent>[] {
    return this.#events;
  }

  /** Adds an event. No two have the same second, so that their order can be told. */
  record({ result = 'ok', ...entry }: AuditEntry): void {
    this.#last = Math.max(this.#clock.now, this.#last + 1);
    const id = `aud_${this.#events.length + 1}`;
    this.#events.push(Object.freeze({ id, at: instantOf(this.#last), ...entry, result }));
  }

  /** Adds an event that says nothing new when it repeats on one day: somebody goes on reading for a customer. */
  recordDaily(entry: AuditEntry): void {
    const key = JSON.stringify([this.#clock.instant().slice(0, 10), entry]);
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.record(entry);
  }
}
