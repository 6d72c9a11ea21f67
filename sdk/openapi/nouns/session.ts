/** Signing in and out. */
import * as z from 'zod/mini';
import { entity, instantSchema } from '../../schemas/base.ts';
import { sessionSchema } from '../../schemas/session.ts';
import type { NounEntry } from '../entry.ts';

const signInSchema = entity({ username: z.string(), password: z.string(), otp: z.optional(z.string()) });
const signedInSchema = entity({ token: z.string(), expiresAt: z.optional(instantSchema) });

export const session: NounEntry = {
  title: 'Session',
  about: 'Signing in and out. A lessor with a sign-in of its own (OpenID Connect) serves only the first.',
  operations: {
    'session.get': {
      summary: 'Who is signed in, for whom, with which rights',
      answer: { kind: 'record', schema: sessionSchema },
      parameters: { include: ['capabilities', 'label'] },
    },
    'session.create': {
      summary: 'Sign in',
      answer: { kind: 'record', schema: signedInSchema },
      status: 201,
      body: signInSchema,
      open: true,
      problems: ['invalid-credentials'],
      sample: () => Promise.resolve({ body: { username: 'mara', password: 'correct horse battery' } }),
      offered: ({ resources }) => resources['session'] !== undefined,
    },
    'session.delete': {
      summary: 'Sign out',
      description: 'The token is worth nothing afterwards.',
      answer: { kind: 'nothing' },
    },
  },
};
