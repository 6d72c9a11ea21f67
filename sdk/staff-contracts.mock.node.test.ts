import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ConflictError } from './index.ts';
import type { StaffContractDraft } from './staff.ts';
import { fieldsOf } from './testing/mock-lessor.ts';
import { client, deal, euro, staff, today, openOffice } from './testing/staff-office.ts';

describe('the back office: contracts', () => {
  openOffice();

  it('shows the schedule of terms before anything is entered', async () => {
    const { customerId, kind, price, downPayment, installments, nominalRate, startsOn } = await deal();
    const terms = { kind, price, downPayment, installments, nominalRate, startsOn };
    const preview = await staff.contracts.preview(terms);
    assert.equal(preview.financed.amount, 1_920_000);
    assert.equal(preview.lines.filter((line) => line.kind === 'installment').length, 12);
    const sum = preview.lines.reduce((all, { gross }) => all + gross.amount, 0);
    assert.equal(sum, preview.total.amount);
    assert.ok(Number(preview.apr) > 0.06 && Number(preview.apr) < 0.08);
    assert.deepEqual((await staff.contracts.list({ customerId })).items, []);
  });

  it('enters a contract: client, company, branch, vehicle, amount, number of installments and due days', async () => {
    const draft = await deal({ arrangements: 'Зимни гуми са включени.' });
    const first = `${today().slice(0, 5)}12-28`;
    const made = await staff.contracts.create({ ...draft, firstDueOn: first });
    assert.deepEqual(
      [
        made.customerId,
        made.companyId,
        made.branchId,
        made.assetIds,
        made.financed.amount,
        made.installmentsTotal,
      ],
      [draft.customerId, draft.companyId, draft.branchId, [draft.vehicleId], 1_920_000, 12],
    );
    assert.deepEqual([made.status, made.installmentsPaid], ['active', 0]);
    const { lines } = await staff.contracts.schedule(made.id);
    const days = lines.filter(({ kind }) => kind === 'installment').map(({ dueOn }) => dueOn);
    assert.equal(days[0], first);
    assert.ok(days.every((day) => day.endsWith('-28')) && days.length === 12);
    assert.equal((await staff.vehicles.get(draft.vehicleId)).state, 'leased');
    await assert.rejects(staff.contracts.create(draft), (error) => {
      assert.ok(error instanceof ConflictError);
      assert.deepEqual(fieldsOf(error), ['/vehicleId leased']);
      return true;
    });
    const notes = await staff.notes.list({ customerId: draft.customerId, kind: ['arrangement'] });
    assert.deepEqual(
      notes.items.map(({ text, automatic }) => [text, automatic]),
      [['Зимни гуми са включени.', true]],
    );
    const portal = client.with({ customerId: draft.customerId });
    assert.deepEqual(
      (await portal.contracts.list()).items.map(({ id }) => id),
      [made.id],
    );
    assert.deepEqual(
      (await portal.assets.list()).items.map(({ id }) => id),
      [draft.vehicleId],
    );
  });

  it('writes preliminary contract, declaration on personal data, handover record and installment agreement', async () => {
    const made = await staff.contracts.create(await deal());
    const { items } = await staff.documents.list({ contractId: made.id });
    const kinds = items.map(({ kind }) => kind);
    for (const kind of ['preliminary_contract', 'data_protection', 'handover', 'installment_agreement']) {
      assert.ok(kinds.includes(kind), kind);
      const document = items.find((each) => each.kind === kind)!;
      const file = await client.downloads.blob(await staff.documents.download(document.id));
      const text = await file.text();
      assert.ok(text.startsWith('%PDF-') && text.length > 800, kind);
    }
    assert.equal(kinds.filter((kind) => kind === 'handover').length, 1);
  });

  it('keeps the signed contract in the customer’s file, with a note', async () => {
    const made = await staff.contracts.create(await deal());
    const customer = client.with({ customerId: made.customerId });
    const bytes = new Blob(['%PDF-1.4\n% signed\n%%EOF'], { type: 'application/pdf' });
    const upload = await customer.uploads.send(bytes, { name: 'signed.pdf', purpose: 'document' } as never);
    const kept = await staff.contracts.attachSigned(made.id, {
      uploadId: upload.id,
      note: 'Подписан в клона.',
    });
    assert.ok(kept.signedDocumentId);
    assert.deepEqual(
      kept.changes.map(({ field }) => field),
      ['signedDocument'],
    );
    const { items } = await staff.documents.list({ customerId: made.customerId, kind: ['contract'] });
    assert.ok(items.some(({ id, fileName }) => id === kept.signedDocumentId && fileName === 'signed.pdf'));
    const notes = await staff.notes.list({ customerId: made.customerId, q: 'подписан' });
    assert.deepEqual(
      notes.items.map(({ automatic, contractId }) => [automatic, contractId]),
      [[false, made.id]],
    );
  });

  it('writes down every change of a contract', async () => {
    const draft = await deal();
    const made = await staff.contracts.create(draft);
    const branches = (await staff.companies.get(draft.companyId)).branches;
    const changed = await staff.contracts.update(made.id, {
      branchId: branches[1]!.id,
      arrangements: 'Нови условия',
    });
    assert.deepEqual(
      changed.changes.map(({ field, from, to }) => [field, from, to]),
      [
        ['branchId', branches[0]!.id, branches[1]!.id],
        ['arrangements', undefined, 'Нови условия'],
      ],
    );
    const notes = await staff.notes.list({ contractId: made.id, kind: ['contract_change'] });
    assert.equal(notes.items.length, 2);
    await assert.rejects(
      staff.companies.update(draft.companyId, { branches: [{ name: 'Only one' }] }),
      ConflictError,
    );
  });

  it('finds contracts of all customers by number, customer and plate', async () => {
    const made = await staff.contracts.create(await deal());
    for (const q of [made.number, 'петров', 'octavia']) {
      assert.ok(
        (await staff.contracts.list({ q })).items.some(({ id }) => id === made.id),
        q,
      );
    }
    const all = await staff.contracts.list();
    assert.ok(new Set(all.items.map(({ customerId }) => customerId)).size > 3);
    assert.deepEqual(all.rejected, []);
  });

  it('refuses terms that make no contract, field by field', async () => {
    const draft = await deal();
    const codes = async (more: Partial<StaffContractDraft>): Promise<string[]> => {
      const error: unknown = await staff.contracts.create({ ...draft, ...more }).then(
        () => undefined,
        (each: unknown) => each,
      );
      return fieldsOf(error);
    };
    assert.deepEqual(await codes({ downPayment: euro(2_400_000) }), ['/downPayment/amount out_of_range']);
    assert.deepEqual(await codes({ residual: { amount: 1, currency: 'USD' } }), [
      '/residual/currency currency_mismatch',
    ]);
    assert.deepEqual(await codes({ signedOn: '2027-01-01' }), ['/signedOn after_start']);
    assert.deepEqual(await codes({ customerId: 'nobody' }), ['/customerId unknown_customer']);
    assert.deepEqual(await codes({ branchId: 'none' }), ['/branchId unknown_branch']);
    assert.deepEqual(await codes({ firstDueOn: today() }), ['/firstDueOn too_early']);
    assert.deepEqual(await codes({ nominalRate: '7' }), ['/nominalRate out_of_range']);
    assert.equal((await staff.vehicles.get(draft.vehicleId)).state, 'available');
  });
});
