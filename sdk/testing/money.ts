/** What tests of money start from: a lessor over HTTP, a client, and invoices that can be paid. */
import { startMockServer } from '../../mock-server/node.ts';
import type { MockServer, ServerOptions } from '../../mock-server/node.ts';
import { addDays, createClient } from '../index.ts';
import type { ApiError, Invoice, LeasekitClient, Payment } from '../index.ts';

/** A lessor and a client of it. */
export interface MoneyBench extends MockServer {
  readonly client: LeasekitClient;
  /** Invoices that are open, undisputed and have no payment under way, oldest first. */
  payable(currency?: string): Promise<Invoice[]>;
  /** Steers the mock: `/__mock/…`. */
  steer(path: string, body?: object): Promise<{ payment?: Payment; [key: string]: unknown }>;
  /** Lets days pass. */
  advance(days: number): void;
}

/** Starts both. */
export async function startMoneyBench(options: ServerOptions = {}): Promise<MoneyBench> {
  const server = await startMockServer({ seed: 7, invoices: 120, ...options });
  const client = createClient({ baseUrl: server.url, getAccessToken: () => 'user-1', maxRetries: 0 });
  return {
    ...server,
    client,
    async payable(currency = 'EUR') {
      const { items } = await client.invoices.list({ open: true, currency, sort: 'dueOn', limit: 500 });
      return items.filter((each) => !each.paymentInProgress && !each.disputed && each.open.amount > 1);
    },
    async steer(path, body = {}) {
      const response = await fetch(`${server.url}/__mock/${path}`, {
        method: 'POST',
        body: JSON.stringify(body),
      });
      if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
      return (await response.json()) as { payment?: Payment };
    },
    advance(days) {
      const { control } = server;
      control.advanceTo(addDays(control.lessor.businessDate, days));
    },
  };
}

/** Status and first code of a refusal; what was no refusal is thrown on. */
export async function refusal(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return 'taken';
  } catch (error) {
    const { status, code, fieldErrors } = error as ApiError;
    if (typeof status !== 'number') throw error;
    return `${status} ${fieldErrors[0]?.code ?? code}`;
  }
}
