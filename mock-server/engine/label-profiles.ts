import type { PrivateLabel } from '../../sdk/schemas/index.ts';
import { ARCA_CUSTOMERS, type CompanySeed, NORDVIK_CUSTOMERS } from './catalog/names.ts';
import type { RateReset } from './finance/late-interest.ts';
import type { Country } from './model.ts';
import arca from '../labels/arca.json' with { type: 'json' };
import nordvik from '../labels/nordvik.json' with { type: 'json' };

/** The lessors the mock can play. */
export type LabelId = 'nordvik' | 'arca';

/** A lessor: its label without the moving business date, and what its contracts look like. */
export interface LabelProfile {
  readonly label: Omit<PrivateLabel, 'businessDate'>;
  readonly customers: readonly CompanySeed[];
  readonly contractPrefix: string;
  /** Country whose VAT applies, by contract currency. */
  readonly countries: Readonly<Record<string, Country>>;
  readonly currency: string;
  readonly second: string;
  /** Minor units of the second currency for 100 of the first; used to size contracts. */
  readonly secondPer100: number;
  /** Rate shown beside the credit line. */
  readonly secondaryRate: string;
  /** Late-payment rates with their half-yearly reset: ECB reference rate + 8 points. */
  readonly lateRates: readonly RateReset[];
}

const LATE_RATES: readonly RateReset[] = [
  { from: '2010-01-01', rate: '0.0800' },
  { from: '2022-07-01', rate: '0.0800' },
  { from: '2023-01-01', rate: '0.1050' },
  { from: '2023-07-01', rate: '0.1200' },
  { from: '2024-01-01', rate: '0.1250' },
  { from: '2024-07-01', rate: '0.1225' },
  { from: '2025-01-01', rate: '0.1115' },
  { from: '2025-07-01', rate: '0.1015' },
];

const NORDVIK: LabelProfile = {
  label: withoutDate(nordvik),
  customers: NORDVIK_CUSTOMERS,
  contractPrefix: 'NL',
  countries: { EUR: 'RO', RON: 'RO' },
  currency: 'EUR',
  second: 'RON',
  secondPer100: 509,
  secondaryRate: '5.0875',
  lateRates: LATE_RATES,
};

const ARCA: LabelProfile = {
  label: withoutDate(arca),
  customers: ARCA_CUSTOMERS,
  contractPrefix: 'ARC',
  countries: { EUR: 'IT', BGN: 'BG' },
  currency: 'EUR',
  second: 'BGN',
  secondPer100: 196,
  secondaryRate: '1.95583',
  lateRates: LATE_RATES,
};

/** A label's file without its date, which the lessor's own clock gives. JSON has plain strings where the type has words. */
function withoutDate(file: typeof nordvik | typeof arca): LabelProfile['label'] {
  const { businessDate: _date, ...label } = file;
  return label as LabelProfile['label'];
}

/** The profile of a lessor. */
export function labelProfile(id: LabelId): LabelProfile {
  return id === 'arca' ? ARCA : NORDVIK;
}
