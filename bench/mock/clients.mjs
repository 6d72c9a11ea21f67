/**
 * The mock server under 200 clients at once for a minute, over 100,000 invoices: every answer must be right in status.
 * From the root: `npx tsx bench/mock/clients.mjs [--clients 200] [--seconds 60] [--invoices 100000]`.
 * Writes bench/results/mock-clients.md.
 */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { startMockServer } from '../../mock-server/node.ts';
import { digits, load, machine, table } from '../lib/figures.mjs';

const { values } = parseArgs({
  options: {
    clients: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '60' },
    invoices: { type: 'string', default: '100000' },
  },
});

/** What clients ask, each in its turn: pages filtered in ever new ways, figures, records. */
const asks = (turn) =>
  [
    `/v1/invoices?limit=50&include=totals&sort=-dueOn&settlement=paid,partial,open&gross.gte=${20_000 + turn * 37}`,
    '/v1/invoices?limit=50&open=true&include=totals',
    '/v1/summary',
    '/v1/contracts?limit=50',
    '/v1/payments?limit=50&include=totals&state=posted',
    '/v1/session?include=capabilities,label',
  ][turn % 6];

function get(url, agent) {
  return new Promise((resolve, reject) => {
    const asked = request(url, { agent, headers: { authorization: 'Bearer customer-1' } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk) => (bytes += chunk.length));
      response.on('end', () => resolve({ status: response.statusCode, bytes }));
      response.on('error', reject);
    });
    asked.on('error', reject);
    asked.end();
  });
}

/** All clients until the time is over; every wait in milliseconds, and what went wrong. */
async function visit({ url, clients, seconds }) {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const until = performance.now() + seconds * 1000;
  const waits = [];
  const errors = [];
  const client = async (number) => {
    for (let turn = number; performance.now() < until; turn += 1) {
      const start = performance.now();
      try {
        const { status, bytes } = await get(url + asks(turn), agent);
        if (status !== 200 || bytes < 100) errors.push(`${status} ${asks(turn)}`);
      } catch (error) {
        errors.push(String(error));
      }
      waits.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, number) => client(number)));
  agent.destroy();
  return { waits, errors };
}

if (!isMainThread) {
  parentPort.postMessage(await visit(workerData));
} else {
  const [clients, seconds, invoices] = [values.clients, values.seconds, values.invoices].map(Number);
  const loadBefore = load();
  const server = await startMockServer({ seed: 7, invoices });
  // Made with the first question; a server that is up has been asked before.
  await get(`${server.url}/v1/summary`);
  // Clients have a thread of their own, so that they do not wait for the server's.
  const source = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(import.meta.url)}); });`;
  const worker = new Worker(source, { eval: true, workerData: { url: server.url, clients, seconds } });
  const { waits, errors } = await new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  await server.close();
  waits.sort((a, b) => a - b);
  const at = (part) => `${digits(waits[Math.min(waits.length - 1, Math.floor(waits.length * part))])} ms`;
  const report = `# The mock server under ${clients} clients

${new Date().toISOString().slice(0, 10)}, ${machine()}, load ${loadBefore} before and ${load()} after, server and clients on one machine,
${invoices.toLocaleString('en')} invoices. Each client asks again as soon as it is answered, for ${seconds} seconds: pages of 50 (every sixth with a filter
nobody asked for before), totals, the summary, contracts, payments, the session.

${table(
  ['answers', 'a second', 'errors', 'median wait', '95 %', '99 %', 'longest'],
  [[waits.length, digits(waits.length / seconds), errors.length, at(0.5), at(0.95), at(0.99), at(1)]],
)}`;
  if (invoices === 100_000 && seconds >= 60 && clients >= 200)
    writeFileSync(new URL('../results/mock-clients.md', import.meta.url), `${report}\n`);
  console.log(report);
  for (const error of [...new Set(errors)].slice(0, 5)) console.error(error);
  assert.equal(errors.length, 0);
}
