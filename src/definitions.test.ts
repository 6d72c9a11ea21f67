import { expect, fixture, html } from '@open-wc/testing';
import { autoload } from './autoload.ts';
import { define } from './definitions.ts';

const tags = (prefix: string) => `${prefix}-provider`;

describe('define', () => {
  it('registers under any prefix, any number of times', () => {
    define({ prefix: 'acme' });
    define({ prefix: 'acme' });
    define({ prefix: 'arca-leasing' });
    const [acme, arca] = ['acme', 'arca-leasing'].map((prefix) => customElements.get(tags(prefix))!);
    expect(acme).to.be.a('function');
    expect(arca).to.be.a('function').and.not.equal(acme);
  });

  it('leaves a tag alone that another version has taken', () => {
    const other = class extends HTMLElement {};
    customElements.define('older-provider', other);
    define({ prefix: 'older' });
    expect(customElements.get('older-provider')).to.equal(other);
  });

  it('refuses a prefix that makes no tag', () => {
    expect(() => define({ prefix: '9 lives' })).to.throw(TypeError);
  });
});

describe('autoload', () => {
  it('registers what is there and what comes, and nothing before', async () => {
    const { stop } = autoload({ prefix: 'auto' });
    expect(customElements.get('auto-provider')).to.equal(undefined);
    const box = await fixture(html`<div></div>`);
    const inner = document.createElement('p');
    inner.append(document.createElement('auto-provider'));
    box.append(inner);
    await customElements.whenDefined('auto-provider');
    stop();
  });

  it('looks into a shadow root when told', async () => {
    const box = await fixture(html`<div></div>`);
    const root = box.attachShadow({ mode: 'open' });
    root.append(document.createElement('deep-provider'));
    const { stop } = autoload({ root, prefix: 'deep' });
    await customElements.whenDefined('deep-provider');
    stop();
  });
});
