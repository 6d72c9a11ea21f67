/** Signing in, step by step, and out. */
import {
  challengeSchema,
  codeSendingSchema,
  codeVerificationSchema,
  credentialSchema,
  firstPasswordSchema,
  renewalSchema,
  signedInSessionSchema,
  signInAnswerSchema,
  signInSchema,
  termsAcceptanceSchema,
} from '../../schemas/sign-in.ts';
import { sessionSchema } from '../../schemas/session.ts';
import type { NounEntry, OperationEntry } from '../entry.ts';

const TOKEN = {
  token: 'acct-3f9a',
  expiresAt: '2026-11-21T10:00:00Z',
  refreshToken: 'rfr-77c1',
};
const CHALLENGE = {
  id: 'chl_1',
  kind: 'otp',
  channels: ['sms', 'email'],
  maskedDestination: '+39 ••• ••42',
  expiresAt: '2026-11-21T09:05:00Z',
  attemptsLeft: 3,
};
const offered: OperationEntry['offered'] = ({ resources }) => resources['session'] !== undefined;
const none: OperationEntry['sample'] = () => Promise.resolve(undefined);
/** A step of signing in: answers a token, or the next step. */
const step = {
  answer: { kind: 'record', schema: signInAnswerSchema },
  status: 201,
  open: true,
  problems: ['challenge-expired', 'too-many-attempts'],
  offered,
  sample: none,
} as const;

export const session: NounEntry = {
  title: 'Session',
  about:
    'Signing in step by step, and out. A lessor with a sign-in of its own (OpenID Connect) serves only the first of these.',
  operations: {
    'session.get': {
      summary: 'Who is signed in, for whom, with which rights',
      answer: { kind: 'record', schema: sessionSchema },
      parameters: { include: ['capabilities', 'label'] },
    },
    'session.create': {
      ...step,
      summary: 'Sign in with user name and password',
      description:
        'Answers a token, or the step that comes before it: a one-time code, a first password, terms.',
      body: signInSchema,
      problems: [
        'invalid-credentials',
        'access-not-started',
        'account-inactive',
        'account-locked',
        'password-expired',
      ],
      shown: { body: { username: 'mara', password: 'correct horse battery staple' }, answer: TOKEN },
    },
    'session.sendCode': {
      ...step,
      summary: 'Send the one-time code of a sign-in',
      answer: { kind: 'record', schema: challengeSchema },
      status: 200,
      body: codeSendingSchema,
      shown: { body: { challengeId: 'chl_1', channel: 'sms' }, answer: { ...CHALLENGE, resendIn: 30 } },
    },
    'session.verifyCode': {
      ...step,
      summary: 'Answer with the one-time code',
      body: codeVerificationSchema,
      shown: { body: { challengeId: 'chl_1', code: '482913' }, answer: TOKEN },
    },
    'session.setPassword': {
      ...step,
      summary: 'Choose a password at the first access',
      body: firstPasswordSchema,
      shown: { body: { challengeId: 'chl_2', newPassword: 'correct horse battery staple' }, answer: TOKEN },
    },
    'session.acceptTerms': {
      ...step,
      summary: 'Accept the terms of use',
      body: termsAcceptanceSchema,
      shown: { body: { challengeId: 'chl_3', version: '2026-01' }, answer: TOKEN },
    },
    'session.renew': {
      summary: 'Get the next token',
      description: 'A refresh token works once; its second use ends the session.',
      answer: { kind: 'record', schema: credentialSchema },
      status: 201,
      open: true,
      body: renewalSchema,
      offered,
      sample: none,
      shown: { body: { refreshToken: 'rfr-77c1' }, answer: TOKEN },
    },
    'session.endAll': {
      summary: 'Sign out everywhere else',
      answer: { kind: 'nothing' },
      offered,
      sample: none,
    },
    'session.delete': {
      summary: 'Sign out',
      description: 'The token is worth nothing afterwards.',
      answer: { kind: 'nothing' },
      offered,
    },
  },
};

export const sessions: NounEntry = {
  title: 'Signed-in places',
  about: 'Where the user is signed in.',
  operations: {
    'sessions.list': {
      summary: 'Places where the user is signed in',
      answer: { kind: 'list', row: signedInSessionSchema },
    },
    'sessions.delete': {
      summary: 'Sign out of one place',
      answer: { kind: 'nothing' },
      sample: none,
    },
  },
};
