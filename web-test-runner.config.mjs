// Browser tests. `npx wtr --files src/ui/money/*.test.ts` runs some of them in Chromium;
// `BROWSERS=chromium,firefox,webkit npx wtr` runs all of them in three engines.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { browserCommands } from './.ci/browsers/commands.mjs';
import { launchersFor } from './.ci/browsers/launchers.mjs';
import { CHROMIUM_ROOMS } from './.ci/lib/chromium-rooms.mjs';
import { freePort } from './.ci/lib/free-port.mjs';

/** Packages meant for bundlers ask for the Node environment; a page has none. */
const nodeEnv = {
  name: 'node-env',
  transform(context) {
    if (!context.response.is('js') || !context.body.includes('process.env.NODE_ENV')) return undefined;
    return context.body.replaceAll('process.env.NODE_ENV', '"development"');
  },
};

/** The mock's labels and fonts are JSON that a bundler imports; a page takes scripts alone. */
const labelFiles = {
  name: 'label-files',
  resolveMimeType: ({ path }) =>
    /^\/mock-server\/(?:labels|pdf\/fonts)\/\w+\.json$/.test(path) ? 'js' : undefined,
  transform: ({ path, body }) =>
    /^\/mock-server\/(?:labels|pdf\/fonts)\/\w+\.json$/.test(path) ? `export default ${body}` : undefined,
};

/** Data as modules: WebKitGTK 2.4x does not import JSON itself. */
const jsonModules = {
  name: 'json-modules',
  resolveMimeType: ({ path }) => (path.endsWith('.json') ? 'js' : undefined),
  transform({ path, response, body }) {
    if (path.endsWith('.json')) return `export default ${body};`;
    return response.is('js') ? body.replaceAll(/ with \{ ?type: ['"]json['"] ?\}/g, '') : undefined;
  },
};

const engine = process.env.BROWSERS ?? 'chromium';
/** What Chromium alone can tell: its accessibility tree, its heap. */
const chromiumAlone = ['!src/**/*.chromium.test.ts'];
if (process.env.ROOMS !== 'all')
  chromiumAlone.push(...CHROMIUM_ROOMS.map((room) => `!src/elements/${room}/*.test.ts`));
const elsewhere = engine === 'chromium' ? [] : chromiumAlone;

export default {
  port: await freePort(),
  files: ['src/**/*.test.ts', 'mock-server/**/*.test.ts', '!**/*.node.test.ts', ...elsewhere],
  nodeResolve: { browser: true, exportConditions: ['browser', 'development'] },
  browsers: launchersFor(engine),
  concurrentBrowsers: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  // Once more, for a machine that is busy with everything else; a defect fails twice.
  testFramework: { config: { timeout: 30_000, retries: 1 } },
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
    nodeEnv,
    labelFiles,
    browserCommands,
  ],
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="en" data-audit="${process.env.AUDIT ?? ''}">
  <head><title>Leasekit tests</title></head>
  <body><script type="module" src="${testFramework}"></script></body>
</html>`,
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
};
