/** One request on its way to an answer: what every handler gets. */
import type { Capabilities } from '../../sdk/schemas/capabilities.ts';
import type { CustomerView, Lessor } from '../engine/index.ts';
import type { Resource } from '../scenarios/names.ts';
import { shapeBody } from '../scenarios/shape.ts';
import type { MockState } from '../state.ts';
import type { Language } from '../words/index.ts';
import type { Caller } from './caller.ts';
import { permits } from './caller.ts';
import { etagOf, matchesTag } from './etag.ts';
import { ProblemError } from './problem.ts';

export interface Exchange {
  readonly state: MockState;
  readonly lessor: Lessor;
  /** What is offered, the scenario taken into account. */
  readonly capabilities: Capabilities;
  readonly resource: Resource;
  readonly request: Request;
  readonly url: URL;
  readonly params: Readonly<Record<string, string>>;
  readonly caller: Caller;
  /** The reader's. */
  readonly language: Language;
  /** Answers in that language. */
  readonly view: CustomerView;
}

/** Path parameter `id`. */
export function idOf(exchange: Exchange): string {
  return exchange.params.id ?? '';
}

/** Refuses a caller without the permission with 403. */
export function requirePermission(exchange: Exchange, permission: string): void {
  if (!permits(exchange.caller, permission)) throw new ProblemError('forbidden');
}

/** A JSON answer, its rows bent as the scenario wants. */
export function json(
  exchange: Exchange,
  body: unknown,
  init: { status?: number; etag?: string } = {},
): Response {
  const shaped = shapeBody(exchange.state.scenario, exchange.resource, body);
  const headers = new Headers({ 'content-type': 'application/json' });
  if (init.etag !== undefined) headers.set('etag', init.etag);
  return new Response(JSON.stringify(shaped), { status: init.status ?? 200, headers });
}

/** One record with its entity tag; 304 when the caller has this version, 404 when there is none. */
export function record(exchange: Exchange, value: object | undefined, status = 200): Response {
  if (value === undefined) throw new ProblemError('not-found');
  const etag = etagOf(JSON.stringify(value));
  const known = exchange.request.headers.get('if-none-match');
  if (exchange.request.method === 'GET' && known !== null && matchesTag(known, etag)) {
    return new Response(null, { status: 304, headers: { etag } });
  }
  return json(exchange, value, { status, etag });
}
