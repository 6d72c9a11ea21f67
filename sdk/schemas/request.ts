/** What a customer asks the lessor for, and what became of it. */
import * as z from 'zod/mini';
import { entity, idSchema, instantSchema, integerSchema, localDateSchema, oneOf } from './base.ts';
import { documentSchema } from './document.ts';
import { checked, maxLength, minLength, trimmed } from './rules.ts';

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
/** States in which something is still to come. */
export const OPEN_REQUEST_STATES = ['submitted', 'in_review', 'info_needed', 'approved'] as const;
/** What can be done with a request, by the names of the resource's methods. */
export const REQUEST_ACTIONS = ['cancel', 'answer', 'addMessage'] as const;
export const CONVERSATION_SIDES = ['customer', 'lessor'] as const;

export const requestEventSchema = entity({
  at: instantSchema,
  state: oneOf(REQUEST_STATES),
  /** Who moved it, as a name. */
  by: z.optional(z.string()),
  /** Why, in the reader's language. */
  note: z.optional(z.string()),
});

export const requestSchema = entity({
  id: idSchema,
  number: z.string(),
  /** Code of its type. */
  type: z.string(),
  /** Name of its type, in the reader's language. */
  typeLabel: z.optional(z.string()),
  /** What was asked for, by field; account numbers are masked. */
  payload: z.record(z.string(), z.unknown()),
  contractId: z.optional(idSchema),
  contractNumber: z.optional(z.string()),
  assetId: z.optional(idSchema),
  /** What the asset is called: make, model and plate or serial number. */
  assetTitle: z.optional(z.string()),
  state: oneOf(REQUEST_STATES),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  /** Day by which it should be done; absent once nothing is to come. */
  expectedOn: z.optional(localDateSchema),
  timeline: z.array(requestEventSchema),
  /** {@link REQUEST_ACTIONS} that are possible now. */
  allowedActions: z.array(z.string()),
  /** What the customer sent along. */
  attachments: z.optional(z.array(documentSchema)),
  /** What came of it. */
  documents: z.optional(z.array(documentSchema)),
  messageCount: z.optional(integerSchema),
});

/** A line of the conversation about a request. */
export const requestMessageSchema = entity({
  id: idSchema,
  at: instantSchema,
  from: oneOf(CONVERSATION_SIDES),
  author: z.optional(z.string()),
  /** Plain text; never markup. */
  body: z.string(),
  attachments: z.array(documentSchema),
});

const MAX_BODY = 5000;
const MAX_ATTACHMENTS = 10;
const attachmentIdsSchema = z.optional(checked(z.array(idSchema), maxLength(MAX_ATTACHMENTS)));
const bodySchema = checked(z.string(), trimmed(), minLength(1), maxLength(MAX_BODY));

/** A new request. The payload is checked against the fields of its type. */
export const requestDraftSchema = entity({
  /** Code of a type that is offered. */
  type: checked(z.string(), minLength(1), maxLength(64)),
  /** Values by field name. */
  payload: z.optional(z.record(z.string(), z.unknown())),
  /** Finished uploads. */
  attachmentIds: attachmentIdsSchema,
});

/** An answer to the lessor's question; it must hold a text or an attachment. */
export const requestAnswerSchema = entity({
  body: z.optional(bodySchema),
  attachmentIds: attachmentIdsSchema,
});
/** A line of the customer's. */
export const requestMessageDraftSchema = entity({ body: bodySchema, attachmentIds: attachmentIdsSchema });
/** Why a request is taken back. */
export const requestCancellationSchema = entity({
  reason: z.optional(checked(z.string(), trimmed(), maxLength(500))),
});

export type RequestState = (typeof REQUEST_STATES)[number] | 'unknown';
export type RequestEvent = z.infer<typeof requestEventSchema>;
export type ServiceRequest = z.infer<typeof requestSchema>;
export type RequestMessage = z.infer<typeof requestMessageSchema>;
export type RequestDraft = z.input<typeof requestDraftSchema>;
export type RequestAnswer = z.input<typeof requestAnswerSchema>;
export type RequestMessageDraft = z.input<typeof requestMessageDraftSchema>;
export type RequestCancellation = z.input<typeof requestCancellationSchema>;
