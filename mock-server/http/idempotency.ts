/** Idempotency keys: one write a key, however often it is sent. */
import { fingerprint } from './hash.ts';
import { ProblemError } from './problem.ts';

interface Stored {
  status: number;
  body: string;
  headers: [string, string][];
}

interface Entry {
  fingerprint: string;
  stored?: Stored;
}

/** Remembers what was answered under each key. Only success is kept: a refused write may be tried again. */
export class IdempotencyStore {
  readonly #entries = new Map<string, Entry>();

  clear(): void {
    this.#entries.clear();
  }

  /**
   * Runs `work` once for a key. The same key and body again replays the first answer; while that is still being
   * made the answer is 409; the key with another body is 422.
   */
  async once(
    scope: string,
    key: string | null,
    body: string,
    work: () => Promise<Response>,
  ): Promise<Response> {
    if (key === null || key.trim() === '' || key.length > 255) {
      throw new ProblemError('idempotency-key-missing');
    }
    const id = JSON.stringify([scope, key]);
    const known = this.#entries.get(id);
    if (known) return replay(known, body);
    const entry: Entry = { fingerprint: fingerprint(body) };
    this.#entries.set(id, entry);
    try {
      const response = await work();
      const text = await response.clone().text();
      entry.stored = { status: response.status, body: text, headers: [...response.headers] };
      if (!response.ok) this.#entries.delete(id);
      return response;
    } catch (error) {
      this.#entries.delete(id);
      throw error;
    }
  }
}

function replay(entry: Entry, body: string): Response {
  if (entry.fingerprint !== fingerprint(body)) throw new ProblemError('idempotency-key-reused');
  if (!entry.stored) throw new ProblemError('request-in-flight');
  const { status, headers } = entry.stored;
  const response = new Response(entry.stored.body, { status, headers });
  response.headers.set('idempotency-replayed', 'true');
  return response;
}
