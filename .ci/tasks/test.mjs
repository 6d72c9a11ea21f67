// `npm test`: everything that guards quality. `--quick`: what fits in a minute. `--verbose`: all output as it comes.
// `--only lint,types`: some steps.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from '../lib/paths.mjs';
import { runSteps } from '../lib/steps.mjs';
import { table } from '../lib/table.mjs';
import { ensureBrowsers, ensureDependencies, orExplain } from './ensure.mjs';
import { allSteps, quickSteps } from './steps.mjs';

const args = process.argv.slice(2);
const quick = args.includes('--quick');
const show = args.includes('--verbose');
const only = args.includes('--only') ? args[args.indexOf('--only') + 1].split(',') : undefined;

/** How long each step last took; the quick check decides by it. */
function rememberSeconds(results) {
  const file = join(CACHE, 'seconds.json');
  const known = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const now = Object.fromEntries(
    results.filter(({ ok }) => ok).map(({ name, seconds }) => [name, Math.round(seconds)]),
  );
  writeFileSync(file, JSON.stringify({ ...known, ...now }, null, 2));
}

function onDone({ name, ok, output, seconds }) {
  console.log(`${ok ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`);
  if (!ok && !show) console.log(`${output.trimEnd()}\n— ${name}\n`);
}

const started = performance.now();
await orExplain(async () => {
  await ensureDependencies();
  await ensureBrowsers(quick ? ['chromium'] : undefined);
});
mkdirSync(CACHE, { recursive: true });

const steps = quick ? await quickSteps() : allSteps();
const results = await runSteps(
  steps.filter((step) => !only || only.includes(step.name)),
  { show, onDone },
);
if (!quick) rememberSeconds(results);

const rows = results.map(({ name, ok, passed, failed, seconds }) => [
  name,
  passed,
  failed,
  `${seconds.toFixed(1)} s`,
  ok ? 'ok' : 'FAILED',
]);
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
const total = `${((performance.now() - started) / 1000).toFixed(1)} s`;
console.log(
  `\n${table([['step', 'passed', 'failed', 'time', ''], ...rows, ['total', sum('passed'), sum('failed'), total, '']])}\n`,
);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
