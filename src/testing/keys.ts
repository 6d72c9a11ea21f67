import type { Mounted } from './mount.ts';

/** Idempotency keys of what is posted to a path from now on, in order. */
export function keysOf(provider: Mounted<Element>['provider'], path: RegExp): (string | null)[] {
  const { fetch } = provider;
  const keys: (string | null)[] = [];
  provider.fetch = (input, init) => {
    const request = new Request(input, init);
    const isAsked = request.method === 'POST' && path.test(new URL(request.url).pathname);
    if (isAsked) keys.push(request.headers.get('idempotency-key'));
    return fetch!(request);
  };
  return keys;
}
