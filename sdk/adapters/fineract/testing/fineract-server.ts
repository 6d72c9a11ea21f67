/** Fineract's self-service API over real HTTP, answering its published payloads. Never shipped. */
import { readFileSync } from 'node:fs';
import type { TestContext } from 'node:test';
import { createClient } from '../../../index.ts';
import type { ClientOptions, LeasekitClient } from '../../../index.ts';
import { startTestServer } from '../../../testing/test-server.ts';
import type { Answer, Received, TestServer } from '../../../testing/test-server.ts';
import { fineractAdapter } from '../index.ts';
import type { FineractOptions } from '../index.ts';

/** A payload as published, as text. */
export function payload(name: string): string {
  return readFileSync(new URL(`./payloads/${name}.json`, import.meta.url), 'utf8');
}

/** A copy of a payload that a test may change. */
export function copy<T = Record<string, unknown>>(name: string): T {
  return JSON.parse(payload(name)) as T;
}

/** Files answered to GET, by path below the base. */
const FILES: Readonly<Record<string, string>> = {
  'self/clients': '550-selflistclients.response',
  'self/clients/1/accounts': '552-selfclientsaccounts.response',
  'self/clients/1/charges': '553-selfclientscharges.response',
  'self/clients/1/charges/3': '554-selfclientscharge.response',
  'self/clients/1/transactions': '555-selfclienttransactions.response',
  'self/clients/1/transactions/1': '556-selfclienttransaction.response',
  'self/clients/27': '551-selfclient.response',
  'self/loans/1': '559-selfloan.response',
  'self/loans/1/transactions/3': '562-selfloantransaction.response',
  'self/loans/1/guarantors': '586-self_guarantors_list.response',
};
const BASE = '/fineract-provider/api/v1/';
const NOT_FOUND = {
  httpStatusCode: '404',
  userMessageGlobalisationCode: 'error.msg.resource.not.found',
  errors: [],
};

/** Answers instead of a payload; undefined leaves the payload. */
export type Override = (path: string, request: Received, count: number) => Answer | undefined;

/** A loan with the schedule and the transactions that belong to its associations. */
export function fullLoan(): Record<string, unknown> {
  const [loan] = copy<{ pageItems: Record<string, unknown>[] }>('088-loans_list.response').pageItems;
  const repaymentSchedule = copy('147-loans_calculate_with_exceptions.response');
  return { ...loan, repaymentSchedule, transactions: [copy('118-loans_transaction_retrieve.response')] };
}

function answer(path: string, { method, query, body }: Received): Answer {
  if (method === 'POST' && path === 'self/authentication') {
    const right = (body as { password?: string }).password === 'password';
    if (right) return { text: payload('546-selfbasicauth.response') };
    return { status: 401, text: payload('547-selfbasicauth.response') };
  }
  const file = FILES[path];
  if (method !== 'GET' || file === undefined) return { status: 404, body: NOT_FOUND };
  const whole = copy<{ pageItems?: unknown[] }>(file);
  const { offset = 0, limit = 200 } = query;
  if (!whole.pageItems || (Number(offset) === 0 && whole.pageItems.length <= Number(limit)))
    return { text: payload(file) };
  const pageItems = whole.pageItems.slice(Number(offset), Number(offset) + Number(limit));
  return { body: { ...whole, pageItems } };
}

/** A running server, and clients of it through the adapter. */
export interface FineractServer extends TestServer {
  fineract: (options?: Partial<FineractOptions>, client?: ClientOptions) => LeasekitClient;
}

export async function startFineract(
  context: TestContext,
  override: Override = () => undefined,
): Promise<FineractServer> {
  const server = await startTestServer(context, (request, count) => {
    const path = decodeURIComponent(request.path).replace(BASE, '');
    return override(path, request, count) ?? answer(path, request);
  });
  const fineract: FineractServer['fineract'] = (options, client) =>
    createClient({
      adapter: fineractAdapter({
        baseUrl: server.url + BASE,
        tenantId: 'lessor',
        currencies: ['USD', 'UGX'].map((code) => ({ code, scale: 2 })),
        label: {
          id: 'l1',
          name: 'Lessor',
          locales: ['en'],
          timeZone: 'Africa/Kampala',
          defaultCurrency: 'USD',
        },
        today: () => '2016-03-10',
        ...options,
      }),
      getAccessToken: () => 'bWlmb3M6cGFzc3dvcmQ=',
      maxRetries: 0,
      ...client,
    });
  return { ...server, fineract };
}
