/** `leasekit conformance`: tests a server that claims to speak the Lessor API. */
import { formatReport, runConformance } from '../../sdk/conformance/index.ts';
import type { Output } from './usage.ts';
import { EXIT, readInteger, readOptions, StopError, UsageError } from './usage.ts';

const OPTIONS = {
  url: { type: 'string' },
  token: { type: 'string' },
  'allow-writes': { type: 'boolean' },
  foreign: { type: 'string', multiple: true },
  only: { type: 'string', multiple: true },
  json: { type: 'boolean' },
  timeout: { type: 'string' },
} as const;

function readUrl(text: string | undefined): string {
  if (text === undefined)
    throw new UsageError('--url is missing: where is the server, such as https://api.lessor.example?');
  if (/^https?:\/\/[^/]/i.test(text) && URL.canParse(text)) return text;
  throw new UsageError(`--url must begin with https:// or http://, not “${text}”.`);
}

function readForeign(pairs: readonly string[] = []): Record<string, string> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const [, noun, id] = /^(\w+)=(.+)$/.exec(pair) ?? [];
      if (noun === undefined || id === undefined)
        throw new UsageError(`--foreign must be like invoices=inv_77, not “${pair}”.`);
      return [noun, id];
    }),
  );
}

/** Runs the kit and prints its report. @returns 0 when the server conforms, 1 when it does not. */
export async function conformanceCommand(args: readonly string[], output: Output): Promise<number> {
  const values = readOptions(args, OPTIONS);
  const url = readUrl(values.url);
  const seconds = readInteger('timeout', values.timeout, 1, 600);
  const token = values.token ?? process.env['LEASEKIT_TOKEN'];
  const report = await runConformance({
    url,
    allowWrites: values['allow-writes'] ?? false,
    foreign: readForeign(values.foreign),
    ...(token !== undefined && { token }),
    ...(values.only && { only: values.only }),
    ...(seconds !== undefined && { timeout: seconds * 1000 }),
  }).catch((error: unknown) => {
    const { cause } = error as { cause?: { code?: string } };
    const why = cause?.code ?? (error instanceof Error ? error.message : 'unknown error');
    throw new StopError(
      `${url} cannot be reached (${why}): is the server running, and is the address right?`,
    );
  });
  output.out(values.json ? `${JSON.stringify(report, null, 2)}\n` : `${formatReport(report)}\n`);
  return report.passed ? EXIT.good : EXIT.bad;
}
