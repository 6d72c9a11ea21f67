/** Leased assets, their insurance, and what secures a contract. */
import * as z from 'zod/mini';
import { entity, idSchema, integerSchema, localDateSchema, moneySchema, oneOf } from './base.ts';
import { addressSchema } from './party.ts';
import { atLeast, atMost, checked, maxLength, minLength, trimmed, wordOf } from './rules.ts';

export const ASSET_KINDS = ['vehicle', 'equipment', 'it', 'real_estate'] as const;
export const ASSET_CONDITIONS = ['new', 'used', 'refurbished', 'damaged'] as const;
export const INSURANCE_TYPES = ['mtpl', 'casco', 'gap', 'property', 'other'] as const;
export const POLICY_STATUSES = ['active', 'upcoming', 'expired', 'cancelled'] as const;
export const PREMIUM_FREQUENCIES = ['once', 'monthly', 'quarterly', 'half_yearly', 'yearly'] as const;
export const PREMIUM_PAYERS = ['lessee', 'lessor', 'included'] as const;
export const DISTANCE_UNITS = ['km', 'mi', 'h'] as const;

export const READING_SOURCES = ['delivery', 'service', 'customer'] as const;
/** What is known of a renewed policy that the customer sent in. */
export const POLICY_REVIEWS = ['in_review', 'accepted', 'rejected'] as const;

/** What a counter showed: distance for vehicles, running hours for machines. */
export const odometerReadingSchema = entity({
  on: localDateSchema,
  value: integerSchema,
  unit: z.optional(oneOf(DISTANCE_UNITS)),
  /** Who read it. */
  source: z.optional(oneOf(READING_SOURCES)),
});

const MAX_COUNTER = 9_999_999;

/** A reading by the customer: not lower than the last one before it, not in the future. */
export const readingDraftSchema = entity({
  on: localDateSchema,
  value: checked(integerSchema, atLeast(0), atMost(MAX_COUNTER)),
});

export const assetSchema = entity({
  id: idSchema,
  kind: oneOf(ASSET_KINDS),
  contractId: z.optional(idSchema),
  contractNumber: z.optional(z.string()),
  productType: z.string(),
  make: z.optional(z.string()),
  model: z.optional(z.string()),
  modification: z.optional(z.string()),
  manufacturedYear: z.optional(integerSchema),
  condition: z.optional(oneOf(ASSET_CONDITIONS)),
  vehicle: z.optional(
    entity({
      vin: z.optional(z.string()),
      /** Kept apart from the VIN: older vehicles carry both. */
      chassisNo: z.optional(z.string()),
      engineNo: z.optional(z.string()),
      plate: z.optional(z.string()),
      firstRegistration: z.optional(localDateSchema),
      fuel: z.optional(z.string()),
      odometer: z.optional(z.array(odometerReadingSchema)),
    }),
  ),
  equipment: z.optional(entity({ serial: z.optional(z.string()) })),
  agreedMileage: z.optional(
    entity({
      /** Period the distance is agreed for. */
      per: oneOf(['year', 'term'] as const),
      distance: integerSchema,
      unit: oneOf(DISTANCE_UNITS),
      /** Price of one unit beyond the agreement. */
      excessRate: z.optional(moneySchema),
    }),
  ),
  location: z.optional(addressSchema),
  /** Types of insurance with active cover today. */
  coveredBy: z.optional(z.array(oneOf(INSURANCE_TYPES))),
});

export const insurancePolicySchema = entity({
  id: idSchema,
  type: oneOf(INSURANCE_TYPES),
  insurer: z.string(),
  policyNo: z.string(),
  assetIds: z.array(idSchema),
  contractId: z.optional(idSchema),
  from: localDateSchema,
  to: localDateSchema,
  premium: z.optional(moneySchema),
  premiumFrequency: z.optional(oneOf(PREMIUM_FREQUENCIES)),
  paidBy: z.optional(oneOf(PREMIUM_PAYERS)),
  /** Active exactly while from ≤ today ≤ to and not cancelled. */
  status: oneOf(POLICY_STATUSES),
  expiringSoon: z.optional(z.boolean()),
  /** For a policy that the customer sent in. While in review, and when rejected, it covers nothing. */
  review: z.optional(oneOf(POLICY_REVIEWS)),
  /** The request that deals with it. */
  requestId: z.optional(idSchema),
});

/** A policy that takes the place of another, with its scan. */
export const policyRenewalSchema = entity({
  insurer: z.optional(checked(z.string(), trimmed(), minLength(1), maxLength(100))),
  policyNo: checked(z.string(), trimmed(), minLength(3), maxLength(40)),
  from: localDateSchema,
  to: localDateSchema,
  premium: z.optional(moneySchema),
  premiumFrequency: z.optional(wordOf(PREMIUM_FREQUENCIES)),
  /** Finished uploads. */
  attachmentIds: checked(z.array(idSchema), minLength(1), maxLength(5)),
});

/** Where an asset stands, stood, and is asked to stand. */
export const assetLocationSchema = entity({
  assetId: idSchema,
  current: z.optional(addressSchema),
  /** Day since which it is there. */
  since: z.optional(localDateSchema),
  /** A change that is asked for and not yet decided. */
  pending: z.optional(
    entity({ requestId: idSchema, address: addressSchema, from: z.optional(localDateSchema) }),
  ),
  /** Earlier places, the latest first. */
  history: z.array(entity({ address: addressSchema, until: localDateSchema })),
});

export const guaranteeSchema = entity({
  id: idSchema,
  contractId: z.optional(idSchema),
  type: z.string(),
  guarantor: z.optional(z.string()),
  amount: z.optional(moneySchema),
  from: z.optional(localDateSchema),
  to: z.optional(localDateSchema),
});

export type AssetKind = (typeof ASSET_KINDS)[number] | 'unknown';
export type InsuranceType = (typeof INSURANCE_TYPES)[number] | 'unknown';
export type Asset = z.infer<typeof assetSchema>;
export type InsurancePolicy = z.infer<typeof insurancePolicySchema>;
export type OdometerReading = z.infer<typeof odometerReadingSchema>;
export type ReadingDraft = z.input<typeof readingDraftSchema>;
export type PolicyRenewal = z.input<typeof policyRenewalSchema>;
export type AssetLocation = z.infer<typeof assetLocationSchema>;
export type Guarantee = z.infer<typeof guaranteeSchema>;
