import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createClient, LeasekitError } from '../../index.ts';
import type { LeasekitClient, Page } from '../../index.ts';
import { amountsIn, answering, mutationsOf, NO_AMOUNT } from '../../testing/mutations.ts';
import { fineractAdapter } from './index.ts';
import { copy, fullLoan, startFineract } from './testing/fineract-server.ts';

const OPTIONS = {
  baseUrl: 'https://core.lessor.example/api/v1',
  currencies: [{ code: 'USD', scale: 2 }],
  label: { id: 'l1', name: 'Lessor', locales: ['en'], timeZone: 'UTC', defaultCurrency: 'USD' },
  today: () => '2016-03-10',
};
const NONE = { totalFilteredRecords: 0, pageItems: [] };
const LOAN = fullLoan();
const SCHEDULE = LOAN['repaymentSchedule'] as { periods: unknown[] };
/** Two periods are as good as twelve, and six times as quick. */
const SHORT = { ...LOAN, repaymentSchedule: { ...SCHEDULE, periods: SCHEDULE.periods.slice(0, 2) } };
const CHARGES = copy<{ pageItems: { id: number }[] }>('553-selfclientscharges.response').pageItems;
const CHARGE = { totalFilteredRecords: 1, pageItems: CHARGES.slice(0, 1) };

type Read = (client: LeasekitClient) => Promise<Pick<Page<unknown>, 'items' | 'rejected'>>;
const reads: [string, string, unknown, Read][] = [
  [
    'customers.list',
    'self/clients',
    copy('550-selflistclients.response'),
    (client) => client.customers.list(),
  ],
  ['contracts.list', 'self/loans/1', SHORT, (client) => client.contracts.list()],
  [
    'contracts.schedule',
    'self/loans/1',
    SHORT,
    async (client) => {
      const { lines, rejected } = await client.contracts.schedule('1');
      return { items: lines, rejected };
    },
  ],
  [
    'contracts.guarantees',
    'self/loans/1/guarantors',
    copy('586-self_guarantors_list.response'),
    (client) => client.contracts.guarantees('1'),
  ],
  ['invoices.list', 'self/loans/1', SHORT, (client) => client.invoices.list()],
  ['invoices.list', 'self/clients/1/charges', CHARGE, (client) => client.invoices.list()],
  ['payments.list', 'self/loans/1', SHORT, (client) => client.payments.list()],
  [
    'payments.list',
    'self/clients/1/transactions',
    { ...copy<object>('555-selfclienttransactions.response'), totalFilteredRecords: 1 },
    (client) => client.payments.list(),
  ],
];

/** Changes that mean something else and are no fault: an ended contract, a charge that is off, nothing paid yet. */
const LEGITIMATE =
  /^(pageItems\.\d+\.isActive|status\.code|transactions (dropped|null)|.*periods\.\d+\.(period|principalDisbursed|fromDate)) ?/;
describe('Fineract: changed payloads', () => {
  for (const [operation, path, body, read] of reads) {
    it(`${operation} from ${path}: every row is sound, reported, or the call fails; no amount is made up`, async () => {
      let answer = body;
      const others: Record<string, unknown> = {
        'self/clients': copy('550-selflistclients.response'),
        'self/clients/1/accounts': { loanAccounts: [{ id: 1 }] },
        'self/loans/1': SHORT,
        'self/clients/1/charges': NONE,
        'self/clients/1/transactions': NONE,
      };
      const client = createClient({
        adapter: fineractAdapter(OPTIONS),
        getAccessToken: () => 'key',
        maxRetries: 0,
        fetch: answering((whole) => {
          const asked = whole.replace('/api/v1/', '');
          return asked === path ? answer : others[asked];
        }),
      });
      const before = await read(client);
      assert.ok(before.items.length > 0);
      const known = new Set(['0 USD', ...amountsIn(before.items)]);
      let [reported, failed] = [0, 0];
      for (const { name, value } of mutationsOf(body, 3)) {
        answer = value;
        const page = await read(client).catch((error: unknown) => {
          assert.ok(error instanceof LeasekitError, `${name}: ${String(error)}`);
          failed += 1;
        });
        if (!page) continue;
        reported += page.rejected.length;
        const lost = page.items.length < before.items.length && page.rejected.length === 0;
        assert.ok(!lost || LEGITIMATE.test(name), `${name}: lost in silence`);
        if (!NO_AMOUNT.test(name)) continue;
        for (const amount of amountsIn(page.items)) assert.ok(known.has(amount), `${name}: ${amount}`);
      }
      assert.ok(reported + failed > 0);
    });
  }

  it('numbers beyond what JavaScript holds are kept to the cent, or reported', async (t) => {
    const [first] = CHARGES;
    const text = JSON.stringify({ totalFilteredRecords: 2, pageItems: [first, { ...first, id: 6 }] })
      .replaceAll('"amount":550', '"amount":90071992547409.91')
      .replace('"amountOutstanding":550', '"amountOutstanding":90071992547409.91')
      .replace('"amountOutstanding":550', '"amountOutstanding":90071992547409.92');
    const server = await startFineract(t, (path) => {
      if (path.endsWith('/charges')) return { text };
      return path.endsWith('/accounts') ? { body: { loanAccounts: [] } } : undefined;
    });
    const page = await server.fineract().invoices.list();
    assert.equal(page.items[0]?.open.amount, Number.MAX_SAFE_INTEGER);
    assert.match(page.rejected[0]?.issues[0]?.message ?? '', /not an amount of this currency/);
  });
});
