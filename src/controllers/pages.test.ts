import { expect } from '@open-wc/testing';
import { waitUntil } from '../testing/ready.ts';
import { NetworkError, Page } from '../../sdk/index.ts';
import type { PageData } from '../../sdk/index.ts';
import type { LeaseErrorEvent } from '../context/events.ts';
import { fakeHost, fakeLease } from '../testing/fake-host.ts';
import { PagesController } from './pages.ts';

type Numbers = Page<number, string>;

/** Ten pages of two numbers each; faults by page. */
function book(pages = 10) {
  const asked: (string | undefined)[] = [];
  const signals: AbortSignal[] = [];
  const fail = new Set<string | undefined>();
  const load = async (cursor: string | undefined, signal: AbortSignal): Promise<Numbers> => {
    asked.push(cursor);
    signals.push(signal);
    await Promise.resolve();
    if (fail.has(cursor)) throw new NetworkError('numbers.list');
    const at = Number(cursor ?? 0);
    const data: PageData<number, string> = {
      items: [at * 2, at * 2 + 1],
      totals: ['sum'],
      total: { value: pages * 2, exact: true },
      next: at + 1 < pages ? String(at + 1) : undefined,
      rejected: at === 2 ? [{ index: 0, issues: [{ path: 'id', message: 'missing' }] }] : [],
    };
    return new Page(data, () => Promise.resolve(data));
  };
  return { asked, signals, fail, load };
}

function list(load: ReturnType<typeof book>['load'], lease = fakeLease()) {
  const host = fakeHost(lease);
  const errors: LeaseErrorEvent[] = [];
  host.addEventListener('lease-error', (event) => errors.push(event as LeaseErrorEvent));
  const pages = new PagesController<number, string>(host, () => ({
    key: ['numbers.list'],
    load,
    staleTime: 0,
  }));
  host.connect();
  return { host, pages, errors };
}

async function loaded(pages: PagesController<number, string>) {
  await waitUntil(() => pages.state.status === 'ready');
  return value(pages);
}

function value(pages: PagesController<number, string>) {
  const { state } = pages;
  if (state.status !== 'ready') throw new Error(state.status);
  return state.value;
}

describe('PagesController', () => {
  it('shows the first page with totals, then adds the next', async () => {
    const { asked, load } = book();
    const { pages } = list(load);
    expect(await loaded(pages)).to.deep.include({ rows: [0, 1], total: 20, totals: ['sum'], hasMore: true });
    const more = pages.loadMore();
    expect(value(pages).loadingMore).to.equal(true);
    await pages.loadMore();
    await more;
    expect(value(pages)).to.deep.include({ rows: [0, 1, 2, 3], loadingMore: false });
    expect(asked).to.deep.equal([undefined, '1']);
  });

  it('ends', async () => {
    const { asked, load } = book(1);
    const { pages } = list(load);
    expect((await loaded(pages)).hasMore).to.equal(false);
    await pages.loadMore();
    expect(asked).to.have.length(1);
  });

  it('keeps the rows when the next page fails, tells once, and goes on when asked again', async () => {
    const { fail, load } = book();
    const { pages, errors } = list(load);
    await loaded(pages);
    fail.add('1');
    await pages.loadMore();
    const { rows, moreError, loadingMore } = value(pages);
    expect({ rows, loadingMore, name: moreError?.name }).to.deep.equal({
      rows: [0, 1],
      loadingMore: false,
      name: 'NetworkError',
    });
    expect(errors).to.have.length(1);
    fail.clear();
    await pages.loadMore();
    expect(value(pages)).to.deep.include({ rows: [0, 1, 2, 3], moreError: undefined });
  });

  it('shares pages with another widget and adds none twice', async () => {
    const lease = fakeLease();
    const { asked, load } = book();
    const [one, two] = [list(load, lease), list(load, lease)];
    await loaded(one.pages);
    expect(asked).to.have.length(1);
    await Promise.all([one.pages.loadMore(), two.pages.loadMore()]);
    expect(value(one.pages).rows).to.deep.equal([0, 1, 2, 3]);
    await waitUntil(() => value(two.pages).rows.length === 4);
  });

  it('reports rejected rows once', async () => {
    const { load } = book();
    const { pages, errors } = list(load);
    await loaded(pages);
    await pages.loadMore();
    await pages.loadMore();
    expect(value(pages).rejected).to.have.length(1);
    expect(errors.map(({ error }) => error.name)).to.deep.equal(['ResponseShapeError']);
  });

  it('asks for as many pages again on a refresh, and keeps them when that fails', async () => {
    const { asked, fail, load } = book();
    const { pages } = list(load);
    await loaded(pages);
    await pages.loadMore();
    await pages.refetch();
    expect(asked).to.deep.equal([undefined, '1', undefined, '1']);
    fail.add('1');
    await pages.refetch();
    expect(value(pages).rows).to.deep.equal([0, 1, 2, 3]);
    expect(pages.state).to.have.nested.property('error.name', 'NetworkError');
  });

  it('collects all rows with progress, and stops when aborted', async () => {
    const { load } = book();
    const { pages } = list(load);
    await loaded(pages);
    const progress: number[] = [];
    const rows = await pages.loadAll({ onProgress: (count) => progress.push(count) });
    expect(rows).to.have.length(20);
    expect(progress.slice(0, 2)).to.deep.equal([2, 4]);
    expect(value(pages).rows).to.have.length(2);
    const abort = new AbortController();
    const error: unknown = await pages
      .loadAll({ signal: abort.signal, onProgress: () => abort.abort() })
      .catch((reason: unknown) => reason);
    expect(error).to.have.property('name', 'AbortError');
  });

  it('aborts the next page when it disconnects', async () => {
    const { signals, load } = book();
    const { host, pages } = list(load);
    await loaded(pages);
    const more = pages.loadMore();
    host.disconnect();
    await more;
    expect(signals[1]!.aborted).to.equal(true);
  });
});
