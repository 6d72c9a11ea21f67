/** Serves an empty page with a host element, and the scripts every run needs. */
import { createServer } from 'node:http';

const page = (script) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><style>
html, body { margin: 0; height: 100% }
#host { width: 1240px; height: 600px; position: relative; overflow: hidden }
</style></head><body><div id="host"></div><script>${script.replaceAll('</script', '<\\/script')}</script></body></html>`;

export function serve(script) {
  const server = createServer((_, response) => {
    response.setHeader('cache-control', 'no-store');
    response.setHeader('content-type', 'text/html');
    response.end(page(script));
  });
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () =>
      resolve({ url: `http://localhost:${server.address().port}/`, close: () => server.close() }),
    ),
  );
}
