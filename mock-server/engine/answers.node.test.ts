import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  assetSchema,
  capabilitiesSchema,
  contractSchema,
  customerSchema,
  guaranteeSchema,
  insurancePolicySchema,
  invoiceSchema,
  invoiceTotalsSchema,
  paymentSchema,
  paymentTotalsSchema,
  privateLabelSchema,
  scheduleLineSchema,
  summarySchema,
  userSchema,
} from '../../sdk/schemas/index.ts';
import { isCreditorReference } from './finance/creditor-reference.ts';
import { isIban } from './finance/iban.ts';
import { createLessor } from './index.ts';

const ALL = { filter: {}, offset: 0, limit: 10_000, totals: true };
const CLOSED_TOO = { ...ALL, filter: { closed: 'true' } };

/** Parses with the published schema; the answer must come back unchanged, so no value was unknown to it. */
function conforms(schema: { parse(value: unknown): unknown }, value: unknown): void {
  assert.deepEqual(schema.parse(value), value);
}

for (const label of ['nordvik', 'arca'] as const) {
  describe(`answers of ${label}`, () => {
    const lessor = createLessor({ label, invoices: 500 });
    const views = lessor.customers(ALL).items.map((customer) => {
      const view = lessor.view(customer.id);
      assert.ok(view);
      return view;
    });

    it('conform to the schemas of the Lessor API', () => {
      conforms(privateLabelSchema, lessor.label);
      conforms(capabilitiesSchema, lessor.capabilities);
      for (const user of lessor.users()) conforms(userSchema, user);
      for (const view of views) {
        conforms(customerSchema, view.customer);
        conforms(summarySchema, view.summary());
        const invoices = view.invoices(ALL);
        for (const row of invoices.items) conforms(invoiceSchema, view.invoice(row.id));
        for (const totals of invoices.totals ?? []) conforms(invoiceTotalsSchema, totals);
        const payments = view.payments(ALL);
        for (const payment of payments.items) conforms(paymentSchema, payment);
        for (const totals of payments.totals ?? []) conforms(paymentTotalsSchema, totals);
        for (const asset of view.assets(ALL).items) conforms(assetSchema, asset);
        for (const policy of view.policies(ALL).items) conforms(insurancePolicySchema, policy);
        for (const row of view.contracts(CLOSED_TOO).items) {
          conforms(contractSchema, view.contract(row.id));
          for (const line of view.schedule(row.id) ?? []) conforms(scheduleLineSchema, line);
          for (const guarantee of view.guarantees(row.id) ?? []) conforms(guaranteeSchema, guarantee);
        }
      }
    });

    it('carry references and account numbers that check', () => {
      assert.ok(isIban(lessor.label.legalEntity?.iban ?? ''));
      for (const { paymentReference } of views[0]?.invoices(ALL).items ?? []) {
        if (paymentReference !== undefined)
          assert.ok(isCreditorReference(paymentReference), paymentReference);
      }
    });

    it('charge on an invoice what its schedule lines say', () => {
      for (const view of views) {
        for (const contract of view.contracts(CLOSED_TOO).items) {
          const byInvoice = new Map<string, number>();
          for (const line of view.schedule(contract.id) ?? []) {
            if (line.invoiceId === undefined) continue;
            byInvoice.set(line.invoiceId, (byInvoice.get(line.invoiceId) ?? 0) + line.gross.amount);
          }
          for (const [id, gross] of byInvoice) {
            const invoice = view.invoice(id);
            if (invoice?.currency === contract.currency) assert.equal(invoice.gross.amount, gross);
          }
        }
      }
    });

    it('settle the oldest invoice first', () => {
      for (const view of views) {
        for (const payment of view.payments({ ...ALL, filter: { state: 'posted' } }).items) {
          const [first, ...rest] = payment.allocations.map(
            (each) => view.invoice(each.invoiceId)?.dueOn ?? '',
          );
          for (const due of rest) assert.ok((first ?? '') <= due, payment.number);
        }
      }
    });
  });
}
