// What a lessee pays, asks and sends, in Chromium against the lessor's HTTP server, with everything going wrong that can:
// afterwards it exists exactly once, and nothing that was typed is lost. `node .ci/tasks/journeys.mjs payment reload` runs
// those whose name holds all words.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openBrowser } from '../browsers/open.mjs';
import { FAULTS } from '../journeys/faults.mjs';
import { FLOWS } from '../journeys/flows.mjs';
import { INSTALLABLE_PAGES, installable } from '../journeys/installable.mjs';
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

const pageOf = ({ element, attributes = '' }) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Journey</title></head>
<body><lease-provider locale="en"><${element} ${attributes}></${element}></lease-provider>
<script type="module" src="/page.js"></script></body></html>`;

const browser = await openBrowser('chromium');
const site = await serve({
  folders: { '/cdn/': join(dist, 'cdn') },
  pages: {
    '/page.js': PAGE_SCRIPT,
    ...INSTALLABLE_PAGES,
    '/elsewhere.html': '<!doctype html><title>Elsewhere</title><p>Elsewhere</p>',
    ...Object.fromEntries(FLOWS.map((flow) => [`/${flow.element}.html`, pageOf(flow)])),
  },
});

const faulty = FLOWS.flatMap((flow) =>
  Object.entries(FAULTS).map(([fault, go]) => ({
    name: `${flow.name}: ${fault}`,
    flow,
    go: (journey, context, before) => go(journey, flow, context, before),
  })),
);

const [PAYMENT] = FLOWS;
const isPaid = ({ mode, state }) => mode === 'redirect' && state === 'posted';
const atProvider = Object.entries(PROVIDER_JOURNEYS).map(([name, go]) => ({
  name: `a payment at the provider: ${name}`,
  flow: {
    ...PAYMENT,
    fill: (journey, ...given) => PAYMENT.fill(journey, ...given, 'redirect'),
    count: async (_sdk, client) => {
      const { items } = await client.resource(sdk.PaymentsResource).list({ limit: 100 });
      return items.filter(isPaid).length;
    },
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
    const contractId = items[0].id;
    const context = {
      given: [LESSOR.businessDate, contractId],
      count: () => flow.count(sdk, client, contractId),
    };
    const before = await context.count();
    await journey.open(browser, flow.element);
    await flow.fill(journey, ...context.given);
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
