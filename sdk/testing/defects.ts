/** Defects that real servers have, each planted into a sound one: a `fetch` around its `fetch`. For the kit's own test. */
import type { Row } from '../conformance/server.ts';

/** A `fetch` that answers like another one, but for one defect. */
export type Plant = (sound: typeof fetch) => typeof fetch;

/** One defect and the check that must find it. */
export interface Defect {
  /** What is wrong, in words. */
  readonly name: string;
  /** Id of the check that must fail. */
  readonly foundBy: string;
  readonly plant: Plant;
}

type Body = Record<string, unknown>;
/** Changes an answer's body in place, or returns another. Gets the address that was asked. */
type Change = (body: Body, url: URL) => Body | void;

/** Bends the JSON of good answers to requests that fit. */
export function bend(method: string, path: RegExp, change: Change): Plant {
  return (sound) => async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    const response = await sound(request);
    const isJson = /^application\/json/.test(response.headers.get('content-type') ?? '');
    if (request.method !== method || !path.test(url.pathname) || !response.ok || !isJson) return response;
    const body = (await response.json()) as Body;
    const bent = change(body, url) ?? body;
    return new Response(JSON.stringify(bent), { status: response.status, headers: response.headers });
  };
}

/** Bends one row of a list. */
export function bendRow(
  path: RegExp,
  change: (row: Body) => void,
  which: (row: Body) => boolean = () => true,
): Plant {
  return bend('GET', path, (body) => {
    const row = ((body['items'] ?? []) as Body[]).find(which);
    if (row) change(row);
  });
}

/** Bends requests before they are answered. */
export function ask(path: RegExp, change: (url: URL, headers: Headers, method: string) => void): Plant {
  return (sound) => async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    if (!path.test(url.pathname)) return sound(request);
    const headers = new Headers(request.headers);
    change(url, headers, request.method);
    const body = request.method === 'GET' ? undefined : await request.text();
    return sound(url, { method: request.method, headers, body, signal: request.signal });
  };
}

/** Answers refusals of one status otherwise. */
export function refuse(status: number, change: (response: Response, body: Body) => Response): Plant {
  return (sound) => async (input, init) => {
    const response = await sound(input, init);
    return response.status === status ? change(response, (await response.clone().json()) as Body) : response;
  };
}

/** A refusal with another body or status. */
export function again(response: Response, body: unknown, status = response.status, type?: string): Response {
  const headers = new Headers(response.headers);
  if (type !== undefined) headers.set('content-type', type);
  return new Response(JSON.stringify(body), { status, headers });
}

/** The amount of a field changed by so much. */
export function addTo(row: Body | undefined, field: string, more: number): void {
  const money = row?.[field] as { amount: number } | undefined;
  if (money) money.amount += more;
}

/** The summary's first currency. */
export function firstCurrency(body: Body): Body {
  return ((body['currencies'] ?? []) as Body[])[0] ?? {};
}

/** A bucket of the summary. */
export function bucketOf(body: Body, name: string): Row & Body {
  return (firstCurrency(body)[name] ?? {}) as Body;
}
