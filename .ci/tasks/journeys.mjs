// What a lessee pays, asks and sends, in Chromium against the lessor's HTTP server, with everything going wrong that can:
// afterwards it exists exactly once, and nothing that was typed is lost. `node .ci/tasks/journeys.mjs payment reload` runs
// those whose name holds all words.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openBrowser } from '../browsers/open.mjs';
import { CHANGES } from '../journeys/changes.mjs';
import { FAULTS, fill } from '../journeys/faults.mjs';
import { FLOWS } from '../journeys/flows.mjs';
import { INSTALLABLE_PAGES, installable } from '../journeys/installable.mjs';
import { rows } from '../journeys/flow-kit.mjs';
import { Journey, PAGE_SCRIPT } from '../journeys/journey.mjs';
import { PROVIDER_JOURNEYS } from '../journeys/provider.mjs';
import { Checks } from '../lib/checks.mjs';
import { ROOT } from '../lib/paths.mjs';
import { serve } from '../lib/serve.mjs';

/** Journeys that go on side by side: most of their time they wait. */
const ABREAST = 4;
const LESSOR = { seed: 1, invoices: 60, businessDate: '2026-11-21', slowMs: 5000 };

const words = process.argv.slice(2);
const dist = process.env.LEASEKIT_DIST ?? join(ROOT, 'dist');
const load = (path) => import(pathToFileURL(join(dist, 'esm', path)).href);
const sdk = await load('sdk/index.js');
const { startMockServer } = await load('mock/node.js');

const pageOf = ({ element }) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Journey</title></head>
<body><lease-provider locale="en"><${element}></${element}></lease-provider>
<script type="module" src="/page.js"></script></body></html>`;

const browser = await openBrowser('chromium');
const site = await serve({
  folders: { '/cdn/': join(dist, 'cdn') },
  pages: {
    '/page.js': PAGE_SCRIPT,
    ...INSTALLABLE_PAGES,
    '/elsewhere.html': '<!doctype html><title>Elsewhere</title><p>Elsewhere</p>',
    ...Object.fromEntries([...FLOWS, ...CHANGES].map((flow) => [`/${flow.element}.html`, pageOf(flow)])),
  },
});

const under = (flow, faults) =>
  faults.map((fault) => ({
    name: `${flow.name}: ${fault}`,
    flow,
    go: (journey, context, before) => FAULTS[fault](journey, flow, context, before),
  }));
/** What does most harm: sent twice, done without an answer, another version, another session. */
const WORST = [
  'a double click',
  'the line breaks before the answer',
  'a reload after the answer was lost',
  'a session that has ended',
  '412',
];
// New records meet every fault. Changes share their way through forms and network with them and with each other: each
// meets the worst faults, and every kind of change every other fault, in turns.
const rest = Object.keys(FAULTS).filter((fault) => !WORST.includes(fault));
const faulty = [
  ...FLOWS.flatMap((flow) => under(flow, Object.keys(FAULTS))),
  ...['step', 'edit'].flatMap((kind) => {
    const flows = CHANGES.filter((flow) => flow.kind === kind);
    return flows.flatMap((flow, at) =>
      under(flow, [...WORST, ...rest.filter((_, turn) => turn % flows.length === at)]),
    );
  }),
];

const [PAYMENT] = FLOWS;
const isPaid = ({ mode, state }) => mode === 'redirect' && state === 'posted';
const atProvider = Object.entries(PROVIDER_JOURNEYS).map(([name, go]) => ({
  name: `a payment at the provider: ${name}`,
  flow: {
    ...PAYMENT,
    choose: (journey, given) => PAYMENT.choose(journey, { ...given, mode: 'redirect' }),
    count: rows('Payments', isPaid),
  },
  go: (journey) => go(journey, PAYMENT, browser),
}));

/** What is wrong afterwards. */
async function run({ flow, go }) {
  const lessor = await startMockServer(LESSOR);
  const journey = new Journey(lessor, site.url);
  try {
    const client = sdk.createClient({ baseUrl: lessor.url, getAccessToken: () => 'counting' });
    const { items } = await client.resource(sdk.ContractsResource).list({ limit: 1, status: ['active'] });
    const given = { sdk, client, url: lessor.url, today: LESSOR.businessDate, contractId: items[0].id };
    given.subject = await flow.prepare?.(given);
    const context = { given, count: () => flow.count(given) };
    const before = await context.count();
    await journey.open(browser, flow, flow.attributes?.(given));
    await fill(journey, flow, given);
    await go(journey, context, before);
    const made = (await context.count()) - before;
    return [
      ...journey.problems,
      ...(made === 1 ? [] : [`${made} of it exist`]),
      ...(await journey.secretsIn()),
    ];
  } catch (error) {
    return [error.message, ...journey.problems];
  } finally {
    await journey.close();
    await lessor.close();
  }
}

const checks = new Checks();
const waiting = [...faulty, ...atProvider].filter(({ name }) => words.every((word) => name.includes(word)));
await Promise.all(
  Array.from({ length: ABREAST }, async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) checks.add(next.name, await run(next));
  }),
);
if (words.length === 0 || words.includes('app'))
  checks.add('the portal as an app', await installable(browser, site.url));
await browser.close();
site.close();
checks.report();
