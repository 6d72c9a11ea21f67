/** The client with every resource: options in, resources out. */
import { callerOf, resourcesOf } from './bare-client.ts';
import type { BareClient, ResourceType } from './bare-client.ts';
import type { ClientOptions } from './core/options.ts';
import type { Caller } from './internal/caller.ts';
import { ActivitiesResource } from './resources/activities.ts';
import { ClaimsCentresResource } from './resources/claims-centres.ts';
import { MessagesResource } from './resources/messages.ts';
import { NotificationsResource } from './resources/notifications.ts';
import { ReportSchedulesResource } from './resources/report-schedules.ts';
import { ReportsResource } from './resources/reports.ts';
import { EventsResource } from './resources/events.ts';
import { AssetsResource } from './resources/assets.ts';
import { CapabilitiesResource } from './resources/capabilities.ts';
import { ConfirmationsResource } from './resources/confirmations.ts';
import { ContractsResource } from './resources/contracts.ts';
import { CreditLineResource } from './resources/credit-line.ts';
import { CustomersResource } from './resources/customers.ts';
import { DocumentsResource } from './resources/documents.ts';
import { DownloadsResource } from './resources/downloads.ts';
import { InvoicesResource } from './resources/invoices.ts';
import { LabelResource } from './resources/label.ts';
import { MandatesResource } from './resources/mandates.ts';
import { PaymentsResource } from './resources/payments.ts';
import { PayoffQuotesResource } from './resources/payoff-quotes.ts';
import { PoliciesResource } from './resources/policies.ts';
import { PromisesResource } from './resources/promises.ts';
import { RequestTypesResource } from './resources/request-types.ts';
import { RequestsResource } from './resources/requests.ts';
import { SessionResource } from './resources/session.ts';
import { AuditEventsResource } from './resources/audit-events.ts';
import { EmailsResource } from './resources/emails.ts';
import { PasswordResource } from './resources/password.ts';
import { ProfileResource } from './resources/profile.ts';
import { RemindersResource } from './resources/reminders.ts';
import { RolesResource } from './resources/roles.ts';
import { SessionsResource } from './resources/sessions.ts';
import { UploadsResource } from './resources/uploads.ts';
import { UsersResource } from './resources/users.ts';
import { SummaryResource } from './resources/summary.ts';

/** Name of each resource on the client. */
const RESOURCES = {
  session: SessionResource,
  sessions: SessionsResource,
  password: PasswordResource,
  profile: ProfileResource,
  emails: EmailsResource,
  reminders: RemindersResource,
  users: UsersResource,
  roles: RolesResource,
  auditEvents: AuditEventsResource,
  capabilities: CapabilitiesResource,
  label: LabelResource,
  summary: SummaryResource,
  customers: CustomersResource,
  contracts: ContractsResource,
  invoices: InvoicesResource,
  payments: PaymentsResource,
  assets: AssetsResource,
  policies: PoliciesResource,
  promises: PromisesResource,
  confirmations: ConfirmationsResource,
  mandates: MandatesResource,
  payoffQuotes: PayoffQuotesResource,
  creditLine: CreditLineResource,
  requestTypes: RequestTypesResource,
  requests: RequestsResource,
  documents: DocumentsResource,
  uploads: UploadsResource,
  activities: ActivitiesResource,
  claimsCentres: ClaimsCentresResource,
  messages: MessagesResource,
  notifications: NotificationsResource,
  reportSchedules: ReportSchedulesResource,
  reports: ReportsResource,
  events: EventsResource,
  downloads: DownloadsResource,
} as const;

type Resources = { readonly [Name in keyof typeof RESOURCES]: InstanceType<(typeof RESOURCES)[Name]> };

/** Everything a lessor offers, one resource for each noun. */
export interface LeasekitClient extends BareClient, Resources {
  /** As {@link BareClient.with}. */
  with(options: { customerId?: string; locale?: string }): LeasekitClient;
}

/**
 * Makes a client.
 * @throws TypeError when `baseUrl` is neither an http(s) address nor a path.
 * @example
 * const client = createClient({ baseUrl: 'https://api.lessor.example', getAccessToken: () => myToken });
 * const page = await client.invoices.list({ timing: ['overdue'], include: ['totals'] });
 */
export function createClient(options: ClientOptions = {}): LeasekitClient {
  return clientOf(callerOf(options));
}

function clientOf(caller: Caller): LeasekitClient {
  const resource = resourcesOf(caller);
  const named = Object.entries(RESOURCES).map(([name, type]) => [
    name,
    resource(type as ResourceType<object>),
  ]);
  return {
    ...(Object.fromEntries(named) as Resources),
    resource,
    with: (options) => clientOf(caller.with(options)),
  };
}
