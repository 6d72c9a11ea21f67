import type { ReactiveController } from 'lit';
import { leaseOf } from './lease.ts';
import type { LeaseHost } from './lease.ts';

const PREFIX = 'leasekit:draft:';
/** Typing is saved this long after the last key, in milliseconds. */
const PAUSE = 400;
/** Drafts on the page, which are told when what they keep is to be forgotten. */
const open = new Set<(start: string) => void>();
/** A draft that nobody came back to is not kept for ever: 30 days, in milliseconds. */
const KEEP = 30 * 86_400_000;

export interface DraftOptions<T> {
  /** Which form it is, such as `request-form:iban_change`; another name is another draft. Undefined keeps nothing. */
  name(): string | undefined;
  /** Where a form without a draft begins. */
  initial(): T;
  /** What of a stored draft can still be used; undefined drops it. */
  revive(stored: unknown): T | undefined;
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
    if (this.#key) remove(this.#key);
    this.#host.requestUpdate();
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
    const at = Date.now();
    if (write(this.#key, JSON.stringify({ at, value: this.#value }))) this.#dirty = false;
  };

  readonly #forget = (start: string): void => {
    if (this.#key?.startsWith(start)) this.discard();
  };

  /** Only what could not be saved would be lost. */
  readonly #warn = (event: BeforeUnloadEvent): void => {
    this.#save();
    if (this.#dirty) event.preventDefault();
  };

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
    try {
      const stored = JSON.parse(localStorage.getItem(key) ?? 'null') as {
        at?: unknown;
        value?: unknown;
      } | null;
      if (!stored || typeof stored.at !== 'number' || Date.now() - stored.at > KEEP) return undefined;
      return this.#options.revive(stored.value);
    } catch {
      return undefined;
    }
  }
}

/**
 * Forgets the drafts of one user, whatever the customer, or with no scope of everybody: signing out leaves nothing
 * behind, neither stored nor on the page.
 */
export function clearDrafts(scope?: string): void {
  const start = scope === undefined ? PREFIX : PREFIX + startOf(scope);
  for (const forget of [...open]) forget(start);
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(start)) localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

/** What the scopes of one label and user begin with; the customer comes last. */
function startOf(scope: string): string {
  if (!scope.startsWith('[')) return `${scope}:`;
  const [label, user] = JSON.parse(scope) as unknown[];
  return `${JSON.stringify([label, user]).slice(0, -1)},`;
}

function write(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

function remove(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // It was never kept.
  }
}
