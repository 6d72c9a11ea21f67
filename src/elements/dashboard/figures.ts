/** Which list explains a figure: filtered so, its total is the figure. */
import type { CurrencySummary, LocalDate } from '../../../sdk/index.ts';
import type { RouteName } from '../../context/lease-context.ts';
import type { FilterValues } from '../../lib/filter-codec.ts';

/** A list of the host's, as a figure filters it. */
export interface Explanation {
  readonly route: RouteName;
  readonly filter: FilterValues;
}

/** Every figure of a currency that a list explains. */
export type FigureName =
  | 'overdue'
  | 'nextDue'
  | 'totalDue'
  | 'nextPayment'
  | 'paidThisYear'
  | 'inProgress'
  | 'statusPaid'
  | 'statusPartial'
  | 'statusOverdue'
  | 'statusNotDue'
  | 'contractsActive'
  | 'contractsOverdue';

const NOT_OVERDUE = ['not_due', 'due_today'] as const;
/** Credit notes owe nothing and proforma invoices are none: neither is among the invoices that a status counts. */
const OWED = ['invoice', 'debit_note'] as const;

/** The explanation of a figure; undefined when there is nothing to explain. */
export function explanationOf(
  figure: FigureName,
  { currency, nextPayment }: Pick<CurrencySummary, 'currency' | 'nextPayment'>,
  asOf: LocalDate,
): Explanation | undefined {
  const invoices = (filter: FilterValues): Explanation => ({
    route: 'invoices',
    filter: { currency, type: OWED, ...filter },
  });
  const payments = (filter: FilterValues): Explanation => ({
    route: 'payments',
    filter: { currency, ...filter },
  });
  switch (figure) {
    case 'overdue':
      return invoices({ timing: ['overdue'] });
    case 'nextDue':
      return invoices({ timing: NOT_OVERDUE });
    case 'totalDue':
      return invoices({ open: true });
    case 'nextPayment':
      return (
        nextPayment && invoices({ open: true, dueOn: { gte: nextPayment.dueOn, lte: nextPayment.dueOn } })
      );
    case 'paidThisYear':
      return payments({ state: ['posted'], receivedOn: { gte: `${asOf.slice(0, 4)}-01-01`, lte: asOf } });
    case 'inProgress':
      return payments({ state: ['initiated', 'requires_action', 'processing'] });
    case 'statusPaid':
      return invoices({ settlement: ['paid', 'credited'] });
    case 'statusPartial':
      return invoices({ settlement: ['partial'] });
    case 'statusOverdue':
      return invoices({ settlement: ['open'], timing: ['overdue'] });
    case 'statusNotDue':
      return invoices({ settlement: ['open'], timing: NOT_OVERDUE });
    // Contracts are counted whatever their currency; those that have ended are listed only with what is overdue.
    case 'contractsActive':
      return { route: 'contracts', filter: {} };
    case 'contractsOverdue':
      return { route: 'contracts', filter: { overdue: true } };
  }
}
