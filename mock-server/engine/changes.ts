/** What changed, in order: the lessor's memory of its own news, from which live events are told. */

/** News for one customer, or for everybody. */
export interface Change {
  /** Position in the log, from 1. */
  readonly seq: number;
  /** Index of the customer; absent for what concerns all. */
  readonly customer?: number;
  /** `noun.verb`, such as `payments.created`. */
  readonly type: string;
  readonly id?: string;
  readonly revision: number;
  /** Day on which it happened. */
  readonly day: number;
  /** What a notification about it needs. */
  readonly params?: Readonly<Record<string, string>>;
}

export type NewChange = Omit<Change, 'seq'>;
type Listener = (change: Change) => void;

/** Older news are forgotten; a reader who needs them is told to read everything again. */
const KEPT = 5000;
/** Two parts of the lessor may tell the same thing; how far back that is looked for. */
const ECHO = 20;

/** Appends, remembers the latest, and tells who listens. */
export class ChangeLog {
  readonly #changes: Change[] = [];
  readonly #listeners = new Set<Listener>();
  #last = 0;

  /** Position of the latest news; 0 when there is none. */
  get last(): number {
    return this.#last;
  }

  /** All that are remembered, oldest first. */
  get all(): readonly Change[] {
    return this.#changes;
  }

  /** Notes a change, unless it was told just now. */
  announce(change: NewChange): void {
    const told = this.#changes.slice(-ECHO).some((each) => echoes(each, change));
    if (told) return;
    this.#last += 1;
    const entry = { ...change, seq: this.#last };
    this.#changes.push(entry);
    if (this.#changes.length > KEPT) this.#changes.shift();
    for (const listener of [...this.#listeners]) listener(entry);
  }

  /** What came after a position; undefined when part of it is forgotten or the position was never reached. */
  since(seq: number): readonly Change[] | undefined {
    const first = this.#changes[0]?.seq ?? this.#last + 1;
    if (seq > this.#last || seq < first - 1) return undefined;
    return this.#changes.slice(seq - first + 1);
  }

  /** Calls back for every change from now on; the answer ends it. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

function echoes(one: Change, other: NewChange): boolean {
  return (
    one.type === other.type &&
    one.id === other.id &&
    one.customer === other.customer &&
    one.revision === other.revision
  );
}
