import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Serves folders over HTTP until `close()`. `folders`: URL prefix → folder; `pages`: URL path → body, which wins;
 * `headers` go with every answer.
 */
export async function serve({ folders = {}, pages: given = {}, headers = {} }) {
  // Browsers ask for an icon; a missing one would be an error on the console.
  const pages = { '/favicon.ico': '', ...given };
  const fileFor = (path) => {
    const prefix = Object.keys(folders).find((start) => path.startsWith(start));
    if (prefix === undefined) return undefined;
    const file = join(folders[prefix], normalize(path.slice(prefix.length)));
    return existsSync(file) && statSync(file).isFile() ? file : undefined;
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const file = fileFor(path);
    const found = path in pages || file;
    response.writeHead(found ? 200 : 404, {
      'content-type': TYPES[extname(path in pages ? path : (file ?? ''))] ?? 'application/octet-stream',
      ...headers,
    });
    if (path in pages) response.end(pages[path]);
    else if (file) createReadStream(file).pipe(response);
    else response.end();
  });
  // The system picks the port as it is taken: one that was looked for before may be somebody else's by then.
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
