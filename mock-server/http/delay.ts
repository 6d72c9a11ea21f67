/** Waiting that ends when the caller goes away. */

/** Waits; rejects with the signal's reason as soon as it aborts. `Infinity` waits for the abort alone. */
export function delay(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (milliseconds <= 0) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const finish = (): void => {
      signal.removeEventListener('abort', abort);
      resolve();
    };
    const timer = Number.isFinite(milliseconds) ? setTimeout(finish, milliseconds) : undefined;
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
  });
}
