import type { ReactiveController } from 'lit';
import { orderedText, readKept, removeAllKept, removeKept, writeKept } from './draft-store.ts';
import type { SentRecord } from './draft-store.ts';
import { leaseOf } from './lease.ts';
import type { LeaseHost } from './lease.ts';

const PREFIX = 'leasekit:draft:';
/** Typing is saved this long after the last key, in milliseconds. */
const PAUSE = 400;
/** Drafts on the page, which are told when what they keep is to be forgotten. */
const open = new Set<(start: string) => void>();
/** After the name of a draft: what was sent from it and has no certain answer. */
const SENT = ' sent';

export interface DraftOptions<T> {
  /** Which form it is, such as `request-form:iban_change`; another name is another draft. Undefined keeps nothing. */
  name(): string | undefined;
  /** Where a form without a draft begins. */
  initial(): T;
  /** What of a stored draft can still be used; undefined drops it. */
  revive(stored: unknown): T | undefined;
}

/** A draft that is on its way to the lessor. */
export interface SentDraft {
  /** What is sent once more as it was, even after a reload, has the same key, and is done once. */
  readonly key: string;
  /** It has left: what is typed from now on is something else. */
  left(): void;
  /** It was done: the draft goes, also where another customer is shown by now. What was typed since stays. */
  done(): void;
  /** It was refused for certain: what is sent next is something else. */
  refused(): void;
}

/**
 * What a user has typed into a form, kept in this browser until it is sent or thrown away. It is kept for one label,
 * user and customer, and never shown to another. It is not encrypted.
 */
export class DraftController<T extends object> implements ReactiveController {
  readonly #host: LeaseHost;
  readonly #options: DraftOptions<T>;
  #key?: string;
  #value?: T;
  #restored = false;
  /** Whether it has belonged to somebody. */
  #owned = false;
  #dirty = false;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(host: LeaseHost, options: DraftOptions<T>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** What stands in the form, always of the user and customer of this moment. */
  get value(): T {
    this.#sync();
    return (this.#value ??= this.#options.initial());
  }

  /** Whether what stands there comes from an earlier visit. */
  get restored(): boolean {
    this.#sync();
    return this.#restored;
  }

  /** Whether something was typed that is not sent. */
  get dirty(): boolean {
    return this.#dirty || this.#restored;
  }

  /** Changes what stands there; it is saved a moment later. */
  update(change: Partial<T>): void {
    this.#value = { ...this.value, ...change };
    this.#dirty = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#save(), PAUSE);
    this.#host.requestUpdate();
  }

  /** Throws it away: after it was sent, or when the user starts over. */
  discard(): void {
    clearTimeout(this.#timer);
    this.#dirty = this.#restored = false;
    this.#value = undefined;
    if (this.#key) {
      removeKept(this.#key);
      removeKept(this.#key + SENT);
    }
    this.#host.requestUpdate();
  }

  /**
   * Sends what stands there at this moment. `print` tells it from anything else that may be sent; without one the key is
   * not kept, for what must not be stored. `fresh` is the key unless the same was sent before.
   */
  send(fresh: string, print?: string): SentDraft {
    this.#sync();
    const key = this.#key;
    if (key === undefined) return unsent(fresh);
    const before = readKept(key + SENT) as Partial<SentRecord> | undefined;
    const mine = print !== undefined && before?.print === print ? (before.key ?? fresh) : fresh;
    if (print !== undefined) writeKept(key + SENT, { print, key: mine } satisfies SentRecord);
    let text: string | undefined;
    return {
      key: mine,
      left: () => (text = key === this.#key ? orderedText(this.#value) : undefined),
      done: () => {
        removeKept(key + SENT);
        if (text !== undefined) this.#drop(key, text);
      },
      refused: () => removeKept(key + SENT),
    };
  }

  hostConnected(): void {
    open.add(this.#forget);
    window.addEventListener('pagehide', this.#save);
    window.addEventListener('beforeunload', this.#warn);
  }

  hostDisconnected(): void {
    this.#save();
    open.delete(this.#forget);
    window.removeEventListener('pagehide', this.#save);
    window.removeEventListener('beforeunload', this.#warn);
  }

  readonly #save = (): void => {
    clearTimeout(this.#timer);
    if (!this.#dirty || !this.#key || !this.#value) return;
    if (writeKept(this.#key, this.#value)) this.#dirty = false;
  };

  readonly #forget = (start: string): void => {
    if (this.#key?.startsWith(start)) this.discard();
  };

  /** Only what could not be saved would be lost. */
  readonly #warn = (event: BeforeUnloadEvent): void => {
    this.#save();
    if (this.#dirty) event.preventDefault();
  };

  /** Throws a draft away wherever it is by now, unless something else was typed into it. */
  #drop(key: string, text: string): void {
    const shown = key === this.#key;
    const now = shown ? this.#value : this.#read(key);
    if (now === undefined || orderedText(now) !== text) return;
    if (shown) this.discard();
    else removeKept(key);
  }

  #sync(): void {
    const lease = leaseOf(this.#host)?.value;
    const name = this.#options.name();
    const key = lease?.scope && name ? `${PREFIX}${lease.scope}:${name}` : undefined;
    if (key === this.#key) return;
    if (this.#key) this.#save();
    // What is typed before the session is known stays; what belongs to somebody else goes, however late it came.
    const keep = !this.#owned && this.#dirty;
    this.#key = key;
    this.#owned ||= key !== undefined;
    if (keep) return;
    this.#value = key ? this.#read(key) : undefined;
    this.#restored = this.#value !== undefined;
    this.#dirty = false;
  }

  #read(key: string): T | undefined {
    const stored = readKept(key);
    return stored === undefined ? undefined : this.#options.revive(stored);
  }
}

/** What is kept under the name of a draft, of the user and customer of this moment. */
export function keptDraft(host: LeaseHost, name: string): unknown {
  const { scope } = leaseOf(host)?.value ?? {};
  return scope ? readKept(`${PREFIX}${scope}:${name}`) : undefined;
}

/**
 * Forgets the drafts of one user, whatever the customer, or with no scope of everybody: signing out leaves nothing
 * behind, neither stored nor on the page.
 */
export function clearDrafts(scope?: string): void {
  const start = scope === undefined ? PREFIX : PREFIX + startOf(scope);
  for (const forget of [...open]) forget(start);
  removeAllKept(start);
}

/** What the scopes of one label and user begin with; the customer comes last. */
function startOf(scope: string): string {
  if (!scope.startsWith('[')) return `${scope}:`;
  const [label, user] = JSON.parse(scope) as unknown[];
  return `${JSON.stringify([label, user]).slice(0, -1)},`;
}

/** What belongs to nobody is kept nowhere. */
export function unsent(key: string): SentDraft {
  const nothing = () => undefined;
  return { key, left: nothing, done: nothing, refused: nothing };
}
