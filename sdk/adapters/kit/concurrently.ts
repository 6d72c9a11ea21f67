/** Many calls, few at a time. */

/**
 * What `work` makes of every item, in the order of the items, with at most `limit` of them under way. The first
 * failure ends it: the others are aborted through the signal they were given, and no more are started.
 * @throws whatever `work` threw first; the reason of `signal` when it aborts.
 */
export async function mapConcurrently<Item, Result>(
  items: readonly Item[],
  limit: number,
  work: (item: Item, signal: AbortSignal) => Promise<Result>,
  signal?: AbortSignal,
): Promise<Result[]> {
  const stop = new AbortController();
  const results = new Array<Result>(items.length);
  const both = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < items.length) {
      both.throwIfAborted();
      const index = next;
      next += 1;
      results[index] = await work(items[index] as Item, both);
    }
  };
  const workers = Array.from({ length: Math.max(1, Math.min(limit, items.length)) }, worker);
  try {
    await Promise.all(workers);
  } catch (error) {
    stop.abort(error);
    await Promise.allSettled(workers);
    throw error;
  }
  return results;
}
