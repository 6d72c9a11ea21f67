/** A mock server for one test file, with clients of it: what a customer, staff or somebody of another customer sees. */
import { after, before, beforeEach } from 'node:test';
import { createClient, ValidationError } from '../../sdk/index.ts';
import type { ClientOptions, LeasekitClient } from '../../sdk/index.ts';
import { startMockServer } from '../node.ts';
import type { MockServer, ServerOptions } from '../node.ts';

/** What a test file works with. */
export interface Clients {
  readonly mock: () => MockServer;
  /** A client with the token of a user; `staff-…` and `readonly-…` name their role. */
  readonly of: (token?: string, options?: ClientOptions) => LeasekitClient;
  /** Staff who act for another customer than the default one. */
  readonly other: () => Promise<LeasekitClient>;
}

/** Starts the server before the file's tests, makes it anew before each, and stops it after them. */
export function useClients(options: ServerOptions = {}): Clients {
  const made = { seed: 7, invoices: 120, ...options };
  let server: MockServer;
  before(async () => {
    server = await startMockServer(made);
  });
  after(() => server.close());
  beforeEach(() => server.control.reset({ scenario: 'default', ...made }));
  const of: Clients['of'] = (token = 'user-1', more = {}) =>
    createClient({ baseUrl: server.url, getAccessToken: () => token, maxRetries: 0, ...more });
  const other = async (): Promise<LeasekitClient> => {
    const staff = of('staff-1');
    const customers = (await staff.customers.list()).items;
    const { id } = customers.find((each) => each.id !== server.control.lessor.defaultCustomerId)!;
    return staff.with({ customerId: id });
  };
  return { mock: () => server, of, other };
}

/** Where a refusal hurts, `/pointer code`; nothing for any other error. */
export function codesOf(error: unknown): string[] {
  if (!(error instanceof ValidationError)) return [];
  return error.fieldErrors.map(({ pointer, code }) => `${pointer} ${code}`);
}
