/** The back office: customers, companies and vehicles. */
import { CUSTOMER_KINDS } from '../../schemas/customer.ts';
import {
  staffCompanyChangeSchema,
  staffCompanyDraftSchema,
  staffCompanySchema,
} from '../../schemas/staff-company.ts';
import {
  staffCustomerChangeSchema,
  staffCustomerDraftSchema,
  staffCustomerSchema,
} from '../../schemas/staff-customer.ts';
import {
  staffVehicleChangeSchema,
  staffVehicleDraftSchema,
  staffVehicleSchema,
  VEHICLE_STATES,
} from '../../schemas/staff-vehicle.ts';
import type { AnySchema, NounEntry, Offer, OperationEntry } from '../entry.ts';

/** Whether a lessor has a back office with this noun in it. */
export const offers =
  (noun: string, action?: string) =>
  ({ resources, actions }: Offer): boolean =>
    resources['staff'] !== undefined &&
    resources[noun] !== undefined &&
    (action === undefined || actions[action]?.enabled === true);

/** A record with its version. */
export const one = (schema: AnySchema): OperationEntry['answer'] => ({ kind: 'record', schema, etag: true });

/** Nothing to try it on. */
export const untried: OperationEntry['sample'] = () => Promise.resolve(undefined);

const ADDRESS = { lines: ['ul. Slatinska 101A'], postalCode: '1574', city: 'Sofia', country: 'BG' };

export const staffCustomers: NounEntry = {
  title: 'Back office: customers',
  about:
    'For staff alone: without a right of the back office every call is answered with 403. `*` does not include these rights; ' +
    '`staff.*` includes all of them. Everything written here is in the audit trail.',
  operations: {
    'staffCustomers.list': {
      summary: 'Customers with what they owe',
      answer: { kind: 'list', row: staffCustomerSchema },
      parameters: { q: 'text', kind: CUSTOMER_KINDS, overdue: 'boolean' },
      sorts: ['name', 'number', 'daysPastDue'],
      offered: offers('staffCustomers'),
    },
    'staffCustomers.create': {
      summary: 'Enter a customer',
      answer: one(staffCustomerSchema),
      body: staffCustomerDraftSchema,
      once: true,
      problems: ['conflict'],
      offered: offers('staffCustomers', 'manageCustomers'),
      sample: () =>
        Promise.resolve({
          body: {
            kind: 'consumer',
            name: 'Ivan Petrov',
            taxIds: [{ scheme: 'BG_EGN', value: '7523169263' }],
            addresses: [
              { kind: 'identity', ...ADDRESS },
              { kind: 'current', ...ADDRESS },
            ],
            phones: ['+359 2 555 0134'],
            email: 'ivan.petrov@mail.example',
            identityCard: { number: '644123456', issuedOn: '2022-03-14' },
            contacts: [{ name: 'Maria Petrova', phone: '+359 2 555 0135' }],
          },
        }),
    },
    'staffCustomers.get': {
      summary: 'One customer',
      answer: one(staffCustomerSchema),
      offered: offers('staffCustomers'),
    },
    'staffCustomers.update': {
      summary: 'Change a customer',
      answer: one(staffCustomerSchema),
      body: staffCustomerChangeSchema,
      change: true,
      offered: offers('staffCustomers', 'manageCustomers'),
      sample: untried,
      shown: { body: { phones: ['+359 2 555 0199'] }, answerOf: 'staffCustomers.get' },
    },
  },
};

export const staffCompanies: NounEntry = {
  title: 'Back office: companies',
  about:
    'The lessor’s own companies, with bank and branches. A contract is concluded by one branch of one of them.',
  operations: {
    'staffCompanies.list': {
      summary: 'Companies and their branches',
      answer: { kind: 'list', row: staffCompanySchema },
      parameters: { q: 'text' },
      sorts: ['name'],
      offered: offers('staffCompanies'),
    },
    'staffCompanies.create': {
      summary: 'Enter a company',
      answer: one(staffCompanySchema),
      body: staffCompanyDraftSchema,
      once: true,
      offered: offers('staffCompanies', 'manageCompanies'),
      sample: () =>
        Promise.resolve({
          body: {
            name: 'Auto Lease Sofia EOOD',
            address: ADDRESS,
            taxIds: [
              { scheme: 'BG_EIK', value: '204567891' },
              { scheme: 'BG_BULSTAT', value: '204567891' },
            ],
            representative: 'Georgi Dimitrov',
            manager: { name: 'Georgi Dimitrov' },
            bank: { name: 'Balkan Bank', iban: 'BG80BNBG96611020345678', bic: 'BNBGBGSD' },
            branches: [{ name: 'Sofia' }, { name: 'Plovdiv' }],
          },
        }),
    },
    'staffCompanies.get': {
      summary: 'One company',
      answer: one(staffCompanySchema),
      offered: offers('staffCompanies'),
    },
    'staffCompanies.update': {
      summary: 'Change a company or its branches',
      answer: one(staffCompanySchema),
      body: staffCompanyChangeSchema,
      change: true,
      problems: ['conflict'],
      offered: offers('staffCompanies', 'manageCompanies'),
      sample: untried,
      shown: { body: { representative: 'Elena Radu' }, answerOf: 'staffCompanies.get' },
    },
  },
};

export const staffVehicles: NounEntry = {
  title: 'Back office: vehicles',
  about: 'The register of vehicles: those on lease, and those that wait for a contract.',
  operations: {
    'staffVehicles.list': {
      summary: 'Vehicles',
      answer: { kind: 'list', row: staffVehicleSchema },
      parameters: { q: 'text', state: VEHICLE_STATES, customerId: 'id', contractId: 'id' },
      sorts: ['make', 'manufacturedYear'],
      offered: offers('staffVehicles'),
    },
    'staffVehicles.create': {
      summary: 'Register a vehicle',
      description: 'It needs a VIN or a chassis number; either names one vehicle.',
      answer: one(staffVehicleSchema),
      body: staffVehicleDraftSchema,
      once: true,
      problems: ['conflict'],
      offered: offers('staffVehicles', 'manageVehicles'),
      sample: () => {
        const vehicle = { make: 'Škoda', model: 'Octavia', modification: '2.0 TDI', fuel: 'diesel' };
        const numbers = { vin: 'TMBZZZ1Z0C2000001', chassisNo: 'TMB1Z2000001', engineNo: 'CBD123456' };
        return Promise.resolve({
          body: { ...vehicle, ...numbers, plate: 'CB 1234 AB', manufacturedYear: 2024 },
        });
      },
    },
    'staffVehicles.get': {
      summary: 'One vehicle',
      answer: one(staffVehicleSchema),
      offered: offers('staffVehicles'),
    },
    'staffVehicles.update': {
      summary: 'Change a vehicle',
      answer: one(staffVehicleSchema),
      body: staffVehicleChangeSchema,
      change: true,
      problems: ['conflict'],
      offered: offers('staffVehicles', 'manageVehicles'),
      sample: untried,
      shown: { body: { plate: 'CB 4321 BA' }, answerOf: 'staffVehicles.get' },
    },
  },
};
