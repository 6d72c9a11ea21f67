import { fromDay, toDay } from './finance/calendar.ts';
import { BGN_ENDS_ON, bgnToEur } from './finance/conversion.ts';
import { mulDiv } from './finance/decimal.ts';
import { payoffByBalance } from './finance/payoff.ts';
import type { PlanLine } from './model.ts';

/** What ending a contract on a day costs, net, in invoice currency. */
export interface ContractPayoff {
  readonly principal: number;
  readonly interest: number;
  /** Administration of the early end: one per cent of the principal. */
  readonly fee: number;
  readonly total: number;
}

/** Balance after the last line due by `day`, interest accrued since, and a fee. */
export function payoffAt(
  contract: { readonly currency: string; readonly financed: number; readonly starts: number },
  lines: readonly PlanLine[],
  day: number,
): ContractPayoff {
  const bearing = lines.filter((line) => line.kind === 'installment' || line.kind === 'residual');
  const next = bearing.findIndex((line) => line.due > day);
  const running = bearing[next];
  if (!running) return { principal: 0, interest: 0, fee: 0, total: 0 };
  const last = bearing[next - 1];
  const accrued = payoffByBalance({
    balance: last?.balanceAfter ?? contract.financed,
    interest: running.interest,
    from: fromDay(last?.due ?? contract.starts),
    to: fromDay(running.due),
    on: fromDay(day),
  });
  const euro = contract.currency === 'BGN' && day >= toDay(BGN_ENDS_ON);
  const inInvoiceCurrency = (amount: number): number => (euro ? bgnToEur(amount) : amount);
  const principal = inInvoiceCurrency(accrued.principal);
  const interest = inInvoiceCurrency(accrued.interest);
  const fee = mulDiv(principal, 1, 100);
  return { principal, interest, fee, total: principal + interest + fee };
}
