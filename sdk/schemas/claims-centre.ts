/** Where damage is looked at and repaired. */
import * as z from 'zod/mini';
import { decimalSchema, entity, idSchema, integerSchema } from './base.ts';
import { addressSchema } from './party.ts';

export const openingSchema = entity({
  /** ISO 8601: 1 is Monday, 7 is Sunday. A day without an entry is closed; one with two has a break. */
  weekday: integerSchema,
  /** Local time `HH:MM`. */
  from: z.string(),
  to: z.string(),
});

export const claimsCentreSchema = entity({
  id: idSchema,
  name: z.string(),
  address: addressSchema,
  /** Degrees, WGS 84. */
  lat: decimalSchema,
  lon: decimalSchema,
  /** Metres as the crow flies; present when the list was asked for `near` a point. */
  distance: z.optional(integerSchema),
  hours: z.optional(z.array(openingSchema)),
  phones: z.array(z.string()),
  email: z.optional(z.string()),
  /** Makes that are repaired here; empty means all. */
  brands: z.array(z.string()),
  /** Codes such as `body`, `glass`, `mechanical`, `tyres`, `towing`, `courtesy_car`. */
  services: z.array(z.string()),
  /** Where a map gives directions to it; http(s). */
  directionsUrl: z.optional(z.string()),
});

export type ClaimsCentre = z.infer<typeof claimsCentreSchema>;
