import type { ReactiveController } from 'lit';
import type { LeaseHost } from './lease.ts';
import { leaseOf } from './lease.ts';
import { readPreference, writePreference } from './preferences.ts';

export interface ColumnsOptions {
  /** Name of the element without prefix, such as `invoice-table`: key of the label's choice and of the user's. */
  room: string;
  /** What the host page chose; undefined when it did not choose. */
  chosen(): readonly string[] | undefined;
}

interface Named {
  readonly key: string;
  readonly hidden?: boolean;
}

/** Which columns are shown, in which order: the user's choice, else the host's, else the label's, else the default. */
export class ColumnsController implements ReactiveController {
  readonly #host: LeaseHost;
  readonly #options: ColumnsOptions;
  readonly #shown = new WeakMap<Named, Named>();
  #own?: { label: string; keys: readonly string[] | undefined };

  constructor(host: LeaseHost, options: ColumnsOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    // The choice is read when it is first needed: only then is the label known.
  }

  /** Name of the element without prefix. */
  get room(): string {
    return this.#options.room;
  }

  /** Whether anybody has chosen columns: the user, the host or the label. */
  get chosen(): boolean {
    return this.#keys !== undefined;
  }

  /** The columns to show, in order. The first column names the row and always stays. */
  arrange<Item extends Named>(columns: readonly Item[]): Item[] {
    const keys = this.#keys;
    if (!keys) return columns.filter(({ hidden }) => !hidden);
    const shown = keys.flatMap((key) => columns.find((column) => column.key === key) ?? []);
    const [first] = columns;
    return (first && !shown.includes(first) ? [first, ...shown] : shown).map((column) =>
      this.#visible(column),
    );
  }

  /** Shows or hides one column; a shown one takes its default place. */
  toggle(columns: readonly Named[], key: string): void {
    const shown = new Set(this.arrange(columns).map((column) => column.key));
    if (!shown.delete(key)) shown.add(key);
    this.#keep(columns.filter((column) => shown.has(column.key)).map((column) => column.key));
  }

  /** The keys that the user has chosen, in order; undefined for whoever has not. */
  get own(): readonly string[] | undefined {
    return this.#user;
  }

  /** Takes over a choice of the user's; `undefined` forgets it. */
  choose(keys: readonly string[] | undefined): void {
    this.#keep(keys);
  }

  /** A chosen column is shown although it is hidden by default; always the same object, so that no row is rebuilt. */
  #visible<Item extends Named>(column: Item): Item {
    if (!column.hidden) return column;
    const known = this.#shown.get(column) as Item | undefined;
    if (known) return known;
    const shown = { ...column, hidden: false };
    this.#shown.set(column, shown);
    return shown;
  }

  get #keys(): readonly string[] | undefined {
    return this.#user ?? this.#options.chosen() ?? this.#label;
  }

  get #labelId(): string {
    return leaseOf(this.#host)?.value?.label?.id ?? '';
  }

  get #label(): readonly string[] | undefined {
    return leaseOf(this.#host)?.value?.label?.columns?.[this.#options.room];
  }

  get #user(): readonly string[] | undefined {
    const label = this.#labelId;
    if (this.#own?.label !== label) {
      const kept = readPreference(label, this.#options.room, 'columns');
      const valid = Array.isArray(kept) && kept.every((key) => typeof key === 'string');
      this.#own = { label, keys: valid ? kept : undefined };
    }
    return this.#own.keys;
  }

  #keep(keys: readonly string[] | undefined): void {
    this.#own = { label: this.#labelId, keys };
    writePreference(this.#labelId, this.#options.room, 'columns', keys);
    this.#host.requestUpdate();
  }
}
