/** Runs the conformance kit against a server that claims to speak the Lessor API. */
import type { Check } from './check.ts';
import { Complaints } from './check.ts';
import { errorChecks } from './checks/errors.ts';
import { figureChecks } from './checks/figures.ts';
import { fileChecks } from './checks/files.ts';
import { listChecks } from './checks/lists.ts';
import { pagingChecks } from './checks/paging.ts';
import { recordChecks } from './checks/records.ts';
import { shapeChecks } from './checks/shapes.ts';
import { totalChecks } from './checks/totals.ts';
import { writeChecks } from './checks/writes.ts';
import type { CheckResult, ConformanceReport } from './report.ts';
import { ServerUnderTest } from './server.ts';
import type { ServerOptions } from './server.ts';

/** How a server is tested. */
export interface ConformanceOptions extends ServerOptions {
  /** Checks to run, by id or by the beginning of it, such as `paging`. Default: all. */
  readonly only?: readonly string[];
  /** Called after each check. */
  readonly onCheck?: (result: CheckResult) => void;
}

const CHECKS: readonly Check[] = [
  ...shapeChecks,
  ...pagingChecks,
  ...listChecks,
  ...totalChecks,
  ...recordChecks,
  ...figureChecks,
  ...fileChecks,
  ...errorChecks,
  ...writeChecks,
];

/**
 * Asks a server for everything its capabilities claim, and says what is wrong. Reads only, unless `allowWrites`.
 * @throws when the server cannot be reached at all.
 * @example
 * const report = await runConformance({ url: 'https://api.lessor.example', token });
 * if (!report.passed) console.log(formatReport(report));
 */
export async function runConformance(options: ConformanceOptions): Promise<ConformanceReport> {
  const server = new ServerUnderTest(options);
  const checks: CheckResult[] = [];
  const add = (result: CheckResult): void => {
    checks.push(result);
    options.onCheck?.(result);
  };
  const problem = await server.meet();
  add({
    id: 'capabilities',
    title: 'The server says what it can do',
    status: problem ? 'failed' : 'passed',
    findings: problem ? [problem] : [],
  });
  const { only } = options;
  const wanted = CHECKS.filter(({ id }) => only === undefined || only.some((name) => id.startsWith(name)));
  if (!problem) for (const check of wanted) add(await runCheck(check, server));
  const count = (status: CheckResult['status']): number =>
    checks.filter((each) => each.status === status).length;
  const counts = { passed: count('passed'), failed: count('failed'), skipped: count('skipped') };
  return { url: options.url, passed: counts.failed === 0, counts, calls: server.calls, checks };
}

async function runCheck(check: Check, server: ServerUnderTest): Promise<CheckResult> {
  const { id, title } = check;
  if (check.writes && !server.allowWrites) {
    return { id, title, status: 'skipped', findings: [], reason: 'it writes; allow it for a test system' };
  }
  const complaints = new Complaints();
  let reason: string | void = undefined;
  try {
    reason = await check.run(server, complaints.add);
  } catch (error) {
    // A connection that breaks, or an answer so odd that nobody foresaw it, is a finding and not the end of the run.
    complaints.add(id, `could not be checked: ${error instanceof Error ? error.message : 'unknown error'}`);
  }
  const { findings } = complaints;
  if (findings.length > 0) return { id, title, status: 'failed', findings };
  return { id, title, status: reason ? 'skipped' : 'passed', findings, ...(reason && { reason }) };
}
