/** What the conformance kit found out, as data and as text. */

/** One thing that is wrong. */
export interface Finding {
  /** Where it was seen, such as `invoices.list` or `GET /v1/invoices?limit=2`. */
  readonly at: string;
  /** What is wrong, in words for the people who run the server. */
  readonly message: string;
}

/** One check and how it went. */
export interface CheckResult {
  /** Stable, such as `paging.walk`. */
  readonly id: string;
  /** What must hold. */
  readonly title: string;
  readonly status: 'passed' | 'failed' | 'skipped';
  readonly findings: readonly Finding[];
  /** Why nothing could be checked. */
  readonly reason?: string;
}

/** The report of one run. */
export interface ConformanceReport {
  /** The server that was asked. */
  readonly url: string;
  /** True when no check failed. */
  readonly passed: boolean;
  readonly counts: { readonly passed: number; readonly failed: number; readonly skipped: number };
  /** Calls that were made. */
  readonly calls: number;
  readonly checks: readonly CheckResult[];
}

const SIGNS = { passed: '✓', failed: '✗', skipped: '–' } as const;

/** The report for people: one line a check, what is wrong below it, the sum at the end. */
export function formatReport(report: ConformanceReport): string {
  const { counts, calls, url, passed } = report;
  const lines = report.checks.flatMap((check) => [
    `${SIGNS[check.status]} ${check.id.padEnd(24)} ${check.title}${check.reason ? ` (not checked: ${check.reason})` : ''}`,
    ...check.findings.map(({ at, message }) => `    ${at}: ${message}`),
  ]);
  const verdict = passed
    ? 'This server speaks the Lessor API.'
    : 'This server does not speak the Lessor API yet.';
  return [
    `Lessor API at ${url}`,
    '',
    ...lines,
    '',
    `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} not checked, ${calls} calls. ${verdict}`,
  ].join('\n');
}
