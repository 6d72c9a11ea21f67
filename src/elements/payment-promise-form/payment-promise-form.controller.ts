import { addDays, PromisesResource } from '../../../sdk/index.ts';
import type { LocalDate, PaymentPromise, PromiseDraft } from '../../../sdk/index.ts';
import type { LeaseContextValue } from '../../context/lease-context.ts';
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

/** The last day that can be promised, where the lessor names one. */
export function lastDay(lease: LeaseContextValue | undefined): LocalDate | undefined {
  const { businessDate, capabilities } = lease ?? {};
  const ahead = capabilities?.actions['promise']?.limits?.['daysAhead'];
  return businessDate && ahead !== undefined ? addDays(businessDate, ahead) : undefined;
}
