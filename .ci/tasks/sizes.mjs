// What a page downloads: bundles what an embedder imports, minified, brotli 11, against the budgets of docs/sizes.json.
// Counted is what loads at once; what a dynamic import fetches later is listed beside it. A page fails above its
// budget, which is what has been reached; a goal that lies below is only reminded of. `--update` writes the measured
// sizes and lowers budgets to them, never raises one; `--detail` says which files weigh what.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { entries, specifierOf } from '../lib/entries.mjs';
import { shrinkLiterals } from '../lib/literals.mjs';
import { ROOT } from '../lib/paths.mjs';
import { table } from '../lib/table.mjs';
import { Checks } from '../lib/checks.mjs';

const FILE = join(ROOT, 'docs/sizes.json');

const sources = {
  name: 'leasekit-sources',
  setup({ onResolve, onLoad }) {
    const files = new Map(
      Object.entries(entries()).map(([entry, file]) => [specifierOf(entry), join(ROOT, file)]),
    );
    onResolve({ filter: /^leasekit(\/|$)/ }, ({ path }) => {
      const file = files.get(path);
      return file ? { path: file } : { errors: [{ text: `${path} is not an entry of the package` }] };
    });
    // As the build does it.
    onLoad({ filter: /\/src\/[^?]*\.ts$/ }, ({ path }) => ({
      contents: shrinkLiterals(readFileSync(path, 'utf8'), path),
      loader: 'ts',
    }));
  },
};

/** Budgets are full half kilobytes. */
const STEP = 500;

const brotli = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).byteLength;

/** Brotli bytes of the statically imported files and of all files. */
async function measure(imports) {
  const { outputFiles, metafile } = await build({
    // Exported again, so that nothing of an entry counts as unused.
    stdin: {
      contents: imports.map((path, index) => `export * as m${index} from '${path}';`).join('\n'),
      resolveDir: ROOT,
    },
    outdir: 'out',
    entryNames: 'entry',
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    write: false,
    metafile: true,
    target: 'es2022',
    conditions: ['production', 'browser'],
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [sources],
    logLevel: 'silent',
  });
  const sizes = new Map(outputFiles.map(({ path, contents }) => [path.split('/').at(-1), brotli(contents)]));
  const first = new Set();
  const visit = (path) => {
    if (first.has(path)) return;
    first.add(path);
    for (const { path: next, kind } of metafile.outputs[path].imports)
      if (kind === 'import-statement') visit(next);
  };
  visit('out/entry.js');
  const bytes = (paths) => paths.reduce((sum, path) => sum + sizes.get(path.split('/').at(-1)), 0);
  const inputs = [...first].flatMap((path) => Object.entries(metafile.outputs[path].inputs));
  return { atOnce: bytes([...first]), all: bytes(Object.keys(metafile.outputs)), inputs };
}

/** Minified bytes before compression by folder, the heaviest first. */
function detail(inputs) {
  const folders = new Map();
  for (const [path, { bytesInOutput }] of inputs) {
    const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
    const folder = name ?? path.split('/').slice(0, 3).join('/');
    folders.set(folder, (folders.get(folder) ?? 0) + bytesInOutput);
  }
  return table([...folders].sort((a, b) => b[1] - a[1]).filter(([, size]) => size > 0));
}

const pages = JSON.parse(readFileSync(FILE, 'utf8'));
const checks = new Checks();
const rows = [];
const missed = [];
for (const page of pages) {
  const { atOnce, all, inputs } = await measure(page.imports);
  if (process.argv.includes('--detail')) console.log(`${page.name}\n${detail(inputs)}\n`);
  rows.push([page.name, atOnce, page.budget, page.goal ?? '', all - atOnce]);
  if (atOnce > page.goal) missed.push(`goal not reached: ${page.name}, ${atOnce - page.goal} bytes above`);
  checks.add(page.name, atOnce > page.budget ? [`${atOnce} bytes at once, budget ${page.budget}`] : []);
  // Every new element makes all of them together heavier, within a limit that stays.
  const budget = page.grows ? page.budget : Math.min(page.budget, Math.ceil(atOnce / STEP) * STEP);
  Object.assign(page, { budget, atOnce, later: all - atOnce });
}
console.log(table([['page', 'at once', 'budget', 'goal', 'later'], ...rows]));
for (const line of missed) console.log(line);
if (process.argv.includes('--update')) writeFileSync(FILE, `${JSON.stringify(pages, null, 2)}\n`);
checks.report();
