// The demo site from its sources. It imports `leasekit/…` as an embedder would; here that means the sources.
import { join } from 'node:path';
import { createServer } from 'vite';
import { SOURCE_ALIASES } from './entries.mjs';
import { ROOT } from './paths.mjs';

/** `still`: pages do not load anew when a source changes. */
export const siteServer = ({ port, host, still = false }) =>
  createServer({
    configFile: false,
    root: join(ROOT, 'stories/site'),
    cacheDir: join(ROOT, 'node_modules/.cache/vite-site'),
    resolve: { alias: SOURCE_ALIASES },
    server: { port, host, fs: { allow: [ROOT] }, ...(still && { hmr: false, watch: null }) },
  });
