import { ContextProvider, ContextEvent as LitRequestEvent } from '@lit/context';
import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { Consumed, Provided } from './context.ts';
import type { Context } from './context.ts';

const WORDS = Symbol('words') as Context<string>;
const OTHER = Symbol('other') as Context<string>;

class Reader extends LitElement {
  readonly words = new Consumed(this, WORDS);
  override render() {
    return html`${this.words.value}`;
  }
}
customElements.define('context-test-reader', Reader);

const place = async () => {
  const outer = await fixture<HTMLElement>(html`<div><section></section></div>`);
  const inner = outer.querySelector('section')!;
  const reader = document.createElement('context-test-reader') as Reader;
  return { outer, inner, reader };
};

describe('context', () => {
  it('gives a value to what is inside, and the next one too', async () => {
    const { outer, inner, reader } = await place();
    const provided = new Provided(outer, WORDS, 'one');
    inner.append(reader);
    await reader.updateComplete;
    expect(reader.shadowRoot!.textContent).to.equal('one');
    provided.set('two');
    await reader.updateComplete;
    expect(reader.shadowRoot!.textContent).to.equal('two');
  });

  it('tells apart contexts, and no longer calls who has left', async () => {
    const { outer, inner, reader } = await place();
    new Provided(outer, OTHER, 'other');
    const provided = new Provided(outer, WORDS, 'one');
    inner.append(reader);
    reader.remove();
    provided.set('two');
    expect(reader.words.value).to.equal('one');
    inner.append(reader);
    expect(reader.words.value).to.equal('two');
  });

  it('takes the nearest, and a provider never asks itself', async () => {
    const { outer, inner, reader } = await place();
    new Provided(outer, WORDS, 'outer');
    const within = new Provided(inner, WORDS, 'inner');
    inner.append(reader);
    expect(reader.words.value).to.equal('inner');
    outer.append(reader);
    expect(reader.words.value).to.equal('outer');
    within.set('inner still');
    expect(reader.words.value).to.equal('outer');
  });

  it('speaks the protocol of @lit/context, both ways', async () => {
    const { outer, inner, reader } = await place();
    new ContextProvider(outer, { context: WORDS, initialValue: 'from lit' });
    inner.append(reader);
    expect(reader.words.value).to.equal('from lit');
    new Provided(inner, OTHER, 'to lit');
    let heard: string | undefined;
    inner.append(document.createElement('i'));
    const asker = inner.querySelector('i')!;
    asker.dispatchEvent(new LitRequestEvent(OTHER, asker, (value) => (heard = value)));
    expect(heard).to.equal('to lit');
  });
});
