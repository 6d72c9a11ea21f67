/** What managers look at, month by month and customer by customer. */
import type {
  ExpectedIncome,
  OverdueCustomer,
  StaffPlan,
  StaffPlanChange,
} from '../../../sdk/schemas/staff-report.ts';
import { fromDay } from '../../engine/finance/calendar.ts';
import { LessorRuleError } from '../../engine/rule-error.ts';
import type { Store } from '../../engine/store.ts';
import { InstallmentsRegister } from './installments-register.ts';
import { customerOf } from './staff-book.ts';

const YEAR = 12;

/** Months from one to another, `YYYY-MM`, both included; none when the first is the later. */
export function monthsBetween(from: string, to: string): string[] {
  const index = (text: string): number => Number(text.slice(0, 4)) * YEAR + Number(text.slice(5, 7)) - 1;
  const months: string[] = [];
  for (let at = index(from); at <= Math.min(index(to), index(from) + 120); at += 1)
    months.push(`${Math.floor(at / YEAR)}-${String((at % YEAR) + 1).padStart(2, '0')}`);
  return months;
}

/** `YYYY-MM` so many months from a day. */
export function monthFrom(day: string, months: number): string {
  const at = Number(day.slice(0, 4)) * YEAR + Number(day.slice(5, 7)) - 1 + months;
  return `${Math.floor(at / YEAR)}-${String((at % YEAR) + 1).padStart(2, '0')}`;
}

interface Sums {
  sales: number;
  contracts: number;
  due: number;
  paid: number;
  installments: number;
}

export class PlansDesk {
  readonly #store: Store;
  readonly #installments: InstallmentsRegister;
  readonly #planned = new Map<string, StaffPlanChange>();

  constructor(store: Store) {
    this.#store = store;
    this.#installments = store.desk(InstallmentsRegister);
  }

  get today(): string {
    return fromDay(this.#store.today);
  }

  /** The months that are asked for, one row for each of the label's currencies. */
  plans(from = monthFrom(this.today, -YEAR), to = monthFrom(this.today, YEAR)): StaffPlan[] {
    const sums = this.#sums();
    return monthsBetween(from, to).flatMap((month) =>
      this.#currencies().map((currency) => this.#plan(month, currency, sums)),
    );
  }

  /** One month of one currency; undefined for an id that is none. */
  plan(id: string): StaffPlan | undefined {
    const [month = '', currency = ''] = id.split('_');
    if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month) || !this.#currencies().includes(currency)) return undefined;
    return this.#plan(month, currency, this.#sums());
  }

  /** @throws LessorRuleError 422 for money of another currency. */
  setPlan(id: string, change: StaffPlanChange): void {
    const currency = id.split('_')[1];
    for (const field of ['salesPlanned', 'collectionPlanned'] as const) {
      const money = change[field];
      if (money && money.currency !== currency)
        throw new LessorRuleError(422, 'currency_mismatch', `/${field}/currency`);
      if (money && money.amount < 0) throw new LessorRuleError(422, 'out_of_range', `/${field}/amount`);
    }
    const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
    this.#planned.set(id, { ...this.#planned.get(id), ...given });
  }

  expectedIncome(from = monthFrom(this.today, 0), to = monthFrom(this.today, YEAR - 1)): ExpectedIncome[] {
    const sums = this.#sums();
    return monthsBetween(from, to).flatMap((month) =>
      this.#currencies().map((currency) => {
        const { due, paid, installments } = sums.get(`${month}_${currency}`) ?? NOTHING;
        const money = (amount: number) => ({ amount, currency });
        return {
          id: `${month}_${currency}`,
          ...{ month, currency, installments },
          expected: money(due),
          received: money(paid),
          outstanding: money(due - paid),
        };
      }),
    );
  }

  /** Customers with something overdue, the longest first. */
  overdueCustomers(): OverdueCustomer[] {
    const { customers, invoices, currencies, today } = this.#store;
    const rows = customers.flatMap(({ index, profile, contracts }): OverdueCustomer[] => {
      const found = new Map<
        number,
        { amount: number; invoices: number; oldest: number; contracts: Set<number> }
      >();
      for (const contract of contracts)
        for (const row of contract.openRows) {
          const due = invoices.due[row] ?? today;
          if (due >= today) continue;
          const code = invoices.currency[row] ?? 0;
          const sum = found.get(code) ?? {
            amount: 0,
            invoices: 0,
            oldest: due,
            contracts: new Set<number>(),
          };
          sum.amount += invoices.open[row] ?? 0;
          sum.invoices += 1;
          sum.oldest = Math.min(sum.oldest, due);
          sum.contracts.add(contract.index);
          found.set(code, sum);
        }
      return [...found].map(([code, sum]) => {
        const currency = currencies[code] ?? '';
        return {
          id: `${profile.id}_${currency}`,
          ...customerOf(this.#store, index),
          customerNumber: profile.number,
          ...(profile.phones[0] !== undefined && { phone: profile.phones[0] }),
          currency,
          overdue: { amount: sum.amount, currency },
          invoices: sum.invoices,
          contracts: sum.contracts.size,
          oldestDueOn: fromDay(sum.oldest),
          daysPastDue: today - sum.oldest,
        };
      });
    });
    return rows.sort((a, b) => b.daysPastDue - a.daysPastDue);
  }

  #currencies(): string[] {
    const { currency, second } = this.#store.profile;
    return [currency, second];
  }

  #plan(month: string, currency: string, sums: ReadonlyMap<string, Sums>): StaffPlan {
    const id = `${month}_${currency}`;
    const { sales, contracts, due, paid } = sums.get(id) ?? NOTHING;
    const money = (amount: number) => ({ amount, currency });
    return {
      ...{ id, month, currency },
      ...this.#planned.get(id),
      salesActual: money(sales),
      contractsActual: contracts,
      collectionDue: money(due),
      collectionActual: money(paid),
      allowedActions: ['update'],
    };
  }

  /** By month and currency: signed contracts, installments due, and what was paid on these. */
  #sums(): Map<string, Sums> {
    const sums = new Map<string, Sums>();
    const at = (day: string, currency: string): Sums => {
      const key = `${day.slice(0, 7)}_${currency}`;
      const known = sums.get(key) ?? { ...NOTHING };
      sums.set(key, known);
      return known;
    };
    for (const { signed, currency, financed, steps } of this.#store.contracts) {
      // A draft has not been sold yet.
      if (signed > this.#store.today || steps[0]?.status === 'draft') continue;
      const sum = at(fromDay(signed), currency);
      sum.sales += financed;
      sum.contracts += 1;
    }
    for (const { dueOn, gross, paid } of this.#installments.all) {
      const sum = at(dueOn, gross.currency);
      sum.due += gross.amount;
      sum.paid += paid.amount;
      sum.installments += 1;
    }
    return sums;
  }
}

const NOTHING: Readonly<Sums> = { sales: 0, contracts: 0, due: 0, paid: 0, installments: 0 };
