/** What a lessor tells about its Fineract, with the defaults filled in. */
import type { CurrencyCapability } from '../../schemas/capabilities.ts';
import type { ContractKind } from '../../schemas/contract.ts';
import type { PaymentMethod } from '../../schemas/invoice.ts';
import type { PrivateLabel } from '../../schemas/label.ts';
import { todayIn } from '../kit/clock.ts';
import { httpSource } from '../kit/source.ts';
import type { Source } from '../kit/source.ts';
import { fineractRefusal } from './refusal.ts';

/** How to reach Apache Fineract, and what it cannot tell itself. */
export interface FineractOptions {
  /** Such as `https://core.lessor.example/fineract-provider/api/v1`. */
  baseUrl: string;
  /** The tenant. Default `default`. */
  tenantId?: string;
  /** Currencies of the loans with their decimals. A loan in another one, or with other decimals, is reported. */
  currencies: readonly CurrencyCapability[];
  /** Who the lessor is; `businessDate` comes by itself. */
  label: Omit<PrivateLabel, 'businessDate'>;
  /** How Fineract is signed in to: `basic` by its authentication key, `bearer` by OAuth. Default `basic`. */
  scheme?: 'basic' | 'bearer';
  /** Kinds of contract by id of the loan product; Fineract knows loans alone. Default: unknown. */
  kinds?: Readonly<Record<string, ContractKind>>;
  /** Payment methods by name of the payment type. Default: unknown. */
  methods?: Readonly<Record<string, PaymentMethod>>;
  /** Loans that are read at the same time. Default 4. */
  concurrency?: number;
  /** The lessor's business date. Default: today in the label's time zone. */
  today?: () => string;
}

/** {@link FineractOptions}, ready for use. */
export interface Settings extends Required<Omit<FineractOptions, 'baseUrl' | 'tenantId'>> {
  readonly source: Source;
}

/** Throws TypeError for an unusable `baseUrl`. */
export function settingsOf(options: FineractOptions): Settings {
  const { label, currencies, kinds = {}, methods = {}, concurrency = 4, scheme = 'basic' } = options;
  return {
    label,
    currencies,
    kinds,
    methods,
    concurrency,
    scheme,
    today: options.today ?? (() => todayIn(label.timeZone)),
    source: httpSource({
      baseUrl: options.baseUrl,
      headers: { 'fineract-platform-tenantid': options.tenantId ?? 'default' },
      scheme: scheme === 'basic' ? 'Basic' : 'Bearer',
      refusal: fineractRefusal,
    }),
  };
}
