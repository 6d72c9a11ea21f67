import { apr, aprPercent } from './apr.ts';
import { installment } from './installment.ts';

/** Terms of a hire purchase with a documentation fee on the first and an option fee on the last payment (minor units). */
export interface HirePurchaseTerms {
  readonly financed: number;
  readonly nominal: string;
  readonly months: number;
  readonly documentFee?: number;
  readonly optionFee?: number;
}

/** What the customer is told before signing. */
export interface HirePurchaseQuote {
  readonly installment: number;
  /** Every monthly payment, fees included. */
  readonly payments: readonly number[];
  readonly lastPayment: number;
  /** Annual percentage rate as a fraction, fees included. */
  readonly apr: number;
  /** The same as a percentage with one digit, the legal form. */
  readonly aprText: string;
}

/** Quotes a hire purchase: level payments in arrears, fees on top, APR over all of it. */
export function hirePurchase(terms: HirePurchaseTerms): HirePurchaseQuote {
  const { financed, nominal, months, documentFee = 0, optionFee = 0 } = terms;
  const level = installment({ financed, count: months, nominal, timing: 'arrears' });
  const payments = Array.from({ length: months }, () => level);
  payments[0] = (payments[0] ?? 0) + documentFee;
  payments[months - 1] = (payments[months - 1] ?? 0) + optionFee;
  const rate = apr([
    { years: 0, amount: financed },
    ...payments.map((amount, index) => ({ years: (index + 1) / 12, amount: -amount })),
  ]);
  return {
    installment: level,
    payments,
    lastPayment: payments[months - 1] ?? 0,
    apr: rate,
    aprText: aprPercent(rate, 1),
  };
}
