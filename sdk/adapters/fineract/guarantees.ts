/** Guarantors of a loan. */
import type { Guarantee } from '../../schemas/asset.ts';
import { add } from '../../core/money.ts';
import { fieldMap } from '../field-map.ts';
import { fault } from '../kit/fault.ts';
import { computed, valueAt } from '../kit/fields.ts';
import type { SourceRow } from '../kit/fields.ts';
import { plain } from '../kit/params.ts';
import { toMoney } from '../kit/values.ts';
import { scaleOf, textAt } from './context.ts';
import type { LoanContext } from './context.ts';

/** What is still held, over all of the guarantor's funding; amounts are in the loan's currency. */
function amountOf(row: SourceRow, { currency, settings }: LoanContext): Guarantee['amount'] {
  const funding = valueAt(row, 'guarantorFundingDetails');
  if (funding === undefined) return undefined;
  if (!Array.isArray(funding)) return fault('not a list (guarantorFundingDetails)');
  const scale = scaleOf(currency, settings.currencies);
  return (funding as unknown[])
    .map((each) => toMoney(valueAt(each, 'amountRemaining'), valueAt(currency, 'code'), scale))
    .reduce(add, toMoney(0, valueAt(currency, 'code'), scale));
}

/** A guarantor with what is held of them. */
export const guaranteeMap = fieldMap<Guarantee, LoanContext>({
  id: computed((row) => textAt(row, 'id')),
  contractId: computed((_, { loan }) => textAt(loan, 'id')),
  type: computed((row) => textAt(row, 'guarantorType.code').replace(/^guarantor\./, '')),
  guarantor: computed((row) => {
    const name = ['firstname', 'lastname'].map((part) => plain(valueAt(row, part))).filter(Boolean);
    return name.length > 0 ? name.join(' ') : undefined;
  }),
  amount: computed(amountOf),
});
