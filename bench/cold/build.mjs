/** Production builds of the pages into dist/<site>/; files made for a CDN are copied as they ship. */
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { SOURCE_ALIASES } from '../../.ci/lib/entries.mjs';
import { literalsForVite } from '../../.ci/lib/literals.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const DIST = path('dist');

export const siteFolder = (site) => `${DIST}/${site}`;

export async function buildPeers() {
  rmSync(DIST, { recursive: true, force: true });
  for (const page of ['adyen', 'justifi-module']) await bundlePage(page);
  copyPage('justifi-cdn');
  const shipped = path('../node_modules/@justifi/webcomponents/dist/webcomponents');
  cpSync(shipped, `${siteFolder('justifi-cdn')}/webcomponents`, { recursive: true });
}

export async function buildOurs() {
  await bundlePage('floor');
  await bundlePage('ours-module', SOURCE_ALIASES, [literalsForVite()]);
  await build({
    root: path('../../'),
    configFile: path('../../vite.config.ts'),
    mode: 'cdn',
    logLevel: 'warn',
    build: { outDir: `${siteFolder('ours-cdn')}/leasekit`, emptyOutDir: true },
  });
  copyPage('ours-cdn');
}

/** Sources come with their literals shrunk, as the package is published. */
const bundlePage = (page, alias = [], plugins = []) =>
  build({
    root: path(`pages/${page}`),
    base: './',
    configFile: false,
    logLevel: 'warn',
    plugins,
    resolve: { alias },
    build: {
      outDir: siteFolder(page),
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
    },
  });

function copyPage(page) {
  mkdirSync(siteFolder(page), { recursive: true });
  cpSync(path(`pages/${page}/index.html`), `${siteFolder(page)}/index.html`);
}
