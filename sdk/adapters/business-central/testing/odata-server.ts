/** As much of OData v4 over real HTTP as Business Central's adapter asks for, over its published payloads. Never shipped. */
import { readFileSync } from 'node:fs';
import type { TestContext } from 'node:test';
import { createClient } from '../../../index.ts';
import type { ClientOptions, LeasekitClient } from '../../../index.ts';
import { startTestServer } from '../../../testing/test-server.ts';
import type { Answer, Received, TestServer } from '../../../testing/test-server.ts';
import { businessCentralAdapter } from '../index.ts';
import type { BusinessCentralOptions } from '../index.ts';
import { matches, ordered } from './odata-query.ts';
import type { Row } from './odata-query.ts';

/** A payload as published; a copy that a test may change. */
export function payload(name: string): Row {
  return JSON.parse(
    readFileSync(new URL(`./payloads/dynamics_${name}.json`, import.meta.url), 'utf8'),
  ) as Row;
}

/** Rows of each collection, by its name. */
export type Collections = Record<string, Row[]>;

/** The published payloads, each in its collection. */
export function published(): Collections {
  return {
    companies: [payload('company_get.2')],
    companyInformation: [payload('companyinformation_get.2')],
    currencies: [payload('currency_get.2')],
    currencyExchangeRates: [payload('currencyexchangerate_get.2')],
    customers: [payload('customer_get.3')],
    salesInvoices: [payload('salesinvoice_update.2'), payload('salesInvoice_create.2')],
    salesInvoiceLines: [payload('salesinvoiceline_get.2')],
    salesCreditMemos: [payload('salescreditmemo_get.2')],
    salesCreditMemoLines: [payload('salescreditmemoline_get.2')],
    agedAccountsReceivables: [payload('agedaccountsreceivable_get.2')],
    fixedAssets: [payload('fixedasset_get.2')],
    documentAttachments: [payload('documentattachment_get.2')],
    customerPaymentJournals: [payload('customerpaymentjournal_get.2')],
    customerPayments: [payload('customerpayment_get.2')],
    pdfDocument: [payload('pdfdocument_get.2')],
  };
}

/** The company of the payloads. */
export const COMPANY = '824820a2-508c-ed11-aada-000d3a298ab3';
export const ADATUM = 'f2a5738a-44e3-ea11-bb43-000d3a2feca1';
export const TREY = 'f3a5738a-44e3-ea11-bb43-000d3a2feca1';
const BASE = '/v2.0/tenant/Production/api/v2.0/';

interface Serving {
  readonly url: string;
  readonly data: Collections;
  /** Answers every row whatever the filter says: a server that has a mind of its own. */
  readonly ignoresFilters: boolean;
}

function collection(
  rows: readonly Row[],
  { query, headers, path }: Received,
  { url, ignoresFilters }: Serving,
): Answer {
  const { $filter = '', $orderby = '', $skip = '0', $skiptoken = '0', $top, $count } = query;
  const found = ordered(ignoresFilters ? [...rows] : rows.filter((row) => matches(row, $filter)), $orderby);
  const size = Number(/maxpagesize=(\d+)/.exec(String(headers['prefer']))?.[1] ?? 20_000);
  const start = Number($skip) + Number($skiptoken);
  const end = Math.min(start + size, $top === undefined ? Infinity : Number($skip) + Number($top));
  const value = found.slice(start, end);
  const more = $top === undefined && end < found.length;
  const again = new URLSearchParams({ ...query, $skiptoken: String(end) });
  return {
    body: {
      value,
      ...($count === 'true' && { '@odata.count': found.length }),
      ...(more && { '@odata.nextLink': `${url}${path}?${again.toString()}` }),
    },
  };
}

const NOT_FOUND: Answer = {
  status: 404,
  body: {
    error: { code: 'Internal_RecordNotFound', message: 'The record of customer Adatum does not exist.' },
  },
};

function answer(path: string, request: Received, serving: Serving): Answer {
  const { data } = serving;
  const below = path === 'companies' ? 'companies' : path.replace(`companies(${COMPANY})/`, '');
  const [, head = '', key, rest] = /^(\w+)(?:\(([\w-]+)\))?(?:\/(.*))?$/.exec(below) ?? [];
  if (request.method !== 'GET' || !data[head]) return NOT_FOUND;
  if (key === undefined) return collection(data[head], request, serving);
  const row = data[head].find(({ id }) => id === key);
  if (!row) return NOT_FOUND;
  if (rest === 'pdfDocument') return { body: data['pdfDocument']?.[0] };
  if (rest?.endsWith('Content')) return { text: '%PDF-1.7', headers: { 'content-type': 'application/pdf' } };
  if (rest) return collection(data[rest] ?? [], request, serving);
  const { $expand } = request.query;
  return { body: { ...row, ...($expand && { [$expand]: data[$expand] }) } };
}

/** A running server, and clients of it through the adapter. */
export interface CentralServer extends TestServer {
  central: (options?: Partial<BusinessCentralOptions>, client?: ClientOptions) => LeasekitClient;
}

/** What differs from the published payloads. */
export interface CentralChanges {
  readonly data?: Collections;
  readonly ignoresFilters?: boolean;
  readonly override?: (path: string, request: Received) => Answer | undefined;
}

export async function startCentral(
  context: TestContext,
  changes: CentralChanges = {},
): Promise<CentralServer> {
  const { data = {}, ignoresFilters = false, override } = changes;
  let url = '';
  const server = await startTestServer(context, (request) => {
    const path = decodeURIComponent(request.path).replace(BASE, '');
    const serving = { url, data: { ...published(), ...data }, ignoresFilters };
    return override?.(path, request) ?? answer(path, request, serving);
  });
  url = server.url;
  const central: CentralServer['central'] = (options, client) =>
    createClient({
      adapter: businessCentralAdapter({
        baseUrl: url + BASE,
        company: { id: COMPANY },
        customerId: TREY,
        label: { id: 'l1', locales: ['en'], timeZone: 'America/New_York' },
        today: () => '2020-08-21',
        ...options,
      }),
      getAccessToken: () => 'entra-token',
      maxRetries: 0,
      ...client,
    });
  return { ...server, central };
}
