// The package as it would be published: packed, unpacked elsewhere, and every entry imported once, in Node and (the
// CDN build) in a browser. Types are read as a consumer reads them.
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser } from '../browsers/open.mjs';
import { Checks } from '../lib/checks.mjs';
import { run } from '../lib/command.mjs';
import { entries, forBrowsers, isCommand, specifierOf } from '../lib/entries.mjs';
import { ROOT } from '../lib/paths.mjs';
import { serve } from '../lib/serve.mjs';

const specifiers = Object.keys(entries())
  .filter((entry) => !isCommand(entry))
  .map(specifierOf);
const home = mkdtempSync(join(tmpdir(), 'leasekit-'));
const checks = new Checks();

/** Packages and what they depend on in turn. */
function withTheirs(names, found = new Set()) {
  for (const name of names.filter((each) => !found.has(each))) {
    found.add(name);
    const { dependencies } = JSON.parse(
      readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8'),
    );
    withTheirs(Object.keys(dependencies ?? {}), found);
  }
  return found;
}

/** A project that has installed the packed file, and our dependencies (not our tools). */
async function install() {
  const { code, output } = await run('npm', [
    'pack',
    '--ignore-scripts',
    '--silent',
    '--pack-destination',
    home,
  ]);
  if (code !== 0) throw new Error(output);
  const archive = readdirSync(home).find((name) => name.endsWith('.tgz'));
  const modules = join(home, 'node_modules');
  mkdirSync(join(modules, 'leasekit'), { recursive: true });
  await run('tar', ['-xzf', join(home, archive), '-C', join(modules, 'leasekit'), '--strip-components=1']);
  const { dependencies } = JSON.parse(readFileSync(join(modules, 'leasekit/package.json'), 'utf8'));
  for (const name of withTheirs(Object.keys(dependencies))) {
    mkdirSync(join(modules, name, '..'), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', name), join(modules, name), 'dir');
  }
  writeFileSync(join(home, 'package.json'), '{ "type": "module" }\n');
}

async function importInNode(specifier) {
  const file = join(home, 'import.mjs');
  writeFileSync(
    file,
    `import * as all from '${specifier}';\nfor (const name of Object.keys(all)) void all[name];\n`,
  );
  const { code, output } = await run(process.execPath, [file]);
  return code === 0 ? [] : [output.trim()];
}

/** The command as npm would start it, by the name in `bin`. */
async function runCommand() {
  const { bin, version } = JSON.parse(readFileSync(join(home, 'node_modules/leasekit/package.json'), 'utf8'));
  const { code, output } = await run(process.execPath, [
    join(home, 'node_modules/leasekit', bin.leasekit),
    '--version',
  ]);
  return code === 0 && output.includes(version) ? [] : [output.trim()];
}

async function readTypes(moduleResolution) {
  const lines = specifiers.map(
    (specifier, index) => `import * as m${index} from '${specifier}';\nvoid m${index};`,
  );
  writeFileSync(join(home, 'types.ts'), `${lines.join('\n')}\n`);
  const compilerOptions = {
    noEmit: true,
    strict: true,
    target: 'es2022',
    lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable'],
    types: [],
    module: moduleResolution === 'nodenext' ? 'nodenext' : 'esnext',
    moduleResolution,
    skipLibCheck: false,
  };
  writeFileSync(join(home, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['types.ts'] }));
  const { output } = await run('tsc', ['-p', home]);
  return output.split('\n').filter((line) => /leasekit|types\.ts/.test(line));
}

async function importInBrowser(entriesInBrowser) {
  const pages = { '/index.html': '<!doctype html><html lang="en"><title>Import</title></html>' };
  const server = await serve({ folders: { '/cdn/': join(home, 'node_modules/leasekit/dist/cdn') }, pages });
  const browser = await openBrowser('chromium');
  const page = await browser.newPage();
  await page.goto(`${server.url}/index.html`);
  for (const entry of entriesInBrowser) {
    const load = (url) =>
      import(url).then(
        () => [],
        (error) => [String(error)],
      );
    checks.add(`${entry} (browser)`, await page.evaluate(load, `/cdn/${entry}.js`));
  }
  await browser.close();
  server.close();
}

try {
  await install();
  // mock/browser starts a service worker, which Node has not.
  for (const specifier of specifiers.filter((name) => name !== 'leasekit/mock/browser')) {
    checks.add(`${specifier} (Node)`, await importInNode(specifier));
  }
  checks.add('leasekit --version', await runCommand());
  for (const resolution of ['nodenext', 'bundler'])
    checks.add(`types (${resolution})`, await readTypes(resolution));
  await importInBrowser(Object.keys(entries()).filter(forBrowsers));
} finally {
  rmSync(home, { recursive: true });
}
checks.report();
