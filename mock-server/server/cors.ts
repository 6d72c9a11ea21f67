/** Lets pages of any origin call the mock: it holds no secrets and takes no cookies. */
import type { IncomingMessage, ServerResponse } from 'node:http';

const ALLOWED_HEADERS =
  'Authorization, Accept, Accept-Language, Content-Type, Idempotency-Key, If-Match, If-None-Match, Content-Range, Last-Event-ID, Upload-Offset, X-Act-For-Customer';
const EXPOSED_HEADERS =
  'Allow, Content-Disposition, Content-Length, ETag, Idempotency-Replayed, Retry-After, Upload-Offset, WWW-Authenticate, X-Trace-Id';

/** True for the question a browser asks before a request. */
export function isPreflight(incoming: IncomingMessage): boolean {
  return incoming.method === 'OPTIONS' && incoming.headers['access-control-request-method'] !== undefined;
}

/** Sets the headers on every answer, errors included: a page must be able to read those too. */
export function applyCors(incoming: IncomingMessage, outgoing: ServerResponse): void {
  outgoing.setHeader('access-control-allow-origin', '*');
  outgoing.setHeader('access-control-expose-headers', EXPOSED_HEADERS);
  if (!isPreflight(incoming)) return;
  outgoing.setHeader('access-control-allow-methods', 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS');
  // A custom header of an embedder's client must not stop it here.
  const asked = incoming.headers['access-control-request-headers'];
  outgoing.setHeader('access-control-allow-headers', asked ?? ALLOWED_HEADERS);
  outgoing.setHeader('access-control-max-age', '600');
  outgoing.setHeader('vary', 'Access-Control-Request-Headers');
}
