import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LIST_RULES } from './http/rules.ts';
import type { ListResource } from './http/rules.ts';
import { createMockFetch, MOCK_BASE_URL } from './in-page.ts';
import type { MockOptions } from './in-page.ts';
import type { Answer } from './testing/harness.ts';
import { unlessRefused } from './testing/unless-refused.ts';

/** Lists whose address is not their name. */
const PATHS: Partial<Record<ListResource, string>> = {
  readings: 'assets/{asset}/readings',
  requestLines: 'requests/{request}/conversation',
};

function open(options: MockOptions = {}) {
  const { fetch, control } = createMockFetch({ seed: 7, invoices: 200, role: 'staff', ...options });
  const call = (path: string, init?: RequestInit): Promise<Response> =>
    fetch(`${MOCK_BASE_URL}/v1/${path}`, { ...init, headers: { authorization: 'Bearer staff-1' } });
  const read = async (path: string): Promise<Answer> => {
    const response = await call(path);
    assert.equal(response.status, 200, path);
    return (await response.json()) as Answer;
  };
  return { call, read, control };
}

async function pathOf(resource: ListResource, read: (path: string) => Promise<Answer>): Promise<string> {
  const path = PATHS[resource] ?? resource.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  if (!path.includes('{')) return path;
  const assets = (await read('assets?kind=vehicle')).items;
  const requests = (await read('requests')).items;
  return path.replace('{asset}', String(assets[0]?.id)).replace('{request}', String(requests[0]?.id));
}

const sortsOf = (resource: ListResource): string[] => {
  const sorts: readonly string[] = LIST_RULES[resource].sorts;
  const [first, second] = sorts;
  const both = first && second ? [`${second},-${first}`, `-${second},${first}`] : [];
  return ['', ...sorts.flatMap((key) => [key, `-${key}`]), ...both];
};

describe('pages of every list', () => {
  const { read, control } = open();
  control.advanceTo('2026-12-20');
  for (const resource of Object.keys(LIST_RULES) as ListResource[]) {
    it(`lead forwards and back through ${resource} in every order`, async () => {
      const path = await pathOf(resource, read);
      for (const sort of sortsOf(resource)) {
        const near = sort.includes('distance') ? '&near=44.49,11.34' : '';
        const query = (limit: number, cursor?: string): string =>
          `${path}?limit=${limit}&sort=${sort}${near}${cursor === undefined ? '' : `&cursor=${cursor}`}`;
        const whole = (await read(query(120))).items;
        const forwards = [await read(query(17))];
        for (
          let next = forwards[0]?.page.next;
          next && forwards.length < 7;
          next = forwards.at(-1)?.page.next
        )
          forwards.push(await read(query(17, next)));
        assert.deepEqual(
          forwards.flatMap(({ items }) => items),
          whole.slice(0, 7 * 17),
          sort,
        );
        const back = forwards.slice(-1);
        for (let prev = back[0]?.page.prev; prev; prev = back[0]?.page.prev)
          back.unshift(await read(query(17, prev)));
        assert.deepEqual(
          back.map(({ items }) => items),
          forwards.map(({ items }) => items),
          sort,
        );
      }
    });
  }
});

describe('pages of a list whose rows leave it', () => {
  for (const sort of ['', 'dueOn', '-dueOn', 'gross', '-open', 'number,-gross']) {
    it(`skip no open invoice while others are paid and billed, by ${sort || 'default'}`, async () => {
      const { read, control } = open({ invoices: 900 });
      const view = control.lessor.view(control.lessor.defaultCustomerId)!;
      const path = (limit: number): string => `invoices?open=true&type=invoice&limit=${limit}&sort=${sort}`;
      const idsIn = ({ items }: Answer): string[] => items.map(({ id }) => String(id));
      const atFirst = idsIn(await read(path(500)));
      assert.ok(atFirst.length >= 12);
      const given: string[] = [];
      for (let page: Answer | undefined = await read(path(3)); page;) {
        given.push(...idsIn(page));
        // Of what was given most is paid, and one that is still to come.
        const next = atFirst.find((id) => !given.includes(id));
        for (const id of [...idsIn(page).slice(1), ...(next && given.length === 3 ? [next] : [])]) {
          unlessRefused(() => view.receivePayment({ invoiceIds: [id], amount: view.invoice(id)!.open }));
        }
        // With the day some are paid in part: they move where open amounts make the order.
        if (given.length === 6 && sort !== '-open') control.advanceTo('2026-12-03');
        page = page.page.next === undefined ? undefined : await read(`${path(3)}&cursor=${page.page.next}`);
      }
      const stayed = new Set(idsIn(await read(path(500))));
      assert.ok(stayed.size < atFirst.length);
      assert.equal(new Set(given).size, given.length);
      assert.deepEqual(
        atFirst.filter((id) => stayed.has(id) && !given.includes(id)),
        [],
      );
    });
  }

  it('end where all that would follow has left', async () => {
    const { call, read } = open({ role: 'customer' });
    const first = await read('notifications?unread=true&limit=5');
    assert.equal((await call('notifications/mark-all-read', { method: 'POST' })).status, 200);
    const { items, page } = await read(`notifications?unread=true&limit=5&cursor=${first.page.next}`);
    assert.deepEqual({ items, page }, { items: [], page: { total: { value: 0, exact: true } } });
  });

  it('refuse cursors that count rows', async () => {
    const { call } = open();
    const response = await call(`invoices?cursor=${btoa('1e.abc')}`);
    assert.equal(response.status, 422);
    const { errors } = (await response.json()) as { errors: object[] };
    assert.deepEqual(errors, [{ pointer: '/query/cursor', code: 'invalid_cursor' }]);
  });
});
