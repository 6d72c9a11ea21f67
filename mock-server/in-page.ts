/** The mock lessor inside the page: a `fetch` that never leaves it, without a service worker. */
import { createAnswerer } from './handlers/index.ts';
import type { Answerer } from './handlers/index.ts';
import { keepInTab } from './kept/page-journal.ts';
import type { MockControl, MockOptions } from './options.ts';
import { MockState } from './state.ts';
import type { Steering } from './state.ts';

export type { MockControl, MockOptions, RequestRecord, Role } from './options.ts';
export type { ScenarioName } from './scenarios/names.ts';

/** Base address the in-page lessor answers at; any other works as well. */
export const MOCK_BASE_URL = 'https://lessor.example';

export interface MockFetch {
  /** Behaves like the platform's: rejects with the signal's reason on abort, with a TypeError when offline. */
  fetch: typeof fetch;
  control: MockControl;
  /** A token that works; a new one when the last has expired. Fits `createClient({ getAccessToken })`. */
  getAccessToken: (call?: { reason?: 'initial' | 'expired' }) => string;
}

/** A lessor in memory, and the `fetch` that reaches it. The data is made when the first request comes. */
export function createMockFetch(options: MockOptions = {}): MockFetch {
  const state = new MockState(options);
  const answer = answererOf(state, options.keepAs);
  const mockFetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    const { signal } = request;
    signal.throwIfAborted();
    const response = await orAborted(answer(request), signal);
    if (response.type === 'error') throw new TypeError('Failed to fetch');
    return response;
  };
  let token = state.nextToken('demo');
  return {
    fetch: mockFetch,
    control: state,
    getAccessToken({ reason } = {}) {
      if (reason === 'expired') token = state.nextToken('demo');
      return token;
    },
  };
}

/** Answers at once, or once what this tab has kept is done again. */
function answererOf(state: MockState, keep: string | undefined): Answerer {
  const answer = createAnswerer(state);
  if (keep === undefined) return answer;
  const early: Steering[] = [];
  state.onSteered = (step) => early.push(step);
  let kept: Promise<Answerer> | undefined;
  return async (request) => (await (kept ??= keepInTab(keep, state, answer, early)))(request);
}

/** The answer, or the signal's reason as soon as it aborts. */
async function orAborted<T>(answer: Promise<T>, signal: AbortSignal): Promise<T> {
  let leave: (() => void) | undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    leave = () => reject(signal.reason as Error);
    signal.addEventListener('abort', leave, { once: true });
  });
  try {
    return await Promise.race([answer, aborted]);
  } finally {
    if (leave) signal.removeEventListener('abort', leave);
    // After an abort nobody waits for the answer, whose rejection would be reported as unhandled.
    answer.catch(() => undefined);
  }
}
