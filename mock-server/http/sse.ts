/** Server-sent events (HTML Living Standard, 9.2) as the body of an answer. */
import type { LessorEvent } from '../../sdk/schemas/event.ts';
import type { MockState } from '../state.ts';

/** What a stream tells. */
export interface EventSource {
  /** Position before the first event: who comes back with it has missed nothing. */
  readonly startId: string;
  /** Events that the reader has missed. */
  readonly backlog: readonly LessorEvent[];
  /** Calls back for every event from now on; the answer ends it. */
  readonly listen: (send: (event: LessorEvent) => void) => () => void;
}

/** How long a reader should wait before it comes back. */
const RETRY_MS = 1000;

/** A stream that ends when the reader goes away or the lessor is made anew. */
export function eventStream(state: MockState, signal: AbortSignal, source: EventSource): Response {
  const encoder = new TextEncoder();
  let end = (_broken?: unknown): void => undefined;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const write = (text: string): void => controller.enqueue(encoder.encode(text));
      const send = ({ eventId, ...event }: LessorEvent): void =>
        write(`id: ${eventId}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
      write(`retry: ${RETRY_MS}\nid: ${source.startId}\n: ready\n\n`);
      source.backlog.forEach(send);
      const unlisten = source.listen(send);
      const heartbeat = setInterval(() => write(': heartbeat\n\n'), state.heartbeatMs);
      // In Node a stream that nobody reads must not keep the process alive.
      (heartbeat as { unref?: () => void }).unref?.();
      const leave = (): void => end(signal.reason);
      const finish = (): void => end();
      end = (broken) => {
        end = () => undefined;
        clearInterval(heartbeat);
        unlisten();
        state.streams.delete(finish);
        signal.removeEventListener('abort', leave);
        if (broken === CANCELLED) return;
        if (broken === undefined) controller.close();
        else controller.error(broken);
      };
      state.streams.add(finish);
      if (signal.aborted) leave();
      else signal.addEventListener('abort', leave, { once: true });
    },
    cancel() {
      end(CANCELLED);
    },
  });
  return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
}

/** The reader has closed the stream, so that nothing may be written to it any more. */
const CANCELLED = Symbol('cancelled');
