/** Customers, companies and vehicles. */
import { staffCompanyChangeSchema, staffCompanyDraftSchema } from '../../../sdk/schemas/staff-company.ts';
import { staffCustomerChangeSchema, staffCustomerDraftSchema } from '../../../sdk/schemas/staff-customer.ts';
import { staffVehicleChangeSchema, staffVehicleDraftSchema } from '../../../sdk/schemas/staff-vehicle.ts';
import { CompaniesDesk } from '../../desks/staff/companies-desk.ts';
import { CustomersRegister } from '../../desks/staff/customers-register.ts';
import { VehiclesRegister } from '../../desks/staff/vehicles-register.ts';
import type { Exchange } from '../../http/exchange.ts';
import type { Api } from '../../http/pipeline.ts';
import { readAs } from '../../http/read.ts';
import type { Route } from '../../http/route.ts';
import { registerRoutes, seesNumbers } from './registers.ts';

const customers = ({ lessor }: Exchange): CustomersRegister => lessor.desk(CustomersRegister);
const companies = ({ lessor }: Exchange): CompaniesDesk => lessor.desk(CompaniesDesk);
const vehicles = ({ lessor }: Exchange): VehiclesRegister => lessor.desk(VehiclesRegister);

/** `/v1/staff-customers`, `/v1/staff-companies`, `/v1/staff-vehicles` */
export function peopleHandlers(api: Api): Route[] {
  return [
    ...registerRoutes(api, {
      noun: 'staffCustomers',
      path: '/v1/staff-customers',
      sort: 'name',
      rows: (exchange) => customers(exchange).all(seesNumbers(exchange)),
      find: (exchange, id) => customers(exchange).find(id, seesNumbers(exchange)),
      create: (exchange, body) => customers(exchange).create(readAs(staffCustomerDraftSchema, body)),
      update: (exchange, id, body) => customers(exchange).update(id, readAs(staffCustomerChangeSchema, body)),
      value: ({ overdue }, key) => (key === 'overdue' ? overdue.length > 0 : undefined),
      words: ({ name, number, phones, contacts = [], addresses }) =>
        [
          ...[name, number, ...phones, ...phones.map((each) => each.replaceAll(' ', ''))],
          ...contacts.map((each) => each.name),
          ...addresses.flatMap(({ lines, city }) => [...lines, city]),
        ].join(' '),
    }),
    ...registerRoutes(api, {
      noun: 'staffCompanies',
      path: '/v1/staff-companies',
      sort: 'name',
      rows: (exchange) => companies(exchange).all(seesNumbers(exchange)),
      find: (exchange, id) => companies(exchange).find(id, seesNumbers(exchange)),
      create: (exchange, body) => companies(exchange).create(readAs(staffCompanyDraftSchema, body)),
      update: (exchange, id, body) => companies(exchange).update(id, readAs(staffCompanyChangeSchema, body)),
      words: ({ name, branches }) => [name, ...branches.map((each) => each.name)].join(' '),
    }),
    ...registerRoutes(api, {
      noun: 'staffVehicles',
      path: '/v1/staff-vehicles',
      sort: 'make',
      rows: (exchange) => vehicles(exchange).all(exchange.language),
      find: (exchange, id) => vehicles(exchange).find(id, exchange.language),
      create: (exchange, body) => vehicles(exchange).create(readAs(staffVehicleDraftSchema, body)),
      update: (exchange, id, body) => vehicles(exchange).update(id, readAs(staffVehicleChangeSchema, body)),
      words: ({ make, model, modification, vehicle }) =>
        [
          ...[make, model, modification, vehicle?.vin, vehicle?.chassisNo, vehicle?.engineNo],
          ...[vehicle?.plate, vehicle?.plate?.replaceAll(' ', '')],
        ].join(' '),
    }),
  ];
}
