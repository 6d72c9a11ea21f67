/** What `schemas/base.ts` says of answers, told from it by `node .ci/tasks/openapi.mjs`. */

export const moneyShape = { amount: 'whole', currency: 'currency' };
export const fxShape = { rate: 'decimal', from: 'currency', to: 'currency', 'on?': 'day' };
