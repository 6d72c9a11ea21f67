/** The command line: which command, and how it ends. */
import { conformanceCommand } from './conformance.ts';
import { mockCommand } from './mock.ts';
import type { Output } from './usage.ts';
import { EXIT, StopError, UsageError } from './usage.ts';

const HELP = `leasekit: a mock lessor to develop against, and a kit that tests a real one

  leasekit mock [options]                 starts the mock lessor
    --port 4010           port to listen on; 0 for a free one
    --host 127.0.0.1      interface to listen on
    --seed 7              the same seed always makes the same lessor
    --invoices 300        invoices of the default customer, 1 to 100000
    --label nordvik       nordvik or arca
    --business-date DAY   the lessor's today, YYYY-MM-DD
    --scenario NAME       a departure from normal, such as slow or invoices.serverError
    --latency 0           milliseconds that every answer takes
    --role customer       who a token without a role is: customer, staff or readonly
    --state FILE          keeps what was written in a file, and goes on from it after a restart
    Steer it while it runs: POST /__mock/advance {"date"}, /__mock/scenario {"scenario"}, /__mock/reset; GET /__mock/state.

  leasekit conformance --url URL [options]   says what a server gets wrong, call by call
    --url URL             address without /v1
    --token TOKEN         access token; or the environment variable LEASEKIT_TOKEN, which no process list shows
    --allow-writes        also makes records: only for a test system
    --foreign NOUN=ID     id of another customer's record, such as invoices=inv_77; may be repeated
    --only CHECK          checks whose id begins so, such as paging; may be repeated
    --json                the report as JSON
    --timeout 15          seconds that one call may take

  leasekit --help, --version

Exit codes: 0 all is well, 1 it is not, 2 the command line cannot be understood.
`;

const COMMANDS = { mock: mockCommand, conformance: conformanceCommand };

/** Runs a command line (without `node` and the file). @returns the exit code, or nothing while a server runs. */
export async function main(
  args: readonly string[],
  version: string,
  output: Output,
): Promise<number | undefined> {
  const [command = '--help', ...rest] = args;
  try {
    if (/^(-h|--help|help)$/.test(command) || rest.includes('--help') || rest.includes('-h')) {
      output.out(HELP);
      return EXIT.good;
    }
    if (/^(-v|--version)$/.test(command)) {
      output.out(`${version}\n`);
      return EXIT.good;
    }
    if (Object.hasOwn(COMMANDS, command))
      return await COMMANDS[command as keyof typeof COMMANDS](rest, output);
    throw new UsageError(`There is no command “${command}”: it is mock or conformance.`);
  } catch (error) {
    if (error instanceof UsageError) {
      output.err(`${error.message}\nSee leasekit --help.\n`);
      return EXIT.usage;
    }
    if (!(error instanceof StopError)) throw error;
    output.err(`${error.message}\n`);
    return EXIT.bad;
  }
}
