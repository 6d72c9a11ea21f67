import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { startMockServer } from '../node.ts';
import type { MockServer } from '../node.ts';
import { pdfTexts } from '../testing/pdf-text.ts';
import { ConflictError, createClient, NotFoundError, ServerError, ValidationError } from '../../sdk/index.ts';
import type { ClientOptions, LeaseDocument, LeasekitClient } from '../../sdk/index.ts';

let mock: MockServer;
const clientOf = (options: ClientOptions = {}): LeasekitClient =>
  createClient({ baseUrl: mock.url, getAccessToken: () => 'user-1', maxRetries: 0, ...options });

before(async () => {
  mock = await startMockServer({ invoices: 120, seed: 7, businessDate: '2026-11-16' });
});
after(() => mock.close());
beforeEach(() => mock.control.reset({ scenario: 'default' }));

async function textsOf(client: LeasekitClient, document: LeaseDocument): Promise<string> {
  const blob = await client.downloads.blob(await client.documents.download(document.id));
  assert.equal(blob.type, 'application/pdf');
  return pdfTexts(new Uint8Array(await blob.arrayBuffer())).join(' ');
}

async function codeOf(work: Promise<unknown>): Promise<string | undefined> {
  const error: unknown = await work.catch((reason: unknown) => reason);
  assert.ok(error instanceof ValidationError || error instanceof ConflictError, String(error));
  const [first] = error.fieldErrors;
  return `${first?.pointer} ${first?.code}`;
}

const scan = (client: LeasekitClient, text: string): Promise<{ id: string }> =>
  client.uploads.send(new Blob([`%PDF-1.4 ${text}`], { type: 'application/pdf' }), { name: 'scan.pdf' });

describe('documents', () => {
  it('are listed by contract, kind and year, latest first, and searched', async () => {
    const client = clientOf();
    const all: LeaseDocument[] = [];
    for await (const document of client.documents.list({ limit: 50 })) all.push(document);
    const kinds = new Set(all.map(({ kind }) => kind));
    for (const kind of [
      'contract',
      'general_terms',
      'handover',
      'annual_summary',
      'invoice',
      'insurance_certificate',
    ]) {
      assert.ok(kinds.has(kind), kind);
    }
    const instants = all.map(({ createdAt = '' }) => createdAt);
    assert.deepEqual(instants, [...instants].sort().reverse());
    const summaries = await client.documents.list({ kind: ['annual_summary'], year: 2025 });
    assert.ok(summaries.items.length > 0 && summaries.items.every(({ year }) => year === 2025));
    const { contractId = '', contractNumber = '' } = summaries.items[0] ?? {};
    const ofContract = await client.documents.list({ contractId, limit: 500 });
    assert.ok(ofContract.items.every((each) => each.contractId === contractId));
    const found = await client.documents.list({ q: contractNumber, kind: ['general_terms'] });
    assert.deepEqual(
      found.items.map((each) => each.contractId),
      [contractId],
    );
    const byTitle = await client.documents.list({ sort: 'title', kind: ['contract', 'handover'] });
    const titles = byTitle.items.map(({ title = '' }) => title);
    assert.deepEqual(titles, [...titles].sort());
    const numbers = new Set(all.map(({ id }) => id));
    assert.equal(numbers.size, all.length);
  });

  it('are real PDFs in the language of the reader, Romanian and Cyrillic letters included', async () => {
    const summary = async (locale: string): Promise<string> => {
      const client = clientOf({ locale });
      const { items } = await client.documents.list({ kind: ['annual_summary'], limit: 1 });
      assert.ok(items[0]);
      return textsOf(client, items[0]);
    };
    assert.match(await summary('it'), /Documento di sintesi 2025/);
    assert.match(await summary('ro'), /Situație anuală 2025/);
    assert.match(await summary('ro'), /Facturat/);
    assert.match(await summary('bg'), /Годишна справка 2025/);
    assert.match(await summary('bg'), /Фактурирано/);
  });

  it('are copies of invoices and receipts under the ids that those tell', async () => {
    const client = clientOf();
    const { items } = await client.invoices.list({ type: ['invoice'], limit: 1 });
    const invoice = items[0];
    assert.ok(invoice?.documentId);
    const copy = await client.documents.get(invoice.documentId);
    assert.equal(copy.invoiceId, invoice.id);
    assert.ok((await textsOf(client, copy)).includes(invoice.number));
    const paid = await client.payments.list({ state: ['posted'], limit: 1 });
    const receipt = await client.documents.get(paid.items[0]?.documentId ?? '');
    assert.ok((await textsOf(client, receipt)).length > 50);
  });

  it('come of requests: a statement, a certificate of payments, a definitive payoff quote', async () => {
    const client = clientOf();
    const contracts = await client.contracts.list({ status: ['active'], kind: ['financial_lease'] });
    const contract = contracts.items.find(
      ({ outstandingPrincipal }) => (outstandingPrincipal?.amount ?? 0) > 0,
    );
    assert.ok(contract);
    const { id: contractId } = contract;
    const drafts = [
      { type: 'payoff_quote', payload: { contractId, effectiveOn: '2026-12-15' } },
      { type: 'annual_statement', payload: { contractId, year: 2026 } },
      { type: 'payment_certificate', payload: { from: '2026-01-01', to: '2026-06-30' } },
      { type: 'cover_note', payload: { assetId: contract.assetIds[0] } },
      { type: 'contract_copy', payload: { contractId } },
      {
        type: 'contract_change',
        payload: { contractId, change: 'services', details: 'Add winter tires, please.' },
      },
    ];
    const made = [];
    for (const draft of drafts) made.push(await client.requests.create(draft));
    mock.control.advanceTo('2026-12-10');
    const kinds = [];
    for (const { id } of made) {
      const { documents = [], state } = await client.requests.get(id);
      assert.equal(state, 'fulfilled');
      assert.equal(documents.length, 1);
      kinds.push(documents[0]?.kind);
      const listed = await client.documents.list({ requestId: id });
      assert.deepEqual(
        listed.items.map((each) => each.id),
        documents.map((each) => each.id),
      );
    }
    assert.deepEqual(kinds.slice(0, 3), ['payoff_quote', 'annual_summary', 'payment_certificate']);
    assert.deepEqual(kinds.slice(4), ['contract', 'amendment']);
    const [quote] = (await client.requests.get(made[0]?.id ?? '')).documents ?? [];
    assert.ok(quote);
    assert.match(await textsOf(client, quote), /by a payment of [\d,.]+ [A-Z]{3}: principal/);
  });

  it('take in what customers upload, and give back the very bytes', async () => {
    const client = clientOf();
    const upload = await scan(client, 'green card');
    const [contract] = (await client.contracts.list({ limit: 1 })).items;
    const filed = await client.documents.create({
      uploadId: upload.id,
      kind: 'other',
      title: 'Зелена карта',
      year: 2026,
      contractId: contract?.id,
    });
    assert.equal(filed.title, 'Зелена карта');
    assert.equal(filed.contractNumber, contract?.number);
    const blob = await client.downloads.blob(await client.documents.download(filed.id));
    assert.equal(await blob.text(), '%PDF-1.4 green card');
    assert.equal(blob.size, filed.size);
    const next = await scan(client, 'x');
    const wrong = { uploadId: next.id, kind: 'other' } as const;
    assert.equal(
      await codeOf(client.documents.create({ ...wrong, contractId: 'con_no' })),
      '/contractId unknown_contract',
    );
    assert.equal(
      await codeOf(client.documents.create({ ...wrong, assetId: 'ast_no' })),
      '/assetId unknown_asset',
    );
    assert.equal(
      await codeOf(client.documents.create({ ...wrong, uploadId: 'upl_no' })),
      '/uploadId unknown_upload',
    );
  });

  it('belong to one customer', async () => {
    const staff = clientOf({ getAccessToken: () => 'staff-1' });
    const { items } = await staff.customers.list({ limit: 50 });
    const other = staff.with({ customerId: items.at(-1)?.id });
    for (const { id } of (await clientOf().documents.list({ limit: 500 })).items) {
      await assert.rejects(other.documents.get(id), NotFoundError);
    }
  });
});

describe('assets', () => {
  it('take readings that are plausible', async () => {
    const client = clientOf();
    const { items } = await client.assets.list({ kind: ['vehicle'], limit: 50 });
    const asset = items.find(({ vehicle }) => vehicle?.odometer?.length);
    assert.ok(asset);
    const before = await client.assets.readings(asset.id);
    const last = before.items.at(-1);
    assert.ok(last && before.items[0]?.source === 'delivery');
    const { on, value, unit, source } = await client.assets.addReading(asset.id, {
      on: '2026-11-16',
      value: last.value + 50,
    });
    assert.deepEqual([on, value, unit, source], ['2026-11-16', last.value + 50, 'km', 'customer']);
    const shown = await client.assets.get(asset.id);
    assert.equal(shown.vehicle?.odometer?.at(-1)?.value, last.value + 50);
    const add = (on: string, value: number): Promise<string | undefined> =>
      codeOf(client.assets.addReading(asset.id, { on, value }));
    assert.equal(await add('2026-11-17', last.value + 60), '/on in_the_future');
    assert.equal(await add('2026-11-16', last.value + 60), '/on already_read');
    assert.equal(await add('2026-11-15', last.value + 60), '/value higher_than_later');
    assert.equal(await add('2026-11-15', last.value - 1), '/value lower_than_before');
    assert.equal(await add('1999-01-01', 1), '/on before_delivery');
    mock.control.advanceTo('2026-11-18');
    assert.equal(await add('2026-11-18', last.value + 90_000), '/value implausible');
    const it = (await client.assets.list({ kind: ['it'], limit: 1 })).items[0];
    assert.ok(it);
    assert.equal(
      await codeOf(client.assets.addReading(it.id, { on: '2026-11-16', value: 1 })),
      '/value no_counter',
    );
    assert.deepEqual((await client.assets.readings(it.id)).items, []);
    await assert.rejects(client.assets.location('ast_unknown'), NotFoundError);
  });
});

describe('policies', () => {
  it('are renewed by a scan: in review, then in force', async () => {
    const client = clientOf();
    const { items } = await client.policies.list({ status: ['active'], limit: 100 });
    const old = items.find(({ expiringSoon }) => expiringSoon) ?? items[0];
    assert.ok(old);
    const { id: scanId } = await scan(client, 'policy');
    const renewal = {
      policyNo: 'RN 2027/1',
      from: old.to,
      to: `${Number(old.to.slice(0, 4)) + 1}${old.to.slice(4)}`,
      premium: { amount: 48_000, currency: 'EUR' },
      attachmentIds: [scanId],
    };
    assert.equal(
      await codeOf(client.policies.renew(old.id, { ...renewal, to: old.from })),
      '/to before_start',
    );
    assert.equal(
      await codeOf(client.policies.renew(old.id, { ...renewal, attachmentIds: ['upl_no'] })),
      '/attachmentIds/0 unknown_upload',
    );
    const sent = await client.policies.renew(old.id, renewal);
    assert.equal(sent.review, 'in_review');
    assert.equal(sent.status, 'upcoming');
    assert.equal(sent.insurer, old.insurer);
    const another = { ...renewal, attachmentIds: [(await scan(client, 'policy 2')).id] };
    await assert.rejects(client.policies.renew(old.id, another), ConflictError);
    const request = await client.requests.get(sent.requestId ?? '');
    assert.equal(request.type, 'insurance_renewal');
    assert.equal(request.attachments?.length, 1);
    mock.control.advanceTo('2026-11-24');
    assert.equal((await client.policies.get(sent.id)).review, 'accepted');
    mock.control.advanceTo(renewal.from);
    assert.equal((await client.policies.get(sent.id)).status, 'active');
    const covered = await client.assets.get(old.assetIds[0] ?? '');
    assert.ok(covered.coveredBy?.includes(old.type));
  });

  it('cover nothing when the renewal is taken back', async () => {
    const client = clientOf();
    const [old] = (await client.policies.list({ status: ['active'], limit: 1 })).items;
    assert.ok(old);
    const attachmentIds = [(await scan(client, 'policy')).id];
    const sent = await client.policies.renew(old.id, {
      policyNo: 'X-1',
      from: '2026-11-16',
      to: '2027-11-15',
      attachmentIds,
    });
    await client.requests.cancel(sent.requestId ?? '');
    const gone = await client.policies.get(sent.id);
    assert.deepEqual([gone.review, gone.status], ['rejected', 'cancelled']);
  });
});

describe('scenarios', () => {
  it('work by name on requests, documents and uploads', async () => {
    const client = clientOf();
    mock.control.setScenario('requests.serverError');
    await assert.rejects(client.requests.list(), ServerError);
    await client.documents.list();
    mock.control.setScenario('documents.empty');
    assert.equal((await client.documents.list()).items.length, 0);
    mock.control.setScenario('requests.badRow');
    const page = await client.requests.list();
    assert.equal(page.rejected.length, 1);
    mock.control.setScenario('requests.unknownEnum');
    assert.equal((await client.requests.list()).items[0]?.state, 'unknown');
    mock.control.setScenario('uploads.notOffered');
    const offer = await client.capabilities.get();
    assert.equal(offer.uploads?.mode, 'none');
    assert.equal(offer.actions['upload'], undefined);
    await assert.rejects(scan(client, 'x'), NotFoundError);
    mock.control.setScenario('requests.notOffered');
    assert.equal((await client.capabilities.get()).actions['request'], undefined);
    await assert.rejects(client.requests.list(), NotFoundError);
    mock.control.setScenario('requests.conflict');
    assert.ok((await client.requests.list()).items.length > 0);
    await assert.rejects(client.requests.create({ type: 'generic' }), ConflictError);
  });
});
