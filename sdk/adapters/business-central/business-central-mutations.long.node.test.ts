import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createClient, LeasekitError } from '../../index.ts';
import type { LeasekitClient, Page } from '../../index.ts';
import { amountsIn, answering, mutationsOf, NO_AMOUNT } from '../../testing/mutations.ts';
import { businessCentralAdapter } from './index.ts';
import { COMPANY, payload, published, startCentral, TREY } from './testing/odata-server.ts';

const page = (...value: unknown[]) => ({ value, '@odata.count': value.length });
const own = { customerId: TREY };
const lines = (name: string) => [payload(name)];
const INVOICE_ID = '9e0f5c9c-44e3-ea11-bb43-000d3a2feca1';
const INVOICE = { ...payload('salesinvoice_update.2'), salesInvoiceLines: lines('salesinvoiceline_get.2') };
const MEMO = { ...payload('salescreditmemo_get.2'), ...own, status: 'Open', currencyCode: 'USD' };
const CUSTOMER = { ...payload('customer_get.3'), id: TREY, creditLimit: 500 };
const DOCUMENT = { ...payload('documentattachment_get.2'), parentType: 'Customer', parentId: TREY };
const AGED = { ...payload('agedaccountsreceivable_get.2'), ...own, balanceDue: 12.5 };

/** What each collection answers when nothing is changed. */
const ANSWERS: Record<string, unknown> = {
  companyInformation: page(...(published()['companyInformation'] ?? [])),
  currencies: page(payload('currency_get.2')),
  [`customers(${TREY})`]: CUSTOMER,
  customers: page(CUSTOMER),
  salesInvoices: page(INVOICE),
  [`salesInvoices(${INVOICE_ID})`]: INVOICE,
  salesCreditMemos: page(MEMO),
  fixedAssets: page(payload('fixedasset_get.2')),
  documentAttachments: page(DOCUMENT),
  agedAccountsReceivables: page(AGED),
  customerPaymentJournals: page({ ...payload('customerpaymentjournal_get.2'), id: 'j1' }),
  'customerPaymentJournals(j1)/customerPayments': page({ ...payload('customerpayment_get.2'), ...own }),
};

type Rows = Pick<Page<unknown>, 'items' | 'rejected'>;
const one = async (value: Promise<unknown>): Promise<Rows> => ({ items: [await value], rejected: [] });
const reads: [string, string, (client: LeasekitClient) => Promise<Rows>][] = [
  ['invoices.list', 'salesInvoices', (client) => client.invoices.list({ type: ['invoice'] })],
  ['invoices.list', 'salesCreditMemos', (client) => client.invoices.list({ type: ['credit_note'] })],
  ['invoices.get', `salesInvoices(${INVOICE_ID})`, (client) => one(client.invoices.get(INVOICE_ID))],
  ['customers.get', `customers(${TREY})`, (client) => one(client.customers.get(TREY))],
  ['creditLine.get', 'agedAccountsReceivables', (client) => one(client.creditLine.get())],
  ['creditLine.get', `customers(${TREY})`, (client) => one(client.creditLine.get())],
  ['assets.list', 'fixedAssets', (client) => client.assets.list()],
  ['documents.list', 'documentAttachments', (client) => client.documents.list()],
  ['payments.list', 'customerPaymentJournals(j1)/customerPayments', (client) => client.payments.list()],
  ['payments.list', 'customerPaymentJournals', (client) => client.payments.list()],
  ['invoices.list', 'currencies', (client) => client.invoices.list()],
  ['invoices.list', 'companyInformation', (client) => client.invoices.list()],
];

function clientOf(answerOf: (path: string) => unknown): LeasekitClient {
  return createClient({
    adapter: businessCentralAdapter({
      baseUrl: 'https://bc.example/api/v2.0',
      company: { id: COMPANY },
      customerId: TREY,
      label: { id: 'l1', locales: ['en'], timeZone: 'UTC' },
      assets: { field: 'subclassCode', valueFor: () => 'COMPANY' },
      journalPayments: { sign: 'positive' },
      today: () => '2020-08-21',
    }),
    getAccessToken: () => 'token',
    maxRetries: 0,
    fetch: answering((path) => answerOf(path.replace(`/api/v2.0/companies(${COMPANY})/`, ''))),
  });
}

describe('Business Central: changed payloads', () => {
  for (const [operation, path, read] of reads) {
    it(`${operation} from ${path}: every row is sound, reported, or the call fails; no amount is made up`, async () => {
      const before = await read(clientOf((asked) => ANSWERS[asked]));
      assert.equal(before.rejected.length, 0);
      assert.ok(before.items.length > 0);
      const known = new Set(['0 USD', ...amountsIn(before.items)]);
      let [reported, failed] = [0, 0];
      for (const { name, value } of mutationsOf(ANSWERS[path], 2)) {
        // A new client each time: what seldom changes is kept by the adapter.
        const client = clientOf((asked) => (asked === path ? value : ANSWERS[asked]));
        const after = await read(client).catch((error: unknown) => {
          assert.ok(error instanceof LeasekitError, `${name}: ${String(error)}`);
          failed += 1;
        });
        if (!after) continue;
        reported += after.rejected.length;
        assert.ok(after.items.length + after.rejected.length > 0, `${name}: lost in silence`);
        if (!NO_AMOUNT.test(name)) continue;
        for (const amount of amountsIn(after.items)) assert.ok(known.has(amount), `${name}: ${amount}`);
      }
      assert.ok(reported + failed > 0 || path === 'currencies');
    });
  }

  it('unknown words are neutral, huge amounts are reported', async (t) => {
    const [invoice] = published()['salesInvoices'] ?? [];
    const salesInvoices = [
      { ...invoice, id: 'a', status: 'Pondered' },
      { ...invoice, id: 'b', totalAmountIncludingTax: '90071992547409930.00' },
      { ...invoice, id: 'c', totalAmountExcludingTax: 164.701 },
      { ...invoice, id: 'd', totalTaxAmount: 8.25 },
      { ...invoice, id: 'e', remainingAmount: 200 },
    ];
    const client = (await startCentral(t, { data: { salesInvoices } })).central();
    const list = await client.invoices.list();
    assert.deepEqual(
      list.rejected.map(({ id, issues }) => [id, issues[0]?.message]),
      [
        ['b', 'not an amount of this currency (totalAmountIncludingTax)'],
        ['c', 'not an amount of this currency (totalAmountExcludingTax)'],
        ['d', 'gross is not net and VAT'],
        ['e', 'a settled part is negative'],
      ],
    );
  });
});
