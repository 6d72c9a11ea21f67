/**
 * The mock lessor as handlers of MSW, for projects that use MSW themselves. The other doors do without: MSW reads the
 * page's cookies and local storage, which a sandboxed page refuses, and weighs 60 kB compressed.
 */
import { http } from 'msw';
import type { HttpHandler } from 'msw';
import { createAnswerer } from './handlers/index.ts';
import type { MockOptions } from './options.ts';
import { MockState } from './state.ts';

/** Handlers on a state made elsewhere. `origin` is what stands before `/v1`; any by default. */
export function handlersOf(state: MockState, origin = '*'): HttpHandler[] {
  const answer = createAnswerer(state);
  const resolve = ({ request }: { request: Request }): Promise<Response> => answer(request);
  return [http.all(`${origin}/v1/*`, resolve), http.all(`${origin}/pay/*`, resolve)];
}

/** Handlers of a new lessor, for `setupWorker`, `setupServer` and `getResponse`. */
export function createHandlers(options: MockOptions & { origin?: string } = {}): HttpHandler[] {
  return handlersOf(new MockState(options), options.origin);
}
