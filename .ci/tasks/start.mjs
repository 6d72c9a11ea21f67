// `npm start`: the demo, a leasing company's web site with the elements on it. Installs dependencies when needed.
import { join } from 'node:path';
import { SOURCE_ALIASES } from '../lib/entries.mjs';
import { ROOT } from '../lib/paths.mjs';
import { ensureDependencies, orExplain } from './ensure.mjs';

await orExplain(ensureDependencies);

const { createServer } = await import('vite');
const server = await createServer({
  configFile: false,
  root: join(ROOT, 'stories/site'),
  cacheDir: join(ROOT, 'node_modules/.cache/vite-site'),
  // The site imports `leasekit/…` as an embedder would; here that means the sources.
  resolve: { alias: SOURCE_ALIASES },
  server: { port: Number(process.env.PORT ?? 5173), host: process.env.HOST, fs: { allow: [ROOT] } },
});
await server.listen();
console.log('Leasekit demo');
server.printUrls();
