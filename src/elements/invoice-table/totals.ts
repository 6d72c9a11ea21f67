import type { InvoiceTotals } from '../../../sdk/index.ts';
import { invoiceTableCatalog } from '../../i18n/catalogs/invoice-table.ts';
import type { InvoiceTableKey } from '../../i18n/catalogs/invoice-table.ts';
import type { Localizer } from '../../i18n/index.ts';
import type { TotalsFigure, TotalsRow } from '../../ui/totals-strip/totals-strip.ts';

/** The sums of one currency, as the strip shows them. Credited is shown only when something is. */
export function totalsRow(totals: InvoiceTotals, localizer: Localizer): TotalsRow {
  const figure = (
    key: 'invoiced' | 'paid' | 'open' | 'overdue' | 'credited',
    label: InvoiceTableKey,
  ): TotalsFigure => ({
    key,
    label: localizer.text(invoiceTableCatalog, label),
    value: localizer.money(totals[key], { currency: 'none' }),
    ...(key === 'overdue' && totals.overdue.amount > 0 && { tone: 'overdue' as const }),
  });
  const figures = [
    figure('invoiced', 'totalInvoiced'),
    figure('paid', 'totalPaid'),
    figure('open', 'totalOpen'),
    figure('overdue', 'totalOverdue'),
  ];
  if (totals.credited.amount !== 0) figures.push(figure('credited', 'totalCredited'));
  return { currency: totals.currency, figures };
}
