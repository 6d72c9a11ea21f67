/** The customers a user may act for. */
import { type ListQuery, type Slice, sortKeys } from '../engine/queries/list-query.ts';
import { asGiven, type Order, paged } from '../engine/queries/order.ts';
import type { Customer } from '../../sdk/schemas/customer.ts';
import { EmailsDesk } from '../desks/account/emails-desk.ts';
import { withNationalIds } from '../desks/account/national-ids.ts';
import { NATIONAL_IDS } from '../desks/account/roles.ts';
import { CustomersRegister } from '../desks/staff/customers-register.ts';
import { permits } from '../http/caller.ts';
import type { Exchange } from '../http/exchange.ts';
import { idOf, record, requirePermission } from '../http/exchange.ts';
import { list } from '../http/list.ts';
import type { Api } from '../http/pipeline.ts';
import type { Route } from '../http/route.ts';

/** A customer as the caller may see it: e-mail addresses as they are now, personal numbers masked unless permitted. */
export function shownCustomer({ caller, lessor, state }: Exchange, customer: Customer): Customer {
  const shown = { ...customer, emails: lessor.desk(EmailsDesk).ofCustomer(customer.id) };
  if (!permits(caller, NATIONAL_IDS)) return shown;
  return withNationalIds(lessor.desk(CustomersRegister).inFull(shown), state.options.seed ?? 1);
}

/** Their own customers, for everybody who is not staff. */
function own({ caller, lessor }: Exchange): Customer[] {
  const ids = new Set([caller.customerId, ...caller.user.customerIds]);
  return [...ids].flatMap((id) => lessor.view(id)?.customer ?? []);
}

function ownSlice(exchange: Exchange, query: ListQuery): Slice<Customer> {
  const words = (query.filter['q'] ?? '').toLowerCase();
  const every = own(exchange);
  const rows = every.filter(({ name, number }) => `${name} ${number}`.toLowerCase().includes(words));
  const seats = asGiven(every);
  const order: Order<Customer> = {
    keys: [...sortKeys(query.sort, ['name', 'number'], ''), ...seats.keys],
    value: (row, key) => (key === 'name' || key === 'number' ? row[key] : seats.value(row, key)),
  };
  return paged(rows, query, order, (row) => row);
}

function all(exchange: Exchange): Response {
  requirePermission(exchange, 'customers.list');
  const { caller, lessor } = exchange;
  return list(exchange, 'customers', (query) => {
    const found = caller.role === 'staff' ? lessor.customers(query) : ownSlice(exchange, query);
    return { ...found, items: found.items.map((customer) => shownCustomer(exchange, customer)) };
  });
}

function one(exchange: Exchange): Response {
  requirePermission(exchange, 'customers.detail');
  const { caller, lessor } = exchange;
  const id = idOf(exchange);
  const customer =
    caller.role === 'staff'
      ? lessor.view(id)?.customer
      : own(exchange).find((candidate) => candidate.id === id);
  return record(exchange, customer && shownCustomer(exchange, customer));
}

/** `/v1/customers[/{id}]` */
export function customerHandlers(api: Api): Route[] {
  return [api.get('customers', '/v1/customers', all), api.get('customers', '/v1/customers/:id', one)];
}
