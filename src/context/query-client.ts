/** The one query cache of a provider. */
import { QueryCache, QueryClient } from '@tanstack/query-core';

/** How long an answer counts as fresh: widgets that mount within it do not ask again. In milliseconds. */
export const STALE_TIME = 30_000;

/** A cache whose own retries are off, because the SDK repeats what is safe to repeat. */
export function createQueryClient(onError: (error: Error) => void): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    defaultOptions: {
      queries: {
        retry: false,
        staleTime: STALE_TIME,
        // The SDK says when the network is gone; the browser's own flag is often wrong.
        networkMode: 'always',
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        // Comparing 100,000 rows with their predecessors costs more than painting them.
        structuralSharing: false,
      },
    },
  });
}

/** Drops everything that was asked under another scope; requests still under way are aborted. */
export function dropForeignQueries(queries: QueryClient, scope: string): void {
  const foreign = { predicate: ({ queryKey }: { queryKey: readonly unknown[] }) => queryKey[0] !== scope };
  void queries.cancelQueries(foreign, { silent: true });
  queries.removeQueries(foreign);
}
