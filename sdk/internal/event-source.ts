/** Events of a lessor through the adapter: as a stream, or in pages. */
import { ResponseShapeError } from '../core/errors.ts';
import type { LessorEvent } from '../schemas/event.ts';
import type { Caller } from './caller.ts';
import { NoStreamError } from './live.ts';
import type { LiveSource } from './live.ts';
import { dropNulls } from './nulls.ts';
import { eventPageShape, lessorEventShape } from '../shapes/event.ts';
import { read, readRows } from './rows.ts';
import { SseParser } from './sse.ts';

const schemas = () => import('../schemas/event.ts');
const PAGE = {
  operation: 'events.list',
  shape: eventPageShape,
  schema: async () => (await schemas()).eventPageSchema,
};
const EVENT = {
  operation: 'events.list',
  shape: lessorEventShape,
  schema: async () => (await schemas()).lessorEventSchema,
};

/** Time within which a stream must begin, in milliseconds. */
const OPENING_TIMEOUT = 15_000;

/** The events that this caller may hear. */
export function eventSourceOf(caller: Caller): LiveSource {
  return {
    async stream(lastEventId, signal, tell) {
      const input = { stream: { lastEventId } };
      const options = { signal, maxRetries: 0, timeout: OPENING_TIMEOUT };
      const answer = await caller.call('events.list', input, options);
      if (!(answer instanceof Response) || !isStream(answer) || !answer.body) throw new NoStreamError();
      tell.alive();
      const parser = new SseParser();
      const decoder = new TextDecoder();
      for await (const bytes of chunksOf(answer.body, signal)) {
        tell.alive();
        const told = parser.push(decoder.decode(bytes, { stream: true }));
        if (parser.retry !== undefined) tell.retry(parser.retry);
        for (const { id, data } of told) {
          const event = await eventIn(id, data);
          if (id) tell.position(id);
          if (event) tell.event(event);
        }
        if (parser.lastEventId) tell.position(parser.lastEventId);
      }
    },
    poll: (since, signal) => readPage(caller, since, signal),
  };
}

function isStream(answer: Response): boolean {
  return /^text\/event-stream\b/i.test(answer.headers.get('content-type') ?? '');
}

/** An event, unless it cannot be read: a lessor may send others. */
async function eventIn(id: string, data: string): Promise<LessorEvent | undefined> {
  try {
    const value = dropNulls(JSON.parse(data)) as object;
    return (await readRows(EVENT, [{ ...value, eventId: id }])).items[0];
  } catch {
    return undefined;
  }
}

/** Pieces of a body; lets go of it however the reading ends. Browsers cannot iterate over streams everywhere. */
async function* chunksOf(body: ReadableStream<Uint8Array>, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  const leave = () => void reader.cancel().catch(() => undefined);
  signal.addEventListener('abort', leave, { once: true });
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (signal.aborted) throw signal.reason;
      if (done) return;
      yield value;
    }
  } finally {
    signal.removeEventListener('abort', leave);
    leave();
  }
}

/** One page of events. Throws {@link ResponseShapeError} when it is none. */
export async function readPage(
  caller: Caller,
  since: string | undefined,
  signal?: AbortSignal,
): Promise<{ items: LessorEvent[]; lastEventId: string }> {
  const answer = await caller.call('events.list', { params: { since } }, { signal });
  if (answer instanceof Response)
    throw new ResponseShapeError('events.list', [{ path: '', message: 'stream' }]);
  const { items, lastEventId } = await read(PAGE, answer);
  return { items: (await readRows(EVENT, items)).items, lastEventId };
}
