#!/usr/bin/env node
/** The command `leasekit`: a mock lessor to develop against, and the conformance kit. */
import packageJson from '../package.json' with { type: 'json' };
import { main } from './cli/main.ts';

const code = await main(process.argv.slice(2), packageJson.version, {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
if (code !== undefined) process.exitCode = code;
