/** Changes how many rows a list has: none, or one whose totals agree with it. */
import type { Slice } from '../engine/index.ts';
import type { Invoice, InvoiceTotals } from '../../sdk/schemas/invoice.ts';
import type { Payment, PaymentTotals } from '../../sdk/schemas/payment.ts';
import type { Money } from '../../sdk/schemas/base.ts';
import type { ParsedScenario, Resource } from './names.ts';
import { concerns } from './names.ts';
import { HUGE_FACTOR } from './shape.ts';

/** The slice the scenario leaves. */
export function reshapeSlice<T extends object, Totals>(
  scenario: ParsedScenario,
  resource: Resource,
  slice: Slice<T, Totals>,
): Slice<T, Totals> {
  if (!concerns(scenario, resource)) return slice;
  if (scenario.name === 'empty') return { items: [], start: 0, total: 0, totals: slice.totals && [] };
  if (scenario.name !== 'oneRow') return slice;
  const items = slice.start === 0 ? slice.items.slice(0, 1) : [];
  const totals = slice.totals && (items.map((row) => totalsOfOne(resource, row)) as unknown as Totals[]);
  return { ...slice, items, total: Math.min(1, slice.total), totals };
}

/** Amounts a caller filters by, brought back to the size the engine knows. */
export function unscaleFilter(
  scenario: ParsedScenario,
  resource: Resource,
  filter: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  if (scenario.name !== 'twelveDigits' || !concerns(scenario, resource)) return filter;
  return Object.fromEntries(
    Object.entries(filter).map(([name, value]) => {
      if (!/^(gross|amount)\./.test(name)) return [name, value];
      const round = name.endsWith('.gte') ? Math.ceil : Math.floor;
      return [name, String(round(Number(value) / HUGE_FACTOR))];
    }),
  );
}

function totalsOfOne(resource: Resource, row: object): InvoiceTotals | PaymentTotals {
  return resource === 'payments' ? paymentTotals(row as Payment) : invoiceTotals(row as Invoice);
}

function invoiceTotals(invoice: Invoice): InvoiceTotals {
  const { currency, type, settlement, timing } = invoice;
  const zero: Money = { amount: 0, currency };
  const counts = type !== 'proforma' && settlement !== 'cancelled';
  const claim = counts && type !== 'credit_note';
  return {
    currency,
    count: counts ? 1 : 0,
    invoiced: claim ? invoice.gross : zero,
    paid: claim ? invoice.paid : zero,
    open: claim ? invoice.open : zero,
    overdue: claim && timing === 'overdue' ? invoice.open : zero,
    nextDue: claim && timing !== 'overdue' ? invoice.open : zero,
    credited: claim ? invoice.credited : zero,
    creditNotes: counts && type === 'credit_note' ? invoice.gross : zero,
  };
}

function paymentTotals({ amount, state, unallocated }: Payment): PaymentTotals {
  const zero: Money = { amount: 0, currency: amount.currency };
  const underWay = state === 'initiated' || state === 'requires_action' || state === 'processing';
  return {
    currency: amount.currency,
    count: 1,
    posted: state === 'posted' ? amount : zero,
    inProgress: underWay ? amount : zero,
    unallocated: state === 'posted' ? unallocated : zero,
  };
}
