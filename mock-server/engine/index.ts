/** The engine's door: a lessor in memory, and the arithmetic it works with. */
export { createLessor, type Lessor, type LessorOptions } from './lessor.ts';
export { CustomerView } from './customer-view.ts';
export type { LabelId } from './label-profiles.ts';
export type { ListQuery, Slice } from './queries/list-query.ts';
export { LessorRuleError } from './rule-error.ts';
export type { PaymentInput } from './incoming.ts';
export type { PromiseInput } from './promises.ts';
export type { Desk, Store } from './store.ts';
