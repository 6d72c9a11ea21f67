/** What this lessor's API can do. Elements show only what is declared here and permitted to the user. */
import * as z from 'zod/mini';
import { entity, oneOf } from './base.ts';
import { wholeNumber } from './rules.ts';

export const TOTAL_KINDS = ['exact', 'estimate', 'none'] as const;
export const EXPORT_FORMATS = ['xlsx', 'xls', 'csv'] as const;
export const FIELD_SUPPORT = ['absent', 'partial', 'full'] as const;

export const resourceCapabilitySchema = entity({
  list: z.optional(z.boolean()),
  detail: z.optional(z.boolean()),
  pdf: z.optional(z.boolean()),
  exports: z.optional(z.array(oneOf(EXPORT_FORMATS))),
  /** Filter parameters the list accepts, such as `status`, `dueOn.gte`, `q`. */
  filters: z.optional(z.array(z.string())),
  /** Keys the list can sort by. */
  sorts: z.optional(z.array(z.string())),
  /** How far `page.total` can be trusted. */
  total: z.optional(oneOf(TOTAL_KINDS)),
  /** Whether `include=totals` answers sums for the whole filter. */
  totals: z.optional(z.boolean()),
  /** Largest `limit` the list accepts. */
  maxLimit: z.optional(wholeNumber()),
});

export const actionCapabilitySchema = entity({
  enabled: z.boolean(),
  modes: z.optional(z.array(z.string())),
  /** Largest number of something by its name, such as `daysAhead`: how many days from today a day may be. */
  limits: z.optional(z.record(z.string(), z.number())),
});

export const currencyCapabilitySchema = entity({
  code: z.string(),
  /** Decimal digits of the minor unit: 2 for EUR, 0 for JPY. */
  scale: wholeNumber(),
});

export const capabilitiesSchema = entity({
  /** Resource name (`contracts`, `invoices`, …) → what it offers. A name that is absent is not offered. */
  resources: z.record(z.string(), resourceCapabilitySchema),
  /** Action name (`pay`, `promise`, `request`, …) → whether and how it is offered. */
  actions: z.record(z.string(), actionCapabilitySchema),
  /** Field support by `entity.field`; absent means full. */
  fields: z.optional(z.record(z.string(), oneOf(FIELD_SUPPORT))),
  currencies: z.array(currencyCapabilitySchema),
  timeZone: z.string(),
  realtime: z.optional(entity({ sse: z.boolean(), pollSeconds: z.optional(wholeNumber()) })),
  uploads: z.optional(
    entity({
      mode: oneOf(['signed', 'proxied', 'none'] as const),
      maxBytes: z.optional(wholeNumber()),
      mime: z.optional(z.array(z.string())),
    }),
  ),
  signIn: z.optional(
    entity({
      password: z.boolean(),
      otp: z.optional(z.array(z.string())),
      reset: z.optional(z.boolean()),
      /** First access with a temporary password. */
      firstAccess: z.optional(z.boolean()),
      /** Terms to accept before the first session. */
      terms: z.optional(z.boolean()),
      external: z.optional(z.array(z.string())),
    }),
  ),
});

export type ResourceCapability = z.infer<typeof resourceCapabilitySchema>;
export type ActionCapability = z.infer<typeof actionCapabilitySchema>;
export type CurrencyCapability = z.infer<typeof currencyCapabilitySchema>;
export type Capabilities = z.infer<typeof capabilitiesSchema>;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
