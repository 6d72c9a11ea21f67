/** Which handler answers which request. */
import type { ProblemCode } from './problem.ts';

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** As in the Lessor API, `/v1/invoices/:id`. Any base path may stand before it. */
  readonly path: string;
  answer(request: Request, params: Readonly<Record<string, string>>): Promise<Response>;
}

/** What became of looking for a route: the answer, or the problem and the methods that would do. */
export type Dispatched =
  { readonly response: Promise<Response> } | { readonly problem: ProblemCode; readonly allow?: string };

/** Finds routes by method and path. */
export class Router {
  readonly #entries: readonly { route: Route; pattern: RegExp; names: readonly string[] }[];

  constructor(routes: readonly Route[]) {
    this.#entries = routes.map((route) => ({
      route,
      pattern: new RegExp(`${route.path.replaceAll(/:\w+/g, '([^/]+)')}$`),
      names: [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? ''),
    }));
  }

  /** Starts the answer of the route that fits. HEAD is answered as GET. */
  dispatch(request: Request): Dispatched {
    const { pathname } = new URL(request.url);
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    const allowed: string[] = [];
    for (const { route, pattern, names } of this.#entries) {
      const match = pattern.exec(pathname);
      if (!match) continue;
      if (route.method !== method) {
        allowed.push(route.method);
        continue;
      }
      const params = decode(names, match.slice(1));
      return params ? { response: route.answer(request, params) } : { problem: 'not-found' };
    }
    if (allowed.length > 0) return { problem: 'method-not-allowed', allow: allowed.join(', ') };
    return { problem: 'not-found' };
  }
}

/** Path parameters; undefined when one is not valid percent-encoding. */
function decode(names: readonly string[], values: readonly string[]): Record<string, string> | undefined {
  try {
    return Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(values[index] ?? '')]));
  } catch {
    return undefined;
  }
}
