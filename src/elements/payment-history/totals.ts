import type { nothing, TemplateResult } from 'lit';
import type { PaymentTotals } from '../../../sdk/index.ts';
import { paymentHistoryCatalog } from '../../i18n/catalogs/payment-history.ts';
import type { PaymentHistoryKey } from '../../i18n/catalogs/payment-history.ts';
import type { Localizer } from '../../i18n/index.ts';
import { totalsStrip } from '../../ui/totals-strip/totals-strip.ts';
import type { TotalsFigure } from '../../ui/totals-strip/totals-strip.ts';

/** The sums of the whole filter, a row a currency. What is in progress shows only when something is. */
export function paymentTotals(
  totals: readonly PaymentTotals[],
  localizer: Localizer,
): TemplateResult | typeof nothing {
  const figures = (entry: PaymentTotals): TotalsFigure[] => {
    const figure = (
      key: 'posted' | 'inProgress' | 'unallocated',
      label: PaymentHistoryKey,
    ): TotalsFigure => ({
      key,
      label: localizer.text(paymentHistoryCatalog, label),
      value: localizer.money(entry[key], { currency: 'none' }),
    });
    return [
      figure('posted', 'totalPosted'),
      figure('unallocated', 'totalUnallocated'),
      ...(entry.inProgress.amount === 0 ? [] : [figure('inProgress', 'totalInProgress')]),
    ];
  };
  const count = totals.reduce((sum, entry) => sum + entry.count, 0);
  return totalsStrip({
    label: localizer.text(paymentHistoryCatalog, 'totals', { count }),
    rows: totals.map((entry) => ({ currency: entry.currency, figures: figures(entry) })),
  });
}
