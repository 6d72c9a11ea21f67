/** Turns measurements into results/cold.md; ratios are of medians. */
import { digits, machine, median, spread, table, versionOf } from '../lib/figures.mjs';
import { SIZES } from './growth.mjs';
import { PEERS } from './pages.mjs';

const BENCH = new URL('../', import.meta.url);
const PRODUCT = new URL('../../', import.meta.url);
const PEER_NAMES = { 'justifi-module': 'JustiFi bundled', 'justifi-cdn': 'JustiFi CDN', adyen: 'Adyen' };
const TIMES = {
  plain: 'plain',
  throttled: 'CPU × 4, 150 ms, 1.6 Mbit/s, and the API answers at once',
  answered: 'the same, and each call of the API takes 150 ms',
};

export function report({ measured, pages, repetitions, chromium, loads }) {
  const sections = [head({ repetitions, chromium, loads }), weights(measured, pages)];
  for (const [part, title] of Object.entries(TIMES)) {
    if (measured[part]) sections.push(times(title, measured[part], pages));
  }
  sections.push(chains(measured.chains, pages));
  if (measured.growth) sections.push(growthSection(measured.growth));
  const complete = PEERS.every((name) => pages[name]) && pages['ours-module'] && pages['ours-inlined'];
  if (complete) sections.splice(1, 0, goals(measured));
  return sections.join('\n');
}

const head = ({ repetitions, chromium, loads }) => `# A page with one list, from cold

${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC · Chromium ${chromium} · ${machine()} · load before ${loads[0]}, after ${loads[1]}
· @justifi/webcomponents ${versionOf('@justifi/webcomponents', BENCH)}, @adyen/adyen-platform-experience-web ${versionOf('@adyen/adyen-platform-experience-web', BENCH)}, vite ${versionOf('vite', BENCH)}, lit ${versionOf('lit', PRODUCT)}

${repetitions} interleaved repetitions after a round that does not count, each in a browser context without any cache; median with
minimum and maximum; ratios are of medians. Files come compressed (Brotli 11) from this machine; \`fetch\` is answered in the
page: twenty rows each, ours as the mock lessor answers over HTTP. Time runs from the start of the navigation to the first row
of data in the document, and to the first task after it was painted. Every visit is checked: twenty rows, the first and the
last of them, for ours also the number of all invoices and their sum.
`;

const painted = ({ painted }) => painted;
const dom = ({ dom }) => dom;
const kilobytes = (bytes) => (bytes / 1000).toFixed(1);
const against = (results, name, peer, pick) =>
  results[peer] ? digits(median(results[name].map(pick)) / median(results[peer].map(pick))) : '–';

function weights({ weights }, pages) {
  const rows = Object.entries(weights).map(([name, weight]) => [
    pages[name].title,
    `**${kilobytes(weight.js)}**`,
    kilobytes(weight.jsAtFirstRow),
    kilobytes(weight.css),
    weight.scripts,
    kilobytes(weight.html),
    ...PEERS.map((peer) => (weights[peer] ? digits(weight.js / weights[peer].js) : '–')),
  ]);
  const columns = ['', 'JavaScript kB', 'of it before the first row', 'CSS kB', 'scripts', 'HTML kB'];
  const peers = PEERS.map((peer) => `JavaScript × ${PEER_NAMES[peer]}`);
  return `## Bytes on the wire, until nothing more is fetched\n\n${table([...columns, ...peers], rows)}`;
}

function times(title, results, pages) {
  const rows = Object.entries(results).map(([name, runs]) => [
    pages[name].title,
    spread(runs.map(dom)),
    spread(runs.map(painted)),
    ...PEERS.map((peer) => against(results, name, peer, painted)),
  ]);
  const peers = PEERS.map((peer) => `painted × ${PEER_NAMES[peer]}`);
  return `## Time to the first row: ${title}\n\n${table(['', 'in the document ms', 'painted ms', ...peers], rows)}`;
}

function chains(chains, pages) {
  const rows = Object.entries(chains).map(([name, { requests, calls, callsAtFirstRow }]) => [
    pages[name].title,
    requests.length,
    requests.join(' → '),
    callsAtFirstRow,
    calls,
  ]);
  const columns = ['', 'requests in a row', 'which', 'API calls before the first row', 'in all'];
  return `## Requests that wait for each other, up to the first row\n\n${table(columns, rows)}`;
}

function growthSection(growth) {
  const least = growth[SIZES[0]];
  const rows = SIZES.map((size) => [
    size.toLocaleString('en'),
    spread(growth[size].map(dom)),
    spread(growth[size].map(painted)),
    digits(median(growth[size].map(painted)) / median(least.map(painted))),
  ]);
  const columns = ['invoices', 'in the document ms', 'painted ms', `× ${SIZES[0].toLocaleString('en')}`];
  return `## Growth: the mock lessor over HTTP, 20 rows with the sums of all\n\n${table(columns, rows)}`;
}

function goals(measured) {
  const { weights, growth } = measured;
  const lines = [];
  const goal = (id, what, value, limit, unit = '×') =>
    lines.push([
      id,
      what,
      `${digits(value)} ${unit}`,
      `≤ ${limit} ${unit}`,
      value <= limit ? 'met' : '**missed**',
    ]);
  const ratio = (part, name, peer) =>
    median(measured[part][name].map(painted)) / median(measured[part][peer].map(painted));
  for (const name of ['ours-module', 'ours-cdn']) {
    const form = name === 'ours-cdn' ? 'CDN files' : 'bundled';
    goal('P1', `JavaScript in all, ${form}`, weights[name].js / 1000, 50, 'kB');
  }
  for (const part of ['plain', 'throttled', 'answered'].filter((part) => measured[part])) {
    for (const name of ['ours-module', 'ours-inlined', 'ours-cdn']) {
      const peer = name === 'ours-cdn' ? 'justifi-cdn' : 'justifi-module';
      goal('P2', `${part}, ${name}, of ${PEER_NAMES[peer]}`, ratio(part, name, peer), 0.5);
      goal('P2', `${part}, ${name}, of Adyen`, ratio(part, name, 'adyen'), 0.4);
    }
  }
  goal('P2', 'API calls before the first row', weights['ours-module'].callsAtFirstRow, 2, '');
  goal('P2', 'the same, session in the page', weights['ours-inlined'].callsAtFirstRow, 1, '');
  if (growth) {
    const [least, most] = [growth[SIZES[0]], growth[SIZES.at(-1)]];
    goal('P11', '100,000 invoices of 1,000', median(most.map(painted)) / median(least.map(painted)), 1.2);
  }
  return `## Goals\n\n${table(['goal', 'what', 'measured', 'goal', ''], lines)}`;
}
