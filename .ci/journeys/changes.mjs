// What a lessee does to what exists already, each as one flow (see flows.mjs): `prepare` makes the record it is done to
// and answers it, as `subject`, whose row opens it where nothing else is to be pressed; `kind` is the kind of write, `step` for an action and `edit` for other values.
import { all, changes, dayAfter, rows } from './flow-kit.mjs';

const DIALOG = 'dialog[open]';
const GREETING = 'Is there any news?';
const requests = ({ sdk, client }) => client.resource(sdk.RequestsResource);

async function newRequest(lessor) {
  const payload = { subject: 'Green card', message: 'Does it cover Albania?' };
  return requests(lessor).create({ type: 'generic', payload });
}

async function questionOfLessor(lessor) {
  const [first] = await all(requests(lessor).list({ state: ['info_needed'], limit: 10 }));
  return first;
}

async function newMandate({ sdk, client }) {
  const draft = {
    holder: 'Rossi Trasporti S.r.l.',
    iban: 'DE89370400440532013000',
    scope: { kind: 'all' },
    scheme: 'core',
    consentVersion: '2026-2',
  };
  return client.resource(sdk.MandatesResource).create(draft);
}

async function definitiveQuote({ url, contractId, today }) {
  const body = JSON.stringify({ contractId, effectiveOn: dayAfter(today, 20) });
  const answer = await fetch(`${url}/__mock/payoff-quotes`, { method: 'POST', body });
  return (await answer.json()).quote;
}

async function somebodyElse({ sdk, client }) {
  const [first] = await all(client.resource(sdk.UsersResource).list({ q: 'Ferrari', limit: 10 }));
  return first;
}

const ofRequest = { element: 'lease-request-list', resource: 'requests' };
const account = (...sections) => ({ element: 'lease-account-settings', sections });
const user = { element: 'lease-user-admin', resource: 'users' };

export const CHANGES = [
  {
    ...ofRequest,
    name: 'a withdrawal',
    kind: 'step',
    path: /\/cancel$/,
    prepare: newRequest,
    opens: [{ unless: DIALOG }, { press: /^Withdraw$/, unless: '#reason' }],
    fields: () => ({ '#reason': 'Found the answer.' }),
    send: /^Withdraw the request$/,
    done: /The request was withdrawn/,
    known: /Message to customer service Withdrawn/,
    count: changes('requests', 'cancel'),
  },
  {
    ...ofRequest,
    name: 'an answer',
    kind: 'step',
    path: /\/answer$/,
    prepare: questionOfLessor,
    opens: { unless: DIALOG },
    fields: () => ({ '#body': GREETING }),
    done: /Your answer was sent/,
    known: /Rescheduling In review/,
    count: changes('requests', 'answer'),
  },
  {
    ...ofRequest,
    name: 'a line about a request',
    kind: 'step',
    path: /\/add-message$/,
    prepare: newRequest,
    opens: { unless: DIALOG },
    fields: () => ({ '#body': GREETING }),
    done: /Your message was sent/,
    count: async (lessor) =>
      (await all(requests(lessor).conversation(lessor.subject.id))).filter(({ body }) => body === GREETING)
        .length,
  },
  {
    name: 'a revocation',
    kind: 'step',
    element: 'lease-autopay',
    resource: 'mandates',
    path: /\/revoke$/,
    prepare: newMandate,
    opens: { press: /^Revoke: DE89/, unless: DIALOG },
    send: /^Revoke$/,
    done: /The mandate for DE89\S* is revoked/,
    known: /1 ended mandate/,
    count: changes('mandates', 'revoke'),
  },
  {
    name: 'an early end',
    kind: 'step',
    element: 'lease-payoff-quote',
    resource: 'payoffQuotes',
    path: /\/accept$/,
    prepare: definitiveQuote,
    attributes: ({ contractId, subject }) => ({ 'contract-id': contractId, 'quote-id': subject.id }),
    opens: { press: /^Accept and end the contract$/, unless: DIALOG },
    choose: (journey) => journey.tick('input[name=outcome][value=return]'),
    send: /^Accept and end$/,
    kept: (journey) => journey.page.evaluate(() => kit.find('input[name=outcome][value=return]')?.checked),
    // What ends a contract is chosen again after a reload, not proposed.
    forgets: true,
    done: /Accepted, to be paid/,
    known: /Accepted, to be paid/,
    count: changes('payoffQuotes', 'accept'),
  },
  {
    ...account('emails'),
    name: 'an address',
    kind: 'edit',
    resource: 'emails',
    path: /\/emails$/,
    opens: { press: /^Add an address$/, unless: '#email' },
    fields: () => ({ '#email': 'fleet@rossi.example' }),
    done: /We sent it to fleet@rossi\.example/,
    known: /fleet@rossi\.example/,
    count: rows('Emails', ({ address }) => address === 'fleet@rossi.example'),
  },
  {
    ...account('reminders'),
    name: 'reminders',
    kind: 'edit',
    resource: 'reminders',
    path: /\/reminders\//,
    fields: () => ({ '#days-invoiceDue': '3' }),
    done: /Saved/,
    // One number of days stands for three ways to remind.
    count: async (lessor) => (await rows('Reminders', ({ leadDays }) => leadDays === 3)(lessor)) / 3,
  },
  {
    ...user,
    name: 'a user',
    kind: 'edit',
    path: /\/users\//,
    prepare: somebodyElse,
    opens: { unless: '#phone' },
    fields: () => ({ '#phone': '+39 333 000 111' }),
    done: /Paul Ferrari is saved/,
    count: rows('Users', ({ phone }) => phone === '+39 333 000 111'),
  },
  {
    ...user,
    name: 'an invitation',
    kind: 'edit',
    path: /\/users$/,
    opens: { press: /^Invite a user$/, unless: '#phone' },
    choose: async (journey) => {
      await journey.tick('input[name=role]');
      await journey.tick('input[name=customer]');
    },
    fields: () => ({ '#name': 'Vera Nuova', '#email': 'vera@rossi.example' }),
    done: /Vera Nuova is invited/,
    count: rows('Users', ({ email }) => email === 'vera@rossi.example'),
  },
];
