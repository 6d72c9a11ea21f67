/** The conformance kit's door: says, call by call, what a server that claims to speak the Lessor API gets wrong. */
export { formatReport } from './report.ts';
export type { CheckResult, ConformanceReport, Finding } from './report.ts';
export { runConformance } from './run.ts';
export type { ConformanceOptions } from './run.ts';
