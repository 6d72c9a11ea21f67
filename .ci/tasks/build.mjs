// `npm run build`: dist/esm (for bundlers), dist/cdn (for script tags), dist/types and dist/custom-elements.json.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../lib/command.mjs';
import { ROOT } from '../lib/paths.mjs';

const STEPS = [
  ['vite', 'build', '--logLevel', 'warn'],
  ['vite', 'build', '--mode', 'cdn', '--logLevel', 'warn'],
  ['tsc', '-p', 'tsconfig.build.json'],
  ['cem', 'analyze', '--quiet'],
];

rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
for (const [command, ...args] of STEPS) {
  const { code, output } = await run(command, args);
  if (code !== 0) {
    console.error(`${[command, ...args].join(' ')}\n${output}`);
    process.exit(code);
  }
  if (output.trim()) console.log(output.trim());
}
