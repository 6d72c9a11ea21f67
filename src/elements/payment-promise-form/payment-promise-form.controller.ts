import { PromisesResource } from '../../../sdk/index.ts';
import type { PaymentPromise, PromiseDraft } from '../../../sdk/index.ts';
import type { ClaimInput, ClaimOptions } from '../../controllers/claim.ts';

export type { ClaimInput } from '../../controllers/claim.ts';

/** What is sent of what was typed. */
export const promiseDraft = ({ invoiceIds, amount, values }: ClaimInput): PromiseDraft => ({
  invoiceIds,
  amount,
  promisedOn: values['promisedOn'] ?? '',
});

/** Makes a promise, once for its key. */
export const sendPromise: ClaimOptions<PaymentPromise>['send'] = (input, { client }, call) =>
  client.resource(PromisesResource).create(promiseDraft(input), call);
