/** Serves one site at a time with Brotli 11 and without caching, and writes down what was fetched and when. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliCompressSync, constants } from 'node:zlib';
import { siteFolder } from './build.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};
const OWN = ['/', '/__probe.js'];
const now = () => performance.timeOrigin + performance.now();
const source = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');

const compressed = new Map();
function compress(body) {
  const key = body.toString('latin1');
  if (!compressed.has(key)) {
    compressed.set(key, brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
  }
  return compressed.get(key);
}

/** `recorded`: the mock lessor's answers by path. */
export async function serve(recorded) {
  let visit = { page: undefined, fetched: [], delay: 0 };

  const server = createServer(async (request, response) => {
    const { page, delay, answer, fetched } = visit;
    const { pathname } = new URL(request.url, 'http://localhost');
    const entry = { name: pathname, start: now(), own: OWN.includes(pathname) };
    const body = page && bodyOf(pathname, page, answer, recorded);
    if (!body) return void response.writeHead(404).end();
    const type = pathname === '/' ? '.html' : extname(pathname);
    const bytes = compress(body);
    Object.assign(entry, { type, raw: body.length, bytes: bytes.length });
    fetched.push(entry);
    if (delay && pathname !== '/__probe.js') await sleep(delay);
    response.writeHead(200, {
      'content-type': TYPES[type] ?? 'application/octet-stream',
      'content-encoding': 'br',
      'content-length': bytes.length,
      'cache-control': 'no-store',
    });
    response.end(bytes, () => (entry.end = now()));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    /** Starts a visit; `delay` holds back files, `answer` the stub. Returns the list that fills with what is fetched. */
    expect(page, delay = 0, answer = 0) {
      visit = { page, delay, answer, fetched: [] };
      return visit.fetched;
    },
    close: () => server.close(),
  };
}

function bodyOf(pathname, page, answer, recorded) {
  if (pathname === '/favicon.ico') return undefined;
  if (pathname === '/__probe.js') return Buffer.from(probe(page, answer, recorded));
  const file = join(siteFolder(page.site), pathname === '/' ? 'index.html' : pathname);
  if (!existsSync(file) || !statSync(file).isFile()) return undefined;
  const body = readFileSync(file);
  return pathname === '/' ? Buffer.from(fill(body.toString(), page, recorded)) : body;
}

function probe({ row, stub, baseUrl }, answerDelay, recorded) {
  const settings = { page: { row }, answerDelay, ...(stub === 'ours' && { recorded }) };
  const assigned = `Object.assign(window, ${JSON.stringify(settings)});`;
  return [assigned, baseUrl ? '' : source(`stubs/${stub}.js`), source('probe.js')].join('\n');
}

/** Puts in what a host would write into its page: the session it already has, or another address of the API. */
function fill(html, { inlined, baseUrl }, recorded) {
  const session = inlined ? `provider.bootstrap = ${JSON.stringify(recorded['/v1/session'])};` : '';
  const filled = html.replace('/* bootstrap */', () => session);
  return baseUrl ? filled.replace('https://api.lessor.example', baseUrl) : filled;
}
