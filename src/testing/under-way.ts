/** What a provider has asked its lessor and not heard back about, whether or not a query stands behind it. */
const counts = new WeakMap<Element, number>();

/**
 * A way to the lessor on which `requestsUnderWay` counts: a form that is sent and the next page of a list are no queries of
 * the provider. The stream of events is left out, as it has no end.
 */
export function countRequests(provider: Element, inner: typeof fetch): typeof fetch {
  const add = (by: number) => counts.set(provider, requestsUnderWay(provider) + by);
  return async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (new URL(url).pathname.endsWith('/events')) return inner(input, init);
    add(1);
    try {
      const response = await inner(input, init);
      // Whoever asked has yet to read it, which engines do beside the page's own work.
      const read = response.clone().arrayBuffer();
      add(1);
      void read.catch(() => undefined).then(() => add(-1));
      return response;
    } finally {
      add(-1);
    }
  };
}

/** How many requests of a provider have no answer yet that could be read to its end. */
export const requestsUnderWay = (provider: Element): number => counts.get(provider) ?? 0;
