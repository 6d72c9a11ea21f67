/** Abort signals: one kind of error, and promises that stop waiting. */
import { TimeoutError } from '../core/errors.ts';

/** Milliseconds beyond which a timer fires at once. */
export const LONGEST_TIMER = 2_147_483_647;

/** What to throw for an aborted signal: its own error, an `AbortError` around any other reason, or a time-out. */
export function abortError(signal: AbortSignal, operation: string): Error {
  const reason: unknown = signal.reason;
  if (reason instanceof Error && reason.name === 'AbortError') return reason;
  // AbortSignal.timeout(): the caller set a limit of their own.
  if (reason instanceof Error && reason.name === 'TimeoutError') return new TimeoutError(operation);
  return new DOMException('The call was aborted.', 'AbortError');
}

/** Settles like `promise`, or rejects as soon as `signal` aborts. The promise itself goes on: others may share it. */
export function whileWaiting<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise<T>((resolve, reject) => {
    const stop = () => reject(signal.reason as Error);
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
