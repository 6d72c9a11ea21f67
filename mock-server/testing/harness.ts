/** A mock server for one test file, and a caller that is signed in. */
import { startMockServer } from '../node.ts';
import type { MockServer, ServerOptions } from '../node.ts';

/** What a JSON answer of the Lessor API may hold; tests look at what they need. */
export interface Answer {
  items: Record<string, unknown>[];
  page: { next?: string; prev?: string; total?: { value: number; exact: boolean } };
  totals?: Record<string, unknown>[];
  [key: string]: unknown;
}

export interface Harness extends MockServer {
  /** A request with a token that works. */
  call(path: string, init?: RequestInit & { token?: string }): Promise<Response>;
  /** The JSON of a request that must succeed. */
  read(path: string, init?: RequestInit & { token?: string }): Promise<Answer>;
  /** All pages of a list. */
  readAll(path: string): Promise<Answer[]>;
}

/** Starts a server with a small lessor unless told otherwise. */
export async function startHarness(options: ServerOptions = {}): Promise<Harness> {
  const server = await startMockServer({ seed: 7, invoices: 120, slowMs: 120, ...options });
  const call: Harness['call'] = (path, { token = 'user-1', headers, ...init } = {}) =>
    fetch(server.url + path, {
      ...init,
      headers: { ...(token && { authorization: `Bearer ${token}` }), ...(headers as Record<string, string>) },
    });
  const read: Harness['read'] = async (path, init) => {
    const response = await call(path, init);
    if (!response.ok) throw new Error(`${response.status} ${path}: ${await response.text()}`);
    return (await response.json()) as Answer;
  };
  const readAll: Harness['readAll'] = async (path) => {
    const join = path.includes('?') ? '&' : '?';
    const pages = [await read(path)];
    for (let next = pages[0]?.page.next; next !== undefined; next = pages.at(-1)?.page.next) {
      pages.push(await read(`${path}${join}cursor=${encodeURIComponent(next)}`));
    }
    return pages;
  };
  return { ...server, call, read, readAll };
}

/** The code of a problem. */
export async function codeOf(response: Response): Promise<string> {
  const { type } = (await response.json()) as { type: string };
  return type.split('/').at(-1) ?? '';
}
