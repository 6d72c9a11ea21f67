/** The register of vehicles: those on lease, and those that wait for a contract. */
import * as z from 'zod/mini';
import { ASSET_CONDITIONS, assetSchema } from './asset.ts';
import { entity, idSchema, localDateSchema, oneOf } from './base.ts';
import {
  anyOf,
  atLeast,
  atMost,
  checked,
  matches,
  maxLength,
  minLength,
  trimmed,
  wholeNumber,
  wordOf,
} from './rules.ts';

export const VEHICLE_STATES = ['available', 'leased', 'returned'] as const;

export const staffVehicleSchema = entity({
  ...assetSchema.shape,
  /** `leased` from the entry of a contract to its end. */
  state: oneOf(VEHICLE_STATES),
  customerId: z.optional(idSchema),
  customerName: z.optional(z.string()),
  allowedActions: z.array(z.string()),
});

const textSchema = checked(z.string(), trimmed(), minLength(1), maxLength(60));
const numberSchema = checked(z.string(), trimmed(), matches(/^[A-Za-z0-9 -]{4,30}$/));

export const staffVehicleDraftSchema = entity({
  make: textSchema,
  model: textSchema,
  modification: z.optional(textSchema),
  /** Seventeen characters; a check digit that does not fit is no error. */
  vin: z.optional(checked(z.string(), matches(/^[0-9A-HJ-NPR-Za-hj-npr-z]{17}$/))),
  /** Kept apart from the VIN: older vehicles carry both. */
  chassisNo: z.optional(numberSchema),
  engineNo: z.optional(numberSchema),
  plate: z.optional(checked(z.string(), trimmed(), minLength(2), maxLength(16))),
  manufacturedYear: z.optional(checked(wholeNumber(), atLeast(1900), atMost(2100))),
  condition: z.optional(wordOf(ASSET_CONDITIONS)),
  firstRegistration: z.optional(localDateSchema),
  fuel: z.optional(textSchema),
});

/** What to change; what is left out stays. */
export const staffVehicleChangeSchema = anyOf(staffVehicleDraftSchema);

export type StaffVehicle = z.infer<typeof staffVehicleSchema>;
export type StaffVehicleDraft = z.input<typeof staffVehicleDraftSchema>;
export type StaffVehicleChange = z.input<typeof staffVehicleChangeSchema>;
