/** From a request to its answer: scenario, sign-in, handler, errors, headers, log; the same for every resource. */
import { LessorRuleError } from '../engine/rule-error.ts';
import { faultAfter, faultBefore } from '../scenarios/faults.ts';
import type { Resource } from '../scenarios/names.ts';
import { offeredCapabilities } from '../scenarios/offer.ts';
import type { MockState } from '../state.ts';
import { chooseLanguage } from '../words/index.ts';
import { announceWrite } from './announce.ts';
import { audited } from './audited.ts';
import { anybody, authenticate, bearerOf } from './caller.ts';
import { delay } from './delay.ts';
import type { Exchange } from './exchange.ts';
import type { Route } from './route.ts';
import { ProblemError, problemResponse } from './problem.ts';

type Answer = (exchange: Exchange) => Response | Promise<Response>;
/** An answer for somebody who is not signed in. */
export type OpenAnswer = (state: MockState, request: Request) => Response | Promise<Response>;

/** Makes routes. A path is written as in the Lessor API, `/v1/invoices/:id`. */
export interface Api {
  get(resource: Resource, path: string, answer: Answer): Route;
  post(resource: Resource, path: string, answer: Answer): Route;
  put(resource: Resource, path: string, answer: Answer): Route;
  patch(resource: Resource, path: string, answer: Answer): Route;
  delete(resource: Resource, path: string, answer: Answer): Route;
  /** A GET that needs no token, because a sign-in page reads it. A token that is sent has to work all the same. */
  anybody(resource: Resource, path: string, answer: Answer): Route;
  /** A POST that needs no token. */
  open(resource: Resource, path: string, answer: OpenAnswer): Route;
}

/** An {@link Api} on one state. */
export function createApi(state: MockState): Api {
  const guarded =
    (method: Route['method']) =>
    (resource: Resource, path: string, answer: Answer): Route => ({
      method,
      path,
      answer: (request, params) =>
        handle(state, resource, request, async () => {
          const exchange = createExchange(state, resource, request, params);
          const response = await (method === 'GET' ? answer(exchange) : audited(exchange, path, answer));
          await announceWrite(exchange, response);
          return response;
        }),
    });
  return {
    get: guarded('GET'),
    post: guarded('POST'),
    put: guarded('PUT'),
    patch: guarded('PATCH'),
    delete: guarded('DELETE'),
    anybody: (resource, path, answer) => ({
      method: 'GET',
      path,
      answer: (request, params) =>
        handle(state, resource, request, () =>
          answer(createExchange(state, resource, request, params, true)),
        ),
    }),
    open: (resource, path, answer) => ({
      method: 'POST',
      path,
      answer: (request) => handle(state, resource, request, () => answer(state, request)),
    }),
  };
}

/** Answers, whatever happens on the way. Only an abort of the caller rejects. */
async function handle(
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
      const { pointer, code, params } = error;
      const errors = [{ pointer, code, ...(params && { params }) }];
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
  params: Readonly<Record<string, string>>,
  forAnybody = false,
): Exchange {
  const { lessor } = state;
  const caller =
    forAnybody && bearerOf(request) === undefined ? anybody(state, request) : authenticate(state, request);
  const capabilities = offeredCapabilities(state.scenario, lessor.capabilities);
  if (
    capabilities.resources[resource] === undefined &&
    lessor.capabilities.resources[resource] !== undefined
  ) {
    throw new ProblemError('not-offered');
  }
  const url = new URL(request.url);
  const language = chooseLanguage(request.headers.get('accept-language'), lessor.label.locales);
  const view = caller.view.in(language);
  return { state, lessor, capabilities, resource, request, url, params, caller, language, view };
}
