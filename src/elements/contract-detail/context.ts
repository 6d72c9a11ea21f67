import type { Contract, LocalDate, Money } from '../../../sdk/index.ts';
import type { ContractDetailKey } from '../../i18n/catalogs/contract-detail.ts';
import { contractDetailCatalog } from '../../i18n/catalogs/contract-detail.ts';
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

type WordKind = 'service' | 'product' | 'fuel' | 'guarantee';

/** Words of lists that every lessor may extend: a code nobody knows is shown as it is, without its underscores. */
export function wordOf({ t }: DetailContext, kind: WordKind, code: string): string {
  const keys = {
    service: `service.${code}`,
    product: `product.${code}`,
    fuel: `fuel.${code}`,
    guarantee: `guarantee.${code}`,
  } as const;
  const key = keys[kind];
  if (Object.hasOwn(contractDetailCatalog.en, key)) return t(key as ContractDetailKey);
  const words = code.replaceAll('_', ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

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
