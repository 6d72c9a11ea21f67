/** Files on their way to the lessor: an intent first, then the bytes in ranges, then the end. */
import * as z from 'zod/mini';
import { entity, idSchema, instantSchema, integerSchema, oneOf } from './base.ts';
import { atLeast, checked, matches, maxLength, minLength, trimmed, wordOf } from './rules.ts';

export const UPLOAD_STATES = ['open', 'complete', 'expired'] as const;
export const UPLOAD_PURPOSES = ['request', 'document', 'message', 'confirmation', 'policy'] as const;

export const uploadSchema = entity({
  id: idSchema,
  name: z.string(),
  mime: z.string(),
  /** Bytes in all. */
  size: integerSchema,
  purpose: z.optional(oneOf(UPLOAD_PURPOSES)),
  state: oneOf(UPLOAD_STATES),
  /** Bytes that have arrived; where to go on. */
  offset: integerSchema,
  /** Where the bytes go: a path of the lessor's API, or a signed address elsewhere. */
  url: z.string(),
  method: z.string(),
  /** Largest range that one call may carry; absent means the whole file at once. */
  chunkBytes: z.optional(integerSchema),
  /** Largest file. */
  maxBytes: integerSchema,
  /** After this the intent is unknown. */
  expiresAt: instantSchema,
  /** Fingerprint of the bytes, 64 hexadecimal digits. */
  sha256: z.optional(z.string()),
  /** A finished upload of the same bytes, so that a user can be told. */
  duplicateOf: z.optional(entity({ id: idSchema, name: z.string() })),
});

const MAX_NAME = 255;

/** What is about to be uploaded. */
export const uploadDraftSchema = entity({
  name: checked(z.string(), trimmed(), minLength(1), maxLength(MAX_NAME)),
  /** Media type without parameters, such as `application/pdf`. */
  mime: checked(z.string(), matches(/^[\w.+-]{1,64}\/[\w.+-]{1,64}$/)),
  size: checked(integerSchema, atLeast(0)),
  sha256: z.optional(checked(z.string(), matches(/^[0-9a-f]{64}$/))),
  purpose: wordOf(UPLOAD_PURPOSES),
});

export type Upload = z.infer<typeof uploadSchema>;
export type UploadPurpose = (typeof UPLOAD_PURPOSES)[number];
export type UploadDraft = z.input<typeof uploadDraftSchema>;
