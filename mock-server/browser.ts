/** The mock lessor behind a service worker: the page's own `fetch` reaches it, the network panel shows it. */
import { setupWorker } from 'msw/browser';
import { handlersOf } from './msw.ts';
import type { MockControl, MockOptions } from './options.ts';
import { MockState } from './state.ts';

export interface WorkerOptions extends MockOptions {
  /** What stands before `/v1`. Any address by default. */
  origin?: string;
  /** Address of MSW's worker script. Default `/mockServiceWorker.js`. */
  workerUrl?: string;
}

/** Starts the worker; requests it has no answer for go on to the network. */
export async function startMockWorker(options: WorkerOptions = {}): Promise<MockControl & { stop(): void }> {
  const state = new MockState(options);
  const worker = setupWorker(...handlersOf(state, options.origin));
  await worker.start({
    quiet: true,
    onUnhandledRequest: 'bypass',
    serviceWorker: { url: options.workerUrl ?? '/mockServiceWorker.js' },
  });
  return Object.assign(state, { stop: () => worker.stop() });
}
