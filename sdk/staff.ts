/**
 * The back office: an entry of its own, so that a customer's page never pays for it. Every resource works with any client
 * of the SDK: `client.resource(StaffPaymentsResource)`, or all of them at once with {@link staffOf}.
 */
import type { BareClient, ResourceType } from './bare-client.ts';
import { StaffCompaniesResource } from './resources/staff/companies.ts';
import { StaffContractsResource } from './resources/staff/contracts.ts';
import { StaffCustomersResource } from './resources/staff/customers.ts';
import { StaffDocumentsResource } from './resources/staff/documents.ts';
import { StaffExpectedIncomeResource } from './resources/staff/expected-income.ts';
import { StaffInstallmentsResource } from './resources/staff/installments.ts';
import { StaffMessageTemplatesResource } from './resources/staff/message-templates.ts';
import { StaffMessagesResource } from './resources/staff/messages.ts';
import { StaffNotesResource } from './resources/staff/notes.ts';
import { StaffOverdueCustomersResource } from './resources/staff/overdue-customers.ts';
import { StaffPaymentsResource } from './resources/staff/payments.ts';
import { StaffPlansResource } from './resources/staff/plans.ts';
import { StaffSpecialsResource } from './resources/staff/specials.ts';
import { StaffVehiclesResource } from './resources/staff/vehicles.ts';

/** Name of each resource of the back office. */
const RESOURCES = {
  customers: StaffCustomersResource,
  companies: StaffCompaniesResource,
  vehicles: StaffVehiclesResource,
  contracts: StaffContractsResource,
  documents: StaffDocumentsResource,
  payments: StaffPaymentsResource,
  installments: StaffInstallmentsResource,
  specials: StaffSpecialsResource,
  notes: StaffNotesResource,
  messages: StaffMessagesResource,
  messageTemplates: StaffMessageTemplatesResource,
  overdueCustomers: StaffOverdueCustomersResource,
  expectedIncome: StaffExpectedIncomeResource,
  plans: StaffPlansResource,
} as const;

/** Everything staff can do, one resource for each noun. */
export type StaffResources = {
  readonly [Name in keyof typeof RESOURCES]: InstanceType<(typeof RESOURCES)[Name]>;
};

/**
 * The back office through a client that somebody of the lessor's staff is signed in with.
 * @example
 * const staff = staffOf(client);
 * const { items } = await staff.overdueCustomers.list({ sort: '-daysPastDue' });
 */
export function staffOf(client: BareClient): StaffResources {
  const resources = Object.entries(RESOURCES).map(([name, type]) => [
    name,
    client.resource(type as ResourceType<object>),
  ]);
  return Object.fromEntries(resources) as StaffResources;
}

/**
 * Whether permissions of a session cover a right of the back office, such as `staffPayments.create`: the right itself,
 * `staffPayments.*`, or `staff.*` for all of them. `*` alone does not: it stands for what customers do.
 */
export function permitsStaff(permissions: readonly string[], right: string): boolean {
  const noun = right.slice(0, right.indexOf('.'));
  return ['staff.*', right, `${noun}.*`].some((each) => permissions.includes(each));
}

export {
  StaffCompaniesResource,
  StaffContractsResource,
  StaffCustomersResource,
  StaffDocumentsResource,
  StaffExpectedIncomeResource,
  StaffInstallmentsResource,
  StaffMessageTemplatesResource,
  StaffMessagesResource,
  StaffNotesResource,
  StaffOverdueCustomersResource,
  StaffPaymentsResource,
  StaffPlansResource,
  StaffSpecialsResource,
  StaffVehiclesResource,
};
export type { StaffCompaniesListParams } from './resources/staff/companies.ts';
export type { StaffContractsListParams } from './resources/staff/contracts.ts';
export type { StaffCustomersListParams } from './resources/staff/customers.ts';
export type { StaffDocumentsListParams } from './resources/staff/documents.ts';
export type { StaffExpectedIncomeListParams } from './resources/staff/expected-income.ts';
export type { StaffInstallmentsListParams } from './resources/staff/installments.ts';
export type { StaffMessageTemplatesListParams } from './resources/staff/message-templates.ts';
export type { StaffMessagesListParams } from './resources/staff/messages.ts';
export type { StaffNotesListParams } from './resources/staff/notes.ts';
export type { StaffOverdueCustomersListParams } from './resources/staff/overdue-customers.ts';
export type { StaffPaymentsListParams } from './resources/staff/payments.ts';
export type { StaffPlansListParams } from './resources/staff/plans.ts';
export type { StaffSpecialsListParams } from './resources/staff/specials.ts';
export type { StaffVehiclesListParams } from './resources/staff/vehicles.ts';
export type * from './schemas/staff.ts';
