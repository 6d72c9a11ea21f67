/** Signing in step by step: credentials in, a token or the next step out. */
import * as z from 'zod/mini';
import { entity, idSchema, instantSchema, integerSchema, oneOf } from './base.ts';
import { passwordPolicySchema } from './password.ts';
import { checked, maxLength, minLength } from './rules.ts';

export const CHALLENGE_KINDS = ['otp', 'firstAccess', 'acceptTerms'] as const;
export const CODE_CHANNELS = ['sms', 'viber', 'email', 'authenticator'] as const;

const secretSchema = checked(z.string(), minLength(1), maxLength(256));

export const challengeSchema = entity({
  /** Names the sign-in under way; sent back with every step. */
  id: idSchema,
  /** `otp`: send and verify a code. `firstAccess`: choose a password. `acceptTerms`: accept the terms. */
  kind: oneOf(CHALLENGE_KINDS),
  /** How a code can be sent. */
  channels: z.optional(z.array(oneOf(CODE_CHANNELS))),
  /** Where the last code went, or the next one will go, such as `+39 ••• ••42`. */
  maskedDestination: z.optional(z.string()),
  expiresAt: instantSchema,
  /** Seconds until the step ends, for clocks that differ from the lessor's. */
  expiresIn: z.optional(integerSchema),
  /** Wrong codes that are still allowed. */
  attemptsLeft: z.optional(integerSchema),
  /** Seconds until another code can be sent; absent when none was sent. */
  resendIn: z.optional(integerSchema),
  /** With `firstAccess`: what the password must be like. */
  policy: z.optional(passwordPolicySchema),
  /** With `acceptTerms`: what is to be accepted. */
  terms: z.optional(entity({ version: z.string(), url: z.optional(z.string()) })),
});

export const credentialSchema = entity({
  token: z.string(),
  expiresAt: z.optional(instantSchema),
  /** Gets the next token once; kept in memory alone. */
  refreshToken: z.optional(z.string()),
});

/** A token, or the step that comes before it. */
export const signInAnswerSchema = z.union([credentialSchema, entity({ challenge: challengeSchema })]);

export const signInSchema = entity({
  username: secretSchema,
  password: secretSchema,
  /** A code that was sent before, to answer the challenge in the same call. */
  otp: z.optional(secretSchema),
});
export const codeSendingSchema = entity({ challengeId: idSchema, channel: oneOf(CODE_CHANNELS) });
export const codeVerificationSchema = entity({ challengeId: idSchema, code: secretSchema });
export const firstPasswordSchema = entity({ challengeId: idSchema, newPassword: secretSchema });
export const termsAcceptanceSchema = entity({ challengeId: idSchema, version: z.string() });
export const renewalSchema = entity({ refreshToken: secretSchema });

/** One place where somebody is signed in. */
export const signedInSessionSchema = entity({
  id: idSchema,
  /** The one that asks. */
  current: z.boolean(),
  createdAt: instantSchema,
  lastUsedAt: instantSchema,
  ip: z.optional(z.string()),
});

export type Challenge = z.infer<typeof challengeSchema>;
export type CodeChannel = (typeof CODE_CHANNELS)[number];
export type SignIn = z.infer<typeof signInSchema>;
export type CodeSending = z.infer<typeof codeSendingSchema>;
export type CodeVerification = z.infer<typeof codeVerificationSchema>;
export type FirstPassword = z.infer<typeof firstPasswordSchema>;
export type TermsAcceptance = z.infer<typeof termsAcceptanceSchema>;
export type SignedInSession = z.infer<typeof signedInSessionSchema>;
