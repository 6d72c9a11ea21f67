/** Events of a lessor through the adapter: as a stream, or in pages. */
import { ResponseShapeError } from '../core/errors.ts';
import type { LessorEvent } from '../schemas/event.ts';
import type { Caller } from './caller.ts';
import { NoStreamError } from './live.ts';
import type { LiveSource } from './live.ts';
import { fetched, parse, parseRows } from './rows.ts';
import { SseParser } from './sse.ts';

const events = /* @__PURE__ */ fetched(async () => {
  const { lessorEventSchema: row } = await import('../schemas/event.ts');
  return { row };
});

/** Time within which a stream must begin, in milliseconds. */
const OPENING_TIMEOUT = 15_000;

/** The events that this caller may hear. */
export function eventSourceOf(caller: Caller): LiveSource {
  return {
    async stream(lastEventId, signal, tell) {
      const { row } = await events();
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
          const event = eventIn(row, id, data);
          if (id) tell.position(id);
          if (event) tell.event(event);
        }
        if (parser.lastEventId) tell.position(parser.lastEventId);
      }
    },
    poll: (since, signal) => readPage(caller, since, signal),
  };
}

type Row = Awaited<ReturnType<typeof events>>['row'];

function isStream(answer: Response): boolean {
  return /^text\/event-stream\b/i.test(answer.headers.get('content-type') ?? '');
}

/** An event, unless it cannot be read: a lessor may send others. */
function eventIn(row: Row, id: string, data: string): LessorEvent | undefined {
  try {
    const value = JSON.parse(data) as object;
    return parseRows(row, [{ ...value, eventId: id }]).items[0];
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
  const { eventPageSchema, lessorEventSchema } = await import('../schemas/event.ts');
  const answer = await caller.call('events.list', { params: { since } }, { signal });
  if (answer instanceof Response)
    throw new ResponseShapeError('events.list', [{ path: '', message: 'stream' }]);
  const { items, lastEventId } = parse('events.list', eventPageSchema, answer);
  return { items: parseRows(lessorEventSchema, items).items, lastEventId };
}
