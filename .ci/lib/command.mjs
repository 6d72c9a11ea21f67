import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { ROOT } from './paths.mjs';

const BIN = join(ROOT, 'node_modules/.bin');

/**
 * Runs one command in the repository's folder, tools of node_modules first on PATH. Resolves, never rejects, with the
 * exit code and everything it printed; `show` prints along.
 */
export function run(command, args, { env = {}, show = false, timeoutMs = 0 } = {}) {
  return new Promise((resolve) => {
    const output = [];
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env, PATH: `${BIN}${delimiter}${process.env.PATH}` },
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const timer = timeoutMs && setTimeout(() => child.kill('SIGKILL'), timeoutMs);
    const collect = (chunk) => {
      output.push(chunk);
      if (show) process.stdout.write(chunk);
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => collect(Buffer.from(`${error.message}\n`)));
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      if (signal) collect(Buffer.from(`${command} ended by ${signal}\n`));
      resolve({ code: code ?? 1, output: Buffer.concat(output).toString() });
    });
  });
}
