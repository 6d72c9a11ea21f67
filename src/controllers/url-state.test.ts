import { expect, oneEvent } from '@open-wc/testing';
import type { FilterValues } from '../lib/filter-codec.ts';
import { fakeHost } from '../testing/fake-host.ts';
import { UrlStateController } from './url-state.ts';

const start = location.href;
const path = location.pathname;

function mirror(options: { prefix?: string; enabled?: boolean } = {}) {
  const host = fakeHost();
  const mirrored = { filter: {} as FilterValues, enabled: options.enabled ?? true, reads: 0 };
  const url = new UrlStateController(host, {
    enabled: () => mirrored.enabled,
    prefix: () => options.prefix ?? '',
    spec: { q: { kind: 'text' }, timing: { kind: 'choices' }, dueOn: { kind: 'date-range' } },
    read: (values) => {
      mirrored.filter = values;
      mirrored.reads++;
    },
    write: () => mirrored.filter,
  });
  return { host, url, mirrored };
}

describe('UrlStateController', () => {
  const visit = (search: string) => history.replaceState({ mine: true }, '', `${path}${search}`);
  afterEach(() => history.replaceState(null, '', start));

  it('restores what the URL says, and leaves the start values when it says nothing', () => {
    visit('?page=2');
    const { host, mirrored } = mirror();
    host.connect();
    expect(mirrored.reads).to.equal(0);
    host.disconnect();
    visit('?q=truck&dueOn.gte=2026-01-01');
    host.connect();
    expect(mirrored.filter).to.deep.equal({ q: 'truck', dueOn: { gte: '2026-01-01' } });
  });

  it('does nothing until the page opts in', () => {
    visit('?q=truck');
    const { host, url, mirrored } = mirror({ enabled: false });
    host.connect();
    url.changed(true);
    expect([mirrored.reads, location.search]).to.deep.equal([0, '?q=truck']);
    mirrored.enabled = true;
    host.update();
    expect(mirrored.filter).to.deep.equal({ q: 'truck' });
  });

  it('never touches parameters of others, nor the hash and state', () => {
    visit('?a=1%202&q=old&x.q=theirs&b#here');
    const { host, url, mirrored } = mirror();
    host.connect();
    mirrored.filter = { q: 'new' };
    url.changed(true);
    expect(location.search + location.hash).to.equal('?a=1%202&x.q=theirs&b&q=new#here');
    expect(history.state).to.deep.equal({ mine: true });
    host.disconnect();
  });

  it('writes in place while typing, one entry when done, and goes back over all of it', async () => {
    visit('?q=a&page=2');
    const { host, url, mirrored } = mirror();
    host.connect();
    const before = history.length;
    for (const q of ['ab', 'abc']) {
      mirrored.filter = { q };
      url.changed(false);
    }
    expect([history.length, location.search]).to.deep.equal([before, '?page=2&q=abc']);
    url.changed(true);
    url.changed(true);
    expect(history.length).to.equal(before + 1);
    const back = oneEvent(window, 'popstate');
    history.back();
    await back;
    expect(mirrored.filter).to.deep.equal({ q: 'a' });
    host.disconnect();
  });

  it('keeps two lists apart by prefix', () => {
    visit('');
    const [one, two] = [mirror({ prefix: 'i.' }), mirror({ prefix: 'p.' })];
    one.host.connect();
    two.host.connect();
    one.mirrored.filter = { timing: ['overdue'] };
    one.url.changed(true);
    two.mirrored.filter = { q: 'x' };
    two.url.changed(true);
    expect(location.search).to.equal('?i.timing=overdue&p.q=x');
    one.mirrored.filter = {};
    one.url.changed(true);
    expect(location.search).to.equal('?p.q=x');
    one.host.disconnect();
    two.host.disconnect();
  });
});
