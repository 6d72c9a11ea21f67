import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { startMockServer } from '../mock-server/node.ts';
import type { MockServer, ScenarioName } from '../mock-server/node.ts';
import {
  AuditEventsResource,
  compareDates,
  createClient,
  LeasekitError,
  NotFoundError,
  RateLimitError,
  sumMoney,
  UnauthorizedError,
} from './index.ts';
import type { ClientOptions, Invoice, LeasekitClient } from './index.ts';

let mock: MockServer;

/** A client of the mock lessor; what it asked for is in `mock.control.requests`. */
function clientOf(options: ClientOptions = {}): LeasekitClient {
  return createClient({ baseUrl: mock.url, getAccessToken: () => 'user-1', ...options });
}

function asked(path: string): number {
  return mock.control.requests.filter((request) => request.path === path).length;
}

before(async () => {
  mock = await startMockServer({ invoices: 120, seed: 7 });
});
after(() => mock.close());
beforeEach(() => mock.control.reset({ scenario: 'default' }));

describe('client and mock lessor: everything is as promised', () => {
  it('a session comes with capabilities and label in one call', async () => {
    const session = await clientOf().session.get({ include: ['capabilities', 'label'] });
    assert.ok(session.user.name && session.customer && session.capabilities?.currencies.length);
    const { label, capabilities } = clientOf();
    assert.deepEqual((await label.get()).id, session.label?.id);
    assert.deepEqual((await capabilities.get()).timeZone, session.capabilities?.timeZone);
  });

  it('every row of every list is sound, and iteration finds as many as are counted', async () => {
    const client = clientOf();
    const lists = ['contracts', 'invoices', 'payments', 'assets', 'policies', 'customers'] as const;
    for (const name of lists) {
      const page = await client[name].list({ limit: 7 });
      let count = 0;
      for await (const each of page.pages()) {
        assert.deepEqual(each.rejected, [], name);
        count += each.items.length;
      }
      assert.equal(count, page.total?.value, name);
      const first = page.items[0];
      if (first) assert.equal((await client[name].get(first.id)).id, first.id);
    }
  });

  it('schedules and guarantees of every contract are sound', async () => {
    const client = clientOf();
    for await (const contract of client.contracts.list({ closed: true })) {
      const { lines, rejected } = await client.contracts.schedule(contract.id);
      assert.ok(lines.length > 0);
      assert.deepEqual([rejected, (await client.contracts.guarantees(contract.id)).rejected], [[], []]);
    }
  });

  it('filter, sort and totals agree with the rows, and with the summary', async () => {
    const client = clientOf();
    const page = await client.invoices.list({ timing: ['overdue'], sort: 'dueOn', include: ['totals'] });
    const rows: Invoice[] = [];
    for await (const invoice of page) rows.push(invoice);
    const dates = rows.map((invoice) => invoice.dueOn ?? '');
    assert.deepEqual(dates, dates.toSorted(compareDates));
    const { currencies } = await client.summary.get();
    for (const { currency, open } of page.totals ?? []) {
      const own = rows.filter((invoice) => invoice.currency === currency);
      assert.deepEqual(
        sumMoney(
          own.map((invoice) => invoice.open),
          currency,
        ),
        open,
      );
      assert.deepEqual(currencies.find((each) => each.currency === currency)?.overdue.amount, open);
    }
    assert.ok(rows.length > 0);
  });

  it('the printed invoice is a PDF', async () => {
    const client = clientOf();
    const [invoice] = (await client.invoices.list({ limit: 1 })).items;
    const blob = await client.downloads.blob(await client.invoices.pdf(invoice?.id ?? ''));
    assert.match(await blob.text(), /^%PDF-/);
  });

  it('a promise is made once under its key, and cancelled at the version that was read', async () => {
    const client = clientOf();
    const [invoice] = (await client.invoices.list({ timing: ['overdue'] })).items;
    assert.ok(invoice);
    const promisedOn = mock.control.lessor.businessDate;
    const draft = { invoiceIds: [invoice.id], amount: invoice.open, promisedOn };
    const made = await client.promises.create(draft, { idempotencyKey: 'once' });
    const again = await client.promises.create(draft, { idempotencyKey: 'once' });
    assert.equal(again.id, made.id);
    assert.equal((await client.promises.list()).total?.value, 1);
    await assert.rejects(client.promises.cancel(made.id, { etag: '"stale"' }), { name: 'PreconditionError' });
    assert.equal((await client.promises.cancel(made.id)).state, 'cancelled');
  });

  it('a change whose answer is lost is made once, and nobody else is blamed for it', async () => {
    const [invoice] = (await clientOf().invoices.list({ timing: ['overdue'] })).items;
    assert.ok(invoice);
    const draft = {
      invoiceIds: [invoice.id],
      amount: invoice.open,
      promisedOn: mock.control.lessor.businessDate,
    };
    const made = await clientOf().promises.create(draft);
    let lost = 0;
    const client = clientOf({
      fetch: async (input, init) => {
        const answer = await fetch(input, init);
        if ((input as Request).method !== 'POST' || lost > 0) return answer;
        lost += 1;
        throw new TypeError('fetch failed');
      },
    });
    assert.equal((await client.promises.cancel(made.id)).state, 'cancelled');
    assert.equal(lost, 1);
    assert.equal(asked(`/v1/promises/${made.id}/cancel`), 2);
    const trail = { type: ['promises'], action: ['cancel'], result: ['ok'] as const };
    const { items } = await clientOf().resource(AuditEventsResource).list(trail);
    assert.deepEqual(
      items.map(({ entity }) => entity),
      [made.id],
    );
  });

  it('signing in and out', async () => {
    const client = createClient({ baseUrl: mock.url });
    await assert.rejects(client.session.get(), UnauthorizedError);
    await assert.rejects(client.session.create({ username: 'u', password: 'wrong' }), UnauthorizedError);
    await client.session.create({ username: 'u', password: 'right' });
    assert.ok((await client.session.get()).user.id);
    await client.session.delete();
    await assert.rejects(client.session.get(), UnauthorizedError);
  });

  it('a foreign or unknown record is not found', async () => {
    for (const id of ['none', 'a/b', '../contracts', '😀']) {
      await assert.rejects(clientOf().invoices.get(id), NotFoundError, id);
    }
    await assert.rejects(clientOf({ customerId: 'foreign' }).invoices.list(), NotFoundError);
  });

  it('staff see other customers, each with their own rows', async () => {
    const staff = clientOf({ getAccessToken: () => 'staff-1' });
    const { items } = await staff.customers.list();
    const seen = new Set<string>();
    for (const { id } of items.slice(0, 3)) {
      const [contract] = (await staff.with({ customerId: id }).contracts.list({ closed: true })).items;
      if (contract) seen.add(contract.id);
    }
    assert.ok(items.length > 1 && seen.size > 1);
  });
});

describe('client and mock lessor: when things go wrong', () => {
  const names: [ScenarioName, string, number][] = [
    ['offline', 'NetworkError', 3],
    ['unauthorized', 'UnauthorizedError', 1],
    ['forbidden', 'ForbiddenError', 1],
    ['notFound', 'NotFoundError', 1],
    ['invoices.conflict', 'ConflictError', 1],
    ['invoices.precondition', 'PreconditionError', 1],
    ['invoices.invalid', 'ValidationError', 1],
    ['serverError', 'ServerError', 3],
    ['malformedBody', 'ResponseShapeError', 1],
  ];
  for (const [scenario, name, attempts] of names) {
    it(`${scenario} is ${name} after ${attempts} of at most three attempts`, async () => {
      mock.control.setScenario(scenario);
      await assert.rejects(clientOf().invoices.list(), (error) => {
        assert.ok(error instanceof LeasekitError, String(error));
        assert.equal(error.name, name);
        assert.ok(error.reference.length > 5);
        return true;
      });
      assert.equal(asked('/v1/invoices'), attempts);
    });
  }

  it('half an answer is an error within bounds', async () => {
    mock.control.setScenario('halfAnswer');
    await assert.rejects(clientOf().invoices.list(), LeasekitError);
    assert.ok(asked('/v1/invoices') <= 3);
  });

  it('no answer at all ends with the time limit', async () => {
    mock.control.setScenario('never');
    await assert.rejects(clientOf({ timeout: 80 }).invoices.list(), { name: 'TimeoutError' });
  });

  it('a rate limit is waited for', async () => {
    mock.control.setScenario('rateLimited');
    assert.ok((await clientOf().invoices.list()).items.length > 0);
    mock.control.setScenario('rateLimited');
    await assert.rejects(clientOf({ maxRetries: 0 }).invoices.list(), RateLimitError);
  });

  it('an expired token is renewed once for twenty calls', async () => {
    mock.control.setScenario('expiredToken');
    let count = 0;
    const client = clientOf({ getAccessToken: () => `user-${(count += 1)}` });
    await Promise.all(Array.from({ length: 20 }, () => client.invoices.list({ limit: 1 })));
    assert.equal(count, 2);
  });

  it('a bad row costs only itself', async () => {
    mock.control.setScenario('badRow');
    const page = await clientOf().invoices.list();
    assert.equal(page.rejected.length, 1);
    assert.ok(page.items.length > 1);
  });

  for (const scenario of ['unknownEnum', 'hostileStrings', 'twelveDigits', 'oneRow', 'empty'] as const) {
    it(`${scenario} is no reason to lose a row`, async () => {
      mock.control.setScenario(scenario);
      const client = clientOf();
      for (const page of [
        await client.invoices.list(),
        await client.contracts.list(),
        await client.assets.list(),
      ]) {
        assert.deepEqual(page.rejected, []);
      }
      await client.session.get({ include: ['capabilities', 'label'] });
    });
  }
});
