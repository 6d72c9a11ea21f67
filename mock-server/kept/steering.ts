/** Time that passes by the control, without a request: kept as if it had been asked for over HTTP. */
import type { MockState, Steering } from '../state.ts';
import { Bodies } from './bodies.ts';
import type { Entry } from './keeper.ts';

const PATH = /^\/__mock\/(advance|clock)$/;

/** Whether a path lets time pass: the state tells of it, whoever asked. */
export const isSteering = (path: string): boolean => PATH.test(path);

/** What to keep of it. */
export function entryOf({ action, ...body }: Steering): Entry {
  const path = `/__mock/${action}`;
  return { method: 'POST', path, headers: {}, body: JSON.stringify(body), status: 200 };
}

/** Lets time pass again. @throws RangeError where it cannot. */
export function steerAgain(state: MockState, { body, status }: Entry): void {
  // What was refused then changed nothing.
  if (status >= 300) return;
  const { date, seconds } = JSON.parse(Bodies.text(body)) as { date?: string; seconds?: number };
  if (date !== undefined) state.advanceTo(date);
  if (seconds !== undefined) state.forward(seconds);
}
