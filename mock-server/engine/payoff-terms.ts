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

/** Interest of one day in the period that runs on a day, in invoice currency; 0 after the last. */
export function interestPerDay(
  contract: { readonly currency: string; readonly starts: number },
  lines: readonly PlanLine[],
  day: number,
): number {
  const bearing = lines.filter((line) => line.kind === 'installment' || line.kind === 'residual');
  const next = bearing.findIndex((line) => line.due > day);
  const running = bearing[next];
  if (!running) return 0;
  const daily = mulDiv(
    running.interest,
    1,
    Math.max(1, running.due - (bearing[next - 1]?.due ?? contract.starts)),
  );
  return contract.currency === 'BGN' && day >= toDay(BGN_ENDS_ON) ? bgnToEur(daily) : daily;
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
