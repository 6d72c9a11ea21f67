/** Modules that a page pays for when it needs them. */

const watchers = new Set<() => void>();

/** A module fetched when it is first needed, and there at once from then on. */
export class Lazy<T> {
  /** How many modules are on their way, for whoever waits until a page is complete. */
  static pending = 0;

  /** Calls back whenever a module has arrived or turned out to be out of reach. Answers how to stop. */
  static watch(callback: () => void): () => void {
    watchers.add(callback);
    return () => watchers.delete(callback);
  }

  /** Has everything rendered anew that may show what a module brings. */
  static tell(): void {
    for (const watcher of [...watchers]) watcher();
  }

  readonly #fetch: () => Promise<T>;
  #value?: T;
  #pending?: Promise<T | undefined>;

  /** `fetch` imports the module: `() => import('./panels.ts')`. */
  constructor(fetch: () => Promise<T>) {
    this.#fetch = fetch;
  }

  /** The module, as far as it is here. */
  get value(): T | undefined {
    return this.#value;
  }

  /** Fetches the module. Never rejects: undefined when it cannot be fetched, and the next call tries again. */
  load(): Promise<T | undefined> {
    return (this.#pending ??= this.#load());
  }

  /** Takes the module from a page that has it anyway, so that nothing is fetched. */
  provide(value: T): void {
    this.#value = value;
    this.#pending = Promise.resolve(value);
  }

  /** The module when it is here; otherwise fetches it, and calls `arrived` once it is. */
  use(arrived: () => void): T | undefined {
    if (this.#value === undefined) void this.load().then((value) => value !== undefined && arrived());
    return this.#value;
  }

  async #load(): Promise<T | undefined> {
    Lazy.pending++;
    try {
      return (this.#value = await this.#fetch());
    } catch {
      this.#pending = undefined;
      return undefined;
    } finally {
      Lazy.pending--;
      // After those who wait for this very module.
      setTimeout(Lazy.tell);
    }
  }
}
