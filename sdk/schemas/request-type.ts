/** What a customer may ask the lessor for, with the fields that one generic form is built from. */
import * as z from 'zod/mini';
import { entity, idSchema, integerSchema, localDateSchema, oneOf } from './base.ts';

export const REQUEST_SCOPES = ['customer', 'contract', 'asset'] as const;
export const REQUEST_GROUPS = ['documents', 'contract', 'details', 'asset', 'insurance', 'other'] as const;
/**
 * What a field holds, and what stands for it in the payload: `text`, `textarea`, `iban`, `email`, `phone`, `choice`,
 * `contract` and `asset` (ids) are texts, `date` is a local date, `integer` a number, `money` an amount with currency,
 * `boolean` true or false, `countries` a list of ISO 3166-1 alpha-2 codes and `country` one, `address` an address.
 */
export const FIELD_KINDS = [
  'text',
  'textarea',
  'money',
  'date',
  'integer',
  'boolean',
  'choice',
  'country',
  'countries',
  'iban',
  'email',
  'phone',
  'contract',
  'asset',
  'address',
] as const;

export const fieldOptionSchema = entity({ value: z.string(), label: z.string() });

export const requestFieldSchema = entity({
  /** Key in the payload. A refused value is named by the pointer `/payload/<name>`. */
  name: z.string(),
  kind: oneOf(FIELD_KINDS),
  required: z.boolean(),
  /** In the reader's language. */
  label: z.string(),
  help: z.optional(z.string()),
  /** Least value: a number for `integer`, minor units for `money`, a local date for `date`, a count for `countries`. */
  min: z.optional(z.union([integerSchema, localDateSchema])),
  max: z.optional(z.union([integerSchema, localDateSchema])),
  /** Length of a text in characters. */
  minLength: z.optional(integerSchema),
  maxLength: z.optional(integerSchema),
  /** Regular expression that the whole text matches, as in an input's `pattern`. */
  pattern: z.optional(z.string()),
  /** Choices of a `choice`, or countries to choose from; absent for `country` and `countries` means any. */
  options: z.optional(z.array(fieldOptionSchema)),
  /** Kinds of asset that an `asset` may be; absent means any. */
  assetKinds: z.optional(z.array(z.string())),
  /** Statuses that a `contract` may have; absent means any. */
  contractStatuses: z.optional(z.array(z.string())),
  /** Name of another date field that this one must not be before. */
  notBefore: z.optional(z.string()),
  /** The field may be given this many times; its value is then a list. */
  repeat: z.optional(integerSchema),
});

export const attachmentRuleSchema = entity({
  min: integerSchema,
  max: integerSchema,
  /** Largest size of one file. */
  maxBytes: integerSchema,
  mime: z.array(z.string()),
  /** What to attach, in the reader's language. */
  help: z.optional(z.string()),
});

export const requestTypeSchema = entity({
  id: idSchema,
  /** What a request of this type carries as its `type`. */
  code: z.string(),
  group: oneOf(REQUEST_GROUPS),
  /** What a request of this type is about. */
  scope: oneOf(REQUEST_SCOPES),
  label: z.string(),
  help: z.optional(z.string()),
  fields: z.array(requestFieldSchema),
  attachments: attachmentRuleSchema,
  /** Business days until it is usually done. */
  expectedDays: z.optional(integerSchema),
  /** The permission that making one takes. */
  permission: z.string(),
  /** Whether one can be made now, for the contract or asset that was asked about. */
  allowed: z.boolean(),
  /** Why not: `not_permitted`, `no_contract`, `no_asset`, `no_vehicle`, `contract_ended`, `overdue`, `no_certified_email`, `already_open`. */
  reason: z.optional(z.string()),
});

export type RequestScope = (typeof REQUEST_SCOPES)[number] | 'unknown';
export type FieldKind = (typeof FIELD_KINDS)[number] | 'unknown';
export type RequestField = z.infer<typeof requestFieldSchema>;
export type AttachmentRule = z.infer<typeof attachmentRuleSchema>;
export type RequestType = z.infer<typeof requestTypeSchema>;
