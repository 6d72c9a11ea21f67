import { type ListQuery, type Slice, type SortKey, sortBy } from './list-query.ts';

/** Items that do not change, with each order kept once it was asked for: a page walks an order and sorts nothing. */
export class OrderedList<T> {
  readonly items: readonly T[];
  readonly #value: (item: T, key: string) => string | number | undefined;
  readonly #orders = new Map<string, readonly T[]>();

  constructor(items: readonly T[], value: (item: T, key: string) => string | number | undefined) {
    this.items = items;
    this.#value = value;
  }

  /** The asked piece of those that pass, in order. */
  page<R>(
    keys: readonly SortKey[],
    query: ListQuery,
    passes: (item: T) => boolean,
    view: (item: T) => R,
  ): Slice<R> {
    const end = query.offset + query.limit;
    const items: R[] = [];
    let total = 0;
    for (const item of this.#order(keys)) {
      if (!passes(item)) continue;
      if (total >= query.offset && total < end) items.push(view(item));
      total += 1;
    }
    return { items, total };
  }

  #order(keys: readonly SortKey[]): readonly T[] {
    const name = keys.map(({ key, descending }) => (descending ? `-${key}` : key)).join();
    let order = this.#orders.get(name);
    if (!order) {
      order = sortBy(this.items, keys, this.#value);
      this.#orders.set(name, order);
    }
    return order;
  }
}
