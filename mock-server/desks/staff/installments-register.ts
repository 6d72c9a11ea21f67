/** The register of installments: every line of every contract, in its state today. */
import type { StaffInstallment, StaffInstallmentTotals } from '../../../sdk/schemas/staff-payment.ts';
import { fromDay, toDay } from '../../engine/finance/calendar.ts';
import type { ContractRecord } from '../../engine/model.ts';
import type { Store } from '../../engine/store.ts';
import { NONE } from '../../engine/tables.ts';
import { scheduleView } from '../../engine/views/contract-view.ts';
import { customerOf } from './staff-book.ts';

export class InstallmentsRegister {
  readonly #store: Store;
  #known: { readonly key: string; readonly rows: readonly StaffInstallment[] } | undefined;

  constructor(store: Store) {
    this.#store = store;
  }

  /** By due day; gathered once until something changes or a day passes. */
  get all(): readonly StaffInstallment[] {
    const { revision, today, contracts } = this.#store;
    const key = `${revision} ${today} ${contracts.length}`;
    if (this.#known?.key === key) return this.#known.rows;
    const rows = contracts
      .flatMap((contract) => this.#ofContract(contract))
      .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
    this.#known = { key, rows };
    return rows;
  }

  #ofContract(contract: ContractRecord): StaffInstallment[] {
    const { today, invoices } = this.#store;
    const customer = customerOf(this.#store, contract.customer);
    const billOf = new Map(contract.lines.map((line) => [`${contract.id}_${line.seq}`, line.bill]));
    return scheduleView(this.#store, contract).flatMap((line): StaffInstallment[] => {
      if (line.state === 'cancelled' || line.state === 'rescheduled') return [];
      const { id, kind, specialType, dueOn, gross } = line;
      const paid = line.paid ?? { amount: 0, currency: contract.currency };
      const open = gross.amount - paid.amount;
      const row = contract.billRow[billOf.get(id) ?? NONE] ?? NONE;
      const due = toDay(dueOn);
      const state = open <= 0 ? 'paid' : due < today ? 'overdue' : 'upcoming';
      const paidOn = row === NONE || paid.amount === 0 ? undefined : this.#paidOn(row);
      return [
        {
          id,
          ...customer,
          contractId: contract.id,
          contractNumber: contract.number,
          kind,
          ...(specialType && { specialType }),
          dueOn,
          gross,
          paid,
          open: { amount: open, currency: gross.currency },
          state,
          partial: paid.amount > 0 && open > 0,
          daysPastDue: state === 'overdue' ? today - due : 0,
          ...(paidOn !== undefined && { paidOn }),
          ...(row !== NONE && invoices.type[row] !== undefined && line.invoiceId
            ? { invoiceId: line.invoiceId }
            : {}),
        },
      ];
    });
  }

  /** Day of the last allocation to an invoice. */
  #paidOn(row: number): string | undefined {
    const { allocations, invoices } = this.#store;
    const last = invoices.lastAllocation[row] ?? NONE;
    return last === NONE ? undefined : fromDay(allocations.day[last] ?? 0);
  }
}

/** Sums by currency. */
export function installmentTotals(rows: readonly StaffInstallment[]): StaffInstallmentTotals[] {
  const found = new Map<string, { count: number; gross: number; paid: number; open: number }>();
  for (const { gross, paid, open } of rows) {
    const sum = found.get(gross.currency) ?? { count: 0, gross: 0, paid: 0, open: 0 };
    found.set(gross.currency, {
      count: sum.count + 1,
      gross: sum.gross + gross.amount,
      paid: sum.paid + paid.amount,
      open: sum.open + open.amount,
    });
  }
  return [...found].map(([currency, { count, gross, paid, open }]) => ({
    currency,
    count,
    gross: { amount: gross, currency },
    paid: { amount: paid, currency },
    open: { amount: open, currency },
  }));
}
