/** What a lessor tells about its Business Central, with the defaults filled in. */
import type { Customer } from '../../schemas/customer.ts';
import type { PrivateLabel } from '../../schemas/label.ts';
import { todayIn } from '../kit/clock.ts';
import { httpSource } from '../kit/source.ts';
import type { Source } from '../kit/source.ts';
import { odataRefusal } from './refusal.ts';

/** Field of a fixed asset that can say which customer has it. */
export type AssetField = 'classCode' | 'subclassCode' | 'fixedAssetLocationCode' | 'employeeNumber';

/** How to reach Business Central, and what it cannot tell itself. */
export interface BusinessCentralOptions {
  /** Such as `https://api.businesscentral.dynamics.com/v2.0/<tenant>/Production/api/v2.0`. */
  baseUrl: string;
  /** The company, by id or by name. */
  company: { readonly id: string } | { readonly name: string };
  /** The one customer that this adapter serves. Without it the caller's `customerId` counts, and staff may list all. */
  customerId?: string;
  /** Who the lessor is; what is left out comes from the company information. */
  label: Omit<PrivateLabel, 'businessDate' | 'name' | 'defaultCurrency'> & Partial<PrivateLabel>;
  /** Decimals of the company's own currency, which the API does not tell. Default 2. */
  localScale?: number;
  /**
   * Which fixed assets a customer has: a field, and the value it has for them (default: the customer's number). Without
   * it assets are hidden, since Business Central ties them to no customer.
   */
  assets?: { readonly field: AssetField; readonly valueFor?: (customer: Customer) => string };
  /**
   * Shows the lines of customer payment journals as payments in progress: posted payments are not part of the API. Tells
   * how the company writes incoming amounts there; a line with the other sign is reported. Without it payments are hidden.
   */
  journalPayments?: { readonly sign: 'positive' | 'negative' };
  /** Collections that are read at the same time. Default 4. */
  concurrency?: number;
  /** Rows up to which totals are summed; beyond it none are answered. Default 5,000. */
  maxRowsForTotals?: number;
  /** The lessor's business date. Default: today in the label's time zone. */
  today?: () => string;
}

/** {@link BusinessCentralOptions}, ready for use. */
export interface Settings extends Omit<BusinessCentralOptions, 'baseUrl'> {
  readonly source: Source;
  readonly localScale: number;
  readonly concurrency: number;
  readonly maxRowsForTotals: number;
  readonly today: () => string;
}

/** Throws TypeError for an unusable `baseUrl`. */
export function settingsOf({ baseUrl, ...options }: BusinessCentralOptions): Settings {
  return {
    ...options,
    localScale: options.localScale ?? 2,
    concurrency: options.concurrency ?? 4,
    maxRowsForTotals: options.maxRowsForTotals ?? 5000,
    today: options.today ?? (() => todayIn(options.label.timeZone)),
    source: httpSource({ baseUrl, refusal: odataRefusal }),
  };
}
