// Makes a fresh clone ready: dependencies as locked and, for the tests, browsers. Uses nothing but Node itself.
// `node .ci/tasks/ensure.mjs` does both; `--dependencies` leaves the browsers out.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../browsers/find.mjs';
import { run } from '../lib/command.mjs';
import { ROOT } from '../lib/paths.mjs';

const STAMP = join(ROOT, 'node_modules/.leasekit-lock');
const DEBIAN_PACKAGES = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver'],
  xvfb: ['xvfb'],
};
const FONTS = ['fonts-liberation', 'fonts-dejavu-core', 'fonts-noto-color-emoji'];

/** A problem the reader can solve: printed as one line, without a stack. */
class SetupError extends Error {}

/** Installs what package-lock.json says, unless that is what node_modules already holds. */
export async function ensureDependencies() {
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  console.log('Installing dependencies …');
  // No dependency needs its install script, so none may run one.
  const { code, output } = await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
  if (code !== 0) throw new SetupError(`npm ci failed:\n${output}`);
  writeFileSync(STAMP, lock);
}

/** Engines the tests use here: WebKitGTK runs on Linux alone. */
export function enginesHere() {
  return process.platform === 'linux' ? ['chromium', 'firefox', 'webkit'] : ['chromium', 'firefox'];
}

/** Finds the browsers, or installs them (Debian, as root); otherwise says in one line what is missing. */
export async function ensureBrowsers(engines = enginesHere()) {
  const screen = engines.includes('webkit') && !process.env.DISPLAY ? ['xvfb'] : [];
  const missing = [...engines, ...screen].filter((kind) => !findBrowser(kind));
  if (missing.length === 0) return;
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) {
    throw new SetupError(
      `Please install ${missing.join(', ')} (Debian: ${missing.flatMap((kind) => DEBIAN_PACKAGES[kind]).join(' ')}), ` +
        'or set CHROME_PATH, FIREFOX_PATH, WEBKIT_WEBDRIVER.',
    );
  }
  const packages = [...missing.flatMap((kind) => DEBIAN_PACKAGES[kind]), ...FONTS];
  console.log(`Installing ${packages.join(' ')} …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const { code, output } = await run('apt-get', args, { env });
    if (code !== 0) throw new SetupError(`apt-get ${args[0]} failed:\n${output}`);
  }
}

/** Runs a step of setting up and ends the process with its one line when it fails. */
export async function orExplain(step) {
  try {
    await step();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await orExplain(async () => {
    await ensureDependencies();
    if (!process.argv.includes('--dependencies')) await ensureBrowsers();
  });
}
