/** What `schemas/download.ts` says of answers, told from it by `node .ci/tasks/openapi.mjs`. */

export const downloadShape = { url: 'text', 'expiresAt?': 'instant', proxied: 'flag' };
