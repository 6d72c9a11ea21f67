/** What a customer asks for, receives and signs: requests, documents. */
import * as z from 'zod/mini';
import {
  entity,
  idSchema,
  instantSchema,
  integerSchema,
  oneOf,
} from './base.ts';

export const REQUEST_STATES = [
  'draft',
  'submitted',
  'in_review',
  'info_needed',
  'approved',
  'rejected',
  'fulfilled',
  'cancelled',
  'expired',
] as const;

export const documentSchema = entity({
  id: idSchema,
  kind: z.string(),
  title: z.optional(z.string()),
  year: z.optional(integerSchema),
  contractId: z.optional(idSchema),
  mime: z.string(),
  size: z.optional(integerSchema),
  sha256: z.optional(z.string()),
  createdAt: z.optional(instantSchema),
});

export const requestEventSchema = entity({
  at: instantSchema,
  state: oneOf(REQUEST_STATES),
  by: z.optional(z.string()),
  note: z.optional(z.string()),
});

export const requestSchema = entity({
  id: idSchema,
  number: z.string(),
  type: z.string(),
  payload: z.record(z.string(), z.unknown()),
  contractId: z.optional(idSchema),
  assetId: z.optional(idSchema),
  state: oneOf(REQUEST_STATES),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  timeline: z.array(requestEventSchema),
  allowedActions: z.array(z.string()),
});

export type LeaseDocument = z.infer<typeof documentSchema>;
export type ServiceRequest = z.infer<typeof requestSchema>;
