// What a lessee pays, asks or sends, each as one flow: how it is filled in and sent, and what then exists.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayAfter, rows } from './flow-kit.mjs';

const folder = mkdtempSync(join(tmpdir(), 'leasekit-journeys-'));
const PROOF = join(folder, 'proof.pdf');
writeFileSync(PROOF, '%PDF-1.4\n%%EOF\n');

const HOLDER = 'Rossi Trasporti S.r.l.';

/**
 * `resource` is what faults are limited to; `path` what is written to; `opens` how the form is brought up; `choose` and
 * `fields` fill it, `attach` comes last; `send` is the button, where it is not the form's own; `kept` is what must still
 * stand there, by itself all fields; `forgets` what does not survive a reload, on purpose; `done` is told when it has
 * worked, or `gone` is no longer there; `known` is told when it is there already; `count` asks the lessor.
 */
export const FLOWS = [
  {
    name: 'a payment',
    element: 'lease-payment-form',
    resource: 'payments',
    path: /\/payments$/,
    async choose(journey, { mode = 'bank_transfer' }) {
      await journey.chooseInvoice();
      await journey.tick(`input[value=${mode}]`);
    },
    kept: (journey) => journey.page.evaluate(() => kit.find('.choice input:checked') !== undefined),
    done: /Transfer|Account holder|IBAN/,
    known: /A payment is in progress/,
    count: rows('Payments', ({ mode }) => mode),
  },
  {
    name: 'a promise',
    element: 'lease-payment-promise-form',
    resource: 'promises',
    path: /\/promises$/,
    choose: (journey) => journey.chooseInvoice(),
    fields: ({ today }) => ({ '#promisedOn': dayAfter(today, 10) }),
    done: /You promised/,
    known: /You have promised to pay this by/,
    count: rows('Promises'),
  },
  {
    name: 'a confirmation',
    element: 'lease-payment-confirmation-form',
    resource: 'confirmations',
    path: /\/confirmations$/,
    choose: (journey) => journey.chooseInvoice(),
    fields: ({ today }) => ({ '#paidOn': dayAfter(today, -1), '#orderNo': 'OP 77' }),
    attach: PROOF,
    done: /has arrived/,
    count: rows('Confirmations'),
  },
  {
    name: 'a mandate',
    element: 'lease-autopay',
    resource: 'mandates',
    path: /\/mandates$/,
    opens: { press: /^Set up/, unless: '#holder' },
    choose: (journey) => journey.tick('#consent'),
    fields: () => ({ '#holder': HOLDER, '#iban': 'DE89 3704 0044 0532 0130 00' }),
    // The account number is nowhere in the browser: after a reload it has to be typed again.
    forgets: true,
    done: /Autopay is set up/,
    known: /DE89•+3000/,
    count: rows('Mandates'),
  },
  {
    name: 'a payoff quote',
    element: 'lease-payoff-quote',
    resource: 'payoffQuotes',
    path: /\/payoff-quotes$/,
    choose: (journey, { contractId }) => journey.has(`#contract option[value="${contractId}"]`),
    fields: ({ today, contractId }) => ({ '#contract': contractId, '#day': dayAfter(today, 20) }),
    done: /For each day later/,
    count: rows('PayoffQuotes', undefined, ({ contractId }) => ({ contractId })),
  },
  {
    name: 'a request',
    element: 'lease-request-form',
    attributes: () => ({ type: 'generic' }),
    resource: 'requests',
    path: /\/requests$/,
    fields: () => ({ '[name=subject]': 'Green card', '[name=message]': 'Does it cover Albania as well?' }),
    done: /is on its way/,
    count: rows('Requests'),
  },
  {
    name: 'a message',
    element: 'lease-message-list',
    resource: 'messages',
    path: /\/messages$/,
    opens: { press: /^Write a message$/, unless: '#topic' },
    fields: () => ({ '#topic': 'invoice_balance', '#subject': 'About my balance', '#body': 'What is open?' }),
    gone: '#subject',
    count: rows('Messages', ({ from }) => from === 'customer'),
  },
  {
    name: 'a report',
    element: 'lease-report-list',
    resource: 'reports',
    path: /\/reports$/,
    opens: { press: /^Run a report$/, unless: '#type' },
    fields: () => ({ '#type': 'overdue_invoices' }),
    gone: '#type',
    count: rows('Reports'),
  },
  {
    name: 'a document',
    element: 'lease-document-list',
    resource: 'documents',
    path: /\/documents$/,
    opens: { press: /^Upload a document$/, unless: '#upload-title' },
    fields: () => ({ '#upload-title': 'My proof' }),
    attach: PROOF,
    done: /is filed/,
    count: rows('Documents'),
  },
];
