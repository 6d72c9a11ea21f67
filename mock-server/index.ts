/**
 * The mock lessor's door for pages and for Node alike; the HTTP server (`node.ts`),
 * the service worker (`browser.ts`) and MSW's handlers (`msw.ts`) have their own.
 */
export { OnlinePaymentsDesk } from './desks/payments/online-payments.ts';
export type { Outcome } from './desks/payments/online-payments.ts';
export { PayoffQuotesDesk } from './desks/payoff/payoff-quotes.ts';
export { createLessor } from './engine/index.ts';
export type { CustomerView, Lessor, ListQuery, Slice } from './engine/index.ts';
export { createMockFetch, MOCK_BASE_URL } from './in-page.ts';
export type { MockFetch } from './in-page.ts';
export type { Sent } from './desks/outbox.ts';
export { DEMO_PASSWORD, TEMPORARY_PASSWORD } from './desks/account/seeds.ts';
export type { MockControl, MockOptions, RequestRecord, Role } from './options.ts';
export { isScenarioName, RESOURCES, SCENARIOS } from './scenarios/names.ts';
export type { Resource, Scenario, ScenarioName } from './scenarios/names.ts';
