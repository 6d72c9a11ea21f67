/** A mock lessor over real HTTP for one test file, with clients of its named accounts. Never shipped. */
import { startMockServer } from '../../mock-server/node.ts';
import type { MockServer, ServerOptions } from '../../mock-server/node.ts';
import { createClient } from '../index.ts';
import type { ClientOptions, LeasekitClient } from '../index.ts';

/** What the named accounts sign in with; see `mock-server/accounts.md`. */
export const PASSWORD = 'Harbour-2026';
export const TEMPORARY = 'Welcome-2026';

/** Something the lessor sent, as who steers the mock sees it. */
export interface Sent {
  kind: string;
  channel: string;
  to: string;
  username?: string;
  code?: string;
  token?: string;
  password?: string;
}

export interface MockLessor extends MockServer {
  /** A client without a token. */
  stranger(options?: ClientOptions): LeasekitClient;
  /** A client of an account that signs in without further steps. */
  signedIn(username: string, options?: ClientOptions): Promise<LeasekitClient>;
  /** What was sent, the latest last, asked for over HTTP. */
  outbox(kind?: string): Promise<Sent[]>;
  /** Moves the clock, asked for over HTTP. */
  wait(seconds: number): Promise<void>;
  /** Moves the business date by days. */
  days(count: number): void;
}

/** Starts a server with a small lessor. */
export async function startMockLessor(options: ServerOptions = {}): Promise<MockLessor> {
  const mock = await startMockServer({ invoices: 40, seed: 7, ...options });
  const stranger: MockLessor['stranger'] = (own = {}) =>
    createClient({ baseUrl: mock.url, maxRetries: 0, ...own });
  return {
    ...mock,
    stranger,
    async signedIn(username, own) {
      const client = stranger(own);
      const result = await client.session.create({ username, password: PASSWORD });
      if (result.challenge) throw new Error(`${username} has another step: ${result.challenge.kind}`);
      return client;
    },
    async outbox(kind) {
      const answer = await fetch(`${mock.url}/__mock/outbox`);
      const { outbox } = (await answer.json()) as { outbox: Sent[] };
      return outbox.filter((sent) => kind === undefined || sent.kind === kind);
    },
    async wait(seconds) {
      const body = JSON.stringify({ seconds });
      const answer = await fetch(`${mock.url}/__mock/clock`, { method: 'POST', body });
      if (!answer.ok) throw new Error(`${answer.status}`);
    },
    days(count) {
      const [year = 0, month = 1, day = 1] = mock.control.lessor.businessDate.split('-').map(Number);
      mock.control.advanceTo(new Date(Date.UTC(year, month - 1, day + count)).toISOString().slice(0, 10));
    },
  };
}

/** The codes of the fields that an error names, as `pointer code`. */
export function fieldsOf(error: unknown): string[] {
  const { fieldErrors = [] } = error as { fieldErrors?: readonly { pointer: string; code: string }[] };
  return fieldErrors.map(({ pointer, code }) => `${pointer} ${code}`);
}
