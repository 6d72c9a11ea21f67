import type { ListQuery, Slice, SortKey } from './list-query.ts';
import { asGiven, cut, type Order, sorted, type SortValue } from './order.ts';

/** Items that do not change, with each order kept once it was asked for: a page walks an order and sorts nothing. */
export class OrderedList<T> {
  readonly items: readonly T[];
  readonly #value: (item: T, key: string) => SortValue;
  readonly #seat: Order<T>;
  readonly #orders = new Map<string, { readonly order: Order<T>; readonly items: readonly T[] }>();

  /** Items that are equal stand as they are given: a longer list begins with the same ones. */
  constructor(items: readonly T[], value: (item: T, key: string) => SortValue) {
    this.items = items;
    this.#value = value;
    this.#seat = asGiven(items);
  }

  /** The asked piece of those that pass, in order. */
  page<R>(
    keys: readonly SortKey[],
    query: ListQuery,
    passes: (item: T) => boolean,
    view: (item: T) => R,
  ): Slice<R> {
    const { order, items } = this.#ordered(keys);
    return cut(items.filter(passes), query, order, view);
  }

  #ordered(keys: readonly SortKey[]) {
    const name = keys.map(({ key, descending }) => (descending ? `-${key}` : key)).join();
    const known = this.#orders.get(name);
    if (known) return known;
    const [seat] = this.#seat.keys;
    const order: Order<T> = {
      keys: [...keys, seat!],
      value: (item, key) => (key === seat!.key ? this.#seat.value(item, key) : this.#value(item, key)),
    };
    const made = { order, items: sorted(this.items, order) };
    this.#orders.set(name, made);
    return made;
  }
}
