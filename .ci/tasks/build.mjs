// `npm run build`: dist/esm (for bundlers), dist/cdn (for script tags), dist/types and dist/custom-elements.json.
// Installs dependencies when needed: whoever embeds a widget begins here.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../lib/command.mjs';
import { ROOT } from '../lib/paths.mjs';
import { ensureDependencies, orExplain } from './ensure.mjs';

const STEPS = [
  ['vite', 'build', '--logLevel', 'warn'],
  ['vite', 'build', '--mode', 'cdn', '--logLevel', 'warn'],
  ['tsc', '-p', 'tsconfig.build.json'],
  ['cem', 'analyze', '--quiet'],
];

await orExplain(ensureDependencies);
rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
for (const [command, ...args] of STEPS) {
  const { code, output } = await run(command, args);
  if (code !== 0) {
    console.error(`${[command, ...args].join(' ')}\n${output}`);
    process.exit(code);
  }
  if (output.trim()) console.log(output.trim());
}
