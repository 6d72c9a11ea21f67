/** What `schemas/sign-in.ts` says of answers, told from it by `node .ci/tasks/openapi.mjs`. */
import { passwordPolicyShape } from './password.ts';

export const challengeShape = {
  id: 'id',
  kind: '=otp firstAccess acceptTerms',
  'channels?': ['=sms viber email authenticator'],
  'maskedDestination?': 'text',
  expiresAt: 'instant',
  'expiresIn?': 'whole',
  'attemptsLeft?': 'whole',
  'resendIn?': 'whole',
  'policy?': passwordPolicyShape,
  'terms?': { version: 'text', 'url?': 'text' },
};
export const signInAnswerShape = 'ask';
export const signedInSessionShape = {
  id: 'id',
  current: 'flag',
  createdAt: 'instant',
  lastUsedAt: 'instant',
  'ip?': 'text',
};
