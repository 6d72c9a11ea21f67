/** Failures as events: one per failure and widget, never a console line. */
import { LeaseErrorEvent } from '../context/events.ts';
import { asLeasekitError } from '../context/session.ts';
import { ResponseShapeError, UnauthorizedError } from '../../sdk/index.ts';
import type { RejectedRow } from '../../sdk/index.ts';

const reported = new WeakMap<EventTarget, WeakSet<object>>();

/**
 * Sends `lease-error` from a widget, once for each failure even when several of its controllers meet it. The end of a
 * session is no failure: the provider tells it.
 */
export function reportError(host: EventTarget, failure: unknown, source: string): void {
  const error = asLeasekitError(failure, source);
  const seen = reported.get(host) ?? new WeakSet<object>();
  if (error instanceof UnauthorizedError || seen.has(error)) return;
  reported.set(host, seen.add(error));
  host.dispatchEvent(new LeaseErrorEvent(error, source));
}

/** Sends one `lease-error` for all rows of an answer that had to be left out. */
export function reportRejected(host: EventTarget, answer: unknown, source: string): void {
  if (typeof answer !== 'object' || answer === null || !('rejected' in answer)) return;
  const rows = answer.rejected as readonly RejectedRow[] | undefined;
  if (!rows?.length) return;
  const issues = rows.flatMap((row) =>
    row.issues.map(({ path, message }) => ({ path: `${row.index}.${path}`, message })),
  );
  host.dispatchEvent(new LeaseErrorEvent(new ResponseShapeError(source, issues), source));
}
