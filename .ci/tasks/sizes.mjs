// What a page downloads: bundles what an embedder imports, minified, brotli 11, against the budgets of docs/sizes.json.
// Counted is what loads at once; what a dynamic import fetches later is listed beside it. A page fails above its
// budget, which is what has been reached; a goal that lies below is only reminded of. `--update` writes the measured
// sizes and lowers budgets to them, never raises one; `--detail` says which files weigh what. A page with `files` is one
// with a script tag: it is weighed as it was built, and its script has to ask for all of it at once.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'vite';
import { entries, specifierOf } from '../lib/entries.mjs';
import { literalsForVite } from '../lib/literals.mjs';
import { ROOT } from '../lib/paths.mjs';
import { table } from '../lib/table.mjs';
import { Checks } from '../lib/checks.mjs';

const FILE = join(ROOT, 'docs/sizes.json');
const PAGE = 'virtual:page';
const FILES = new Map(
  Object.entries(entries()).map(([entry, file]) => [specifierOf(entry), join(ROOT, file)]),
);

/** The entries of the package from their sources, shrunk as the build does it. */
const sources = (imports) => ({
  name: 'leasekit-sources',
  enforce: 'pre',
  resolveId(id) {
    if (id === PAGE) return PAGE;
    if (!/^leasekit(\/|$)/.test(id)) return undefined;
    const file = FILES.get(id);
    if (!file) throw new Error(`${id} is not an entry of the package`);
    return file;
  },
  // What is named after `#` is used of an entry, else all of it, by a page that exports nothing itself.
  load(id) {
    if (id !== PAGE) return undefined;
    const lines = imports.map((each, at) => {
      const [path, names] = each.split('#');
      return names
        ? `import { ${names} } from '${path}'; globalThis.used${at} = [${names}];`
        : `import * as m${at} from '${path}'; globalThis.used${at} = m${at};`;
    });
    return lines.join('\n');
  },
});

/** Budgets are full half kilobytes. */
const STEP = 500;

const brotli = (bytes) =>
  brotliCompressSync(Buffer.from(bytes), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).byteLength;

/** Brotli bytes of the statically imported files and of all files, as Vite makes them for the site of an embedder. */
async function measure(imports) {
  const { output } = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [literalsForVite(), sources(imports)],
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: { input: { page: PAGE } },
    },
  });
  const chunks = new Map(output.filter(({ type }) => type === 'chunk').map((each) => [each.fileName, each]));
  const first = new Set();
  const visit = (name) => {
    if (first.has(name)) return;
    first.add(name);
    chunks.get(name).imports.forEach(visit);
  };
  visit([...chunks.values()].find(({ isEntry }) => isEntry).fileName);
  const bytes = (names) => names.reduce((sum, name) => sum + brotli(chunks.get(name).code), 0);
  const inputs = [...first].flatMap((name) => Object.entries(chunks.get(name).modules));
  return { atOnce: bytes([...first]), all: bytes([...chunks.keys()]), inputs };
}

const CDN = join(ROOT, 'dist/cdn');
const STATIC_IMPORT = /\b(?:import|from)\s*"(\.{1,2}\/[^"]+)"/g;
const codeOf = (file) => readFileSync(join(CDN, file), 'utf8');
const importsOf = (file) =>
  [...codeOf(file).matchAll(STATIC_IMPORT)].map(([, path]) => posix.join(posix.dirname(file), path));

/** Brotli bytes of a script and of what it fetches for some elements, and what of it the script does not ask for itself. */
function measureFiles([script, ...elements]) {
  const found = new Set();
  const visit = (file) => {
    if (found.has(file)) return;
    found.add(file);
    importsOf(file).forEach(visit);
  };
  elements.forEach(visit);
  const named = codeOf(script);
  const late = [...found].filter((file) => !named.includes(`"./${file}"`));
  const before = importsOf(script).map((file) => `${script} waits for ${file}`);
  const atOnce = [script, ...found].reduce((sum, file) => sum + brotli(codeOf(file)), 0);
  return { atOnce, problems: [...before, ...late.map((file) => `${script} does not ask for ${file}`)] };
}

/** Bytes before minifying by folder, the heaviest first. */
function detail(inputs) {
  const folders = new Map();
  for (const [path, { renderedLength }] of inputs) {
    const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
    const folder = name ?? path.replace(ROOT, '').split('/').filter(Boolean).slice(0, 3).join('/');
    folders.set(folder, (folders.get(folder) ?? 0) + renderedLength);
  }
  return table([...folders].sort((a, b) => b[1] - a[1]).filter(([, size]) => size > 0));
}

if (!existsSync(CDN)) throw new Error('dist/cdn is missing: run `npm run build` first.');
const pages = JSON.parse(readFileSync(FILE, 'utf8'));
const checks = new Checks();
const rows = [];
const missed = [];
for (const page of pages) {
  const {
    atOnce,
    all,
    inputs,
    problems = [],
  } = page.files ? measureFiles(page.files) : await measure(page.imports);
  if (inputs && process.argv.includes('--detail')) console.log(`${page.name}\n${detail(inputs)}\n`);
  const later = all && all - atOnce;
  rows.push([page.name, atOnce, page.budget, page.goal ?? '', later ?? '']);
  if (atOnce > page.goal) missed.push(`goal not reached: ${page.name}, ${atOnce - page.goal} bytes above`);
  const heavy = atOnce > page.budget ? [`${atOnce} bytes at once, budget ${page.budget}`] : [];
  checks.add(page.name, [...heavy, ...problems]);
  // Every new element makes all of them together heavier, within a limit that stays.
  const budget = page.grows ? page.budget : Math.min(page.budget, Math.ceil(atOnce / STEP) * STEP);
  Object.assign(page, { budget, atOnce, ...(later !== undefined && { later }) });
}
console.log(table([['page', 'at once', 'budget', 'goal', 'later'], ...rows]));
for (const line of missed) console.log(line);
if (process.argv.includes('--update')) writeFileSync(FILE, `${JSON.stringify(pages, null, 2)}\n`);
checks.report();
