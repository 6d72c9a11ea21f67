/** Every operation of the Lessor API with its description: chapter by chapter, one file a noun. */
import type { OperationName } from '../adapters/operations.ts';
import type { NounEntry, Offer, OperationEntry } from './entry.ts';
import { assets, policies } from './nouns/assets.ts';
import { confirmations } from './nouns/confirmations.ts';
import { contracts } from './nouns/contracts.ts';
import { capabilities, label, summary } from './nouns/core.ts';
import { creditLine } from './nouns/credit-line.ts';
import { customers } from './nouns/customers.ts';
import { invoices } from './nouns/invoices.ts';
import { mandates } from './nouns/mandates.ts';
import { payments } from './nouns/payments.ts';
import { payoffQuotes } from './nouns/payoff-quotes.ts';
import { promises } from './nouns/promises.ts';
import { session, sessions } from './nouns/session.ts';
import { emails, password, profile, reminders } from './nouns/account.ts';
import { activities, events, messages, notifications } from './nouns/messages.ts';
import { claimsCentres, reports, reportSchedules, reportTypes } from './nouns/reports.ts';
import { documents, requests, requestTypes, uploads } from './nouns/requests.ts';
import {
  staffContractPreviews,
  staffContracts,
  staffDocuments,
  staffSpecials,
  staffSpecialTypes,
} from './nouns/staff-contracts.ts';
import { staffMessages, staffMessageTemplates, staffNotes } from './nouns/staff-messages.ts';
import {
  staffExpectedIncome,
  staffInstallments,
  staffOverdueCustomers,
  staffPayments,
  staffPlans,
} from './nouns/staff-money.ts';
import { staffCompanies, staffCustomers, staffVehicles } from './nouns/staff.ts';
import { auditEvents, roles, users } from './nouns/users.ts';

/** Chapters in the order of the document. */
export const NOUNS: readonly NounEntry[] = [
  session,
  sessions,
  password,
  profile,
  emails,
  reminders,
  capabilities,
  label,
  summary,
  customers,
  contracts,
  invoices,
  payments,
  promises,
  confirmations,
  mandates,
  payoffQuotes,
  creditLine,
  assets,
  policies,
  requestTypes,
  requests,
  documents,
  uploads,
  messages,
  notifications,
  events,
  activities,
  reportTypes,
  reports,
  reportSchedules,
  claimsCentres,
  users,
  roles,
  auditEvents,
  staffCustomers,
  staffCompanies,
  staffVehicles,
  staffContractPreviews,
  staffContracts,
  staffDocuments,
  staffSpecialTypes,
  staffSpecials,
  staffPayments,
  staffInstallments,
  staffNotes,
  staffMessageTemplates,
  staffMessages,
  staffOverdueCustomers,
  staffExpectedIncome,
  staffPlans,
];

/** Whether an operation is for the lessor's own people. */
export const isForStaff = (name: string): boolean => /^staff[A-Z]/.test(name);

/** Operations of the client that no lessor serves at a path of its own: they follow links. */
export const LINKS_ONLY: readonly OperationName[] = ['downloads.blob'];

/** One operation with its name and chapter. */
export interface Described {
  readonly name: OperationName;
  readonly noun: NounEntry;
  readonly entry: OperationEntry;
}

/** All operations in the order of the document. */
export function described(): Described[] {
  return NOUNS.flatMap((noun) =>
    (Object.entries(noun.operations) as [OperationName, OperationEntry][]).map(([name, entry]) => ({
      name,
      noun,
      entry,
    })),
  );
}

/** Capability of a resource that a verb needs; `get` of a list's record needs `detail`. */
const NEEDS: Readonly<Record<string, string>> = { list: 'list', get: 'detail', pdf: 'pdf' };

/** Whether a lessor with these capabilities claims to serve an operation. */
export function isOffered({ name, entry }: Described, capabilities: Offer): boolean {
  if (entry.offered) return entry.offered(capabilities);
  const [noun = '', verb = ''] = name.split('.');
  if (noun === 'capabilities') return true;
  const resource = capabilities.resources[noun];
  const need = NEEDS[verb];
  return resource !== undefined && (need === undefined || resource[need] === true);
}
