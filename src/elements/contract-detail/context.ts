import type { Contract, LocalDate, Money } from '../../../sdk/index.ts';
import type { ContractDetailKey } from '../../i18n/catalogs/contract-detail.ts';
import { contractDetailCatalog } from '../../i18n/catalogs/contract-detail.ts';
import { wordOrCode } from '../../i18n/codes.ts';
import type { Localizer } from '../../i18n/index.ts';
import type { FilterValues } from '../../lib/filter-codec.ts';

/** What every part of the page needs to say something. */
export interface DetailContext {
  readonly localizer: Localizer;
  readonly contract: Contract;
  t(key: ContractDetailKey, params?: Record<string, string | number>): string;
  /** Content as the way to this contract's invoices, filtered; the content alone where there is no such way. */
  invoices(filter: FilterValues, name: string, content: string): unknown;
}

/** Words of lists that every lessor may extend. */
export const wordOf = ({ localizer }: DetailContext, kind: 'service' | 'guarantee', code: string): string =>
  wordOrCode(
    localizer,
    contractDetailCatalog,
    kind === 'service' ? `service.${code}` : `guarantee.${code}`,
    code,
  );

/** From and until; one of them where only one is known. */
export function periodOf(
  { localizer, t }: DetailContext,
  from: LocalDate | undefined,
  to: LocalDate | undefined,
): string {
  if (from && to) return t('period', { from: localizer.date(from), to: localizer.date(to) });
  if (from) return t('validFrom', { date: localizer.date(from) });
  return to ? t('validTo', { date: localizer.date(to) }) : '';
}

/** The currency all amounts share; undefined when they do not, or there are none. */
export function sharedCurrency(amounts: readonly Money[]): string | undefined {
  const [first] = amounts;
  return amounts.every(({ currency }) => currency === first?.currency) ? first?.currency : undefined;
}
