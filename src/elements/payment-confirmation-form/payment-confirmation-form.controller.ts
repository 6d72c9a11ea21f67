import { ConfirmationsResource } from '../../../sdk/index.ts';
import type { ConfirmationDraft, PaymentConfirmation } from '../../../sdk/index.ts';
import type { ClaimInput, ClaimOptions } from '../../controllers/claim.ts';

export type { ClaimInput } from '../../controllers/claim.ts';

/** What is sent of what was typed. */
export function confirmationDraft({ invoiceIds, amount, values, uploads }: ClaimInput): ConfirmationDraft {
  const { paidOn = '', orderNo, bank } = values;
  return {
    invoiceIds: [...invoiceIds],
    amount,
    paidOn,
    ...(orderNo && { orderNo }),
    ...(bank && { bank }),
    ...(uploads.length > 0 && { evidence: [...uploads] }),
  };
}

/** Says that invoices were paid, once for its key. */
export const sendConfirmation: ClaimOptions<PaymentConfirmation>['send'] = (input, { client }, call) =>
  client.resource(ConfirmationsResource).create(confirmationDraft(input), call);
