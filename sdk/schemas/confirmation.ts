/** A customer's claim to have paid, with evidence. It changes no balance. */
import * as z from 'zod/mini';
import { entity, idSchema, localDateSchema, moneySchema, oneOf } from './base.ts';

export const CONFIRMATION_STATES = ['submitted', 'matched', 'rejected'] as const;

export const paymentConfirmationSchema = entity({
  id: idSchema,
  invoiceIds: z.array(idSchema),
  paidOn: localDateSchema,
  amount: moneySchema,
  orderNo: z.optional(z.string()),
  evidence: z.optional(z.array(idSchema)),
  state: oneOf(CONFIRMATION_STATES),
});

export type PaymentConfirmation = z.infer<typeof paymentConfirmationSchema>;
