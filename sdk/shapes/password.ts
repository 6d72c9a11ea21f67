/** What `schemas/password.ts` says of answers, told from it by `node .ci/tasks/openapi.mjs`. */

export const passwordPolicyShape = {
  minLength: 'whole',
  maxLength: 'whole',
  history: 'whole',
  rules: ['text'],
};
export const passwordResetAnswerShape = { expiresIn: 'whole' };
