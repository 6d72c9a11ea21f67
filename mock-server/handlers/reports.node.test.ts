import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { read, utils } from 'xlsx';
import {
  ForbiddenError,
  NotFoundError,
  PreconditionError,
  ReportFailedError,
  sumMoney,
} from '../../sdk/index.ts';
import type { Invoice, LeasekitClient, Money, Report, ReportDraft } from '../../sdk/index.ts';
import { codesOf, useClients } from '../testing/clients.ts';

const clients = useClients({ label: 'arca' });

/** Makes a report and fetches it. */
async function make(client: LeasekitClient, draft: ReportDraft): Promise<{ report: Report; file: Blob }> {
  const { id } = await client.reports.create(draft);
  const report = await client.reports.wait(id, { interval: 1 });
  return { report, file: await client.downloads.blob(await client.reports.download(id)) };
}

/** The cells of a workbook, typed as they are. */
async function sheetOf(file: Blob): Promise<unknown[][]> {
  const book = read(await file.arrayBuffer(), { type: 'array', cellNF: true });
  return utils.sheet_to_json<unknown[]>(book.Sheets[book.SheetNames[0] ?? '']!, { header: 1 });
}

describe('reports', () => {
  it('says what can be asked for, in the reader’s language', async () => {
    const types = await clients.of('user-1', { locale: 'bg' }).reports.types();
    assert.deepEqual(
      types.map(({ id }) => id),
      [
        'overdue_invoices',
        'due_this_week',
        'statement_of_account',
        'fleet_mileage',
        'expected_payments',
        'annual_summary',
      ],
    );
    assert.equal(types[0]?.title, 'Просрочени фактури');
    assert.ok(types.every(({ formats, schedulable }) => formats.length === 3 && schedulable));
  });

  it('goes from queued over running to ready as it is asked about, and expires', async () => {
    const client = clients.of();
    const made = await client.reports.create({ type: 'overdue_invoices', format: 'pdf' });
    assert.equal(made.state, 'queued');
    await assert.rejects(client.reports.download(made.id), NotFoundError);
    const seen: string[] = [];
    const onProgress = ({ state, progress }: Report) => void seen.push(`${state} ${progress}`);
    const ready = await client.reports.wait(made.id, { interval: 1, onProgress });
    assert.deepEqual(seen, ['running 30', 'running 70', 'ready 100']);
    assert.equal(ready.expiresOn, '2026-11-28');
    clients.mock().control.advanceTo('2026-11-29');
    assert.equal((await client.reports.get(made.id)).state, 'expired');
    await assert.rejects(client.reports.download(made.id), NotFoundError);
    await assert.rejects(client.reports.wait(made.id), ReportFailedError);
  });

  it('stops waiting with its signal', async () => {
    const client = clients.of();
    const { id } = await client.reports.create({ type: 'fleet_mileage', format: 'csv' });
    const stop = new AbortController();
    const waiting = client.reports.wait(id, { signal: stop.signal, onProgress: () => stop.abort() });
    await assert.rejects(waiting, { name: 'AbortError' });
  });

  it('lists overdue customers’ invoices with the figures of the list, as typed cells of a workbook', async () => {
    const client = clients.of('user-1', { locale: 'en' });
    const page = await client.invoices.list({ timing: ['overdue'], sort: 'dueOn', limit: 500 });
    const { report, file } = await make(client, { type: 'overdue_invoices', format: 'xlsx' });
    assert.equal(report.rows, page.items.length);
    const [head, ...rows] = await sheetOf(file);
    assert.deepEqual(head?.slice(0, 4), ['Number', 'Contract', 'Issued on', 'Due on']);
    const open = rows.slice(0, page.items.length).map((row) => Math.round(Number(row[6]) * 100));
    assert.deepEqual(
      open.toSorted((a, b) => a - b),
      page.items.map((invoice) => invoice.open.amount).sort((a, b) => a - b),
    );
    const { currencies } = await client.summary.get();
    for (const { currency, overdue } of currencies) {
      const total = rows.find((row) => row[0] === `Total ${currency}`);
      assert.equal(Math.round(Number(total?.[6] ?? 0) * 100), overdue.amount.amount);
    }
    const days = rows.slice(0, page.items.length).map((row) => row[3]);
    assert.ok(
      days.every((day) => typeof day !== 'string' && day !== undefined),
      JSON.stringify(days),
    );
  });

  it('lists what is due within the week', async () => {
    const client = clients.of();
    const page = await client.invoices.list({ open: true, dueOn: { gte: '2026-11-21', lte: '2026-11-27' } });
    assert.equal(
      (await make(client, { type: 'due_this_week', format: 'csv' })).report.rows,
      page.items.length,
    );
    const longer = await client.invoices.list({
      open: true,
      dueOn: { gte: '2026-11-21', lte: '2026-12-20' },
    });
    const month = await make(client, { type: 'due_this_week', format: 'csv', params: { days: '30' } });
    assert.equal(month.report.rows, longer.items.length);
  });

  it('expects what is open and what the schedules plan', async () => {
    const client = clients.of();
    const contract = (await client.contracts.list({ limit: 1 })).items[0]!;
    const params = { contractId: contract.id, months: '6' };
    const { file } = await make(client, { type: 'expected_payments', format: 'csv', params });
    const { lines } = await client.contracts.schedule(contract.id);
    const planned = lines.filter(
      ({ state, dueOn }) => state === 'planned' && dueOn >= '2026-11-21' && dueOn <= '2027-05-21',
    );
    const open = await client.invoices.list({
      contractId: contract.id,
      open: true,
      dueOn: { gte: '2026-11-21', lte: '2027-05-21' },
    });
    const rows = (await file.text())
      .trim()
      .split('\r\n')
      .slice(1)
      .filter((row) => /^\d/.test(row));
    assert.equal(rows.length, planned.length + open.items.length);
  });

  it('balances a statement of account, and sums a year as the lists do', async () => {
    const client = clients.of('user-1', { locale: 'en' });
    const { file } = await make(client, {
      type: 'statement_of_account',
      format: 'xlsx',
      params: { period: 'custom', from: '2026-01-01', to: '2026-06-30' },
    });
    const rows = (await sheetOf(file)).slice(1).filter((row) => typeof row[0] === 'number');
    const cents = (value: unknown) => Math.round(Number(value ?? 0) * 100);
    const opening = rows
      .filter((row) => row[1] === 'Opening balance')
      .reduce((sum, row) => sum + cents(row[5]), 0);
    const closing = rows
      .filter((row) => row[1] === 'Closing balance')
      .reduce((sum, row) => sum + cents(row[5]), 0);
    const moved = rows.reduce((sum, row) => sum + cents(row[3]) - cents(row[4]), 0);
    assert.equal(closing, opening + moved);
    const year = await make(client, { type: 'annual_summary', format: 'xlsx', params: { year: '2026' } });
    const totals = (await sheetOf(year.file)).filter((row) => String(row[0]).startsWith('Total '));
    const invoices: Invoice[] = [];
    const filter = {
      type: ['invoice', 'debit_note'],
      issuedOn: { gte: '2026-01-01', lte: '2026-12-31' },
    } as const;
    for await (const invoice of client.invoices.list({ ...filter, limit: 500 }))
      if (invoice.settlement !== 'cancelled') invoices.push(invoice);
    for (const row of totals) {
      const currency = String(row[0]).slice('Total '.length);
      const own: Money[] = invoices
        .filter((invoice) => invoice.currency === currency)
        .map(({ gross }) => gross);
      assert.equal(cents(row[4]), sumMoney(own, currency).amount);
    }
  });

  it('writes real PDFs and safe CSV in every language', async () => {
    for (const locale of ['en', 'it', 'ro', 'bg']) {
      const client = clients.of('user-1', { locale });
      const pdf = await make(client, { type: 'fleet_mileage', format: 'pdf' });
      assert.equal(await pdf.file.slice(0, 5).text(), '%PDF-');
      const csv = await make(client, { type: 'fleet_mileage', format: 'csv' });
      const bytes = new Uint8Array(await csv.file.arrayBuffer());
      assert.deepEqual([...bytes.slice(0, 3)], [0xef, 0xbb, 0xbf]);
      assert.doesNotMatch(await csv.file.text(), /(^|,)[=+@]/m);
    }
  });

  it('keeps a history that can be filtered, and forgets what is deleted', async () => {
    const client = clients.of();
    const { id } = await client.reports.create({ type: 'overdue_invoices', format: 'csv' });
    await make(client, { type: 'fleet_mileage', format: 'pdf' });
    assert.deepEqual(
      (await client.reports.list()).items.map(({ type }) => type),
      ['fleet_mileage', 'overdue_invoices'],
    );
    assert.equal((await client.reports.list({ state: ['ready'] })).items.length, 1);
    assert.equal((await client.reports.list({ type: 'overdue_invoices', format: ['csv'] })).items.length, 1);
    await assert.rejects(client.reports.delete(id, { etag: '"old"' }), PreconditionError);
    await client.reports.delete(id);
    await assert.rejects(client.reports.get(id), NotFoundError);
    const theirs = await clients.other();
    const mine = (await client.reports.list()).items[0]!;
    await assert.rejects(theirs.reports.get(mine.id), NotFoundError);
    await assert.rejects(theirs.reports.download(mine.id), NotFoundError);
  });

  it('names what it cannot make', async () => {
    const client = clients.of();
    const refusal = (draft: object) => client.reports.create(draft as ReportDraft).catch(codesOf);
    assert.deepEqual(await refusal({ type: 'gossip', format: 'pdf' }), ['/type invalid_choice']);
    assert.deepEqual(await refusal({ type: 'overdue_invoices', format: 'doc' }), ['/format invalid_value']);
    const asked = (type: string, params: object) => refusal({ type, format: 'csv', params });
    assert.deepEqual(await asked('overdue_invoices', { foo: '1' }), ['/params/foo unknown_parameter']);
    assert.deepEqual(await asked('overdue_invoices', { contractId: 'x' }), [
      '/params/contractId unknown_contract',
    ]);
    assert.deepEqual(await asked('due_this_week', { days: '0' }), ['/params/days out_of_range']);
    assert.deepEqual(await asked('annual_summary', { year: '20' }), ['/params/year invalid_year']);
    assert.deepEqual(await asked('statement_of_account', { period: 'custom' }), ['/params/from required']);
    const backwards = { period: 'custom', from: '2026-05-02', to: '2026-05-01' };
    assert.deepEqual(await asked('statement_of_account', backwards), ['/params/to before_start']);
    await assert.rejects(
      clients.of('readonly-1').reports.create({ type: 'fleet_mileage', format: 'pdf' }),
      ForbiddenError,
    );
  });
});
