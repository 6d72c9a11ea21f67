/** What the parts of the element are drawn with. */
import type { AutopayKey } from '../../i18n/catalogs/autopay.ts';
import type { Localizer } from '../../i18n/index.ts';

export interface AutopayView {
  readonly localizer: Localizer;
  t(key: AutopayKey, params?: Record<string, string | number>): string;
}
