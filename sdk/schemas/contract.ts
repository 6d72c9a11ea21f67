/** Leasing contracts. */
import * as z from 'zod/mini';
import {
  currencySchema,
  decimalSchema,
  entity,
  fxSchema,
  idSchema,
  integerSchema,
  localDateSchema,
  moneySchema,
  oneOf,
} from './base.ts';

export const CONTRACT_KINDS = [
  'financial_lease',
  'operating_lease',
  'full_service_rental',
  'hire_purchase',
  'sale_and_leaseback',
] as const;
/** In life-cycle order; *in arrears* is derived (`overdue`), never a status. */
export const CONTRACT_STATUSES = [
  'draft',
  'signed',
  'awaiting_delivery',
  'active',
  'suspended',
  'matured',
  'bought_out',
  'early_terminated',
  'transferred',
  'total_loss',
  'repossessed',
  'closed',
] as const;
export const RESIDUAL_ROLES = ['purchase_option', 'balloon', 'guaranteed_rv'] as const;
export const TERM_UNITS = ['month', 'year', 'week'] as const;
export const TIMINGS = ['advance', 'arrears'] as const;
export const RATE_KINDS = ['fixed', 'indexed'] as const;

export const rateSchema = entity({
  kind: oneOf(RATE_KINDS),
  /** Nominal yearly rate as a fraction: `"0.065"` is 6.5 %. */
  nominal: decimalSchema,
  /** Index the rate follows, such as `EURIBOR_3M`. */
  index: z.optional(z.string()),
  margin: z.optional(decimalSchema),
  nextReset: z.optional(localDateSchema),
});

export const nextInstallmentSchema = entity({ dueOn: localDateSchema, amount: moneySchema });

export const contractSchema = entity({
  id: idSchema,
  number: z.string(),
  kind: oneOf(CONTRACT_KINDS),
  status: oneOf(CONTRACT_STATUSES),
  /** What is leased in a few words, such as `Fiat Ducato 2.3 (AB 123 CD)`. */
  title: z.optional(z.string()),
  signedOn: z.optional(localDateSchema),
  startsOn: localDateSchema,
  endsOn: localDateSchema,
  closedOn: z.optional(localDateSchema),
  currency: currencySchema,
  invoiceCurrency: z.optional(currencySchema),
  fx: z.optional(fxSchema),
  assetCost: z.optional(moneySchema),
  downPayment: z.optional(moneySchema),
  /** Sum of all principal lines, the residual line included. */
  financed: moneySchema,
  residual: z.optional(entity({ amount: moneySchema, role: oneOf(RESIDUAL_ROLES) })),
  term: entity({ n: integerSchema, every: z.optional(integerSchema), unit: oneOf(TERM_UNITS) }),
  timing: z.optional(oneOf(TIMINGS)),
  rate: z.optional(rateSchema),
  /** Annual percentage rate as a fraction. */
  apr: z.optional(decimalSchema),
  dayCount: z.optional(z.string()),
  installmentsPaid: integerSchema,
  installmentsTotal: integerSchema,
  nextInstallment: z.optional(nextInstallmentSchema),
  /** Principal repaid so far. */
  repaidToDate: z.optional(moneySchema),
  /** Principal still owed. */
  outstandingPrincipal: z.optional(moneySchema),
  /** Sum of what is open on invoices of this contract, and the part of it that is overdue, in invoice currency. */
  open: z.optional(moneySchema),
  overdue: z.optional(moneySchema),
  /** Today minus the oldest overdue date with an open balance; 0 when nothing is overdue. */
  daysPastDue: z.optional(integerSchema),
  /** Day of the month on which the invoice is issued, 1–31. */
  invoiceDay: z.optional(integerSchema),
  assetIds: z.array(idSchema),
  /** Kinds of the leased assets, for filters. */
  assetKinds: z.optional(z.array(z.string())),
  /** Licence plates and VINs, so that a list can be searched without loading assets. */
  plates: z.optional(z.array(z.string())),
  vins: z.optional(z.array(z.string())),
  /** Services of a full-service contract, such as `maintenance`, `tyres`. */
  services: z.optional(z.array(z.string())),
});

export type ContractKind = (typeof CONTRACT_KINDS)[number] | 'unknown';
export type ContractStatus = (typeof CONTRACT_STATUSES)[number] | 'unknown';
export type Contract = z.infer<typeof contractSchema>;
