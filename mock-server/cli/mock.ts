/** `leasekit mock`: the mock lessor as a server for everyone. */
import { isLocalDate } from '../http/local-date.ts';
import { startMockServer } from '../node.ts';
import type { ServerOptions } from '../node.ts';
import { isScenarioName, RESOURCES, SCENARIOS } from '../scenarios/names.ts';
import type { ScenarioName } from '../scenarios/names.ts';
import { openState } from './state-file.ts';
import type { Output } from './usage.ts';
import { readInteger, readOptions, readWord, StopError, UsageError } from './usage.ts';

const OPTIONS = {
  port: { type: 'string', default: '4010' },
  host: { type: 'string' },
  seed: { type: 'string' },
  invoices: { type: 'string' },
  label: { type: 'string' },
  'business-date': { type: 'string' },
  scenario: { type: 'string' },
  latency: { type: 'string' },
  role: { type: 'string' },
  state: { type: 'string' },
} as const;

function readScenario(text: string | undefined): ScenarioName | undefined {
  if (text === undefined) return undefined;
  if (isScenarioName(text)) return text;
  throw new UsageError(
    `--scenario “${text}” is none. It is one of ${SCENARIOS.join(', ')}; alone, or for one resource, such as ` +
      `${RESOURCES[0]}.serverError.`,
  );
}

function readDay(text: string | undefined): string | undefined {
  if (text === undefined || isLocalDate(text)) return text;
  throw new UsageError(`--business-date must be a day such as 2026-11-21, not “${String(text)}”.`);
}

/** Options of the lessor; what is not given is left out. */
function readLessor(values: Readonly<Record<string, string | undefined>>): ServerOptions {
  const options = {
    seed: readInteger('seed', values['seed'], 0, Number.MAX_SAFE_INTEGER),
    invoices: readInteger('invoices', values['invoices'], 1, 100_000),
    label: readWord('label', values['label'], ['nordvik', 'arca']),
    businessDate: readDay(values['business-date']),
    scenario: readScenario(values['scenario']),
    latencyMs: readInteger('latency', values['latency'], 0, 60_000),
    role: readWord('role', values['role'], ['customer', 'staff', 'readonly']),
  };
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

/** Starts the server, and leaves it running until the process is told to end. */
export async function mockCommand(args: readonly string[], output: Output): Promise<undefined> {
  const values = readOptions(args, OPTIONS);
  const port = readInteger('port', values.port, 0, 65_535) ?? 0;
  const asked = readLessor(values);
  const kept = values.state === undefined ? undefined : openState(values.state, asked);
  const lessor = kept ? kept.options : asked;
  const server = await startMockServer({
    ...lessor,
    port,
    ...(values.host !== undefined && { host: values.host }),
    ...(kept && { keep: kept.keep }),
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE')
      throw new StopError(`Port ${port} is taken: choose another with --port, or 0 for any that is free.`);
    if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
      throw new StopError(`--host ${values.host ?? ''} is no interface of this machine.`);
    throw error;
  });
  const { lessor: made } = server.control;
  output.out(
    [
      `The mock lessor listens at ${server.url}`,
      `  label ${made.label.id}, business date ${made.businessDate}, customer ${made.defaultCustomerId}`,
      `  try: curl -H 'Authorization: Bearer customer-1' '${server.url}/v1/invoices?timing=overdue&include=totals'`,
      ...(kept ? [`  state in ${kept.path}, ${kept.replayed()} changes done again`] : []),
      '',
    ].join('\n'),
  );
  const end = (): void => void server.close().then(() => process.exit());
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
  return undefined;
}
