/** Door of the adapter kit: what it takes to speak to a lessor's own system instead of the Lessor API. */
export type {
  Adapter,
  CallContext,
  OperationInput,
  OperationName,
  ParamValue,
  TokenSource,
} from './adapter.ts';
export { fieldMap, mappedOr } from './field-map.ts';
export type { FieldMap, Fields, MapOptions } from './field-map.ts';
export { todayIn } from './kit/clock.ts';
export { mapConcurrently } from './kit/concurrently.ts';
export { cursorsOf, refusedParameter } from './kit/cursors.ts';
export type { Cursors, ListCall } from './kit/cursors.ts';
export { contradictions, defineAdapter } from './kit/define-adapter.ts';
export type { AdapterDefinition, Operation } from './kit/define-adapter.ts';
export { parseExact } from './kit/exact-json.ts';
export { fault, MapFault } from './kit/fault.ts';
export {
  boolean,
  computed,
  constant,
  date,
  decimal,
  integer,
  money,
  text,
  valueAt,
  words,
} from './kit/fields.ts';
export type { Field, FieldOptions, Lookup, MoneyOptions, SourceRow } from './kit/fields.ts';
export { balanceFault, settlementOf, timingOf } from './kit/invoice-state.ts';
export { choice, flag, listInMemory, offerOf, range, search } from './kit/memory-list.ts';
export type { MemoryRows, MemoryRules, RowFilter } from './kit/memory-list.ts';
export { mergedPage } from './kit/merged-page.ts';
export type { Candidate, MergeSource } from './kit/merged-page.ts';
export { allByOffset, limitOf, linkedPage, numberedPage, offsetPage } from './kit/paging.ts';
export type { AllRows, ListAnswer, PageSizes, Rows } from './kit/paging.ts';
export { isTrue, plain, wordsOf } from './kit/params.ts';
export { httpSource, segment } from './kit/source.ts';
export type { Query, Source, SourceOptions } from './kit/source.ts';
export { counts, invoiceTotals, paymentTotals } from './kit/totals.ts';
export { shiftDecimal, toDecimal, toInteger, toLocalDate, toMoney } from './kit/values.ts';
export type { DateForm } from './kit/values.ts';
export { UnmappedRow } from '../core/page.ts';
