/** What waits for a customer, and what happened lately. */
import type { Activity, ServiceRequest } from '../../sdk/schemas/index.ts';
import { RequestsDesk } from '../desks/requests/requests-desk.ts';
import { fromDay } from './finance/calendar.ts';
import { invoiceId, paymentId } from './ids.ts';
import type { CustomerRecord } from './model.ts';
import type { ListQuery } from './queries/list-query.ts';
import { LATEST_FIRST, type Order } from './queries/order.ts';
import type { PolicyQuery } from './queries/policy-query.ts';
import { isPosted } from './queries/payment-query.ts';
import type { Store } from './store.ts';
import { FLAG } from './tables.ts';
import { invoiceNumber } from './views/invoice-view.ts';
import { paymentNumber } from './views/payment-number.ts';

/** How far back the past is told, in days. */
const PAST_DAYS = 365;
/** Policies without a successor are urged this many days before they end. */
const POLICY_DAYS = 30;

/** All activities of a customer, in no order. */
export function activitiesOf(store: Store, customer: CustomerRecord, policies: PolicyQuery): Activity[] {
  return [...pending(store, customer, policies), ...done(store, customer)];
}

/** By day when a sort is asked for; else what waits before what happened, the one forwards and the other backwards. */
export function activityOrder(sort: string | undefined): Order<Activity> {
  const first = sort ? [{ key: 'at', descending: sort.startsWith('-') }] : [];
  return {
    keys: [
      ...first,
      { key: 'waitsFor', descending: false },
      { key: 'at', descending: true },
      { key: 'sort', descending: false },
      LATEST_FIRST,
    ],
    value: ({ id, kind, code, at }, key) => {
      if (key === 'at') return at;
      if (key === 'waitsFor') return kind === 'pending' ? at : undefined;
      // Invoices first, then payments, then requests.
      return key === 'sort' ? code[0] : id;
    },
  };
}

function ofInvoice(store: Store, row: number, kind: Activity['kind'], code: string, day: number): Activity {
  return {
    id: `act_${code}_${row.toString(36)}`,
    kind,
    code,
    at: fromDay(day),
    entity: { type: 'invoice', id: invoiceId(row), number: invoiceNumber(store, row) },
  };
}

function pending(store: Store, customer: CustomerRecord, policies: PolicyQuery): Activity[] {
  const { invoices } = store;
  const overdue = customer.contracts
    .flatMap((contract) => contract.openRows)
    .filter((row) => (invoices.due[row] ?? 0) < store.today)
    .map((row) => {
      const code = invoices.has(row, FLAG.disputed) ? 'invoice_disputed' : 'invoice_overdue';
      return ofInvoice(store, row, 'pending', code, invoices.due[row] ?? 0);
    });
  return [...overdue, ...promised(store, customer), ...expiring(store, policies), ...asked(store, customer)];
}

/** Promises that are still to be kept. */
function promised(store: Store, customer: CustomerRecord): Activity[] {
  return store.promises
    .filter((each) => each.customer === customer.index && each.state === 'active')
    .map((each) => ({
      id: `act_promise_due_${each.id}`,
      kind: 'pending',
      code: 'promise_due',
      params: { promisedOn: each.promisedOn },
      at: each.promisedOn,
      entity: { type: 'promise', id: each.id },
    }));
}

/** Requests for which the lessor needs something more. */
function asked(store: Store, customer: CustomerRecord): Activity[] {
  return requestsOf(store, customer, { state: 'info_needed' }).map((request) =>
    ofRequest(request, 'pending', 'request_info_needed'),
  );
}

function requestsOf(store: Store, { index }: CustomerRecord, filter: ListQuery['filter']): ServiceRequest[] {
  // What is answered has no words in it.
  return store.desk(RequestsDesk).list(index, { filter, offset: 0, limit: 500 }, 'en').items;
}

function ofRequest(request: ServiceRequest, kind: Activity['kind'], code: string): Activity {
  const { id, number, type, updatedAt } = request;
  const at = updatedAt.slice(0, 10);
  return {
    id: `act_${code}_${id}`,
    kind,
    code,
    params: { type },
    at,
    entity: { type: 'request', id, number },
  };
}

/** Policies that end soon, by the day they end. */
function expiring(store: Store, policies: PolicyQuery): Activity[] {
  const query = { filter: { status: 'active' }, sort: 'to', offset: 0, limit: 200 };
  return policies
    .list(query)
    .items.filter(({ to, expiringSoon }) => expiringSoon && to <= fromDay(store.today + POLICY_DAYS))
    .map(({ id, to, policyNo }) => ({
      id: `act_policy_expiring_${id}`,
      kind: 'pending',
      code: 'policy_expiring',
      params: { to },
      at: to,
      entity: { type: 'policy', id, number: policyNo },
    }));
}

function done(store: Store, customer: CustomerRecord): Activity[] {
  const { invoices, payments } = store;
  const from = store.today - PAST_DAYS;
  const list: Activity[] = [];
  for (let at = customer.invoices.length - 1; at >= 0; at -= 1) {
    const row = customer.invoices[at] ?? 0;
    const day = invoices.issued[row] ?? 0;
    if (day < from) break;
    list.push(ofInvoice(store, row, 'done', 'invoice_issued', day));
  }
  for (let at = customer.payments.length - 1; at >= 0; at -= 1) {
    const row = customer.payments[at] ?? 0;
    const day = payments.received[row] ?? 0;
    if (day < from || !isPosted(store, row)) continue;
    list.push({
      id: `act_payment_${row.toString(36)}`,
      kind: 'done',
      code: 'payment_received',
      at: fromDay(day),
      entity: { type: 'payment', id: paymentId(row), number: paymentNumber(store, row) },
    });
  }
  for (const request of requestsOf(store, customer, {})) {
    if (request.state === 'info_needed' || request.updatedAt < fromDay(from)) continue;
    list.push(ofRequest(request, 'done', `request_${request.state}`));
  }
  return list;
}
