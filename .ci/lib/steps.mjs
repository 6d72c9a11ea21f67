// Runs steps side by side, as many as there are cores worth using, and tells what came of them.
import { availableParallelism } from 'node:os';
import { run } from './command.mjs';

const SIDE_BY_SIDE = Math.max(1, Math.min(4, Math.floor(availableParallelism())));
const STEP_TIMEOUT_MS = 30 * 60_000;

// node:test, the browser runner and our own tasks each say how many checks they ran.
const COUNTS = [
  /(?<passed>\d+) passed, (?<failed>\d+) failed/g,
  /^(?:#|ℹ) pass (?<passed>\d+)[\s\S]*?^(?:#|ℹ) fail (?<failed>\d+)/gm,
];

/** What a step's output says it checked; a tool that counts nothing is one check. */
export function countsIn(output, ok) {
  for (const pattern of COUNTS) {
    const last = [...output.matchAll(pattern)].at(-1);
    if (!last) continue;
    const passed = Number(last.groups.passed);
    // A runner may break without a failed test (a file that does not load).
    return { passed, failed: ok ? 0 : Math.max(1, Number(last.groups.failed)) };
  }
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function runStep(step, show) {
  const started = performance.now();
  const [command, ...args] = step.command;
  const { code, output } = await run(command, args, { env: step.env, show, timeoutMs: STEP_TIMEOUT_MS });
  const ok = code === 0;
  return {
    name: step.name,
    ok,
    output,
    seconds: (performance.now() - started) / 1000,
    ...countsIn(output, ok),
  };
}

/**
 * Steps are `{ name, command: [program, ...args], env?, after?: names[] }`; one whose `after` failed is failed unrun.
 * `onDone` hears of each result as it comes in.
 */
export async function runSteps(steps, { show, onDone }) {
  const results = new Map();
  const waiting = [...steps];
  const running = new Set();
  const finish = (result) => {
    results.set(result.name, result);
    onDone(result);
  };
  const known = new Set(steps.map((step) => step.name));
  const needs = (step) => (step.after ?? []).filter((name) => known.has(name));

  while (waiting.length > 0 || running.size > 0) {
    for (const step of [...waiting]) {
      const failed = needs(step).find((name) => results.get(name)?.ok === false);
      if (failed) {
        waiting.splice(waiting.indexOf(step), 1);
        finish({ name: step.name, ok: false, output: `needs ${failed}\n`, seconds: 0, passed: 0, failed: 1 });
      } else if (running.size < SIDE_BY_SIDE && needs(step).every((name) => results.has(name))) {
        waiting.splice(waiting.indexOf(step), 1);
        const work = runStep(step, show).then((result) => {
          running.delete(work);
          finish(result);
        });
        running.add(work);
      }
    }
    await Promise.race(running);
  }
  return [...results.values()];
}
