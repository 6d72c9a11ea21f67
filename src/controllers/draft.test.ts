import { expect } from '@open-wc/testing';
import { fakeHost, fakeLease } from '../testing/fake-host.ts';
import { clearDrafts, DraftController } from './draft.ts';

const INITIAL = { text: '' };
const scoped = (customer: string) => (customer ? JSON.stringify(['label', 'user', customer]) : '');

function setUp(customer: string) {
  const host = fakeHost(fakeLease({ scope: scoped(customer) }));
  const draft = new DraftController<{ text: string }>(host as never, {
    name: () => 'form',
    initial: () => INITIAL,
    revive: (stored) => stored as { text: string },
  });
  host.connect();
  const show = (next: string) => (host.lease = fakeLease({ scope: scoped(next) }));
  return { host, draft, show };
}

describe('DraftController', () => {
  beforeEach(() => localStorage.clear());

  it('keeps what is typed for its customer, and gives it back', () => {
    const { draft, show } = setUp('a');
    void draft.value;
    draft.update({ text: 'of a' });
    show('b');
    expect(draft.value.text).to.equal('');
    draft.update({ text: 'of b' });
    show('a');
    expect(draft.value.text).to.equal('of a');
    show('b');
    expect(draft.value.text).to.equal('of b');
  });

  it('keeps what was typed before the session was known', () => {
    const { draft, show } = setUp('');
    draft.update({ text: 'early' });
    show('a');
    expect(draft.value.text).to.equal('early');
  });

  it('lets nothing that comes late for one customer into the form of another, nor over the other’s draft', () => {
    const { draft, show } = setUp('b');
    void draft.value;
    draft.update({ text: 'of b' });
    show('a');
    void draft.value;
    show('');
    // An upload that ends, a refusal that arrives.
    draft.update({ text: 'late, of a' });
    show('b');
    expect(draft.value.text).to.equal('of b');
  });

  it('is gone after signing out, stored and on the page, for every customer of the user', () => {
    const { draft, show } = setUp('a');
    void draft.value;
    draft.update({ text: 'of a' });
    show('b');
    void draft.value;
    draft.update({ text: 'of b' });
    clearDrafts(scoped('b'));
    window.dispatchEvent(new Event('pagehide'));
    expect(Object.keys(localStorage)).to.deep.equal([]);
    expect(draft.value.text).to.equal('');
    show('a');
    expect(draft.value.text).to.equal('');
  });

  it('is gone once what was sent from it is done, also when another customer is shown by then', () => {
    const { draft, show } = setUp('a');
    void draft.value;
    draft.update({ text: 'of a' });
    const sent = draft.send('key', 'print');
    sent.left();
    show('b');
    void draft.value;
    draft.update({ text: 'of b' });
    sent.done();
    expect(draft.value.text).to.equal('of b');
    show('a');
    expect(draft.value.text).to.equal('');
    window.dispatchEvent(new Event('pagehide'));
    expect(Object.keys(localStorage).filter((key) => key.includes('"a"'))).to.deep.equal([]);
  });

  it('keeps what was typed after it was sent', () => {
    const { draft, show } = setUp('a');
    void draft.value;
    draft.update({ text: 'sent' });
    const sent = draft.send('key', 'print');
    sent.left();
    show('b');
    void draft.value;
    show('a');
    draft.update({ ...draft.value, text: 'typed since' });
    sent.done();
    expect(draft.value.text).to.equal('typed since');
  });

  it('has the same key for what is sent again after a reload, until it is done or refused', () => {
    const first = setUp('a').draft;
    first.update({ text: 'same' });
    expect(first.send('one', 'print').key).to.equal('one');
    const again = setUp('a').draft;
    expect(again.send('two', 'print').key).to.equal('one');
    expect(again.send('three', 'another').key).to.equal('three');
    again.send('four', 'another').refused();
    expect(again.send('five', 'another').key).to.equal('five');
  });

  it('keeps no trace of a key of what must not be stored', () => {
    const { draft } = setUp('a');
    draft.send('one');
    expect(Object.keys(localStorage)).to.deep.equal([]);
  });
});
