// `npm start`: the demo, a leasing company's web site with the elements on it. Installs dependencies when needed.
import { ensureDependencies, orExplain } from './ensure.mjs';

await orExplain(ensureDependencies);

const { siteServer } = await import('../lib/site.mjs');
const server = await siteServer({ port: Number(process.env.PORT ?? 5173), host: process.env.HOST });
await server.listen();
console.log('Leasekit demo');
server.printUrls();
