/** The Lessor API described: its operations, and the OpenAPI document made from them. For tools, never for pages. */
export { described, isOffered, LINKS_ONLY } from './catalogue.ts';
export type { Described } from './catalogue.ts';
export { namedSchemas } from './components.ts';
export { openApiDocument } from './document.ts';
export type { OpenApiDocument } from './document.ts';
export type { OperationEntry, Offer, Sample } from './entry.ts';
export { collectExamples } from './examples.ts';
export type { Example } from './examples.ts';
export { Probe } from './probe.ts';
export type { Reply } from './probe.ts';
export { PROBLEM_TYPES } from './problems.ts';
export { shapeOf } from './shapes.ts';
