// The library, built twice from one source. `vite build`: modules for bundlers, packages left as imports.
// `vite build --mode cdn`: modules for a <script type="module">, complete, split and small.
import { defineConfig } from 'vite';
import { entries, forBrowsers } from './.ci/lib/entries.mjs';
import { flatImports } from './.ci/lib/flat-imports.mjs';
import { literalsForVite } from './.ci/lib/literals.mjs';
import { ownCopy } from './.ci/lib/own-copy.mjs';
import packageJson from './package.json' with { type: 'json' };

const packages = Object.keys(packageJson.dependencies);
const isPackage = (id: string) => packages.some((name) => id === name || id.startsWith(`${name}/`));

/**
 * What nearly every page needs comes in few files: many small ones compress a tenth worse, and each is a request.
 * Only modules that load at once belong here; what waits for a press keeps files of its own.
 */
const GROUPS = [
  {
    name: 'sdk',
    test: /\/sdk\/(?:core\/|internal\/(?:abort|caller|discreet|download|exchange|http|ids|nulls|plain|problem|query|rows|token)\.|adapters\/(?:adapter|lessor-api|routes)\.|bare-client|resources\/(?:capabilities|current-session|invoices|label)\.|shapes\/(?:base|protocol|session|capabilities|download|label|party|invoice)\.)/,
    priority: 4,
  },
  {
    name: 'overview',
    test: /\/sdk\/(?:resources\/(?:contracts|summary)\.|shapes\/(?:asset|contract|payment|schedule|summary)\.)/,
    priority: 3,
  },
  // The rest of the SDK, lest a group takes along all that can be reached from it: a file for each set of users.
  {
    name: 'sdk-more',
    test: /\/sdk\/(?:resources|shapes|internal|adapters|client|index)/,
    priority: 3,
    entriesAware: true,
  },
  {
    name: 'provider',
    test: /\/node_modules\/(?:lit|lit-html|lit-element|@lit)\/|\/src\/(?:i18n\/(?!error-words)[^/]+$|label\/|context\/(?!demo))/,
    priority: 3,
  },
  {
    name: 'widget',
    test: /\/src\/(?:styles\/|lib\/(?:context|element-source|filter-codec|lazy|links|tags)|elements\/(?:events|lease-element)\.|controllers\/(?:lease|query|report|slow|loaded|preferences|url-state)\.|i18n\/catalogs\/(?:common|invoice-enums|ui)\.|ui\/(?:state-panel\/(?!panels)|skeleton|status-pill\/(?!statuses)|announce|segmented)\/?)/,
    priority: 2,
  },
  {
    name: 'list',
    test: /\/src\/(?:ui\/(?:data-table\/(?!local-order|order-at-once|index-order|haystack|card|row-menu(?!-door))|list-view|list-toolbar|filter-bar\/(?!panels|option-finder|to-rows|amounts|date-presets|describe)|menu\/(?!menu-panel|menu\.events)|totals-strip|progress\/cell)|controllers\/(?:list|pages|columns|exporting|scope)\.|elements\/(?:follow|saved-views-door)\.)/,
    priority: 1,
  },
];

/** What answers are judged by that are not plainly right: one request for the first of them, not a chain. */
const JUDGE = {
  name: 'judge',
  test: /\/node_modules\/zod\/|\/sdk\/(?:internal\/judge\.|schemas\/)/,
  priority: 4,
};

/** The list of all elements is the autoloader's own, and the portal's too. */
const AUTOLOAD = { of: /\/(?:all|overview)-loaders\.ts$/, by: /\/src\/autoload\.ts$/ };

/**
 * Engines that know the hint compile every function of a file while it arrives, beside the main thread. It suits the
 * groups, nearly all of which runs at once; elsewhere functions are better compiled when called.
 */
const EAGER = '//# allFunctionsCalledOnLoad';
const isEager = ({ name }: { name: string }) => GROUPS.some((group) => group.name === name);

export default defineConfig(({ mode }) => {
  const cdn = mode === 'cdn';
  const all = Object.entries(entries());
  return {
    // Chunks and workers are found next to the module that asks for them, wherever it is hosted.
    base: './',
    plugins: [literalsForVite(), cdn && ownCopy(AUTOLOAD), cdn && flatImports()],
    ...(cdn && { define: { 'process.env.NODE_ENV': '"production"' } }),
    build: {
      outDir: cdn ? 'dist/cdn' : 'dist/esm',
      target: 'es2022',
      sourcemap: true,
      copyPublicDir: false,
      reportCompressedSize: false,
      minify: cdn ? 'oxc' : false,
      lib: {
        entry: Object.fromEntries(cdn ? all.filter(([name]) => forBrowsers(name)) : all),
        formats: ['es'],
      },
      rolldownOptions: {
        // How long the plugins took is nothing that whoever builds could change.
        checks: { pluginTimings: false },
        // A constant is no reason to fetch another file.
        ...(cdn && { optimization: { inlineConst: { mode: 'all', pass: 2 } } }),
        external: (id) => id.startsWith('node:') || (!cdn && isPackage(id)),
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          assetFileNames: 'assets/[name]-[hash][extname]',
          // Vite leaves the white space of library modules unless told here too.
          ...(cdn && {
            minify: true,
            // Digits of chance do not compress: a file that names fifty others carries them all.
            hashCharacters: 'hex',
            postBanner: (chunk: { name: string }) => (isEager(chunk) ? EAGER : ''),
            // Behind the name of a group stand those of all its users.
            chunkFileNames: ({ name }: { name: string }) => `chunks/${name.split('~')[0]}-[hash:7].js`,
            codeSplitting: { groups: [...GROUPS, JUDGE] },
          }),
        },
      },
    },
    worker: {
      format: 'es',
      // Bundlers of embedders copy the worker as a file of its own, without the chunks it would ask for.
      ...(!cdn && { rolldownOptions: { output: { codeSplitting: false } } }),
    },
  };
});
