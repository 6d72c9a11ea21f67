/** All handlers of the Lessor API, ready for `setupWorker`, `setupServer` or `getResponse` of MSW. */
import { http } from 'msw';
import type { HttpHandler } from 'msw';
import { createApi } from '../http/pipeline.ts';
import { problemResponse } from '../http/problem.ts';
import type { MockOptions } from '../options.ts';
import { MockState } from '../state.ts';
import { assetHandlers } from './assets.ts';
import { capabilitiesHandlers } from './capabilities.ts';
import { contractHandlers } from './contracts.ts';
import { customerHandlers } from './customers.ts';
import { invoiceHandlers } from './invoices.ts';
import { labelHandlers } from './label.ts';
import { paymentHandlers } from './payments.ts';
import { policyHandlers } from './policies.ts';
import { promiseHandlers } from './promises.ts';
import { sessionHandlers } from './session.ts';
import { summaryHandlers } from './summary.ts';

const RESOURCES = [
  sessionHandlers,
  capabilitiesHandlers,
  labelHandlers,
  summaryHandlers,
  customerHandlers,
  contractHandlers,
  invoiceHandlers,
  paymentHandlers,
  assetHandlers,
  policyHandlers,
  promiseHandlers,
];

/** Methods by path, for `Allow`. */
function methodsByPath(handlers: readonly HttpHandler[]): Map<string, string[]> {
  const methods = new Map<string, string[]>();
  for (const { info } of handlers) {
    const path = String(info.path);
    methods.set(path, [...(methods.get(path) ?? []), String(info.method)]);
  }
  return methods;
}

/** Answers what no handler took: 405 for a known path, 404 for others. Comes last. */
function fallback(state: MockState, origin: string, handlers: readonly HttpHandler[]): HttpHandler {
  const known = [...methodsByPath(handlers)].map(([path, methods]) => {
    const pattern = path.slice(origin.length).replaceAll(/:\w+/g, '[^/]+');
    return { pattern: new RegExp(`${pattern}$`), allow: methods.join(', ') };
  });
  return http.all(`${origin}/v1/*`, ({ request }) => {
    const { pathname, search } = new URL(request.url);
    const match = known.find(({ pattern }) => pattern.test(pathname));
    const extras = match && { headers: { allow: match.allow } };
    const response = problemResponse(match ? 'method-not-allowed' : 'not-found', state.nextTrace(), extras);
    state.log({ method: request.method, path: pathname, query: search, status: response.status });
    return response;
  });
}

/** Handlers on a state made elsewhere. */
export function handlersOf(state: MockState, origin = '*'): HttpHandler[] {
  const api = createApi(state, origin);
  const handlers = RESOURCES.flatMap((make) => make(api));
  return [...handlers, fallback(state, origin, handlers)];
}

/** Handlers of one lessor. `origin` is what stands before `/v1`, such as `https://lessor.example`; any by default. */
export function createHandlers(options: MockOptions & { origin?: string }): HttpHandler[] {
  return handlersOf(new MockState(options), options.origin);
}
