/** From a request to its answer: scenario, sign-in, handler, errors, headers, log; the same for every resource. */
import { http } from 'msw';
import type { HttpHandler } from 'msw';
import { LessorRuleError } from '../engine/rule-error.ts';
import { faultAfter, faultBefore } from '../scenarios/faults.ts';
import type { Resource } from '../scenarios/names.ts';
import { offeredCapabilities } from '../scenarios/offer.ts';
import type { MockState } from '../state.ts';
import { bearerOf, identify, roleOf } from './caller.ts';
import type { Caller } from './caller.ts';
import { delay } from './delay.ts';
import type { Exchange } from './exchange.ts';
import { ProblemError, problemResponse } from './problem.ts';

type Answer = (exchange: Exchange) => Response | Promise<Response>;
/** An answer for somebody who is not signed in. */
export type OpenAnswer = (state: MockState, request: Request) => Response | Promise<Response>;

/** Registers handlers. A path is written as in the Lessor API, `/v1/invoices/:id`. */
export interface Api {
  get(resource: Resource, path: string, answer: Answer): HttpHandler;
  post(resource: Resource, path: string, answer: Answer): HttpHandler;
  delete(resource: Resource, path: string, answer: Answer): HttpHandler;
  /** A POST that needs no token. */
  open(resource: Resource, path: string, answer: OpenAnswer): HttpHandler;
}

/** An {@link Api} on one state. `origin` is what stands before `/v1`; `*` takes any. */
export function createApi(state: MockState, origin: string): Api {
  const guarded =
    (resource: Resource, answer: Answer) =>
    ({ request, params }: { request: Request; params: Record<string, unknown> }): Promise<Response> =>
      handle(state, resource, request, () =>
        answer(createExchange(state, resource, request, params as Record<string, string>)),
      );
  return {
    get: (resource, path, answer) => http.get(origin + path, guarded(resource, answer)),
    post: (resource, path, answer) => http.post(origin + path, guarded(resource, answer)),
    delete: (resource, path, answer) => http.delete(origin + path, guarded(resource, answer)),
    open: (resource, path, answer) =>
      http.post(origin + path, ({ request }) =>
        handle(state, resource, request, () => answer(state, request)),
      ),
  };
}

/** Answers, whatever happens on the way. Only an abort of the caller rejects. */
export async function handle(
  state: MockState,
  resource: Resource,
  request: Request,
  answer: () => Response | Promise<Response>,
): Promise<Response> {
  const traceId = state.nextTrace();
  const { pathname, search } = new URL(request.url);
  const log = (status: number): void => {
    state.log({ method: request.method, path: pathname, query: search, status });
  };
  try {
    const fault = await faultBefore(state, resource, request, traceId);
    // A write waits inside its own handler: two with one key can then meet.
    if (!fault && request.method === 'GET') await delay(state.latencyMs, request.signal);
    const response = faultAfter(state, resource, fault ?? (await answerOrProblem(answer, traceId)));
    log(response.type === 'error' ? 0 : response.status);
    return response.type === 'error' ? response : finish(response, traceId);
  } catch (error) {
    log(0);
    throw error;
  }
}

async function answerOrProblem(
  answer: () => Response | Promise<Response>,
  traceId: string,
): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof ProblemError) return problemResponse(error.code, traceId, error.extras);
    if (error instanceof LessorRuleError) {
      const errors = [{ pointer: error.pointer, code: error.code }];
      return problemResponse(error.status === 409 ? 'conflict' : 'invalid-request', traceId, { errors });
    }
    if (error instanceof DOMException) throw error;
    return problemResponse('internal-error', traceId);
  }
}

function finish(response: Response, traceId: string): Response {
  response.headers.set('x-trace-id', traceId);
  response.headers.set('cache-control', 'no-store');
  return response;
}

function createExchange(
  state: MockState,
  resource: Resource,
  request: Request,
  params: Record<string, string>,
): Exchange {
  const { lessor } = state;
  const caller = authenticate(state, request);
  const capabilities = offeredCapabilities(state.scenario, lessor.capabilities);
  const family = resource === 'schedule' || resource === 'guarantees' ? 'contracts' : resource;
  if (capabilities.resources[family] === undefined && lessor.capabilities.resources[family] !== undefined) {
    throw new ProblemError('not-offered');
  }
  const url = new URL(request.url);
  return { state, lessor, capabilities, resource, request, url, params, caller, view: caller.view };
}

function authenticate(state: MockState, request: Request): Caller {
  const token = bearerOf(request);
  const challenge = { headers: { 'www-authenticate': 'Bearer' } };
  if (token === undefined) throw new ProblemError('unauthorized', challenge);
  if (token.startsWith('expired')) throw new ProblemError('token-expired', challenge);
  if (state.revoked.has(token)) throw new ProblemError('unauthorized', challenge);
  const role = roleOf(token, state.options.role ?? 'customer');
  return identify(state.lessor, role, request.headers.get('x-act-for-customer'));
}
