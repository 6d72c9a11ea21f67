/** Passwords: what they must be like, and how they are changed. */
import * as z from 'zod/mini';
import { entity, integerSchema } from './base.ts';
import { checked, maxLength, minLength } from './rules.ts';

const secretSchema = checked(z.string(), minLength(1), maxLength(256));

export const passwordPolicySchema = entity({
  minLength: integerSchema,
  maxLength: integerSchema,
  /** How many of the last passwords, the present one included, cannot be chosen again. */
  history: integerSchema,
  /** Codes of the other rules: `contains_name`, `needs_letter`, `needs_digit`. */
  rules: z.array(z.string()),
});

export const passwordChangeSchema = entity({ currentPassword: secretSchema, newPassword: secretSchema });
export const passwordResetRequestSchema = entity({ username: secretSchema });
export const passwordResetSchema = entity({ token: secretSchema, newPassword: secretSchema });
/** The same for every user name, known or not. */
export const passwordResetAnswerSchema = entity({
  /** Seconds that the link in the message works. */
  expiresIn: integerSchema,
});

export type PasswordPolicy = z.infer<typeof passwordPolicySchema>;
export type PasswordChange = z.infer<typeof passwordChangeSchema>;
export type PasswordResetRequest = z.infer<typeof passwordResetRequestSchema>;
export type PasswordReset = z.infer<typeof passwordResetSchema>;
export type PasswordResetAnswer = z.infer<typeof passwordResetAnswerSchema>;
