/** Calls a server that claims to speak the Lessor API, without believing anything it says. */
import type { OperationName } from '../adapters/operations.ts';
import { routeOf } from '../adapters/routes.ts';

/** What came back. */
export interface Reply {
  readonly method: string;
  /** Path and query that were asked. */
  readonly path: string;
  readonly status: number;
  readonly headers: Headers;
  /** The body as text; empty for bytes that are no text. */
  readonly text: string;
  /** The body as JSON; undefined when it is none. */
  readonly json: unknown;
}

/** What to send beside method and path. */
export interface Ask {
  readonly id?: string;
  readonly params?: Readonly<Record<string, string | undefined>>;
  readonly body?: unknown;
  readonly bytes?: { readonly mime: string; readonly content: Uint8Array<ArrayBuffer> };
  readonly headers?: Readonly<Record<string, string>>;
  /** Another token; null for none. */
  readonly token?: string | null;
}

/** How a server is reached. */
export interface ProbeOptions {
  /** Address without `/v1`. */
  readonly url: string;
  readonly token?: string;
  readonly fetch?: typeof fetch;
  /** Limit of one call in milliseconds. Default 15,000. */
  readonly timeout?: number;
}

const TEXTUAL = /json|text|xml/;

/** One server and the token that opens it. */
export class Probe {
  readonly #base: string;
  readonly #token: string | undefined;
  readonly #fetch: typeof fetch;
  readonly #timeout: number;
  readonly #rows = new Map<string, Promise<readonly unknown[]>>();

  constructor({ url, token, fetch: fetcher = (input, init) => fetch(input, init), timeout }: ProbeOptions) {
    this.#base = url.replace(/\/+$/, '').replace(/\/v1$/, '');
    this.#token = token;
    this.#fetch = fetcher;
    this.#timeout = timeout ?? 15_000;
  }

  /** Calls an operation. @throws what `fetch` throws. */
  call(operation: OperationName, ask: Ask = {}): Promise<Reply> {
    const { method, path } = routeOf(operation);
    return this.send(method, `/v1/${path.replace('{id}', () => encodeURIComponent(ask.id ?? ''))}`, ask);
  }

  /** Sends a request to a path. @throws what `fetch` throws. */
  async send(method: string, path: string, ask: Ask = {}): Promise<Reply> {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(ask.params ?? {}))
      if (value !== undefined) query.set(name, value);
    const asked = query.size > 0 ? `${path}?${query.toString()}` : path;
    const token = ask.token === undefined ? this.#token : (ask.token ?? undefined);
    const headers: Record<string, string> = { accept: 'application/json' };
    if (token !== undefined) headers['authorization'] = `Bearer ${token}`;
    if (ask.bytes) headers['content-type'] = ask.bytes.mime;
    else if (ask.body !== undefined) headers['content-type'] = 'application/json';
    const body = ask.bytes?.content ?? (ask.body === undefined ? undefined : textOf(ask.body));
    const signal = AbortSignal.timeout(this.#timeout);
    const init = { method, headers: { ...headers, ...ask.headers }, body, signal };
    const response = await this.#fetch(this.#base + asked, init);
    const textual = TEXTUAL.test(response.headers.get('content-type') ?? 'text');
    const text = textual ? await response.text() : '';
    if (!textual) await response.arrayBuffer();
    return {
      method,
      path: asked,
      status: response.status,
      headers: response.headers,
      text,
      json: parse(text),
    };
  }

  /** First rows of a list; none when it fails. The same question is asked once. */
  rows<T extends object>(
    operation: OperationName,
    params: Readonly<Record<string, string>> = {},
    id?: string,
  ): Promise<readonly T[]> {
    const key = JSON.stringify([operation, id, params]);
    const known = this.#rows.get(key) as Promise<readonly T[]> | undefined;
    if (known) return known;
    const asked = this.call(operation, { id, params }).then(({ json }) => itemsOf(json) as readonly T[]);
    this.#rows.set(key, asked);
    return asked;
  }

  /** Forgets rows that may have changed. */
  forget(): void {
    this.#rows.clear();
  }

  /** The label's business date. */
  async today(): Promise<string> {
    const { json } = await this.call('label.get');
    const day = (json as { businessDate?: unknown } | undefined)?.businessDate;
    return typeof day === 'string' ? day : '';
  }
}

/** The rows of a list answer. */
export function itemsOf(json: unknown): readonly unknown[] {
  const items = (json as { items?: unknown } | undefined | null)?.items;
  return Array.isArray(items) ? items : [];
}

function textOf(body: unknown): string {
  return typeof body === 'string' ? body : JSON.stringify(body);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
