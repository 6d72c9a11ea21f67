/** The register of vehicles: those on lease, and those that wait for a contract. */
import * as z from 'zod/mini';
import { ASSET_CONDITIONS, assetSchema } from './asset.ts';
import { entity, idSchema, localDateSchema, oneOf } from './base.ts';

export const VEHICLE_STATES = ['available', 'leased', 'returned'] as const;

export const staffVehicleSchema = entity({
  ...assetSchema.shape,
  /** `leased` from the entry of a contract to its end. */
  state: oneOf(VEHICLE_STATES),
  customerId: z.optional(idSchema),
  customerName: z.optional(z.string()),
  allowedActions: z.array(z.string()),
});

const textSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(60));
const numberSchema = z.string().check(z.trim(), z.regex(/^[A-Za-z0-9 -]{4,30}$/));

export const staffVehicleDraftSchema = entity({
  make: textSchema,
  model: textSchema,
  modification: z.optional(textSchema),
  /** Seventeen characters; a check digit that does not fit is no error. */
  vin: z.optional(z.string().check(z.regex(/^[0-9A-HJ-NPR-Za-hj-npr-z]{17}$/))),
  /** Kept apart from the VIN: older vehicles carry both. */
  chassisNo: z.optional(numberSchema),
  engineNo: z.optional(numberSchema),
  plate: z.optional(z.string().check(z.trim(), z.minLength(2), z.maxLength(16))),
  manufacturedYear: z.optional(z.int().check(z.gte(1900), z.lte(2100))),
  condition: z.optional(z.enum(ASSET_CONDITIONS)),
  firstRegistration: z.optional(localDateSchema),
  fuel: z.optional(textSchema),
});

/** What to change; what is left out stays. */
export const staffVehicleChangeSchema = z.partial(staffVehicleDraftSchema);

export type StaffVehicle = z.infer<typeof staffVehicleSchema>;
export type StaffVehicleDraft = z.input<typeof staffVehicleDraftSchema>;
export type StaffVehicleChange = z.input<typeof staffVehicleChangeSchema>;
