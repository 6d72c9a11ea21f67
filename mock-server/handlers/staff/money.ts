/** Payments, installments, and what managers look at. */
import { staffPaymentDraftSchema } from '../../../sdk/schemas/staff-payment.ts';
import { staffPlanChangeSchema } from '../../../sdk/schemas/staff-report.ts';
import { InstallmentsRegister, installmentTotals } from '../../desks/staff/installments-register.ts';
import { PaymentsRegister, paymentTotals } from '../../desks/staff/payments-register.ts';
import { PlansDesk } from '../../desks/staff/plans-desk.ts';
import type { Exchange } from '../../http/exchange.ts';
import type { Api } from '../../http/pipeline.ts';
import { readAs } from '../../http/read.ts';
import type { Route } from '../../http/route.ts';
import { clerkOf, registerRoutes } from './registers.ts';

const payments = ({ lessor }: Exchange): PaymentsRegister => lessor.desk(PaymentsRegister);
const plans = ({ lessor }: Exchange): PlansDesk => lessor.desk(PlansDesk);

function paymentRoutes(api: Api): Route[] {
  return [
    ...registerRoutes(api, {
      noun: 'staffPayments',
      path: '/v1/staff-payments',
      sort: '-receivedOn',
      rows: (exchange) => payments(exchange).all(),
      totals: paymentTotals,
      find: (exchange, id) => payments(exchange).find(id),
      create: (exchange, body) =>
        payments(exchange).register(clerkOf(exchange), readAs(staffPaymentDraftSchema, body)),
      acts: { reverse: (exchange, id) => payments(exchange).reverse(id) },
      value: ({ amount, contractIds = [], registeredBy }, key) =>
        key === 'amount'
          ? amount.amount
          : key === 'contractId'
            ? contractIds[0]
            : key === 'registered'
              ? registeredBy !== undefined
              : undefined,
    }),
    ...registerRoutes(api, {
      noun: 'staffInstallments',
      path: '/v1/staff-installments',
      sort: 'dueOn',
      rows: ({ lessor }) => lessor.desk(InstallmentsRegister).all,
      totals: installmentTotals,
      value: ({ gross, open }, key) =>
        key === 'gross'
          ? gross.amount
          : key === 'open'
            ? open.amount
            : key === 'currency'
              ? gross.currency
              : undefined,
    }),
  ];
}

const BY_CURRENCY = { key: 'turn', descending: false };

/** The lessor's first currency comes first in every month. */
const turnOf = (currency: string, rows: readonly { readonly currency: string }[]): number =>
  rows.findIndex((row) => row.currency === currency);

/** `/v1/staff-payments`, `/v1/staff-installments`, `/v1/staff-plans`, `/v1/staff-expected-income`, `/v1/staff-overdue-customers` */
export function staffMoneyHandlers(api: Api): Route[] {
  return [
    ...paymentRoutes(api),
    ...registerRoutes(api, {
      noun: 'staffPlans',
      path: '/v1/staff-plans',
      sort: 'month',
      tie: BY_CURRENCY,
      rows: (exchange, { filter }) => plans(exchange).plans(filter['from'], filter['to']),
      value: ({ currency }, key, rows) => (key === 'turn' ? turnOf(currency, rows) : undefined),
      find: (exchange, id) => plans(exchange).plan(id),
      update: (exchange, id, body) => plans(exchange).setPlan(id, readAs(staffPlanChangeSchema, body)),
    }),
    ...registerRoutes(api, {
      noun: 'staffExpectedIncome',
      path: '/v1/staff-expected-income',
      sort: 'month',
      tie: BY_CURRENCY,
      rows: (exchange, { filter }) => plans(exchange).expectedIncome(filter['from'], filter['to']),
      value: ({ currency }, key, rows) => (key === 'turn' ? turnOf(currency, rows) : undefined),
    }),
    ...registerRoutes(api, {
      noun: 'staffOverdueCustomers',
      path: '/v1/staff-overdue-customers',
      sort: '-daysPastDue',
      rows: (exchange) => plans(exchange).overdueCustomers(),
      value: ({ overdue }, key) => (key === 'overdue' ? overdue.amount : undefined),
    }),
  ];
}
