/** What the parts of the element are drawn with. */
import type { PayoffQuoteKey } from '../../i18n/catalogs/payoff-quote.ts';
import type { Localizer } from '../../i18n/index.ts';

export interface PayoffView {
  readonly localizer: Localizer;
  t(key: PayoffQuoteKey, params?: Record<string, string | number>): string;
}
