// What a lessee pays, asks or sends, each as one flow: how it is filled in and sent, and what then exists.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'leasekit-journeys-'));
const PROOF = join(folder, 'proof.pdf');
writeFileSync(PROOF, '%PDF-1.4\n%%EOF\n');

const dayAfter = (date, days) => {
  const [year, month, day] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
};

async function all(pages) {
  const items = [];
  for await (const item of pages) items.push(item);
  return items;
}

/**
 * `resource` is what faults are limited to; `path` what is posted; `fill` may open a dialog first; `kept` is what must
 * still stand in the form; `done` is told when it has worked; `known` when it is there already; `count` asks the lessor.
 */
export const FLOWS = [
  {
    name: 'a payment',
    element: 'lease-payment-form',
    resource: 'payments',
    path: /\/payments$/,
    async fill(journey, _today, _contractId, mode = 'bank_transfer') {
      await journey.chooseInvoice();
      await journey.has(`input[value=${mode}]`);
      await journey.page.evaluate((value) => kit.find(`input[value=${value}]`).click(), mode);
    },
    kept: (journey) => journey.page.evaluate(() => kit.find('.choice input:checked') !== undefined),
    done: /Transfer|Account holder|IBAN/,
    known: /A payment is in progress/,
    count: async (sdk, client) =>
      (await all(await client.resource(sdk.PaymentsResource).list({ limit: 100 }))).filter(({ mode }) => mode)
        .length,
  },
  {
    name: 'a promise',
    element: 'lease-payment-promise-form',
    resource: 'promises',
    path: /\/promises$/,
    async fill(journey, today) {
      await journey.chooseInvoice();
      await journey.fill('#promisedOn', dayAfter(today, 10));
    },
    kept: async (journey) => Boolean(await journey.value('#promisedOn')),
    done: /You promised/,
    known: /You have promised to pay this by/,
    count: async (sdk, client) =>
      (await all(await client.resource(sdk.PromisesResource).list({ limit: 100 }))).length,
  },
  {
    name: 'a confirmation',
    element: 'lease-payment-confirmation-form',
    resource: 'confirmations',
    path: /\/confirmations$/,
    async fill(journey, today) {
      await journey.chooseInvoice();
      await journey.fill('#paidOn', dayAfter(today, -1));
      await journey.fill('#orderNo', 'OP 77');
      await journey.attach(PROOF);
    },
    kept: async (journey) => (await journey.value('#orderNo')) === 'OP 77',
    done: /has arrived/,
    count: async (sdk, client) =>
      (await all(await client.resource(sdk.ConfirmationsResource).list({ limit: 100 }))).length,
  },
  {
    name: 'a mandate',
    element: 'lease-autopay',
    resource: 'mandates',
    path: /\/mandates$/,
    async fill(journey) {
      if (await journey.page.evaluate(() => kit.find('#holder') === undefined))
        await journey.press(/^Set up/);
      await journey.fill('#iban', 'DE89 3704 0044 0532 0130 00');
      await journey.fill('#holder', 'Rossi Trasporti S.r.l.');
      await journey.page.evaluate(() => kit.find('#consent').checked || kit.find('#consent').click());
    },
    kept: async (journey) => (await journey.value('#holder')) === 'Rossi Trasporti S.r.l.',
    // The account number is nowhere in the browser: after a reload it has to be typed again.
    forgets: true,
    done: /Autopay is set up/,
    known: /DE89•+3000/,
    count: async (sdk, client) => (await all(await client.resource(sdk.MandatesResource).list({}))).length,
  },
  {
    name: 'a payoff quote',
    element: 'lease-payoff-quote',
    resource: 'payoffQuotes',
    path: /\/payoff-quotes$/,
    async fill(journey, today, contractId) {
      await journey.has(`#contract option[value="${contractId}"]`);
      await journey.fill('#contract', contractId);
      await journey.fill('#day', dayAfter(today, 20));
    },
    kept: async (journey) => Boolean(await journey.value('#day')),
    done: /For each day later/,
    count: async (sdk, client, contractId) =>
      (await all(await client.resource(sdk.PayoffQuotesResource).list({ contractId, limit: 100 }))).length,
  },
  {
    name: 'a request',
    element: 'lease-request-form',
    attributes: 'type="generic"',
    resource: 'requests',
    path: /\/requests$/,
    async fill(journey) {
      await journey.fill('[name=subject]', 'Green card');
      await journey.fill('[name=message]', 'Does it cover Albania as well?');
    },
    kept: async (journey) => (await journey.value('[name=subject]')) === 'Green card',
    done: /is on its way/,
    count: async (sdk, client) =>
      (await all(await client.resource(sdk.RequestsResource).list({ limit: 100 }))).length,
  },
  {
    name: 'a message',
    element: 'lease-message-list',
    resource: 'messages',
    path: /\/messages$/,
    async fill(journey) {
      if (await journey.page.evaluate(() => kit.find('#topic') === undefined))
        await journey.press(/^Write a message$/);
      await journey.fill('#topic', 'invoice_balance');
      await journey.fill('#subject', 'About my balance');
      await journey.fill('#body', 'What is open?');
    },
    reopen: (journey) => journey.press(/^Write a message$/),
    kept: async (journey) => (await journey.value('#body')) === 'What is open?',
    gone: '#subject',
    count: async (sdk, client) =>
      (await all(await client.resource(sdk.MessagesResource).list({ limit: 100 }))).filter(
        ({ from }) => from === 'customer',
      ).length,
  },
  {
    name: 'a report',
    element: 'lease-report-list',
    resource: 'reports',
    path: /\/reports$/,
    async fill(journey) {
      if (await journey.page.evaluate(() => kit.find('#type') === undefined))
        await journey.press(/^Run a report$/);
      await journey.fill('#type', 'overdue_invoices');
    },
    reopen: (journey) => journey.press(/^Run a report$/),
    kept: async (journey) => (await journey.value('#type')) === 'overdue_invoices',
    gone: '#type',
    count: async (sdk, client) =>
      (await all(await client.resource(sdk.ReportsResource).list({ limit: 100 }))).length,
  },
  {
    name: 'a document',
    element: 'lease-document-list',
    resource: 'documents',
    path: /\/documents$/,
    async fill(journey) {
      if (await journey.page.evaluate(() => kit.find('#upload-title') === undefined))
        await journey.press(/^Upload a document$/);
      await journey.fill('#upload-title', 'My proof');
      await journey.attach(PROOF);
    },
    reopen: (journey) => journey.press(/^Upload a document$/),
    kept: async (journey) => (await journey.value('#upload-title')) === 'My proof',
    done: /is filed/,
    count: async (sdk, client) =>
      (await all(await client.resource(sdk.DocumentsResource).list({ limit: 100 }))).length,
  },
];
