/** The one query cache of a provider: who asks the same shares one request, and all who show an answer see it change. */

/** How long an answer counts as fresh: widgets that mount within it do not ask again. In milliseconds. */
export const STALE_TIME = 30_000;
/** How long an answer that nobody shows is kept, in milliseconds. */
export const KEEP_TIME = 300_000;

/** What makes one question differ from another: plain data, the scope first. */
export type QueryKey = readonly unknown[];

/** Where a question stands; another object whenever that changes. */
export interface Answer<T> {
  /** The last good answer, whatever came after it; undefined before the first. */
  readonly data?: T;
  /** Why the last attempt failed; gone with the next good answer, and while the first is awaited again. */
  readonly error?: unknown;
  readonly fetching: boolean;
}

export interface Question<T> {
  readonly key: QueryKey;
  /** Asks; the signal aborts when nobody waits any more or a newer request replaces this one. */
  load(signal: AbortSignal): Promise<T>;
  /** For how many milliseconds an answer is not asked for again. Default {@link STALE_TIME}. */
  readonly staleTime?: number;
  /** Told of every change after the question was put. */
  changed(answer: Answer<T>): void;
}

/** A question that somebody waits for or shows. */
export interface Watch<T> {
  readonly answer: Answer<T>;
  /** False once the cache has forgotten the answer: it then belongs to nobody, and has to be asked for anew. */
  readonly live: boolean;
  /** Asks again; resolves when it is answered, well or not, or replaced by a newer request. Never rejects. */
  refetch(): Promise<void>;
  stop(): void;
}

interface Entry {
  readonly key: QueryKey;
  readonly watchers: Set<Question<unknown>>;
  answer: Answer<unknown>;
  /** When the data came; 0 when it has to be asked for again. */
  at: number;
  request?: { readonly abort: AbortController; readonly done: Promise<void> };
  timer?: ReturnType<typeof setTimeout>;
}

/** The same text for the same data, in whatever order the members of an object stand. */
export const hashKey = (key: QueryKey): string =>
  JSON.stringify(key, (_, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

function settle(entry: Entry, answer: Answer<unknown>): void {
  entry.answer = answer;
  for (const question of [...entry.watchers]) question.changed(answer);
}

function abort(entry: Entry): void {
  const { request } = entry;
  entry.request = undefined;
  request?.abort.abort();
}

/** It never repeats a failed request: the SDK does, with knowledge of what is safe to repeat. */
export class QueryClient {
  readonly #entries = new Map<string, Entry>();
  readonly #onError: (error: unknown) => void;

  /** `onError` is told once of every failed request, however many wait for it. */
  constructor(onError: (error: unknown) => void) {
    this.#onError = onError;
  }

  /** How many questions are held, shown or not. */
  get size(): number {
    return this.#entries.size;
  }

  /** How many requests are under way. */
  get fetching(): number {
    return [...this.#entries.values()].filter(({ request }) => request).length;
  }

  /** Puts a question: asks at once, unless a fresh answer is there or on its way. */
  watch<T>(put: Question<T>): Watch<T> {
    const question = put as Question<unknown>;
    const hash = hashKey(question.key);
    const entry: Entry = this.#entries.get(hash) ?? {
      key: question.key,
      watchers: new Set(),
      answer: { fetching: false },
      at: 0,
    };
    this.#entries.set(hash, entry);
    clearTimeout(entry.timer);
    const { data } = entry.answer;
    if (data === undefined || Date.now() - entry.at >= (question.staleTime ?? STALE_TIME)) {
      void this.#fetch(entry, question);
    }
    // Whoever puts the question reads how it stands; told is what comes later.
    entry.watchers.add(question);
    const isLive = () => this.#entries.get(hash) === entry;
    return {
      get answer() {
        return entry.answer as Answer<T>;
      },
      get live() {
        return isLive();
      },
      refetch: () => this.#fetch(entry, question, entry.answer.data !== undefined),
      stop: () => {
        if (entry.watchers.delete(question) && !entry.watchers.size && isLive()) this.#rest(hash, entry);
      },
    };
  }

  /** What is known under a key. */
  get<T>(key: QueryKey): T | undefined {
    return this.#entries.get(hashKey(key))?.answer.data as T | undefined;
  }

  /** Replaces what is known under a key; does nothing where nothing is, or `update` answers undefined. */
  update<T>(key: QueryKey, update: (data: T) => T | undefined): void {
    const entry = this.#entries.get(hashKey(key));
    const before = entry?.answer.data;
    const data = before === undefined ? before : update(before as T);
    if (!entry || data === undefined || data === before) return;
    entry.at = Date.now();
    settle(entry, { data, fetching: entry.answer.fetching });
  }

  /** Asks again for what is shown, and for the rest when it is shown again. Default: whatever the key. */
  invalidate(concerns: (key: QueryKey) => boolean = () => true): void {
    for (const entry of [...this.#entries.values()]) {
      if (!concerns(entry.key)) continue;
      entry.at = 0;
      const [question] = entry.watchers;
      // What is under way was asked before, so it is asked anew.
      if (question) void this.#fetch(entry, question, true);
    }
  }

  /** Forgets all that was asked under another scope, without one everything; aborts what is under way for it. */
  keepOnly(scope?: string): void {
    for (const [hash, entry] of [...this.#entries]) {
      if (scope !== undefined && entry.key[0] === scope) continue;
      this.#entries.delete(hash);
      clearTimeout(entry.timer);
      abort(entry);
    }
  }

  /** Nobody waits or looks any more. */
  #rest(hash: string, entry: Entry): void {
    abort(entry);
    const { data } = entry.answer;
    entry.answer = { data, fetching: false };
    if (data === undefined) this.#entries.delete(hash);
    else entry.timer = setTimeout(() => this.#entries.delete(hash), KEEP_TIME);
  }

  #fetch(entry: Entry, question: Question<unknown>, anew = false): Promise<void> {
    if (entry.request && !anew) return entry.request.done;
    abort(entry);
    const controller = new AbortController();
    const { signal } = controller;
    let finish = (): void => undefined;
    const done = new Promise<void>((resolve) => {
      finish = resolve;
    });
    // Whoever waits is let go even when `load` does not listen to its signal.
    signal.addEventListener('abort', finish);
    entry.request = { abort: controller, done };
    const { data, error } = entry.answer;
    settle(entry, { data, error: data === undefined ? undefined : error, fetching: true });
    void this.#ask(entry, question, signal).then(finish);
    return done;
  }

  async #ask(entry: Entry, question: Question<unknown>, signal: AbortSignal): Promise<void> {
    let answer: Answer<unknown>;
    try {
      const data = await question.load(signal);
      if (data === undefined) throw new TypeError('No answer');
      answer = { data, fetching: false };
    } catch (error) {
      answer = { data: entry.answer.data, error, fetching: false };
    }
    if (signal.aborted) return;
    entry.request = undefined;
    if (answer.error === undefined) entry.at = Date.now();
    settle(entry, answer);
    if (answer.error !== undefined) this.#onError(answer.error);
  }
}
