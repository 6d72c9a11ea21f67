import type { nothing, TemplateResult } from 'lit';
import type { InvoiceTotals } from '../../../sdk/index.ts';
import { invoiceTableCatalog } from '../../i18n/catalogs/invoice-table.ts';
import type { InvoiceTableKey } from '../../i18n/catalogs/invoice-table.ts';
import type { Localizer } from '../../i18n/index.ts';
import { totalsStrip } from '../../ui/totals-strip/totals-strip.ts';
import type { TotalsFigure, TotalsRow } from '../../ui/totals-strip/totals-strip.ts';

/**
 * The sums of one currency, as the strip shows them. Credited is shown only when something is, and credit notes only when
 * they are not those of the invoices listed.
 */
function totalsRow(totals: InvoiceTotals, localizer: Localizer): TotalsRow {
  const { currency, invoiced, paid, open, overdue, credited, creditNotes } = totals;
  const figure = (key: string, label: InvoiceTableKey, amount: InvoiceTotals['open']): TotalsFigure => ({
    key,
    label: localizer.text(invoiceTableCatalog, label),
    value: localizer.money(amount, { currency: 'none' }),
    ...(key === 'overdue' && amount.amount > 0 && { tone: 'overdue' as const }),
  });
  const figures = [
    figure('invoiced', 'totalInvoiced', invoiced),
    figure('paid', 'totalPaid', paid),
    figure('open', 'totalOpen', open),
    figure('overdue', 'totalOverdue', overdue),
  ];
  if (credited.amount !== 0) figures.push(figure('credited', 'totalCredited', credited));
  if (creditNotes && creditNotes.amount + credited.amount !== 0)
    figures.push(figure('creditNotes', 'totalCreditNotes', creditNotes));
  return { currency, figures };
}

/** The sums of the whole filter, a row a currency. */
export function invoiceTotals(
  totals: readonly InvoiceTotals[],
  localizer: Localizer,
): TemplateResult | typeof nothing {
  const count = totals.reduce((sum, entry) => sum + entry.count, 0);
  return totalsStrip({
    label: localizer.text(invoiceTableCatalog, 'totals', { count }),
    rows: totals.map((entry) => totalsRow(entry, localizer)),
  });
}
