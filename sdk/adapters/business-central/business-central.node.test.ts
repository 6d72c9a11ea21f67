import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NotOfferedError } from '../../index.ts';
import { ADATUM, payload, published, startCentral, TREY } from './testing/odata-server.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' });
const gbp = (amount: number) => ({ amount, currency: 'GBP' });
const GBP = { ...payload('currency_get.2'), code: 'GBP' };
const INVOICE = '9e0f5c9c-44e3-ea11-bb43-000d3a2feca1';

describe('Business Central: the published payloads', () => {
  it('label, session and currencies come from the company', async (t) => {
    const client = (await startCentral(t)).central({ customerId: ADATUM });
    const label = await client.label.get();
    assert.equal(label.name, 'CRONUS USA, Inc.');
    assert.deepEqual([label.defaultCurrency, label.businessDate], ['USD', '2020-08-21']);
    assert.deepEqual(label.legalEntity?.address?.lines, ['7122 South Ashford Street', 'Westminster']);
    assert.deepEqual(label.support, { phone: '+1 425 555 0100' });
    const session = await client.session.get();
    assert.deepEqual(session.customer, { id: ADATUM, number: '10000', name: 'Adatum Corporation' });
    const { currencies } = await client.capabilities.get();
    assert.deepEqual(currencies, [
      { code: 'USD', scale: 2 },
      { code: 'CAD', scale: 2 },
    ]);
  });

  it('customers', async (t) => {
    const client = (await startCentral(t)).central({ customerId: ADATUM });
    const page = await client.customers.list();
    assert.deepEqual(page.items, [await client.customers.get(ADATUM)]);
    assert.deepEqual(page.items[0]?.addresses, [
      {
        kind: 'registered',
        lines: ['192 Market Square'],
        postalCode: '31772',
        city: 'Atlanta',
        region: 'GA',
        country: 'US',
      },
    ]);
    assert.deepEqual(
      [page.items[0]?.kind, page.items[0]?.emails[0]?.address],
      ['company', 'robert.townes@contoso.com'],
    );
    await assert.rejects(client.customers.get(TREY), { name: 'NotFoundError' });
  });

  it('the posted invoice, to the cent, with its line and VAT; the draft stays unseen', async (t) => {
    const server = await startCentral(t);
    const client = server.central();
    const page = await client.invoices.list({ include: ['totals'] });
    assert.deepEqual(page.rejected, []);
    assert.deepEqual(page.total, { value: 1, exact: true });
    assert.deepEqual(page.items, [
      {
        id: INVOICE,
        number: 'PS-INV103001',
        type: 'invoice',
        contractIds: [],
        issuedOn: '2019-01-15',
        dueOn: '2019-01-15',
        currency: 'USD',
        gross: usd(17_294),
        net: usd(16_470),
        vat: usd(824),
        open: usd(0),
        paid: usd(17_294),
        credited: usd(0),
        writtenOff: usd(0),
        settlement: 'paid',
      },
    ]);
    assert.deepEqual(
      page.totals?.map(({ invoiced, paid, open }) => [invoiced, paid, open]),
      [[usd(17_294), usd(17_294), usd(0)]],
    );
    const invoice = await client.invoices.get(INVOICE);
    assert.deepEqual(invoice.lines, [
      { description: 'AMSTERDAM Lamp', net: usd(16_470), quantity: '3', vatRate: '0.05' },
    ]);
    assert.deepEqual(invoice.vatBreakdown, [{ rate: '0.05', base: usd(16_470), vat: usd(824) }]);
    const [listed] = server.requests.filter(({ path }) => path.endsWith('/salesInvoices'));
    assert.equal(
      listed?.query['$filter'],
      `customerId eq ${TREY} and status ne 'Draft' and status ne 'In Review'`,
    );
    assert.equal(listed?.query['$orderby'], 'invoiceDate desc,number desc');
  });

  it('the printed invoice: bytes from the own address, whatever host the payload names', async (t) => {
    const server = await startCentral(t);
    const client = server.central();
    const file = await client.invoices.pdf(INVOICE);
    assert.ok(file.proxied && file.url.startsWith(`${server.url}/`));
    assert.equal(await (await client.downloads.blob(file)).text(), '%PDF-1.7');
    assert.equal(server.requests.at(-1)?.headers.authorization, 'Bearer entra-token');
    const others = [
      'https://evil.example/pdfDocumentContent',
      `${server.url}/users`,
      file.url.replace('/sales', '/../sales'),
      `${file.url}?x`,
    ];
    for (const url of others)
      await assert.rejects(client.downloads.blob({ url, proxied: true }), { name: 'NotFoundError' });
  });

  it('the credit memo is a draft: unseen until it is posted, then with its sign turned', async (t) => {
    const customerId = 'customerId-value';
    const draft = (await startCentral(t)).central({ customerId });
    assert.deepEqual((await draft.invoices.list()).items, []);
    await assert.rejects(draft.invoices.get('credit-memo-id-value'), { name: 'NotFoundError' });
    const salesCreditMemos = [{ ...payload('salescreditmemo_get.2'), status: 'Open' }];
    const server = await startCentral(t, { data: { salesCreditMemos, currencies: [GBP] } });
    const client = server.central({ customerId });
    const [memo] = (await client.invoices.list({ type: ['credit_note'] })).items;
    assert.deepEqual(
      [memo?.gross, memo?.net, memo?.vat, memo?.open],
      [gbp(-750_816), gbp(-682_560), gbp(-68_256), gbp(0)],
    );
    assert.deepEqual(
      [memo?.id, memo?.settlement, memo?.correctsInvoiceId, memo?.dueOn],
      ['credit-memo-id-value', 'credited', 'invoiceid-value', undefined],
    );
    assert.equal(
      server.requests.at(-1)?.query['$filter']?.startsWith("customerId eq 'customerId-value' and"),
      true,
    );
    const { lines, vatBreakdown } = await client.invoices.get('credit-memo-id-value');
    assert.deepEqual(lines, [
      { description: 'ATHENS Desk', net: gbp(-100_080), quantity: '1', vatRate: '0.060002' },
    ]);
    assert.equal(vatBreakdown, undefined, 'a line of another document does not sum to this one');
    const unknown = (await startCentral(t, { data: { salesCreditMemos } })).central({ customerId });
    const { items, rejected } = await unknown.invoices.list();
    assert.deepEqual(items, []);
    assert.equal(rejected[0]?.id, 'id-value');
    assert.match(rejected[0]?.issues[0]?.message ?? '', /currency not declared/);
  });

  it('reports what a server answers against the filter: drafts, and rows of others', async (t) => {
    const client = (await startCentral(t, { ignoresFilters: true })).central();
    const page = await client.invoices.list({ include: ['totals'] });
    assert.equal(page.items.length, 1);
    assert.deepEqual(
      page.rejected.map(({ id, issues }) => [id, issues[0]?.message]),
      [
        [INVOICE, 'not posted'],
        ['id-value', 'of another customer'],
      ],
    );
    assert.equal(page.totals, undefined);
    const documents = await client.documents.list();
    assert.deepEqual(documents.items, []);
    assert.deepEqual(documents.rejected, [
      { index: 0, id: 'ATT00089', issues: [{ path: 'id', message: 'of another record' }] },
    ]);
  });

  it('fixed assets, only where the lessor says whose they are', async (t) => {
    const server = await startCentral(t);
    await assert.rejects(server.central({ customerId: ADATUM }).assets.list(), NotOfferedError);
    const client = server.central({
      customerId: ADATUM,
      assets: { field: 'subclassCode', valueFor: () => 'COMPANY' },
    });
    const page = await client.assets.list({ q: "Ford's" });
    assert.deepEqual(page.items, []);
    assert.match(server.requests.at(-1)?.query['$filter'] ?? '', /contains\(displayName,'Ford''s'\)/);
    const [asset] = (await client.assets.list({ q: 'Ford' })).items;
    assert.deepEqual(asset, await client.assets.get('FA000012'));
    assert.deepEqual(asset, {
      id: 'FA000012',
      kind: 'vehicle',
      productType: 'Company Vehicle - Ford Escape',
      vehicle: { vin: '1FMCU0F74MUA12345' },
    });
    const other = server.central({ customerId: ADATUM, assets: { field: 'subclassCode' } });
    assert.deepEqual((await other.assets.list()).items, []);
    await assert.rejects(other.assets.get('FA000012'), { name: 'NotFoundError' });
  });

  it('attached files: those of the customer alone', async (t) => {
    const own = { ...payload('documentattachment_get.2'), parentType: 'Customer', parentId: TREY };
    const server = await startCentral(t, { data: { documentAttachments: [own] } });
    const client = server.central();
    const [document] = (await client.documents.list()).items;
    assert.deepEqual(document, {
      id: 'ATT00089',
      kind: 'other',
      title: 'Invoice_10542.pdf',
      fileName: 'Invoice_10542.pdf',
      mime: 'application/pdf',
      size: 245_823,
      createdAt: '2025-04-28T09:15:42Z',
    });
    assert.deepEqual(await client.documents.get('ATT00089'), document);
    assert.equal(
      await (await client.downloads.blob(await client.documents.download('ATT00089'))).text(),
      '%PDF-1.7',
    );
    await assert.rejects((await startCentral(t)).central().documents.get('ATT00089'), {
      name: 'NotFoundError',
    });
  });

  it('journal lines as payments in progress, when asked for, and only in a currency that is known', async (t) => {
    const [customer] = published()['customers'] ?? [];
    const customers = [{ ...customer, id: 'customerId-value' }];
    const server = await startCentral(t, { data: { customers } });
    const options = { customerId: 'customerId-value', journalPayments: { sign: 'positive' } } as const;
    await assert.rejects(server.central({ customerId: 'customerId-value' }).payments.list(), NotOfferedError);
    const client = server.central(options);
    const page = await client.payments.list({ include: ['totals'] });
    assert.deepEqual(page.items, [
      {
        id: '17cce948-c6a5-4861-8ff5-30428ed83207',
        number: '1234',
        amount: usd(150_000),
        receivedOn: '2015-12-31',
        method: 'unknown',
        state: 'processing',
        allocations: [],
        unallocated: usd(150_000),
      },
    ]);
    assert.deepEqual(
      page.totals?.map(({ posted, inProgress }) => [posted, inProgress]),
      [[usd(0), usd(150_000)]],
    );
    assert.deepEqual(await client.payments.get(page.items[0]?.id ?? ''), page.items[0]);
    await assert.rejects(client.payments.get('x'), { name: 'NotFoundError' });
    const negative = await server
      .central({ ...options, journalPayments: { sign: 'negative' } })
      .payments.list();
    assert.deepEqual(negative.rejected[0]?.issues, [{ path: 'amount', message: 'sign (amount)' }]);
    const foreign = await startCentral(t, {
      data: { customers: [{ ...customers[0], currencyCode: 'CAD' }] },
    });
    const page2 = await foreign.central(options).payments.list();
    assert.deepEqual(page2.rejected[0]?.issues, [{ path: 'amount', message: 'currency unknown' }]);
  });

  it('a credit line, where a limit is set: aged balance, other currency by the latest rate', async (t) => {
    const client = (await startCentral(t)).central({ customerId: ADATUM });
    await assert.rejects(client.creditLine.get(), { name: 'NotFoundError', code: 'no-credit-line' });
    const [customer] = published()['customers'] ?? [];
    const [aged] = published()['agedAccountsReceivables'] ?? [];
    const [rate] = published()['currencyExchangeRates'] ?? [];
    const rates = { ...rate, currencyCode: 'EUR', relationalCurrencyCode: 'USD', startingDate: '2020-05-01' };
    const server = await startCentral(t, {
      data: {
        customers: [{ ...customer, creditLimit: 20_000 }],
        agedAccountsReceivables: [{ ...aged, balanceDue: 4321.09 }],
        currencyExchangeRates: [rates],
      },
    });
    const line = server.central({ customerId: ADATUM });
    assert.deepEqual(await line.creditLine.get({ secondary: 'EUR' }), {
      total: usd(2_000_000),
      used: usd(432_109),
      available: usd(1_567_891),
      asOf: '2020-08-21',
      secondary: { currency: 'EUR', rate: '1.161290', on: '2020-05-01' },
    });
    await assert.rejects(line.creditLine.get({ secondary: 'CHF' }), { name: 'ValidationError' });
    assert.equal((await line.creditLine.get({ secondary: 'none' })).secondary, undefined);
  });
});
