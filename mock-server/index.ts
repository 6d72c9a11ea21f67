/** The mock lessor's door for pages and for Node alike; the HTTP server has its own, `node.ts`, and so has the worker. */
export { createLessor } from './engine/index.ts';
export type { CustomerView, Lessor, ListQuery, Slice } from './engine/index.ts';
export { createHandlers } from './handlers/index.ts';
export { createMockFetch, MOCK_BASE_URL } from './in-page.ts';
export type { MockFetch } from './in-page.ts';
export type { MockControl, MockOptions, RequestRecord, Role } from './options.ts';
export { isScenarioName, RESOURCES, SCENARIOS } from './scenarios/names.ts';
export type { Resource, Scenario, ScenarioName } from './scenarios/names.ts';
