/** The mock lessor as a real HTTP server, for tests and for integrators in any language. */
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAnswerer } from './handlers/index.ts';
import type { Answerer } from './handlers/index.ts';
import { problemResponse } from './http/problem.ts';
import type { MockControl, MockOptions } from './options.ts';
import { answerControl } from './server/control.ts';
import { applyCors, isPreflight } from './server/cors.ts';
import { BodyTooLargeError, readRequest } from './server/request.ts';
import { sendResponse } from './server/response.ts';
import { MockState } from './state.ts';

export type { MockControl, MockOptions, RequestRecord, Role } from './options.ts';
export type { ScenarioName } from './scenarios/names.ts';

export interface ServerOptions extends MockOptions {
  /** Default 0: a free one. */
  port?: number;
  /** Interface to listen on. Default `127.0.0.1`, so that the mock is not seen from other machines. */
  host?: string;
  /**
   * Stands around everything that is answered, the control paths too, before the server listens.
   * @internal
   */
  keep?: (state: MockState, answer: Answerer) => Promise<Answerer>;
}

export interface MockServer {
  /** Base address, without a slash at the end. */
  url: string;
  control: MockControl;
  /** Breaks what is open and frees the port. May be called twice. */
  close(): Promise<void>;
}

const KEEP_ALIVE_MS = 65_000;

/** Starts the server. @throws when the port is taken. */
export async function startMockServer(options: ServerOptions = {}): Promise<MockServer> {
  const state = new MockState(options);
  const api = createAnswerer(state);
  const all: Answerer = async (request) => (await answerControl(state, request)) ?? api(request);
  const answer = options.keep ? await options.keep(state, all) : all;
  const server = createServer((incoming, outgoing) => void serve(state, answer, incoming, outgoing));
  // Moving the business date by years takes a moment, in which nobody's connection counts as idle.
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  const host = options.host ?? '127.0.0.1';
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  state.publicUrl = url;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`, control: state, close };
}

async function serve(
  state: MockState,
  answer: Answerer,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  // A caller that hangs up ends waits and streams.
  const gone = new AbortController();
  outgoing.once('close', () => gone.abort());
  applyCors(incoming, outgoing);
  if (isPreflight(incoming)) {
    outgoing.writeHead(204).end();
    return;
  }
  try {
    const request = await readRequest(incoming, gone.signal);
    const response = await answer(request);
    if (response.type === 'error') outgoing.destroy();
    else await sendResponse(response, outgoing);
  } catch (error) {
    if (!(error instanceof BodyTooLargeError)) outgoing.destroy();
    else await sendResponse(problemResponse('payload-too-large', state.nextTrace()), outgoing);
  }
}
