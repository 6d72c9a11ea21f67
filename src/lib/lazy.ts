/** Modules that a page pays for when it needs them. */

/** A module fetched when it is first needed, and there at once from then on. */
export class Lazy<T> {
  /** How many modules are on their way, for whoever waits until a page is complete. */
  static pending = 0;
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
    }
  }
}
