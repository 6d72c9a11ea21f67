/** Faults of transport and status: what goes wrong before a handler runs, or with the body it gives. */
import { bearerOf } from '../http/caller.ts';
import { delay } from '../http/delay.ts';
import type { FieldProblem, ProblemCode } from '../http/problem.ts';
import { problemResponse } from '../http/problem.ts';
import type { MockState } from '../state.ts';
import type { ParsedScenario, Resource, Scenario } from './names.ts';
import { concerns } from './names.ts';

const STATUS_FAULTS: Partial<Record<Scenario, ProblemCode>> = {
  unauthorized: 'unauthorized',
  forbidden: 'forbidden',
  notFound: 'not-found',
  serverError: 'internal-error',
};
const WRITE_FAULTS: Partial<Record<Scenario, ProblemCode>> = {
  conflict: 'conflict',
  precondition: 'precondition-failed',
  invalid: 'invalid-request',
};
const WRITABLE: ReadonlySet<Resource> = new Set([
  'promises',
  'session',
  'sessions',
  'password',
  'profile',
  'emails',
  'reminders',
  'users',
  'messages',
  'notifications',
  'reports',
  'reportSchedules',
  'requests',
  'documents',
  'uploads',
]);
const EVENT_STREAM = 'text/event-stream';
const RETRY_AFTER_SECONDS = '1';

/** The answer of the fault, if the scenario has one for this request. May take its time, or for ever. */
export async function faultBefore(
  state: MockState,
  resource: Resource,
  request: Request,
  traceId: string,
): Promise<Response | undefined> {
  const { scenario } = state;
  if (!concerns(scenario, resource)) return undefined;
  const key = `${request.method} ${new URL(request.url).pathname}`;
  switch (scenario.name) {
    case 'offline':
      return Response.error();
    case 'never':
      await delay(Number.POSITIVE_INFINITY, request.signal);
      return undefined;
    case 'slow':
      await delay(state.slowMs, request.signal);
      return undefined;
    case 'lateThenFresh':
      if (state.count(key) === 0) await delay(state.slowMs, request.signal);
      return undefined;
    case 'expiredToken':
      return state.isFirstToken(bearerOf(request) ?? '')
        ? problemResponse('token-expired', traceId)
        : undefined;
    case 'rateLimited':
      if (state.count(key) > 0) return undefined;
      return problemResponse('rate-limited', traceId, { headers: { 'retry-after': RETRY_AFTER_SECONDS } });
    case 'failAfterFirst':
      return state.count(key) > 0 ? problemResponse('internal-error', traceId) : undefined;
    default:
      return statusFault(scenario, resource, request, traceId);
  }
}

function statusFault(
  scenario: ParsedScenario,
  resource: Resource,
  request: Request,
  traceId: string,
): Response | undefined {
  const code = STATUS_FAULTS[scenario.name];
  if (code) return problemResponse(code, traceId);
  const writeCode = WRITE_FAULTS[scenario.name];
  if (!writeCode) return undefined;
  // Reads do not conflict: they fail only where a resource that has no writes is named.
  const hitsReads = scenario.resource !== undefined && !WRITABLE.has(resource);
  if (request.method === 'GET' && !hitsReads) return undefined;
  const errors: FieldProblem[] | undefined =
    writeCode === 'invalid-request'
      ? [{ pointer: request.method === 'GET' ? '/query/q' : '/amount', code: 'not_acceptable' }]
      : undefined;
  return problemResponse(writeCode, traceId, { errors });
}

/** Spoils the body of a good answer when the scenario wants it. */
export function faultAfter(state: MockState, resource: Resource, response: Response): Response {
  const { scenario } = state;
  if (!response.ok || response.body === null || !concerns(scenario, resource)) return response;
  if (scenario.name === 'malformedBody') {
    void response.body.cancel();
    return new Response('<!doctype html><title>Maintenance</title><p>Back soon.', {
      status: 200,
      headers: { 'content-type': 'application/json' },
    });
  }
  if (scenario.name !== 'halfAnswer') return response;
  return new Response(half(response), { status: response.status, headers: response.headers });
}

/** The first half of the body, then a broken connection; of a stream without end, its first piece. */
function half(response: Response): ReadableStream<Uint8Array> {
  if (response.headers.get('content-type') === EVENT_STREAM && response.body)
    return firstPiece(response.body);
  return new ReadableStream<Uint8Array>(
    {
      async start(controller) {
        const whole = new Uint8Array(await response.arrayBuffer());
        controller.enqueue(whole.subarray(0, Math.ceil(whole.length / 2)));
      },
      pull(controller) {
        // Not in start: an error raised there would throw the queued half away.
        controller.error(new TypeError('network error'));
      },
    },
    { highWaterMark: 1 },
  );
}

function firstPiece(body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  let pieces = 0;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { value } = await reader.read();
        if (pieces++ === 0 && value) return controller.enqueue(value);
        controller.error(new TypeError('network error'));
        void reader.cancel();
      },
      cancel: () => reader.cancel(),
    },
    { highWaterMark: 0 },
  );
}
