/** Every route of the Lessor API on one state: a function from request to answer. */
import { createApi } from '../http/pipeline.ts';
import { problemResponse } from '../http/problem.ts';
import { Router } from '../http/route.ts';
import { payPageRoutes } from '../pay-page/routes.ts';
import type { MockState } from '../state.ts';
import { assetHandlers } from './assets.ts';
import { capabilitiesHandlers } from './capabilities.ts';
import { contractHandlers } from './contracts.ts';
import { customerHandlers } from './customers.ts';
import { activityHandlers } from './activities.ts';
import { claimsCentreHandlers } from './claims-centres.ts';
import { messageHandlers } from './messages.ts';
import { notificationHandlers } from './notifications.ts';
import { reportHandlers } from './reports.ts';
import { reportScheduleHandlers } from './report-schedules.ts';
import { eventHandlers } from './events.ts';
import { invoiceHandlers } from './invoices.ts';
import { labelHandlers } from './label.ts';
import { paymentHandlers } from './payments.ts';
import { policyHandlers } from './policies.ts';
import { confirmationHandlers } from './confirmations.ts';
import { creditLineHandlers } from './credit-line.ts';
import { mandateHandlers } from './mandates.ts';
import { payoffQuoteHandlers } from './payoff-quotes.ts';
import { promiseHandlers } from './promises.ts';
import { documentHandlers } from './documents.ts';
import { requestHandlers } from './requests.ts';
import { uploadHandlers } from './uploads.ts';
import { auditEventHandlers } from './audit-events.ts';
import { emailHandlers } from './emails.ts';
import { passwordHandlers } from './password.ts';
import { profileHandlers } from './profile.ts';
import { reminderHandlers } from './reminders.ts';
import { userHandlers } from './users.ts';
import { staffHandlers } from './staff/index.ts';
import { sessionHandlers } from './session.ts';
import { summaryHandlers } from './summary.ts';

const RESOURCES = [
  sessionHandlers,
  userHandlers,
  reminderHandlers,
  profileHandlers,
  passwordHandlers,
  emailHandlers,
  auditEventHandlers,
  capabilitiesHandlers,
  labelHandlers,
  summaryHandlers,
  customerHandlers,
  contractHandlers,
  invoiceHandlers,
  paymentHandlers,
  assetHandlers,
  policyHandlers,
  promiseHandlers,
  requestHandlers,
  documentHandlers,
  uploadHandlers,
  confirmationHandlers,
  mandateHandlers,
  payoffQuoteHandlers,
  creditLineHandlers,
  activityHandlers,
  claimsCentreHandlers,
  messageHandlers,
  notificationHandlers,
  reportHandlers,
  reportScheduleHandlers,
  eventHandlers,
  staffHandlers,
];

/** Answers a request. `Response.error()` stands for a broken connection; rejects only when the caller aborts. */
export type Answerer = (request: Request) => Promise<Response>;

/** The lessor of a state, ready to answer: 404 for unknown paths, 405 for methods a path does not have. */
export function createAnswerer(state: MockState): Answerer {
  const api = createApi(state);
  const router = new Router([...RESOURCES.flatMap((routes) => routes(api)), ...payPageRoutes(state)]);
  return async (request) => {
    const found = router.dispatch(request);
    if ('response' in found) return found.response;
    const extras = found.allow === undefined ? {} : { headers: { allow: found.allow } };
    const response = problemResponse(found.problem, state.nextTrace(), extras);
    const { pathname, search } = new URL(request.url);
    state.log({ method: request.method, path: pathname, query: search, status: response.status });
    return response;
  };
}
