import { installment, type InstallmentTerms, periodInterest, periodRate } from './installment.ts';

/** One line of an amortization plan. Amounts in minor units. */
export interface AmortizationLine {
  /** 1-based number of the installment; the residual line carries `count + 1`. */
  readonly seq: number;
  readonly kind: 'installment' | 'residual';
  readonly principal: number;
  readonly interest: number;
  /** principal + interest. */
  readonly payment: number;
  /** Principal outstanding after this line. */
  readonly balanceAfter: number;
}

/** Terms of a plan; `payment` replaces the computed installment (agreed or rounded up by the lessor). */
export interface AmortizationTerms extends InstallmentTerms {
  readonly payment?: number;
}

/**
 * The plan: level installments, the last line absorbing rounding, then the residual line when there is one.
 *
 * In arrears the last installment leaves exactly the residual. In advance a period's interest is still to come
 * after the last installment, so the residual line carries the rest of the principal and that interest, and absorbs.
 */
export function amortize(terms: AmortizationTerms): AmortizationLine[] {
  const { financed, residual = 0, count, nominal, periodMonths = 1, timing } = terms;
  const level = terms.payment ?? installment(terms);
  const rate = periodRate(nominal, periodMonths);
  const lines: AmortizationLine[] = [];
  let balance = financed;
  for (let seq = 1; seq <= count; seq += 1) {
    const interest = timing === 'advance' && seq === 1 ? 0 : periodInterest(balance, rate);
    const absorbs = seq === count && (timing === 'arrears' || residual === 0);
    const principal = absorbs ? balance - residual : level - interest;
    balance -= principal;
    lines.push({
      seq,
      kind: 'installment',
      principal,
      interest,
      payment: principal + interest,
      balanceAfter: balance,
    });
  }
  if (residual > 0) {
    const interest = residual - balance;
    lines.push({
      seq: count + 1,
      kind: 'residual',
      principal: balance,
      interest,
      payment: residual,
      balanceAfter: 0,
    });
  }
  return lines;
}
