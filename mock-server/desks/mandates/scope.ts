/** Which contracts a mandate collects for. */
import type { MandateDraft, MandateScope } from '../../../sdk/schemas/mandate.ts';
import { ENDED } from '../../engine/queries/contract-query.ts';
import type { ContractRecord, CustomerRecord } from '../../engine/model.ts';
import { LessorRuleError } from '../../engine/rule-error.ts';
import type { Store } from '../../engine/store.ts';
import { statusOn } from '../../engine/views/contract-facts.ts';
import { contractOf } from '../customers.ts';

/** The one currency that SEPA knows. */
const SEPA_CURRENCY = 'EUR';

/** Whether a contract is invoiced in a currency that can be collected. */
export const isCollectable = (contract: ContractRecord): boolean =>
  contract.invoiceCurrency === SEPA_CURRENCY;

/** The scope of a draft. @throws {LessorRuleError} for contracts that are foreign, ended or not in euro. */
export function scopeOf(
  store: Store,
  customer: CustomerRecord,
  { kind, contractIds = [] }: MandateDraft['scope'],
): MandateScope {
  if (kind === 'all') return { kind };
  if (contractIds.length === 0) throw new LessorRuleError(422, 'required', '/scope/contractIds');
  contractIds.forEach((id, index) => {
    const pointer = `/scope/contractIds/${index}`;
    const contract = contractOf(store, customer, id);
    if (!contract) throw new LessorRuleError(422, 'unknown_contract', pointer);
    if (ENDED.has(statusOn(contract, store.today))) {
      throw new LessorRuleError(422, 'contract_not_active', pointer);
    }
    if (!isCollectable(contract)) throw new LessorRuleError(422, 'currency_mismatch', pointer);
  });
  return { kind, contractIds: [...new Set(contractIds)] };
}
